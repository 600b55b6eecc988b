; sources: 77977b33a06d05e674990ad814bbd7a3978d5bd54aa5a6adadc5171429ac50b1

declare double @llvm.fabs.f64(double) 

declare double @llvm.sqrt.f64(double) 

declare i32 @llvm.umin.i32(i32, i32) 

declare i64 @llvm.abs.i64(i64, i1 immarg) 

declare i64 @llvm.cttz.i64(i64, i1 immarg) 

declare i64 @llvm.scmp.i64.i64(i64, i64) 

declare i64 @llvm.smax.i64(i64, i64) 

declare i64 @llvm.smin.i64(i64, i64) 

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) 

define i32 @distinct_rows(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.values, ptr readonly %arg.bounds, i64 %arg.rows, ptr %arg.table, i64 %arg.mask, ptr writeonly %arg.out, ptr writeonly initializes((0, 8)) %arg.out_bounds) {
entry:
  store i64 0, ptr %arg.out_bounds, align 8
  %.110140.not = icmp slt i64 %arg.rows, 1
  br i1 %.110140.not, label %B520, label %B48.if

B370:
  %at.2.3 = phi i64 [ %.347, %B370 ], [ %.308, %B202.if ]
  %.343 = add nsw i64 %at.2.3, 1
  %.347 = and i64 %.343, %arg.mask
  %.356 = getelementptr i64, ptr %arg.table, i64 %.347
  %.357 = load i64, ptr %.356, align 8
  %.359.not = icmp ult i64 %.357, %.159
  %.374.not = icmp eq i64 %.357, %.298
  %or.cond133 = select i1 %.359.not, i1 true, i1 %.374.not
  br i1 %or.cond133, label %B434, label %B370

B434:
  %.394 = phi i64 [ %.319, %B202.if ], [ %.357, %B370 ]
  %at.3.2 = phi i64 [ %.308, %B202.if ], [ %.347, %B370 ]
  %.396.not = icmp eq i64 %.394, %.298
  br i1 %.396.not, label %B500, label %B458

B458:
  %.393 = getelementptr i64, ptr %arg.table, i64 %at.3.2
  store i64 %.298, ptr %.393, align 8
  %.410 = load i32, ptr %.294, align 4
  %.415 = getelementptr i32, ptr %arg.out, i64 %count.2.1139
  store i32 %.410, ptr %.415, align 4
  %.418 = add nsw i64 %count.2.1139, 1
  br label %B500

B500:
  %count.4.2 = phi i64 [ %.418, %B458 ], [ %count.2.1139, %B434 ]
  %.251 = icmp samesign ugt i64 %.198.0138, 1
  br i1 %.251, label %B202.if, label %B502

B502:
  %count.2.1.lcssa = phi i64 [ %count.3.0143, %B48.if ], [ %count.4.2, %B500 ]
  %.451 = getelementptr i64, ptr %arg.out_bounds, i64 %.123
  store i64 %count.2.1.lcssa, ptr %.451, align 8
  %exitcond.not = icmp eq i64 %arg.rows, %.123
  br i1 %exitcond.not, label %B520, label %B48.if

B520:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B48.if:
  %count.3.0143 = phi i64 [ %count.2.1.lcssa, %B502 ], [ 0, %entry ]
  %.52.0141 = phi i64 [ %.123, %B502 ], [ 0, %entry ]
  %.123 = add nuw nsw i64 %.52.0141, 1
  %.159 = shl i64 %.123, 32
  %.165 = getelementptr i64, ptr %arg.bounds, i64 %.52.0141
  %.166 = load i64, ptr %.165, align 8
  %.170 = getelementptr i64, ptr %arg.bounds, i64 %.123
  %.171 = load i64, ptr %.170, align 8
  %.208 = sub i64 %.171, %.166
  %.251136.not = icmp slt i64 %.208, 1
  br i1 %.251136.not, label %B502, label %B202.if

B202.if:
  %count.2.1139 = phi i64 [ %count.4.2, %B500 ], [ %count.3.0143, %B48.if ]
  %.198.0138 = phi i64 [ %.260, %B500 ], [ %.208, %B48.if ]
  %.195.0137 = phi i64 [ %.264, %B500 ], [ %.166, %B48.if ]
  %.260 = add nsw i64 %.198.0138, -1
  %.264 = add i64 %.195.0137, 1
  %.294 = getelementptr i32, ptr %arg.values, i64 %.195.0137
  %.295 = load i32, ptr %.294, align 4
  %.296 = zext i32 %.295 to i64
  %.298 = or disjoint i64 %.159, %.296
  %.308 = and i64 %arg.mask, %.296
  %.318 = getelementptr i64, ptr %arg.table, i64 %.308
  %.319 = load i64, ptr %.318, align 8
  %.321.not = icmp ult i64 %.319, %.159
  %.337.not = icmp eq i64 %.319, %.298
  %or.cond = select i1 %.321.not, i1 true, i1 %.337.not
  br i1 %or.cond, label %B434, label %B370
}

define i32 @find_words(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.codes, ptr readonly %arg.classes, ptr readonly %arg.folded, ptr readonly %arg.text_bounds, i64 %arg.texts, i64 %arg.stem, i64 %arg.longest_sentence, ptr readonly %arg.multiplier, ptr readonly %arg.remains, i64 %arg.remains_count, ptr writeonly %arg.first, ptr writeonly %arg.last, ptr writeonly %arg.hashes, ptr writeonly %arg.stems, ptr writeonly %arg.sentence, ptr writeonly %arg.flags, ptr writeonly initializes((0, 8)) %arg.bounds) {
entry:
  %.54 = load i64, ptr %arg.multiplier, align 8
  store i64 0, ptr %arg.bounds, align 8
  %.154520.not = icmp slt i64 %arg.texts, 1
  br i1 %.154520.not, label %B1618, label %B72.if.lr.ph

B72.if.lr.ph:
  %.23.i = icmp sgt i64 %arg.remains_count, 0
  %.930 = icmp eq i64 %arg.longest_sentence, 0
  %.1650 = getelementptr i64, ptr %arg.text_bounds, i64 %arg.texts
  br label %B72.if

B358:
  %.466 = and i64 %.447, 4
  %.467 = icmp eq i64 %.466, 0
  br i1 %.467, label %B386, label %B416

B386:
  %.473 = and i64 %.447, 2
  %.474.not = icmp ne i64 %.473, 0
  %spec.select = select i1 %.474.not, i1 true, i1 %base_alone.3.1509
  br label %B416

B416:
  %"$phi416.2.5.2" = phi i1 [ %not..449.not, %B300.if ], [ %spec.select, %B386 ], [ false, %B358 ]
  br i1 %inside.3.1508, label %B424, label %B1048

B424:
  %brmerge423 = or i1 %.449.not, %"$phi416.2.5.2"
  br i1 %brmerge423, label %B434, label %B1052

B434:
  %.5.i = lshr i64 %value.4.1517, 33
  %.6.i = xor i64 %.5.i, %value.4.1517
  %.7.i = mul i64 %.6.i, -49064778989728563
  %.8.i = lshr i64 %.7.i, 33
  %.9.i = xor i64 %.8.i, %.7.i
  %.10.i = mul i64 %.9.i, -4265267296055464877
  %.11.i = lshr i64 %.10.i, 33
  %.12.i = xor i64 %.11.i, %.10.i
  %.5.i434 = lshr i64 %short.4.1516, 33
  %.6.i435 = xor i64 %.5.i434, %short.4.1516
  %.7.i436 = mul i64 %.6.i435, -49064778989728563
  %.8.i437 = lshr i64 %.7.i436, 33
  %.9.i438 = xor i64 %.8.i437, %.7.i436
  %.10.i439 = mul i64 %.9.i438, -4265267296055464877
  %.11.i440 = lshr i64 %.10.i439, 33
  %.12.i441 = xor i64 %.11.i440, %.10.i439
  %.705 = getelementptr i32, ptr %arg.codes, i64 %.341.0501
  %.706 = load i32, ptr %.705, align 4
  switch i32 %.706, label %B614 [
    i32 59, label %B534
    i32 44, label %B534
  ]

B534:
  %.711 = zext nneg i32 %.706 to i64
  %.727 = add i64 %.12.i, %.711
  br i1 %.23.i, label %B24.i, label %B92.i

B24.i:
  %high.2.0.i = phi i64 [ %high.3.1.i, %B24.i ], [ %arg.remains_count, %B534 ]
  %low.2.0.i = phi i64 [ %low.3.1.i, %B24.i ], [ 0, %B534 ]
  %.32.i = add nuw nsw i64 %low.2.0.i, %high.2.0.i
  %.5138.i = lshr i64 %.32.i, 1
  %.78.i = getelementptr i64, ptr %arg.remains, i64 %.5138.i
  %.79.i = load i64, ptr %.78.i, align 8
  %.81.i = icmp ult i64 %.79.i, %.727
  %.92.i = add nuw nsw i64 %.5138.i, 1
  %high.3.1.i = select i1 %.81.i, i64 %high.2.0.i, i64 %.5138.i
  %low.3.1.i = select i1 %.81.i, i64 %.92.i, i64 %low.2.0.i
  %.123.i = icmp slt i64 %low.3.1.i, %high.3.1.i
  br i1 %.123.i, label %B24.i, label %B92.i

B92.i:
  %low.4.1.i = phi i64 [ 0, %B534 ], [ %low.3.1.i, %B24.i ]
  %.140.i = icmp slt i64 %low.4.1.i, %arg.remains_count
  br i1 %.140.i, label %_ZN5dedup7kernels10is_remainsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit, label %B614

_ZN5dedup7kernels10is_remainsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit:
  %.149.i = getelementptr i64, ptr %arg.remains, i64 %low.4.1.i
  %.150.i = load i64, ptr %.149.i, align 8
  %.156.i = icmp eq i64 %.150.i, %.727
  br i1 %.156.i, label %B1048, label %B614

B614:
  %.834 = getelementptr i16, ptr %arg.classes, i64 %begin.2.1514
  br i1 %opening.2.1518, label %B722, label %B658

B658:
  %.835 = load i16, ptr %.834, align 2
  %0 = and i16 %.835, 16
  %.838.not = icmp ne i16 %0, 0
  %.858 = icmp sgt i64 %newlines.3.1510, 1
  %spec.select424 = select i1 %full.3.1506, i1 true, i1 %.858
  %brmerge425 = select i1 %spec.select424, i1 true, i1 %.838.not
  br i1 %brmerge425, label %B704, label %B684

B684:
  %.879 = icmp eq i64 %newlines.3.1510, 1
  br i1 %.879, label %B722, label %B696

B696:
  %.891 = xor i1 %abbreviated.2.1507, true
  %spec.select427 = select i1 %stops.3.1505, i1 %.891, i1 false
  br label %B704

B704:
  %"$phi704.2.5.4" = phi i1 [ %spec.select424, %B658 ], [ %spec.select427, %B696 ]
  %.914 = add nsw i64 %since.2.1511, 1
  %spec.select432 = select i1 %"$phi704.2.5.4", i64 0, i64 %.914
  br label %B722

B722:
  %"$phi722.2.2.4" = phi i64 [ 0, %B684 ], [ %spec.select432, %B704 ], [ 0, %B614 ]
  br i1 %.930, label %B722.endif, label %B722.else.if

B1048:
  %words.4.2 = phi i64 [ %words.2.1503, %B416 ], [ %words.2.1503, %_ZN5dedup7kernels10is_remainsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %.1134, %B722.endif ], [ %.1134, %B22.i ], [ %.1134, %B90.i ], [ %.1134, %B130.i ]
  %sentences.4.2 = phi i32 [ %sentences.2.1504, %B416 ], [ %sentences.2.1504, %_ZN5dedup7kernels10is_remainsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %.1010, %B722.endif ], [ %.1010, %B22.i ], [ %.1010, %B90.i ], [ %.1010, %B130.i ]
  %stops.6.2 = phi i1 [ %stops.3.1505, %B416 ], [ %stops.3.1505, %_ZN5dedup7kernels10is_remainsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ false, %B722.endif ], [ false, %B22.i ], [ false, %B90.i ], [ false, %B130.i ]
  %full.6.2 = phi i1 [ %full.3.1506, %B416 ], [ %full.3.1506, %_ZN5dedup7kernels10is_remainsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ false, %B722.endif ], [ false, %B22.i ], [ false, %B90.i ], [ false, %B130.i ]
  %abbreviated.3.2 = phi i1 [ %abbreviated.2.1507, %B416 ], [ %abbreviated.2.1507, %_ZN5dedup7kernels10is_remainsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ false, %B722.endif ], [ %.31.not.i, %B22.i ], [ false, %B90.i ], [ %12, %B130.i ]
  %newlines.6.2 = phi i64 [ %newlines.3.1510, %B416 ], [ %newlines.3.1510, %_ZN5dedup7kernels10is_remainsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ 0, %B722.endif ], [ 0, %B22.i ], [ 0, %B90.i ], [ 0, %B130.i ]
  %since.3.2 = phi i64 [ %since.2.1511, %B416 ], [ %since.2.1511, %_ZN5dedup7kernels10is_remainsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %"$phi722.2.2.4", %B722.endif ], [ %"$phi722.2.2.4", %B22.i ], [ %"$phi722.2.2.4", %B90.i ], [ %"$phi722.2.2.4", %B130.i ]
  %quotes.7.2 = phi i16 [ %quotes.3.1512, %B416 ], [ %quotes.3.1512, %_ZN5dedup7kernels10is_remainsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %"$phi770.2.2.4", %B722.endif ], [ %"$phi770.2.2.4", %B22.i ], [ %"$phi770.2.2.4", %B90.i ], [ %"$phi770.2.2.4", %B130.i ]
  %pending_quotes.8.2 = phi i16 [ %pending_quotes.4.1513, %B416 ], [ %pending_quotes.4.1513, %_ZN5dedup7kernels10is_remainsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ 0, %B722.endif ], [ 0, %B22.i ], [ 0, %B90.i ], [ 0, %B130.i ]
  %short.6.2 = phi i64 [ %short.4.1516, %B416 ], [ %.12.i441, %_ZN5dedup7kernels10is_remainsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %.12.i441, %B722.endif ], [ %.12.i441, %B22.i ], [ %.12.i441, %B90.i ], [ %.12.i441, %B130.i ]
  %value.6.2 = phi i64 [ %value.4.1517, %B416 ], [ %.12.i, %_ZN5dedup7kernels10is_remainsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %.12.i, %B722.endif ], [ %.12.i, %B22.i ], [ %.12.i, %B90.i ], [ %.12.i, %B130.i ]
  %opening.3.2 = phi i1 [ %opening.2.1518, %B416 ], [ %opening.2.1518, %_ZN5dedup7kernels10is_remainsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ false, %B722.endif ], [ false, %B22.i ], [ false, %B90.i ], [ false, %B130.i ]
  br i1 %.449.not, label %B1410, label %B1052

B1052:
  %opening.3.2476 = phi i1 [ %opening.3.2, %B1048 ], [ %opening.2.1518, %B424 ]
  %value.6.2474 = phi i64 [ %value.6.2, %B1048 ], [ %value.4.1517, %B424 ]
  %short.6.2473 = phi i64 [ %short.6.2, %B1048 ], [ %short.4.1516, %B424 ]
  %pending_quotes.8.2472 = phi i16 [ %pending_quotes.8.2, %B1048 ], [ %pending_quotes.4.1513, %B424 ]
  %quotes.7.2471 = phi i16 [ %quotes.7.2, %B1048 ], [ %quotes.3.1512, %B424 ]
  %since.3.2470 = phi i64 [ %since.3.2, %B1048 ], [ %since.2.1511, %B424 ]
  %newlines.6.2468 = phi i64 [ %newlines.6.2, %B1048 ], [ %newlines.3.1510, %B424 ]
  %inside.5.2467 = phi i1 [ false, %B1048 ], [ true, %B424 ]
  %abbreviated.3.2466 = phi i1 [ %abbreviated.3.2, %B1048 ], [ %abbreviated.2.1507, %B424 ]
  %full.6.2464 = phi i1 [ %full.6.2, %B1048 ], [ %full.3.1506, %B424 ]
  %stops.6.2463 = phi i1 [ %stops.6.2, %B1048 ], [ %stops.3.1505, %B424 ]
  %sentences.4.2462 = phi i32 [ %sentences.4.2, %B1048 ], [ %sentences.2.1504, %B424 ]
  %words.4.2460 = phi i64 [ %words.4.2, %B1048 ], [ %words.2.1503, %B424 ]
  br i1 %"$phi416.2.5.2", label %B1208, label %B1184

B1184:
  %.1388 = and i64 %.447, 4
  %.1389.not = icmp eq i64 %.1388, 0
  br i1 %.1389.not, label %B1208, label %B1236

B1208:
  %value.7.2494 = phi i64 [ %value.6.2474, %B1184 ], [ 0, %B1052 ]
  %short.8.2492 = phi i64 [ %short.6.2473, %B1184 ], [ 0, %B1052 ]
  %power.3.2490 = phi i64 [ %power.4.1515, %B1184 ], [ 1, %B1052 ]
  %begin.4.2488 = phi i64 [ %begin.2.1514, %B1184 ], [ %.341.0501, %B1052 ]
  %inside.6.2486 = phi i1 [ %inside.5.2467, %B1184 ], [ true, %B1052 ]
  %.1395 = and i64 %.447, 2
  %.1398 = icmp ne i64 %.1395, 0
  br label %B1236

B1236:
  %value.7.2493 = phi i64 [ %value.7.2494, %B1208 ], [ %value.6.2474, %B1184 ]
  %short.8.2491 = phi i64 [ %short.8.2492, %B1208 ], [ %short.6.2473, %B1184 ]
  %power.3.2489 = phi i64 [ %power.3.2490, %B1208 ], [ %power.4.1515, %B1184 ]
  %begin.4.2487 = phi i64 [ %begin.4.2488, %B1208 ], [ %begin.2.1514, %B1184 ]
  %inside.6.2485 = phi i1 [ %inside.6.2486, %B1208 ], [ %inside.5.2467, %B1184 ]
  %base_alone.5.3 = phi i1 [ %.1398, %B1208 ], [ %base_alone.3.1509, %B1184 ]
  %.1406 = getelementptr i32, ptr %arg.folded, i64 %.341.0501
  %.1407 = load i32, ptr %.1406, align 4
  %.1408 = zext i32 %.1407 to i64
  %.1409 = add nuw nsw i64 %.1408, 1
  %.1411 = mul i64 %.1409, %power.3.2489
  %.1413 = add i64 %.1411, %value.7.2493
  %.1421 = mul i64 %power.3.2489, %.54
  %.1429 = add nsw i64 %begin.4.2487, %arg.stem
  %.1431 = icmp slt i64 %.341.0501, %.1429
  br i1 %.1431, label %B1402, label %B1370

B1370:
  %.1443 = getelementptr i16, ptr %arg.classes, i64 %begin.4.2487
  %.1444 = load i16, ptr %.1443, align 2
  %1 = and i16 %.1444, 64
  %.1447.not = icmp eq i16 %1, 0
  br i1 %.1447.not, label %B1619, label %B1402

B1402:
  br label %B1619

B1410:
  %.1543 = and i64 %.447, 1024
  %.1544.not = icmp eq i64 %.1543, 0
  %.1564 = icmp eq i64 %newlines.6.2, 0
  %.1568 = select i1 %.1564, i16 %pending_quotes.8.2, i16 0
  %2 = lshr exact i64 %.1543, 10
  %newlines.5.3 = add nsw i64 %newlines.6.2, %2
  %spec.select431 = select i1 %.1544.not, i16 0, i16 %.1568
  %quotes.5.3 = add i16 %spec.select431, %quotes.7.2
  %pending_quotes.7.3 = select i1 %.1544.not, i16 %pending_quotes.8.2, i16 0
  %.1605 = lshr i16 %.442, 11
  %pending_quotes.6.3 = add i16 %pending_quotes.7.3, %.1605
  %.1625 = and i64 %.447, 256
  %.1626.not = icmp ne i64 %.1625, 0
  %full.5.3 = select i1 %.1626.not, i1 true, i1 %full.6.2
  %.1637 = and i64 %.447, 128
  %.1640.not = icmp eq i64 %.1637, 0
  br i1 %.1640.not, label %B1619, label %B1544

B1544:
  %.1651 = load i64, ptr %.1650, align 8
  %.135.i = add nsw i64 %.1651, -1
  br label %B36.i

B36.i:
  %.36.i.0 = phi i64 [ 1, %B1544 ], [ %.107.i, %B122.i ]
  %exitcond.not = icmp eq i64 %.36.i.0, 4
  br i1 %exitcond.not, label %B1619, label %B36.if.i

B122.i:
  %.107.i = add nuw nsw i64 %.36.i.0, 1
  %.190.i = and i64 %.171.i, 8192
  %.193.not.i = icmp eq i64 %.190.i, 0
  br i1 %.193.not.i, label %B1619, label %B36.i

B36.if.i:
  %.133.i = add nsw i64 %.36.i.0, %.341.0501
  %.13.i = tail call i64 @llvm.smin.i64(i64 %.135.i, i64 %.133.i)
  %.165.i = getelementptr i16, ptr %arg.classes, i64 %.13.i
  %.166.i = load i16, ptr %.165.i, align 2
  %.171.i = zext i16 %.166.i to i64
  %.172.i = and i64 %.171.i, 512
  %.173.not.i = icmp eq i64 %.172.i, 0
  br i1 %.173.not.i, label %B122.i, label %B1619

B1598:
  %words.2.1.lcssa = phi i64 [ %words.3.0523, %B72.if ], [ %words.4.2459, %B1619 ]
  %sentences.2.1.lcssa = phi i32 [ %sentences.3.0524, %B72.if ], [ %sentences.4.2461, %B1619 ]
  %.1799 = getelementptr i64, ptr %arg.bounds, i64 %.167
  store i64 %words.2.1.lcssa, ptr %.1799, align 8
  %exitcond526.not = icmp eq i64 %.167, %arg.texts
  br i1 %exitcond526.not, label %B1618, label %B72.if

B1618:
  %words.3.0.lcssa = phi i64 [ 0, %entry ], [ %words.2.1.lcssa, %B1598 ]
  store i64 %words.3.0.lcssa, ptr %retptr, align 8
  ret i32 0

B1619:
  %opening.3.2475 = phi i1 [ %opening.3.2476, %B1370 ], [ %opening.3.2476, %B1402 ], [ %opening.3.2, %B1410 ], [ %opening.3.2, %B36.i ], [ %opening.3.2, %B122.i ], [ %opening.3.2, %B36.if.i ]
  %since.3.2469 = phi i64 [ %since.3.2470, %B1370 ], [ %since.3.2470, %B1402 ], [ %since.3.2, %B1410 ], [ %since.3.2, %B36.i ], [ %since.3.2, %B122.i ], [ %since.3.2, %B36.if.i ]
  %abbreviated.3.2465 = phi i1 [ %abbreviated.3.2466, %B1370 ], [ %abbreviated.3.2466, %B1402 ], [ %abbreviated.3.2, %B1410 ], [ %abbreviated.3.2, %B36.i ], [ %abbreviated.3.2, %B122.i ], [ %abbreviated.3.2, %B36.if.i ]
  %sentences.4.2461 = phi i32 [ %sentences.4.2462, %B1370 ], [ %sentences.4.2462, %B1402 ], [ %sentences.4.2, %B1410 ], [ %sentences.4.2, %B36.i ], [ %sentences.4.2, %B122.i ], [ %sentences.4.2, %B36.if.i ]
  %words.4.2459 = phi i64 [ %words.4.2460, %B1370 ], [ %words.4.2460, %B1402 ], [ %words.4.2, %B1410 ], [ %words.4.2, %B36.i ], [ %words.4.2, %B122.i ], [ %words.4.2, %B36.if.i ]
  %stops.4.2 = phi i1 [ %stops.6.2463, %B1370 ], [ %stops.6.2463, %B1402 ], [ %stops.6.2, %B1410 ], [ true, %B36.if.i ], [ %stops.6.2, %B122.i ], [ %stops.6.2, %B36.i ]
  %full.4.2 = phi i1 [ %full.6.2464, %B1370 ], [ %full.6.2464, %B1402 ], [ %full.5.3, %B1410 ], [ %full.5.3, %B36.i ], [ %full.5.3, %B122.i ], [ %full.5.3, %B36.if.i ]
  %inside.4.2 = phi i1 [ %inside.6.2485, %B1370 ], [ %inside.6.2485, %B1402 ], [ false, %B1410 ], [ false, %B36.i ], [ false, %B122.i ], [ false, %B36.if.i ]
  %base_alone.4.2 = phi i1 [ %base_alone.5.3, %B1370 ], [ %base_alone.5.3, %B1402 ], [ false, %B1410 ], [ false, %B36.i ], [ false, %B122.i ], [ false, %B36.if.i ]
  %newlines.4.2 = phi i64 [ %newlines.6.2468, %B1370 ], [ %newlines.6.2468, %B1402 ], [ %newlines.5.3, %B1410 ], [ %newlines.5.3, %B36.i ], [ %newlines.5.3, %B122.i ], [ %newlines.5.3, %B36.if.i ]
  %quotes.4.2 = phi i16 [ %quotes.7.2471, %B1370 ], [ %quotes.7.2471, %B1402 ], [ %quotes.5.3, %B1410 ], [ %quotes.5.3, %B36.i ], [ %quotes.5.3, %B122.i ], [ %quotes.5.3, %B36.if.i ]
  %pending_quotes.5.2 = phi i16 [ %pending_quotes.8.2472, %B1370 ], [ %pending_quotes.8.2472, %B1402 ], [ %pending_quotes.6.3, %B1410 ], [ %pending_quotes.6.3, %B36.i ], [ %pending_quotes.6.3, %B122.i ], [ %pending_quotes.6.3, %B36.if.i ]
  %begin.3.2 = phi i64 [ %begin.4.2487, %B1370 ], [ %begin.4.2487, %B1402 ], [ %begin.2.1514, %B1410 ], [ %begin.2.1514, %B36.i ], [ %begin.2.1514, %B122.i ], [ %begin.2.1514, %B36.if.i ]
  %power.5.2 = phi i64 [ %.1421, %B1370 ], [ %.1421, %B1402 ], [ %power.4.1515, %B1410 ], [ %power.4.1515, %B36.i ], [ %power.4.1515, %B122.i ], [ %power.4.1515, %B36.if.i ]
  %short.5.2 = phi i64 [ %short.8.2491, %B1370 ], [ %.1413, %B1402 ], [ %short.6.2, %B1410 ], [ %short.6.2, %B36.i ], [ %short.6.2, %B122.i ], [ %short.6.2, %B36.if.i ]
  %value.5.2 = phi i64 [ %.1413, %B1370 ], [ %.1413, %B1402 ], [ %value.6.2, %B1410 ], [ %value.6.2, %B36.i ], [ %value.6.2, %B122.i ], [ %value.6.2, %B36.if.i ]
  %.398 = icmp sgt i64 %.344.0502, 1
  br i1 %.398, label %B300.if, label %B1598

B72.if:
  %sentences.3.0524 = phi i32 [ -1, %B72.if.lr.ph ], [ %sentences.2.1.lcssa, %B1598 ]
  %words.3.0523 = phi i64 [ 0, %B72.if.lr.ph ], [ %words.2.1.lcssa, %B1598 ]
  %.95.0522 = phi i64 [ 0, %B72.if.lr.ph ], [ %.167, %B1598 ]
  %.167 = add nuw nsw i64 %.95.0522, 1
  %.309 = getelementptr i64, ptr %arg.text_bounds, i64 %.167
  %.310 = load i64, ptr %.309, align 8
  %.316 = getelementptr i64, ptr %arg.text_bounds, i64 %.95.0522
  %.317 = load i64, ptr %.316, align 8
  %.354 = sub i64 %.310, %.317
  %.398500.not = icmp slt i64 %.354, 1
  br i1 %.398500.not, label %B1598, label %B300.if

B300.if:
  %opening.2.1518 = phi i1 [ %opening.3.2475, %B1619 ], [ true, %B72.if ]
  %value.4.1517 = phi i64 [ %value.5.2, %B1619 ], [ 0, %B72.if ]
  %short.4.1516 = phi i64 [ %short.5.2, %B1619 ], [ 0, %B72.if ]
  %power.4.1515 = phi i64 [ %power.5.2, %B1619 ], [ 1, %B72.if ]
  %begin.2.1514 = phi i64 [ %begin.3.2, %B1619 ], [ 0, %B72.if ]
  %pending_quotes.4.1513 = phi i16 [ %pending_quotes.5.2, %B1619 ], [ 0, %B72.if ]
  %quotes.3.1512 = phi i16 [ %quotes.4.2, %B1619 ], [ 0, %B72.if ]
  %since.2.1511 = phi i64 [ %since.3.2469, %B1619 ], [ 0, %B72.if ]
  %newlines.3.1510 = phi i64 [ %newlines.4.2, %B1619 ], [ 0, %B72.if ]
  %base_alone.3.1509 = phi i1 [ %base_alone.4.2, %B1619 ], [ false, %B72.if ]
  %inside.3.1508 = phi i1 [ %inside.4.2, %B1619 ], [ false, %B72.if ]
  %abbreviated.2.1507 = phi i1 [ %abbreviated.3.2465, %B1619 ], [ false, %B72.if ]
  %full.3.1506 = phi i1 [ %full.4.2, %B1619 ], [ false, %B72.if ]
  %stops.3.1505 = phi i1 [ %stops.4.2, %B1619 ], [ false, %B72.if ]
  %sentences.2.1504 = phi i32 [ %sentences.4.2461, %B1619 ], [ %sentences.3.0524, %B72.if ]
  %words.2.1503 = phi i64 [ %words.4.2459, %B1619 ], [ %words.3.0523, %B72.if ]
  %.344.0502 = phi i64 [ %.407, %B1619 ], [ %.354, %B72.if ]
  %.341.0501 = phi i64 [ %.411, %B1619 ], [ %.317, %B72.if ]
  %.407 = add nsw i64 %.344.0502, -1
  %.411 = add i64 %.341.0501, 1
  %.441 = getelementptr i16, ptr %arg.classes, i64 %.341.0501
  %.442 = load i16, ptr %.441, align 2
  %.447 = zext i16 %.442 to i64
  %.448 = and i64 %.447, 1
  %.449.not = icmp eq i64 %.448, 0
  %inside.3.1.not = xor i1 %inside.3.1508, true
  %brmerge = or i1 %.449.not, %inside.3.1.not
  %not..449.not = xor i1 %.449.not, true
  br i1 %brmerge, label %B416, label %B358

B722.endif:
  %rem.0 = phi i1 [ %14, %B722.else.if ], [ true, %B722 ]
  %.975 = icmp sgt i64 %newlines.3.1510, 0
  %or.cond = select i1 %rem.0, i1 %.975, i1 false
  %.992 = select i1 %or.cond, i16 0, i16 %quotes.3.1512
  %"$phi770.2.2.4" = add i16 %.992, %pending_quotes.4.1513
  %.1009 = zext i1 %rem.0 to i32
  %.1010 = add i32 %sentences.2.1504, %.1009
  %.1019 = getelementptr i64, ptr %arg.first, i64 %words.2.1503
  store i64 %begin.2.1514, ptr %.1019, align 8
  %.1024 = getelementptr i64, ptr %arg.last, i64 %words.2.1503
  store i64 %.341.0501, ptr %.1024, align 8
  %.1029 = getelementptr i64, ptr %arg.hashes, i64 %words.2.1503
  store i64 %.12.i, ptr %.1029, align 8
  %.1034 = getelementptr i64, ptr %arg.stems, i64 %words.2.1503
  store i64 %.12.i441, ptr %.1034, align 8
  %.1040 = getelementptr i32, ptr %arg.sentence, i64 %words.2.1503
  store i32 %.1010, ptr %.1040, align 4
  %3 = trunc i16 %"$phi770.2.2.4" to i8
  %"$phi858.2.2.4" = and i8 %3, 1
  %.1066 = load i16, ptr %.834, align 2
  %4 = and i16 %.1066, 32
  %.1069.not = icmp eq i16 %4, 0
  %.1079 = or disjoint i8 %"$phi858.2.2.4", 2
  %5 = or i1 %rem.0, %.1069.not
  %flag.3.4 = select i1 %5, i8 %"$phi858.2.2.4", i8 %.1079
  %6 = trunc i16 %.1066 to i8
  %7 = lshr i8 %6, 4
  %8 = and i8 %7, 4
  %spec.select429 = or disjoint i8 %flag.3.4, %8
  %.1129 = getelementptr i8, ptr %arg.flags, i64 %words.2.1503
  store i8 %spec.select429, ptr %.1129, align 1
  %.1134 = add nsw i64 %words.2.1503, 1
  %.15.i = sub nsw i64 %.341.0501, %begin.2.1514
  switch i64 %.15.i, label %B1048 [
    i64 1, label %B22.i
    i64 2, label %B90.i
  ]

B22.i:
  %.23.i442 = load i16, ptr %.834, align 2
  %9 = and i16 %.23.i442, 66
  %.31.not.i = icmp eq i16 %9, 0
  br label %B1048

B90.i:
  %.47.i = load i16, ptr %.834, align 2
  %10 = and i16 %.47.i, 32
  %.52.not.i = icmp eq i16 %10, 0
  br i1 %.52.not.i, label %B1048, label %B130.i

B130.i:
  %.61.i = getelementptr i8, ptr %.441, i64 -2
  %.62.i = load i16, ptr %.61.i, align 2
  %11 = and i16 %.62.i, 16
  %12 = icmp ne i16 %11, 0
  br label %B1048

B722.else.if:
  %.947 = srem i64 %"$phi722.2.2.4", %arg.longest_sentence
  %.948 = xor i64 %.947, %arg.longest_sentence
  %.949 = icmp slt i64 %.948, 0
  %.950 = icmp ne i64 %.947, 0
  %.951 = and i1 %.950, %.949
  %.958 = select i1 %.951, i64 %arg.longest_sentence, i64 0
  %.938.0 = sub i64 0, %.958
  %13 = icmp eq i64 %.947, %.938.0
  %14 = freeze i1 %13
  br label %B722.endif
}

define i32 @mark_content(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.hashes, ptr readonly %arg.bounds, i64 %arg.articles, ptr readonly %arg.maybe, i64 %arg.shift, ptr readonly %arg.listed, ptr readonly %arg.languages, i64 %arg.count, ptr %arg.counts, ptr %arg.masks, ptr writeonly %arg.content) {
entry:
  %.117260.not = icmp slt i64 %arg.articles, 1
  br i1 %.117260.not, label %B982, label %B36.if.lr.ph

B36.if.lr.ph:
  %.441 = icmp sgt i64 %arg.count, 0
  br label %B36.if

B34.loopexit:
  %exitcond263.not = icmp eq i64 %.130, %arg.articles
  br i1 %exitcond263.not, label %B982, label %B36.if

B272:
  br i1 %.441, label %B292, label %B372

B292:
  %high.2.3 = phi i64 [ %high.3.5, %B292 ], [ %arg.count, %B272 ]
  %low.2.3 = phi i64 [ %low.3.5, %B292 ], [ 0, %B272 ]
  %.450 = add nuw nsw i64 %low.2.3, %high.2.3
  %.469243 = lshr i64 %.450, 1
  %.496 = getelementptr i64, ptr %arg.listed, i64 %.469243
  %.497 = load i64, ptr %.496, align 8
  %.502 = icmp ult i64 %.497, %.420
  %.513 = add nuw nsw i64 %.469243, 1
  %high.3.5 = select i1 %.502, i64 %high.2.3, i64 %.469243
  %low.3.5 = select i1 %.502, i64 %.513, i64 %low.2.3
  %.544 = icmp slt i64 %low.3.5, %high.3.5
  br i1 %.544, label %B292, label %B372

B372:
  %low.4.4 = phi i64 [ 0, %B272 ], [ %low.3.5, %B292 ]
  %.561 = icmp eq i64 %low.4.4, %arg.count
  br i1 %.561, label %B983, label %B384

B384:
  %.565 = getelementptr i64, ptr %arg.listed, i64 %low.4.4
  %.566 = load i64, ptr %.565, align 8
  %.571.not = icmp eq i64 %.566, %.420
  br i1 %.571.not, label %B422, label %B983

B422:
  %.580 = getelementptr i64, ptr %arg.languages, i64 %low.4.4
  %.581 = load i64, ptr %.580, align 8
  store i64 %.581, ptr %.415, align 8
  %.596.not = icmp eq i64 %.581, 0
  br i1 %.596.not, label %B983, label %B500

B500:
  %mask.2.3 = phi i64 [ %.610, %B500 ], [ %.581, %B422 ]
  %language.4.3 = phi i64 [ %.614, %B500 ], [ 0, %B422 ]
  %.600 = getelementptr i64, ptr %arg.counts, i64 %language.4.3
  %.601 = load i64, ptr %.600, align 8
  %.603 = and i64 %mask.2.3, 1
  %.604 = add nsw i64 %.601, %.603
  store i64 %.604, ptr %.600, align 8
  %.610 = lshr i64 %mask.2.3, 1
  %.614 = add nuw nsw i64 %language.4.3, 1
  %.617.not = icmp eq i64 %.610, 0
  br i1 %.617.not, label %B983, label %B500

B798:
  %.788 = load i64, ptr %.285, align 8
  %.795 = load i64, ptr %.290, align 8
  %.832 = sub i64 %.795, %.788
  %.875257.not = icmp slt i64 %.832, 1
  br i1 %.875257.not, label %B34.loopexit, label %B860.if

B982:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B983:
  %.372 = icmp samesign ugt i64 %.318.0253, 1
  br i1 %.372, label %B150.if, label %B752.if.preheader

B36.if:
  %.58.0261 = phi i64 [ 0, %B36.if.lr.ph ], [ %.130, %B34.loopexit ]
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 dereferenceable(512) %arg.counts, i8 0, i64 512, i1 false)
  %.130 = add nuw nsw i64 %.58.0261, 1
  %.285 = getelementptr i64, ptr %arg.bounds, i64 %.58.0261
  %.286 = load i64, ptr %.285, align 8
  %.290 = getelementptr i8, ptr %.285, i64 8
  %.291 = load i64, ptr %.290, align 8
  %.328 = sub i64 %.291, %.286
  %.372251.not = icmp slt i64 %.328, 1
  br i1 %.372251.not, label %B752.if.preheader, label %B150.if

B752.if.preheader:
  br label %B752.if

B150.if:
  %.318.0253 = phi i64 [ %.381, %B983 ], [ %.328, %B36.if ]
  %.315.0252 = phi i64 [ %.385, %B983 ], [ %.286, %B36.if ]
  %.381 = add nsw i64 %.318.0253, -1
  %.385 = add i64 %.315.0252, 1
  %.415 = getelementptr i64, ptr %arg.masks, i64 %.315.0252
  store i64 0, ptr %.415, align 8
  %.419 = getelementptr i64, ptr %arg.hashes, i64 %.315.0252
  %.420 = load i64, ptr %.419, align 8
  %.422 = lshr i64 %.420, %arg.shift
  %.424 = getelementptr i8, ptr %arg.maybe, i64 %.422
  %.425 = load i8, ptr %.424, align 1
  %.426.not = icmp eq i8 %.425, 0
  br i1 %.426.not, label %B983, label %B272

B752.if:
  %most.2.1256 = phi i64 [ %spec.select, %B752.if ], [ 0, %B752.if.preheader ]
  %.654.0254 = phi i64 [ %.723, %B752.if ], [ 0, %B752.if.preheader ]
  %.723 = add nuw nsw i64 %.654.0254, 1
  %.757 = getelementptr i64, ptr %arg.counts, i64 %.654.0254
  %.758 = load i64, ptr %.757, align 8
  %.761 = getelementptr i64, ptr %arg.counts, i64 %most.2.1256
  %.762 = load i64, ptr %.761, align 8
  %.765 = icmp sgt i64 %.758, %.762
  %spec.select = select i1 %.765, i64 %.654.0254, i64 %most.2.1256
  %exitcond.not = icmp eq i64 %.723, 64
  br i1 %exitcond.not, label %B798, label %B752.if

B860.if:
  %.822.0259 = phi i64 [ %.884, %B860.if ], [ %.832, %B798 ]
  %.819.0258 = phi i64 [ %.888, %B860.if ], [ %.788, %B798 ]
  %.884 = add nsw i64 %.822.0259, -1
  %.888 = add i64 %.819.0258, 1
  %.914 = getelementptr i64, ptr %arg.masks, i64 %.819.0258
  %.915 = load i64, ptr %.914, align 8
  %.917 = lshr i64 %.915, %spec.select
  %0 = trunc i64 %.917 to i8
  %1 = and i8 %0, 1
  %.921 = xor i8 %1, 1
  %.922 = getelementptr i8, ptr %arg.content, i64 %.819.0258
  store i8 %.921, ptr %.922, align 1
  %.875 = icmp samesign ugt i64 %.822.0259, 1
  br i1 %.875, label %B860.if, label %B34.loopexit
}

define i32 @hash_near(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.stems, ptr readonly %arg.bounds, i64 %arg.articles, i64 %arg.reach, ptr writeonly %arg.hashes, ptr writeonly initializes((0, 8)) %arg.out_bounds) {
entry:
  store i64 0, ptr %arg.out_bounds, align 8
  %.107144.not = icmp slt i64 %arg.articles, 1
  br i1 %.107144.not, label %B358, label %B48.if

B114.loopexit:
  %count.2.2.lcssa = phi i64 [ %count.3.1142, %B114.if ], [ %.485, %B214.if ]
  %.242 = icmp samesign ugt i64 %.189.0141, 1
  br i1 %.242, label %B114.if, label %B340

B340:
  %count.3.1.lcssa = phi i64 [ %count.4.0147, %B48.if ], [ %count.2.2.lcssa, %B114.loopexit ]
  %.514 = getelementptr i64, ptr %arg.out_bounds, i64 %.120
  store i64 %count.3.1.lcssa, ptr %.514, align 8
  %exitcond.not = icmp eq i64 %arg.articles, %.120
  br i1 %exitcond.not, label %B358, label %B48.if

B358:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B48.if:
  %count.4.0147 = phi i64 [ %count.3.1.lcssa, %B340 ], [ 0, %entry ]
  %.49.0146 = phi i64 [ %.120, %B340 ], [ 0, %entry ]
  %.120 = add nuw nsw i64 %.49.0146, 1
  %.156 = getelementptr i64, ptr %arg.bounds, i64 %.49.0146
  %.157 = load i64, ptr %.156, align 8
  %.161 = getelementptr i64, ptr %arg.bounds, i64 %.120
  %.162 = load i64, ptr %.161, align 8
  %.199 = sub i64 %.162, %.157
  %.242139.not = icmp slt i64 %.199, 1
  br i1 %.242139.not, label %B340, label %B114.if

B114.if:
  %count.3.1142 = phi i64 [ %count.2.2.lcssa, %B114.loopexit ], [ %count.4.0147, %B48.if ]
  %.189.0141 = phi i64 [ %.251, %B114.loopexit ], [ %.199, %B48.if ]
  %.186.0140 = phi i64 [ %.255, %B114.loopexit ], [ %.157, %B48.if ]
  %.251 = add nsw i64 %.189.0141, -1
  %.255 = add i64 %.186.0140, 1
  %.294 = add nsw i64 %.255, %arg.reach
  %.299 = load i64, ptr %.161, align 8
  %.13.i = tail call i64 @llvm.smin.i64(i64 %.299, i64 %.294)
  %.364 = sub i64 %.13.i, %.255
  %.407135.not = icmp slt i64 %.364, 1
  br i1 %.407135.not, label %B114.loopexit, label %B214.if.lr.ph

B214.if.lr.ph:
  %.448 = getelementptr i64, ptr %arg.stems, i64 %.186.0140
  br label %B214.if

B214.if:
  %count.2.2138 = phi i64 [ %count.3.1142, %B214.if.lr.ph ], [ %.485, %B214.if ]
  %.354.0137 = phi i64 [ %.364, %B214.if.lr.ph ], [ %.416, %B214.if ]
  %.351.0136 = phi i64 [ %.255, %B214.if.lr.ph ], [ %.420, %B214.if ]
  %.416 = add nsw i64 %.354.0137, -1
  %.420 = add i64 %.351.0136, 1
  %.449 = load i64, ptr %.448, align 8
  %.451 = getelementptr i64, ptr %arg.stems, i64 %.351.0136
  %.452 = load i64, ptr %.451, align 8
  %.453 = add i64 %.452, %.449
  %.5.i = lshr i64 %.453, 33
  %.6.i = xor i64 %.5.i, %.453
  %.7.i = mul i64 %.6.i, -49064778989728563
  %.8.i = lshr i64 %.7.i, 33
  %.9.i = xor i64 %.8.i, %.7.i
  %.10.i = mul i64 %.9.i, -4265267296055464877
  %.478 = lshr i64 %.10.i, 32
  %.481 = trunc nuw i64 %.478 to i32
  %.482 = getelementptr i32, ptr %arg.hashes, i64 %count.2.2138
  store i32 %.481, ptr %.482, align 4
  %.485 = add nsw i64 %count.2.2138, 1
  %.407 = icmp samesign ugt i64 %.354.0137, 1
  br i1 %.407, label %B214.if, label %B114.loopexit
}

define i32 @lower_signatures(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr %arg.signatures, i64 %arg.articles, ptr readonly %arg.mixed, ptr readonly %arg.bounds, ptr readonly %arg.a, ptr readonly %arg.b, i64 %arg.permutations) {
entry:
  %.104122.not = icmp slt i64 %arg.articles, 1
  br i1 %.104122.not, label %B304, label %B34.if.lr.ph

B34.if.lr.ph:
  %.357116.not = icmp slt i64 %arg.permutations, 1
  br label %B34.if

B34.loopexit:
  %exitcond125.not = icmp eq i64 %.117, %arg.articles
  br i1 %exitcond125.not, label %B304, label %B34.if

B110.loopexit:
  %.233 = icmp samesign ugt i64 %.180.0121, 1
  br i1 %.233, label %B110.if, label %B34.loopexit

B304:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B34.if:
  %.46.0124 = phi i64 [ 0, %B34.if.lr.ph ], [ %.117, %B34.loopexit ]
  %.117 = add nuw nsw i64 %.46.0124, 1
  %.148 = getelementptr i64, ptr %arg.bounds, i64 %.46.0124
  %.149 = load i64, ptr %.148, align 8
  %.152 = getelementptr i8, ptr %.148, i64 8
  %.153 = load i64, ptr %.152, align 8
  %.190 = sub i64 %.153, %.149
  %.233119.not = icmp slt i64 %.190, 1
  br i1 %.233119.not, label %B34.loopexit, label %B110.if.lr.ph

B110.if.lr.ph:
  %.143 = mul nsw i64 %.46.0124, %arg.permutations
  %0 = getelementptr i32, ptr %arg.signatures, i64 %.143
  br label %B110.if

B110.if:
  %.180.0121 = phi i64 [ %.190, %B110.if.lr.ph ], [ %.242, %B110.loopexit ]
  %.177.0120 = phi i64 [ %.149, %B110.if.lr.ph ], [ %.246, %B110.loopexit ]
  %.242 = add nsw i64 %.180.0121, -1
  %.246 = add i64 %.177.0120, 1
  %.272 = getelementptr i32, ptr %arg.mixed, i64 %.177.0120
  %.273 = load i32, ptr %.272, align 4
  br i1 %.357116.not, label %B110.loopexit, label %B160.if

B160.if:
  %.301.0117 = phi i64 [ %.370, %B160.if ], [ 0, %B110.if ]
  %.370 = add nuw nsw i64 %.301.0117, 1
  %.398 = getelementptr i32, ptr %0, i64 %.301.0117
  %.399 = load i32, ptr %.398, align 4
  %.401 = getelementptr i32, ptr %arg.a, i64 %.301.0117
  %.402 = load i32, ptr %.401, align 4
  %.406 = mul i32 %.402, %.273
  %.408 = getelementptr i32, ptr %arg.b, i64 %.301.0117
  %.409 = load i32, ptr %.408, align 4
  %.411 = add i32 %.406, %.409
  %.13.i = tail call i32 @llvm.umin.i32(i32 %.411, i32 %.399)
  store i32 %.13.i, ptr %.398, align 4
  %exitcond.not = icmp eq i64 %arg.permutations, %.370
  br i1 %exitcond.not, label %B110.loopexit, label %B160.if
}

define i32 @profile_entries(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.stems, ptr readonly %arg.sentence, ptr readonly %arg.weight, ptr readonly %arg.flags, ptr readonly %arg.content, ptr readonly %arg.content_bounds, ptr readonly %arg.first_sentence, ptr readonly %arg.stretch, ptr readonly %arg.sentences, i64 %arg.articles, ptr readonly %arg.pair_counts, double %arg.worn_from, double %arg.worn_by, i64 %arg.reach, ptr %arg.keys, ptr %arg.order, ptr %arg.spare, ptr %arg.company, ptr writeonly initializes((0, 8)) %arg.entries, ptr %arg.out_word, ptr %arg.out_sentence, ptr %arg.out_place, ptr %arg.out_weight, ptr %arg.out_flags, ptr writeonly %arg.out_by_word, ptr writeonly %arg.out_gain) {
entry:
  store i64 0, ptr %arg.entries, align 8
  %.168537.not = icmp slt i64 %arg.articles, 1
  br i1 %.168537.not, label %B1536, label %B52

B48.loopexit:
  %exitcond550.not = icmp eq i64 %arg.articles, %.181
  br i1 %exitcond550.not, label %B1536, label %B52

B52:
  %count.2.0540 = phi i64 [ %count.3.1.lcssa556, %B48.loopexit ], [ 0, %entry ]
  %.109.0538 = phi i64 [ %.181, %B48.loopexit ], [ 0, %entry ]
  %.181 = add nuw nsw i64 %.109.0538, 1
  %.211 = getelementptr i64, ptr %arg.content_bounds, i64 %.109.0538
  %.212 = load i64, ptr %.211, align 8
  %.216 = getelementptr i64, ptr %arg.content_bounds, i64 %.181
  %.217 = load i64, ptr %.216, align 8
  %.222 = sub nsw i64 %.217, %.212
  %.309489.not = icmp slt i64 %.222, 1
  br i1 %.309489.not, label %B898, label %B140.if.lr.ph

B140.if.lr.ph:
  %0 = getelementptr i64, ptr %arg.content, i64 %.212
  br label %B140.if

B50.i:
  %.152.i.not = icmp eq i64 %.222, 1
  br i1 %.152.i.not, label %B258.if.lr.ph, label %B66.i

B66.i:
  %width.2.0.i = phi i64 [ %.158.i, %B460.i ], [ 1, %B50.i ]
  %.158.i = shl nsw i64 %width.2.0.i, 1
  %.212.i = srem i64 %.222, %.158.i
  %.215.i = icmp sgt i64 %.212.i, 0
  %1 = tail call i64 @llvm.cttz.i64(i64 %.158.i, i1 true)
  %.216190.i = lshr i64 %.222, %1
  %.217.i = zext i1 %.215.i to i64
  %.218.i = add nuw nsw i64 %.216190.i, %.217.i
  %.239.i500.not = icmp eq i64 %.218.i, 0
  br i1 %.239.i500.not, label %B432.if.i.preheader, label %B106.if.i

B432.if.i.preheader:
  br label %B432.if.i

B106.i.loopexit:
  %.239.i = icmp sgt i64 %.186.i.0502, 1
  br i1 %.239.i, label %B106.if.i, label %B432.if.i.preheader

B248.i:
  %.480.not.i = icmp slt i64 %right.2.2.i498, %.13.i
  %.484.i = getelementptr i32, ptr %arg.order, i64 %left.2.2.i499
  %.485.i = load i32, ptr %.484.i, align 4
  br i1 %.480.not.i, label %B260.i, label %B332.i

B260.i:
  %.487.i = sext i32 %.485.i to i64
  %.490.i = getelementptr i64, ptr %arg.keys, i64 %.487.i
  %.491.i = load i64, ptr %.490.i, align 8
  %.494.i = getelementptr i32, ptr %arg.order, i64 %right.2.2.i498
  %.495.i = load i32, ptr %.494.i, align 4
  %.497.i = sext i32 %.495.i to i64
  %.500.i = getelementptr i64, ptr %arg.keys, i64 %.497.i
  %.501.i = load i64, ptr %.500.i, align 8
  %.502.not.i = icmp ugt i64 %.491.i, %.501.i
  br i1 %.502.not.i, label %B366.i, label %B332.i

B332.i:
  %.516.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0496
  store i32 %.485.i, ptr %.516.i, align 4
  %.521.i = add nsw i64 %left.2.2.i499, 1
  br label %B487.i

B366.i:
  %.536.i = phi i32 [ %.536.i.pre, %B232.if.i.B366.i_crit_edge ], [ %.495.i, %B260.i ]
  %.539.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0496
  store i32 %.536.i, ptr %.539.i, align 4
  %.544.i = add nsw i64 %right.2.2.i498, 1
  br label %B487.i

B460.i:
  %.701.i = icmp slt i64 %.158.i, %.222
  br i1 %.701.i, label %B66.i, label %B258.if.lr.ph

B487.i:
  %right.3.3.i = phi i64 [ %right.2.2.i498, %B332.i ], [ %.544.i, %B366.i ]
  %left.3.3.i = phi i64 [ %.521.i, %B332.i ], [ %left.2.2.i499, %B366.i ]
  %.433.i = icmp samesign ugt i64 %.380.i.0497, 1
  br i1 %.433.i, label %B232.if.i, label %B106.i.loopexit

B34.if.i:
  %.43.i.0494 = phi i64 [ %.114.i, %B34.if.i ], [ 0, %B140.if ]
  %.114.i = add nuw nsw i64 %.43.i.0494, 1
  %.140.i = trunc i64 %.43.i.0494 to i32
  %.141.i = getelementptr i32, ptr %arg.order, i64 %.43.i.0494
  store i32 %.140.i, ptr %.141.i, align 4
  %exitcond541.not = icmp eq i64 %.222, %.114.i
  br i1 %exitcond541.not, label %B50.i, label %B34.if.i

B106.if.i:
  %.186.i.0502 = phi i64 [ %.248.i, %B106.i.loopexit ], [ %.218.i, %B66.i ]
  %.183.i.0501 = phi i64 [ %.252.i, %B106.i.loopexit ], [ 0, %B66.i ]
  %.248.i = add nsw i64 %.186.i.0502, -1
  %.252.i = add i64 %.183.i.0501, %.158.i
  %.278.i = add nsw i64 %.183.i.0501, %width.2.0.i
  %.13.i445 = tail call i64 @llvm.smin.i64(i64 %.222, i64 %.278.i)
  %.13.i = tail call i64 @llvm.smin.i64(i64 %.222, i64 %.252.i)
  %.390.i = sub i64 %.13.i, %.183.i.0501
  %.433.i495.not = icmp slt i64 %.390.i, 1
  br i1 %.433.i495.not, label %B106.i.loopexit, label %B232.if.i

B232.if.i:
  %left.2.2.i499 = phi i64 [ %left.3.3.i, %B487.i ], [ %.183.i.0501, %B106.if.i ]
  %right.2.2.i498 = phi i64 [ %right.3.3.i, %B487.i ], [ %.13.i445, %B106.if.i ]
  %.380.i.0497 = phi i64 [ %.442.i, %B487.i ], [ %.390.i, %B106.if.i ]
  %.377.i.0496 = phi i64 [ %.446.i, %B487.i ], [ %.183.i.0501, %B106.if.i ]
  %.442.i = add nsw i64 %.380.i.0497, -1
  %.446.i = add i64 %.377.i.0496, 1
  %.476.i = icmp slt i64 %left.2.2.i499, %.13.i445
  br i1 %.476.i, label %B248.i, label %B232.if.i.B366.i_crit_edge

B232.if.i.B366.i_crit_edge:
  %.535.i.phi.trans.insert = getelementptr i32, ptr %arg.order, i64 %right.2.2.i498
  %.536.i.pre = load i32, ptr %.535.i.phi.trans.insert, align 4
  br label %B366.i

B432.if.i:
  %.591.i.0504 = phi i64 [ %.660.i, %B432.if.i ], [ 0, %B432.if.i.preheader ]
  %.660.i = add nuw nsw i64 %.591.i.0504, 1
  %.686.i = getelementptr i32, ptr %arg.spare, i64 %.591.i.0504
  %.687.i = load i32, ptr %.686.i, align 4
  %.689.i = getelementptr i32, ptr %arg.order, i64 %.591.i.0504
  store i32 %.687.i, ptr %.689.i, align 4
  %exitcond542.not = icmp eq i64 %.222, %.660.i
  br i1 %exitcond542.not, label %B460.i, label %B432.if.i

B258.if.lr.ph:
  %2 = getelementptr i64, ptr %arg.content, i64 %.212
  %.560 = getelementptr i64, ptr %arg.first_sentence, i64 %.109.0538
  %.588 = getelementptr i64, ptr %arg.stretch, i64 %.109.0538
  br label %B258.if

B566.if.lr.ph:
  %3 = getelementptr i64, ptr %arg.content, i64 %.212
  %.856 = getelementptr i64, ptr %arg.first_sentence, i64 %.109.0538
  %.862 = getelementptr i64, ptr %arg.stretch, i64 %.109.0538
  br label %B566.if

B300:
  %.535 = getelementptr i8, ptr %.519, i64 -4
  %.536 = load i32, ptr %.535, align 4
  %.538 = sext i32 %.536 to i64
  %.539 = getelementptr i64, ptr %arg.keys, i64 %.538
  %.540 = load i64, ptr %.539, align 8
  %.544 = getelementptr i64, ptr %arg.keys, i64 %.526
  %.545 = load i64, ptr %.544, align 8
  %.546 = icmp eq i64 %.540, %.545
  br i1 %.546, label %B354, label %B534

B354:
  %.553 = getelementptr i64, ptr %2, i64 %.526
  %.554 = load i64, ptr %.553, align 8
  %.556 = getelementptr i32, ptr %arg.sentence, i64 %.554
  %.557 = load i32, ptr %.556, align 4
  %.561 = load i64, ptr %.560, align 8
  %.562 = sext i32 %.557 to i64
  %.563 = sub nsw i64 %.562, %.561
  %.575 = getelementptr i64, ptr %2, i64 %.538
  %.576 = load i64, ptr %.575, align 8
  %.578 = getelementptr i32, ptr %arg.sentence, i64 %.576
  %.579 = load i32, ptr %.578, align 4
  %.584 = sext i32 %.579 to i64
  %.585 = sub nsw i64 %.584, %.561
  %.589 = load i64, ptr %.588, align 8
  %.592 = icmp eq i64 %.589, 0
  br i1 %.592, label %B524, label %B354.else

B524:
  store double 0.000000e+00, ptr %.527, align 8
  br label %B534

B534:
  %exitcond543.not = icmp eq i64 %.222, %.489
  br i1 %exitcond543.not, label %B566.if.lr.ph, label %B258.if

B610:
  %.842 = getelementptr i64, ptr %3, i64 %.723.0510
  %.843 = load i64, ptr %.842, align 8
  %.845 = getelementptr i64, ptr %arg.stems, i64 %.843
  %.846 = load i64, ptr %.845, align 8
  %.849 = getelementptr i64, ptr %arg.out_word, i64 %count.3.1512
  store i64 %.846, ptr %.849, align 8
  %.852 = getelementptr i32, ptr %arg.sentence, i64 %.843
  %.853 = load i32, ptr %.852, align 4
  %.857 = load i64, ptr %.856, align 8
  %.858 = sext i32 %.853 to i64
  %.859 = sub nsw i64 %.858, %.857
  %.863 = load i64, ptr %.862, align 8
  %.866 = icmp eq i64 %.863, 0
  br i1 %.866, label %B610.endif, label %B610.else

B776:
  %count.4.2 = phi i64 [ %.932, %B610.endif ], [ %count.3.1512, %B566.if ]
  %exitcond544.not = icmp eq i64 %.222, %.792
  br i1 %exitcond544.not, label %B812.if, label %B566.if

B852:
  %.1101 = getelementptr i32, ptr %arg.spare, i64 %.1088
  %.1102 = load i32, ptr %.1101, align 4
  %.1105 = getelementptr i32, ptr %arg.out_by_word, i64 %place.2.1516
  store i32 %.1102, ptr %.1105, align 4
  %.1108 = add nsw i64 %place.2.1516, 1
  br label %B896

B896:
  %place.3.2 = phi i64 [ %.1108, %B852 ], [ %place.2.1516, %B812.if ]
  %exitcond545.not = icmp eq i64 %.222, %.1051
  br i1 %exitcond545.not, label %B898, label %B812.if

B898:
  %count.3.1.lcssa556 = phi i64 [ %count.2.0540, %B52 ], [ %count.4.2, %B896 ]
  %.1132 = getelementptr i64, ptr %arg.entries, i64 %.181
  store i64 %count.3.1.lcssa556, ptr %.1132, align 8
  %.1136 = sub i64 %count.3.1.lcssa556, %count.2.0540
  %storemerge439 = tail call i64 @llvm.smax.i64(i64 %.1136, i64 0)
  %.1216517.not = icmp slt i64 %.1136, 1
  br i1 %.1216517.not, label %B1472, label %B950.if

B1392.if.lr.ph:
  %4 = getelementptr double, ptr %arg.out_weight, i64 %count.2.0540
  br label %B1392.if

B1120:
  %.1551 = getelementptr i32, ptr %arg.out_place, i64 %.1442.0521
  %.1552 = load i32, ptr %.1551, align 4
  %.1556 = load i32, ptr %.1555, align 4
  %.1557 = sext i32 %.1552 to i64
  %.1558 = sext i32 %.1556 to i64
  %.1559 = sub nsw i64 %.1557, %.1558
  %.1561 = icmp sgt i64 %.1559, %arg.reach
  br i1 %.1561, label %B1354, label %B1166

B1166:
  %.1574 = load i64, ptr %.1573, align 8
  %.1577 = getelementptr i64, ptr %arg.out_word, i64 %.1442.0521
  %.1578 = load i64, ptr %.1577, align 8
  %.12.i = add i64 %.1578, %.1574
  %.5.i = lshr i64 %.12.i, 33
  %.6.i = xor i64 %.5.i, %.12.i
  %.7.i = mul i64 %.6.i, -49064778989728563
  %.8.i = lshr i64 %.7.i, 33
  %.9.i = xor i64 %.8.i, %.7.i
  %.10.i = mul i64 %.9.i, -4265267296055464877
  %.39.i = lshr i64 %.10.i, 42
  %.40.i = getelementptr i32, ptr %arg.pair_counts, i64 %.39.i
  %.41.i = load i32, ptr %.40.i, align 4
  %.42.i = sitofp i32 %.41.i to double
  %.43.i449 = fsub double %.42.i, %arg.worn_from
  %.49.i = fcmp ogt double %.43.i449, 0.000000e+00
  %.56.i = fdiv double %.43.i449, %arg.worn_by
  %.61.i = fadd double %.56.i, 1.000000e+00
  %.65.i = fdiv double 1.000000e+00, %.61.i
  %"$phi172.0.2.0.i" = select i1 %.49.i, double %.65.i, double 1.000000e+00
  %.1611 = load double, ptr %.1610, align 8
  %.12.i451 = fcmp ogt double %"$phi172.0.2.0.i", %.1611
  %.13.i452 = select i1 %.12.i451, double %"$phi172.0.2.0.i", double %.1611
  store double %.13.i452, ptr %.1610, align 8
  %.1648 = sub nsw i64 %.1442.0521, %count.2.0540
  %.1650 = getelementptr double, ptr %arg.company, i64 %.1648
  %.1651 = load double, ptr %.1650, align 8
  %.12.i453 = fcmp ogt double %"$phi172.0.2.0.i", %.1651
  %.13.i454 = select i1 %.12.i453, double %"$phi172.0.2.0.i", double %.1651
  store double %.13.i454, ptr %.1650, align 8
  %.1498 = icmp samesign ugt i64 %.1445.0522, 1
  br i1 %.1498, label %B1080.if, label %B1354

B1354:
  %.1343 = icmp sgt i64 %.1290.0525, 1
  br i1 %.1343, label %B998.if, label %B1392.if.lr.ph

B1472:
  %.1879 = getelementptr i64, ptr %arg.sentences, i64 %.109.0538
  %.1880 = load i64, ptr %.1879, align 8
  br label %B34.if.i460

B34.i459.loopexit:
  %exitcond549.not = icmp eq i64 %.119.i, 3
  br i1 %exitcond549.not, label %B48.loopexit, label %B34.if.i460

B108.i:
  %.293.i = add nsw i64 %.186.i455.0531, %count.2.0540
  br i1 %.11.i464, label %B160.i, label %B20.i

B20.i:
  %.295.i = getelementptr i8, ptr %arg.out_flags, i64 %.293.i
  %.296.i = load i8, ptr %.295.i, align 1
  %.22.i = zext i8 %.296.i to i64
  %.24.i = and i64 %.22.i, 1
  %.25.not.i = icmp eq i64 %.24.i, 0
  br i1 %.25.not.i, label %B80.i465, label %B325.i

B80.i465:
  %.47.i = and i64 %.22.i, 6
  %.50.not.i = icmp ne i64 %.47.i, 0
  %or.cond = and i1 %.35.i, %.50.not.i
  br i1 %or.cond, label %B325.i, label %B160.i

B160.i:
  %.373.i = getelementptr i32, ptr %arg.out_sentence, i64 %.293.i
  %.374.i = load i32, ptr %.373.i, align 4
  %.376.i = sext i32 %.374.i to i64
  %.377.not.i = icmp eq i64 %row.2.1.i534, %.376.i
  %total.3.3.i = select i1 %.377.not.i, double %total.4.1.i532, double 0.000000e+00
  %heaviest.3.3.i = select i1 %.377.not.i, double %heaviest.4.1.i533, double 0.000000e+00
  %.12.i.i = fcmp ogt double %.286.i, %heaviest.3.3.i
  %.13.i.i = select i1 %.12.i.i, double %.286.i, double %heaviest.3.3.i
  %.403.i = fadd double %.286.i, %total.3.3.i
  %.447.i = fsub double %.403.i, %.13.i.i
  %.450.i = add nsw i64 %.1880, %.376.i
  %.idx.i = mul i64 %.450.i, 24
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.idx.i
  store double %.447.i, ptr %gep, align 8
  br label %B325.i

B325.i:
  %total.5.2.i = phi double [ %.403.i, %B160.i ], [ %total.4.1.i532, %B80.i465 ], [ %total.4.1.i532, %B80.if.i ], [ %total.4.1.i532, %B20.i ]
  %heaviest.5.2.i = phi double [ %.13.i.i, %B160.i ], [ %heaviest.4.1.i533, %B80.i465 ], [ %heaviest.4.1.i533, %B80.if.i ], [ %heaviest.4.1.i533, %B20.i ]
  %row.3.2.i = phi i64 [ %.376.i, %B160.i ], [ %row.2.1.i534, %B80.i465 ], [ %row.2.1.i534, %B80.if.i ], [ %row.2.1.i534, %B20.i ]
  %exitcond548.not = icmp eq i64 %.1136, %.255.i
  br i1 %exitcond548.not, label %B34.i459.loopexit, label %B80.if.i

B34.if.i460:
  %.48.i.0536 = phi i64 [ 0, %B1472 ], [ %.119.i, %B34.i459.loopexit ]
  %.119.i = add nuw nsw i64 %.48.i.0536, 1
  %invariant.gep = getelementptr double, ptr %arg.out_gain, i64 %.48.i.0536
  br i1 %.1216517.not, label %B34.i459.loopexit, label %B80.if.i.lr.ph

B80.if.i.lr.ph:
  %.11.i464 = icmp eq i64 %.48.i.0536, 0
  %.35.i = icmp ne i64 %.48.i.0536, 1
  br label %B80.if.i

B80.if.i:
  %row.2.1.i534 = phi i64 [ -1, %B80.if.i.lr.ph ], [ %row.3.2.i, %B325.i ]
  %heaviest.4.1.i533 = phi double [ 0.000000e+00, %B80.if.i.lr.ph ], [ %heaviest.5.2.i, %B325.i ]
  %total.4.1.i532 = phi double [ 0.000000e+00, %B80.if.i.lr.ph ], [ %total.5.2.i, %B325.i ]
  %.186.i455.0531 = phi i64 [ 0, %B80.if.i.lr.ph ], [ %.255.i, %B325.i ]
  %.255.i = add nuw nsw i64 %.186.i455.0531, 1
  %.285.i = getelementptr double, ptr %arg.company, i64 %.186.i455.0531
  %.286.i = load double, ptr %.285.i, align 8
  %.288.i = fcmp olt double %.286.i, 0.000000e+00
  br i1 %.288.i, label %B325.i, label %B108.i

B1536:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B140.if:
  %.253.0490 = phi i64 [ 0, %B140.if.lr.ph ], [ %.322, %B140.if ]
  %.322 = add nuw nsw i64 %.253.0490, 1
  %.350 = getelementptr i64, ptr %0, i64 %.253.0490
  %.351 = load i64, ptr %.350, align 8
  %.353 = getelementptr i64, ptr %arg.stems, i64 %.351
  %.354 = load i64, ptr %.353, align 8
  %.356 = getelementptr i64, ptr %arg.keys, i64 %.253.0490
  store i64 %.354, ptr %.356, align 8
  %exitcond.not = icmp eq i64 %.222, %.322
  br i1 %exitcond.not, label %B34.if.i, label %B140.if

B258.if:
  %.420.0507 = phi i64 [ 0, %B258.if.lr.ph ], [ %.489, %B534 ]
  %.489 = add nuw nsw i64 %.420.0507, 1
  %.519 = getelementptr i32, ptr %arg.order, i64 %.420.0507
  %.520 = load i32, ptr %.519, align 4
  %.526 = sext i32 %.520 to i64
  %.527 = getelementptr double, ptr %arg.company, i64 %.526
  store double 1.000000e+00, ptr %.527, align 8
  %.530.not = icmp eq i64 %.420.0507, 0
  br i1 %.530.not, label %B534, label %B300

B354.else:
  %.603 = icmp ne i64 %.563, -9223372036854775808
  %.604 = icmp ne i64 %.589, -1
  %.605.not = or i1 %.603, %.604
  br i1 %.605.not, label %B354.else.if, label %B354.endif.else

B354.else.if:
  %.608 = sdiv i64 %.563, %.589
  %.609 = srem i64 %.563, %.589
  %.610 = xor i64 %.609, %.589
  %.611 = icmp slt i64 %.610, 0
  %.612 = icmp ne i64 %.609, 0
  %.613 = and i1 %.612, %.611
  %.618 = sext i1 %.613 to i64
  %spec.select = add i64 %.608, %.618
  br label %B354.endif.else

B354.endif.else:
  %quot.0.ph = phi i64 [ 0, %B354.else ], [ %spec.select, %B354.else.if ]
  %.647 = icmp ne i64 %.585, -9223372036854775808
  %.649.not = or i1 %.604, %.647
  br i1 %.649.not, label %B354.endif.else.if, label %B354.endif.endif

B354.endif.endif:
  %quot.1.0 = phi i64 [ 0, %B354.endif.else ], [ %spec.select443, %B354.endif.else.if ]
  %.674 = icmp eq i64 %quot.0.ph, %quot.1.0
  br i1 %.674, label %B524, label %B534

B354.endif.else.if:
  %.652 = sdiv i64 %.585, %.589
  %.653 = srem i64 %.585, %.589
  %.654 = xor i64 %.653, %.589
  %.655 = icmp slt i64 %.654, 0
  %.656 = icmp ne i64 %.653, 0
  %.657 = and i1 %.656, %.655
  %.662 = sext i1 %.657 to i64
  %spec.select443 = add i64 %.652, %.662
  br label %B354.endif.endif

B566.if:
  %count.3.1512 = phi i64 [ %count.2.0540, %B566.if.lr.ph ], [ %count.4.2, %B776 ]
  %.723.0510 = phi i64 [ 0, %B566.if.lr.ph ], [ %.792, %B776 ]
  %.792 = add nuw nsw i64 %.723.0510, 1
  %.826 = sub nsw i64 %count.3.1512, %count.2.0540
  %.829 = trunc i64 %.826 to i32
  %.830 = getelementptr i32, ptr %arg.spare, i64 %.723.0510
  store i32 %.829, ptr %.830, align 4
  %.834 = getelementptr double, ptr %arg.company, i64 %.723.0510
  %.835 = load double, ptr %.834, align 8
  %.836 = fcmp oeq double %.835, 1.000000e+00
  br i1 %.836, label %B610, label %B776

B610.else:
  %.877 = icmp ne i64 %.859, -9223372036854775808
  %.878 = icmp ne i64 %.863, -1
  %.879.not = or i1 %.877, %.878
  br i1 %.879.not, label %B610.else.if, label %B610.endif

B610.endif:
  %quot.2.0 = phi i32 [ 0, %B610 ], [ %5, %B610.else.if ], [ 0, %B610.else ]
  %.907 = getelementptr i32, ptr %arg.out_sentence, i64 %count.3.1512
  store i32 %quot.2.0, ptr %.907, align 4
  %.912 = trunc i64 %.723.0510 to i32
  %.913 = getelementptr i32, ptr %arg.out_place, i64 %count.3.1512
  store i32 %.912, ptr %.913, align 4
  %.918 = getelementptr double, ptr %arg.weight, i64 %.843
  %.919 = load double, ptr %.918, align 8
  %.922 = getelementptr double, ptr %arg.out_weight, i64 %count.3.1512
  store double %.919, ptr %.922, align 8
  %.925 = getelementptr i8, ptr %arg.flags, i64 %.843
  %.926 = load i8, ptr %.925, align 1
  %.929 = getelementptr i8, ptr %arg.out_flags, i64 %count.3.1512
  store i8 %.926, ptr %.929, align 1
  %.932 = add nsw i64 %count.3.1512, 1
  br label %B776

B610.else.if:
  %.882 = sdiv i64 %.859, %.863
  %.883 = srem i64 %.859, %.863
  %.884 = xor i64 %.883, %.863
  %.885 = icmp slt i64 %.884, 0
  %.886 = icmp ne i64 %.883, 0
  %.887 = and i1 %.886, %.885
  %.892 = sext i1 %.887 to i64
  %spec.select444 = add i64 %.882, %.892
  %5 = trunc i64 %spec.select444 to i32
  br label %B610.endif

B812.if:
  %place.2.1516 = phi i64 [ %place.3.2, %B896 ], [ %count.2.0540, %B776 ]
  %.982.0514 = phi i64 [ %.1051, %B896 ], [ 0, %B776 ]
  %.1051 = add nuw nsw i64 %.982.0514, 1
  %.1085 = getelementptr i32, ptr %arg.order, i64 %.982.0514
  %.1086 = load i32, ptr %.1085, align 4
  %.1088 = sext i32 %.1086 to i64
  %.1089 = getelementptr double, ptr %arg.company, i64 %.1088
  %.1090 = load double, ptr %.1089, align 8
  %.1091 = fcmp oeq double %.1090, 1.000000e+00
  br i1 %.1091, label %B852, label %B896

B950.if:
  %.1160.0518 = phi i64 [ %.1229, %B950.if ], [ 0, %B898 ]
  %.1229 = add nuw nsw i64 %.1160.0518, 1
  %.1255 = getelementptr double, ptr %arg.company, i64 %.1160.0518
  store double -1.000000e+00, ptr %.1255, align 8
  %exitcond546.not = icmp eq i64 %.1136, %.1229
  br i1 %exitcond546.not, label %B998.if, label %B950.if

B998.if:
  %.1290.0525 = phi i64 [ %.1352, %B1354 ], [ %storemerge439, %B950.if ]
  %.1287.0524 = phi i64 [ %.1356, %B1354 ], [ %count.2.0540, %B950.if ]
  %.1352 = add nsw i64 %.1290.0525, -1
  %.1356 = add i64 %.1287.0524, 1
  %.1389 = add nsw i64 %.1356, %arg.reach
  %.13.i446 = tail call i64 @llvm.smin.i64(i64 %count.3.1.lcssa556, i64 %.1389)
  %.1455 = sub i64 %.13.i446, %.1356
  %.1498520.not = icmp slt i64 %.1455, 1
  br i1 %.1498520.not, label %B1354, label %B1080.if.lr.ph

B1080.if.lr.ph:
  %.1545 = getelementptr i32, ptr %arg.out_sentence, i64 %.1287.0524
  %.1555 = getelementptr i32, ptr %arg.out_place, i64 %.1287.0524
  %.1573 = getelementptr i64, ptr %arg.out_word, i64 %.1287.0524
  %.1608 = sub nsw i64 %.1287.0524, %count.2.0540
  %.1610 = getelementptr double, ptr %arg.company, i64 %.1608
  br label %B1080.if

B1080.if:
  %.1445.0522 = phi i64 [ %.1455, %B1080.if.lr.ph ], [ %.1507, %B1166 ]
  %.1442.0521 = phi i64 [ %.1356, %B1080.if.lr.ph ], [ %.1511, %B1166 ]
  %.1507 = add nsw i64 %.1445.0522, -1
  %.1511 = add i64 %.1442.0521, 1
  %.1541 = getelementptr i32, ptr %arg.out_sentence, i64 %.1442.0521
  %.1542 = load i32, ptr %.1541, align 4
  %.1546 = load i32, ptr %.1545, align 4
  %.1547.not = icmp eq i32 %.1542, %.1546
  br i1 %.1547.not, label %B1120, label %B1354

B1392.if:
  %.1726.0527 = phi i64 [ 0, %B1392.if.lr.ph ], [ %.1795, %B1392.if ]
  %.1795 = add nuw nsw i64 %.1726.0527, 1
  %.1827 = getelementptr double, ptr %4, i64 %.1726.0527
  %.1828 = load double, ptr %.1827, align 8
  %.1831 = getelementptr double, ptr %arg.company, i64 %.1726.0527
  %.1832 = load double, ptr %.1831, align 8
  %.1834 = fcmp ult double %.1832, 0.000000e+00
  %..1832 = select i1 %.1834, double 1.000000e+00, double %.1832
  %.1852 = fmul double %.1828, %..1832
  store double %.1852, ptr %.1831, align 8
  %exitcond547.not = icmp eq i64 %.1136, %.1795
  br i1 %exitcond547.not, label %B1472, label %B1392.if
}

define i32 @profile_runs(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.hashes, ptr readonly %arg.stems, ptr readonly %arg.flags, ptr readonly %arg.bounds, ptr readonly %arg.content, ptr readonly %arg.content_bounds, i64 %arg.articles, i64 %arg.length, ptr readonly %arg.pair_counts, double %arg.worn_from, double %arg.worn_by, ptr %arg.keys, ptr %arg.fresh, ptr %arg.order, ptr %arg.spare, ptr writeonly initializes((0, 8)) %arg.runs, ptr writeonly %arg.out_run, ptr writeonly %arg.out_fresh) {
entry:
  store i64 0, ptr %arg.runs, align 8
  %.144318.not = icmp slt i64 %arg.articles, 1
  br i1 %.144318.not, label %B1106, label %B50.if.lr.ph

B50.if.lr.ph:
  %spec.select285 = tail call i64 @llvm.smax.i64(i64 %arg.length, i64 0)
  %.490288.not = icmp slt i64 %arg.length, 1
  br label %B50.if

B280:
  br i1 %.490288.not, label %B412, label %B358.if

B412:
  %value.2.3.lcssa = phi i64 [ 0, %B280 ], [ %.12.i, %B358.if ]
  %.573 = load i64, ptr %.572, align 8
  %.575 = icmp slt i64 %following.2.1297, %.573
  br i1 %.575, label %B442, label %B530

B442:
  %.586 = getelementptr i64, ptr %arg.content, i64 %following.2.1297
  %.587 = load i64, ptr %.586, align 8
  %.591.not = icmp sgt i64 %.587, %.375
  br i1 %.591.not, label %B530, label %B466.preheader

B466.preheader:
  %0 = add nsw i64 %.573, -1
  br label %B466

B466:
  %following.5.4 = phi i64 [ %.597, %B506 ], [ %following.2.1297, %B466.preheader ]
  %exitcond.not = icmp eq i64 %following.5.4, %0
  br i1 %exitcond.not, label %B530, label %B506

B506:
  %.597 = add nsw i64 %following.5.4, 1
  %.622 = getelementptr i64, ptr %arg.content, i64 %.597
  %.623 = load i64, ptr %.622, align 8
  %.627.not = icmp sgt i64 %.623, %.375
  br i1 %.627.not, label %B530, label %B466

B530:
  %following.4.3 = phi i64 [ %following.2.1297, %B442 ], [ %following.2.1297, %B412 ], [ %.597, %B506 ], [ %.573, %B466 ]
  %.654 = add nsw i64 %following.4.3, 1
  %.660 = icmp slt i64 %.654, %.573
  br i1 %.660, label %B574, label %B822

B574:
  %.680 = getelementptr i64, ptr %arg.content, i64 %.654
  %.681 = load i64, ptr %.680, align 8
  %.683.not = icmp sgt i64 %.681, %.246.0293
  br i1 %.683.not, label %B822, label %B604.preheader

B604.preheader:
  %.692.phi.trans.insert = getelementptr i64, ptr %arg.content, i64 %following.4.3
  %.693.pre = load i64, ptr %.692.phi.trans.insert, align 8
  %.695.phi.trans.insert = getelementptr i64, ptr %arg.stems, i64 %.693.pre
  %.696.pre = load i64, ptr %.695.phi.trans.insert, align 8
  br label %B604

B604:
  %.701 = phi i64 [ %.816, %B792 ], [ %.681, %B604.preheader ]
  %.696 = phi i64 [ %.704, %B792 ], [ %.696.pre, %B604.preheader ]
  %best.2.4 = phi double [ %.13.i277, %B792 ], [ 0.000000e+00, %B604.preheader ]
  %k.2.4 = phi i64 [ %.698, %B792 ], [ %following.4.3, %B604.preheader ]
  %.698 = add nsw i64 %k.2.4, 1
  %.703 = getelementptr i64, ptr %arg.stems, i64 %.701
  %.704 = load i64, ptr %.703, align 8
  %.12.i275 = add i64 %.704, %.696
  %.5.i.i = lshr i64 %.12.i275, 33
  %.6.i.i = xor i64 %.5.i.i, %.12.i275
  %.7.i.i = mul i64 %.6.i.i, -49064778989728563
  %.8.i.i = lshr i64 %.7.i.i, 33
  %.9.i.i = xor i64 %.8.i.i, %.7.i.i
  %.10.i.i = mul i64 %.9.i.i, -4265267296055464877
  %.39.i = lshr i64 %.10.i.i, 42
  %.40.i = getelementptr i32, ptr %arg.pair_counts, i64 %.39.i
  %.41.i = load i32, ptr %.40.i, align 4
  %.42.i = sitofp i32 %.41.i to double
  %.43.i = fsub double %.42.i, %arg.worn_from
  %.49.i = fcmp ogt double %.43.i, 0.000000e+00
  %.56.i = fdiv double %.43.i, %arg.worn_by
  %.61.i = fadd double %.56.i, 1.000000e+00
  %.65.i = fdiv double 1.000000e+00, %.61.i
  %"$phi172.0.2.0.i" = select i1 %.49.i, double %.65.i, double 1.000000e+00
  %.12.i276 = fcmp ogt double %"$phi172.0.2.0.i", %best.2.4
  %.13.i277 = select i1 %.12.i276, double %"$phi172.0.2.0.i", double %best.2.4
  %.768 = fcmp oeq double %.13.i277, 1.000000e+00
  br i1 %.768, label %B822, label %B746

B746:
  %.791 = add nsw i64 %k.2.4, 2
  %.797 = icmp slt i64 %.791, %.573
  br i1 %.797, label %B792, label %B822

B792:
  %.815 = getelementptr i64, ptr %arg.content, i64 %.791
  %.816 = load i64, ptr %.815, align 8
  %.818.not = icmp sgt i64 %.816, %.246.0293
  br i1 %.818.not, label %B822, label %B604

B822:
  %best.3.3 = phi double [ 0.000000e+00, %B530 ], [ 0.000000e+00, %B574 ], [ 1.000000e+00, %B604 ], [ %.13.i277, %B792 ], [ %.13.i277, %B746 ]
  %.847 = getelementptr i64, ptr %arg.keys, i64 %found.2.1295
  store i64 %value.2.3.lcssa, ptr %.847, align 8
  %.854 = getelementptr double, ptr %arg.fresh, i64 %found.2.1295
  store double %best.3.3, ptr %.854, align 8
  %.859 = add nsw i64 %found.2.1295, 1
  br label %B1107

B856:
  %.101.i299.not = icmp slt i64 %found.3.2, 1
  br i1 %.101.i299.not, label %B1086, label %B34.if.i

B50.i:
  %.152.i.not = icmp eq i64 %found.3.2, 1
  br i1 %.152.i.not, label %B924.if.preheader, label %B66.i

B66.i:
  %width.2.0.i = phi i64 [ %.158.i, %B460.i ], [ 1, %B50.i ]
  %.158.i = shl nsw i64 %width.2.0.i, 1
  %.212.i = srem i64 %found.3.2, %.158.i
  %.215.i = icmp sgt i64 %.212.i, 0
  %1 = tail call i64 @llvm.cttz.i64(i64 %.158.i, i1 true)
  %.216190.i = lshr i64 %found.3.2, %1
  %.217.i = zext i1 %.215.i to i64
  %.218.i = add nuw nsw i64 %.216190.i, %.217.i
  %.239.i307.not = icmp eq i64 %.218.i, 0
  br i1 %.239.i307.not, label %B432.if.i.preheader, label %B106.if.i

B432.if.i.preheader:
  br label %B432.if.i

B106.i.loopexit:
  %.239.i = icmp sgt i64 %.186.i.0308, 1
  br i1 %.239.i, label %B106.if.i, label %B432.if.i.preheader

B248.i:
  %.480.not.i = icmp slt i64 %right.2.2.i305, %.13.i280
  %.484.i = getelementptr i32, ptr %arg.order, i64 %left.2.2.i306
  %.485.i = load i32, ptr %.484.i, align 4
  br i1 %.480.not.i, label %B260.i, label %B332.i

B260.i:
  %.487.i = sext i32 %.485.i to i64
  %.490.i = getelementptr i64, ptr %arg.keys, i64 %.487.i
  %.491.i = load i64, ptr %.490.i, align 8
  %.494.i = getelementptr i32, ptr %arg.order, i64 %right.2.2.i305
  %.495.i = load i32, ptr %.494.i, align 4
  %.497.i = sext i32 %.495.i to i64
  %.500.i = getelementptr i64, ptr %arg.keys, i64 %.497.i
  %.501.i = load i64, ptr %.500.i, align 8
  %.502.not.i = icmp ugt i64 %.491.i, %.501.i
  br i1 %.502.not.i, label %B366.i, label %B332.i

B332.i:
  %.516.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0303
  store i32 %.485.i, ptr %.516.i, align 4
  %.521.i = add nsw i64 %left.2.2.i306, 1
  br label %B487.i

B366.i:
  %.536.i = phi i32 [ %.536.i.pre, %B232.if.i.B366.i_crit_edge ], [ %.495.i, %B260.i ]
  %.539.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0303
  store i32 %.536.i, ptr %.539.i, align 4
  %.544.i = add nsw i64 %right.2.2.i305, 1
  br label %B487.i

B460.i:
  %.701.i = icmp slt i64 %.158.i, %found.3.2
  br i1 %.701.i, label %B66.i, label %B924.if.preheader

B487.i:
  %right.3.3.i = phi i64 [ %right.2.2.i305, %B332.i ], [ %.544.i, %B366.i ]
  %left.3.3.i = phi i64 [ %.521.i, %B332.i ], [ %left.2.2.i306, %B366.i ]
  %.433.i = icmp samesign ugt i64 %.380.i.0304, 1
  br i1 %.433.i, label %B232.if.i, label %B106.i.loopexit

B34.if.i:
  %.43.i278.0301 = phi i64 [ %.114.i, %B34.if.i ], [ 0, %B856 ]
  %.114.i = add nuw nsw i64 %.43.i278.0301, 1
  %.140.i = trunc i64 %.43.i278.0301 to i32
  %.141.i = getelementptr i32, ptr %arg.order, i64 %.43.i278.0301
  store i32 %.140.i, ptr %.141.i, align 4
  %exitcond322.not = icmp eq i64 %found.3.2, %.114.i
  br i1 %exitcond322.not, label %B50.i, label %B34.if.i

B106.if.i:
  %.183.i.0309 = phi i64 [ %.252.i, %B106.i.loopexit ], [ 0, %B66.i ]
  %.186.i.0308 = phi i64 [ %.248.i, %B106.i.loopexit ], [ %.218.i, %B66.i ]
  %.248.i = add nsw i64 %.186.i.0308, -1
  %.252.i = add i64 %.183.i.0309, %.158.i
  %.278.i = add nsw i64 %.183.i.0309, %width.2.0.i
  %.13.i281 = tail call i64 @llvm.smin.i64(i64 %found.3.2, i64 %.278.i)
  %.13.i280 = tail call i64 @llvm.smin.i64(i64 %found.3.2, i64 %.252.i)
  %.390.i = sub i64 %.13.i280, %.183.i.0309
  %.433.i302.not = icmp slt i64 %.390.i, 1
  br i1 %.433.i302.not, label %B106.i.loopexit, label %B232.if.i

B232.if.i:
  %left.2.2.i306 = phi i64 [ %left.3.3.i, %B487.i ], [ %.183.i.0309, %B106.if.i ]
  %right.2.2.i305 = phi i64 [ %right.3.3.i, %B487.i ], [ %.13.i281, %B106.if.i ]
  %.380.i.0304 = phi i64 [ %.442.i, %B487.i ], [ %.390.i, %B106.if.i ]
  %.377.i.0303 = phi i64 [ %.446.i, %B487.i ], [ %.183.i.0309, %B106.if.i ]
  %.442.i = add nsw i64 %.380.i.0304, -1
  %.446.i = add i64 %.377.i.0303, 1
  %.476.i = icmp slt i64 %left.2.2.i306, %.13.i281
  br i1 %.476.i, label %B248.i, label %B232.if.i.B366.i_crit_edge

B232.if.i.B366.i_crit_edge:
  %.535.i.phi.trans.insert = getelementptr i32, ptr %arg.order, i64 %right.2.2.i305
  %.536.i.pre = load i32, ptr %.535.i.phi.trans.insert, align 4
  br label %B366.i

B432.if.i:
  %.591.i.0311 = phi i64 [ %.660.i, %B432.if.i ], [ 0, %B432.if.i.preheader ]
  %.660.i = add nuw nsw i64 %.591.i.0311, 1
  %.686.i = getelementptr i32, ptr %arg.spare, i64 %.591.i.0311
  %.687.i = load i32, ptr %.686.i, align 4
  %.689.i = getelementptr i32, ptr %arg.order, i64 %.591.i.0311
  store i32 %.687.i, ptr %.689.i, align 4
  %exitcond323.not = icmp eq i64 %found.3.2, %.660.i
  br i1 %exitcond323.not, label %B460.i, label %B432.if.i

B924.if.preheader:
  %found.2.1.lcssa335341347 = phi i64 [ 1, %B50.i ], [ %found.3.2, %B460.i ]
  br label %B924.if

B940:
  %.1042 = getelementptr i32, ptr %arg.order, i64 %.936.0314
  %.1043 = load i32, ptr %.1042, align 4
  %.1045 = sext i32 %.1043 to i64
  %.1046 = getelementptr i64, ptr %arg.keys, i64 %.1045
  %.1047 = load i64, ptr %.1046, align 8
  %.1051 = getelementptr i8, ptr %.1042, i64 -4
  %.1052 = load i32, ptr %.1051, align 4
  %.1054 = sext i32 %.1052 to i64
  %.1055 = getelementptr i64, ptr %arg.keys, i64 %.1054
  %.1056 = load i64, ptr %.1055, align 8
  %.1057.not = icmp eq i64 %.1047, %.1056
  br i1 %.1057.not, label %B1084, label %B1006

B1006:
  %.1066 = phi i64 [ %.1066.pre, %B924.if.B1006_crit_edge ], [ %.1047, %B940 ]
  %.1061 = getelementptr i32, ptr %arg.order, i64 %.936.0314
  %.1069 = getelementptr i64, ptr %arg.out_run, i64 %count.2.1316
  store i64 %.1066, ptr %.1069, align 8
  %.1074 = load i32, ptr %.1061, align 4
  %.1078 = sext i32 %.1074 to i64
  %.1079 = getelementptr double, ptr %arg.fresh, i64 %.1078
  %.1080 = load double, ptr %.1079, align 8
  %.1083 = getelementptr double, ptr %arg.out_fresh, i64 %count.2.1316
  store double %.1080, ptr %.1083, align 8
  %.1086 = add nsw i64 %count.2.1316, 1
  br label %B1084

B1084:
  %count.4.3 = phi i64 [ %.1086, %B1006 ], [ %count.2.1316, %B940 ]
  %exitcond324.not = icmp eq i64 %found.2.1.lcssa335341347, %.1005
  br i1 %exitcond324.not, label %B1086, label %B924.if

B1086:
  %count.2.1.lcssa = phi i64 [ %count.3.0321, %B50.if ], [ %count.3.0321, %B856 ], [ %count.4.3, %B1084 ]
  %.1113 = getelementptr i64, ptr %arg.runs, i64 %.157
  store i64 %count.2.1.lcssa, ptr %.1113, align 8
  %exitcond325.not = icmp eq i64 %.157, %arg.articles
  br i1 %exitcond325.not, label %B1106, label %B50.if

B1106:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B1107:
  %found.3.2 = phi i64 [ %.859, %B822 ], [ %found.2.1295, %B152.if ]
  %following.3.2 = phi i64 [ %following.4.3, %B822 ], [ %following.2.1297, %B152.if ]
  %.303 = icmp sgt i64 %.249.0294, 1
  br i1 %.303, label %B152.if, label %B856

B50.if:
  %count.3.0321 = phi i64 [ 0, %B50.if.lr.ph ], [ %count.2.1.lcssa, %B1086 ]
  %.85.0319 = phi i64 [ 0, %B50.if.lr.ph ], [ %.157, %B1086 ]
  %.157 = add nuw nsw i64 %.85.0319, 1
  %.187 = getelementptr i64, ptr %arg.bounds, i64 %.85.0319
  %.188 = load i64, ptr %.187, align 8
  %.192 = getelementptr i64, ptr %arg.bounds, i64 %.157
  %.193 = load i64, ptr %.192, align 8
  %.259 = sub i64 %.193, %.188
  %.303292.not = icmp slt i64 %.259, 1
  br i1 %.303292.not, label %B1086, label %B152.if.lr.ph

B152.if.lr.ph:
  %.217 = getelementptr i64, ptr %arg.content_bounds, i64 %.85.0319
  %.218 = load i64, ptr %.217, align 8
  %.572 = getelementptr i64, ptr %arg.content_bounds, i64 %.157
  br label %B152.if

B152.if:
  %following.2.1297 = phi i64 [ %.218, %B152.if.lr.ph ], [ %following.3.2, %B1107 ]
  %unquoted.2.1296 = phi i64 [ 0, %B152.if.lr.ph ], [ %"$phi236.2.2.2", %B1107 ]
  %found.2.1295 = phi i64 [ 0, %B152.if.lr.ph ], [ %found.3.2, %B1107 ]
  %.249.0294 = phi i64 [ %.259, %B152.if.lr.ph ], [ %.312, %B1107 ]
  %.246.0293 = phi i64 [ %.188, %B152.if.lr.ph ], [ %.316, %B1107 ]
  %.312 = add nsw i64 %.249.0294, -1
  %.316 = add i64 %.246.0293, 1
  %.346 = getelementptr i8, ptr %arg.flags, i64 %.246.0293
  %.347 = load i8, ptr %.346, align 1
  %2 = and i8 %.347, 1
  %.352.not = icmp eq i8 %2, 0
  %.361 = add nsw i64 %unquoted.2.1296, 1
  %"$phi236.2.2.2" = select i1 %.352.not, i64 %.361, i64 0
  %.375 = sub nsw i64 %.246.0293, %arg.length
  %.376 = add nsw i64 %.375, 1
  %.382 = icmp slt i64 %.376, %.188
  %.386 = icmp slt i64 %"$phi236.2.2.2", %arg.length
  %or.cond = select i1 %.382, i1 true, i1 %.386
  br i1 %or.cond, label %B1107, label %B280

B358.if:
  %value.2.3291 = phi i64 [ %.12.i, %B358.if ], [ 0, %B280 ]
  %.437.0290 = phi i64 [ %.499, %B358.if ], [ %spec.select285, %B280 ]
  %.434.0289 = phi i64 [ %.503, %B358.if ], [ %.376, %B280 ]
  %.499 = add nsw i64 %.437.0290, -1
  %.503 = add i64 %.434.0289, 1
  %.530 = getelementptr i64, ptr %arg.hashes, i64 %.434.0289
  %.531 = load i64, ptr %.530, align 8
  %.533 = add i64 %.531, %value.2.3291
  %.5.i = lshr i64 %.533, 33
  %.6.i = xor i64 %.5.i, %.533
  %.7.i = mul i64 %.6.i, -49064778989728563
  %.8.i = lshr i64 %.7.i, 33
  %.9.i = xor i64 %.8.i, %.7.i
  %.10.i = mul i64 %.9.i, -4265267296055464877
  %.11.i = lshr i64 %.10.i, 33
  %.12.i = xor i64 %.11.i, %.10.i
  %.490 = icmp sgt i64 %.437.0290, 1
  br i1 %.490, label %B358.if, label %B412

B924.if:
  %count.2.1316 = phi i64 [ %count.4.3, %B1084 ], [ %count.3.0321, %B924.if.preheader ]
  %.936.0314 = phi i64 [ %.1005, %B1084 ], [ 0, %B924.if.preheader ]
  %.1005 = add nuw nsw i64 %.936.0314, 1
  %.1034 = icmp eq i64 %.936.0314, 0
  br i1 %.1034, label %B924.if.B1006_crit_edge, label %B940

B924.if.B1006_crit_edge:
  %.1062.pre = load i32, ptr %arg.order, align 4
  %.1064.phi.trans.insert = sext i32 %.1062.pre to i64
  %.1065.phi.trans.insert = getelementptr i64, ptr %arg.keys, i64 %.1064.phi.trans.insert
  %.1066.pre = load i64, ptr %.1065.phi.trans.insert, align 8
  br label %B1006
}

define i32 @compare_pairs(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.first, ptr readonly %arg.second, i64 %arg.pairs, ptr readonly %arg.entries, ptr readonly %arg.word, ptr readonly %arg.sentence, ptr readonly %arg.place, ptr readonly %arg.weight, ptr readonly %arg.flags, ptr readonly %arg.by_word, ptr readonly %arg.sentences, ptr readonly %arg.gain, ptr readonly %arg.pair_counts, double %arg.worn_from, double %arg.worn_by, i64 %arg.reach, i64 %arg.window, double %arg.lone_word, double %arg.little, ptr %arg.low, ptr %arg.high, ptr %arg.mirror_low, ptr %arg.mirror_high, ptr %arg.table, ptr %arg.shared, ptr %arg.best, ptr %arg.mirror_best, ptr %arg.found, ptr %arg.gained, ptr writeonly %arg.sides) {
entry:
  %.174736.not = icmp slt i64 %arg.pairs, 1
  br i1 %.174736.not, label %B698, label %B36.if

B698:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B36.if:
  %.115.0737 = phi i64 [ %.187, %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit569 ], [ 0, %entry ]
  %.187 = add nuw nsw i64 %.115.0737, 1
  %.213 = getelementptr i64, ptr %arg.first, i64 %.115.0737
  %.214 = load i64, ptr %.213, align 8
  %.216 = getelementptr i64, ptr %arg.second, i64 %.115.0737
  %.217 = load i64, ptr %.216, align 8
  %.219 = getelementptr i64, ptr %arg.entries, i64 %.214
  %.220 = load i64, ptr %.219, align 8
  %.221 = add nsw i64 %.214, 1
  %.223 = getelementptr i64, ptr %arg.entries, i64 %.221
  %.224 = load i64, ptr %.223, align 8
  %.228 = sub nsw i64 %.224, %.220
  %.230 = getelementptr i64, ptr %arg.entries, i64 %.217
  %.231 = load i64, ptr %.230, align 8
  %.232 = add nsw i64 %.217, 1
  %.234 = getelementptr i64, ptr %arg.entries, i64 %.232
  %.235 = load i64, ptr %.234, align 8
  %.239 = sub i64 %.235, %.231
  %.242 = getelementptr i64, ptr %arg.sentences, i64 %.221
  %.243 = load i64, ptr %.242, align 8
  %.245 = getelementptr i64, ptr %arg.sentences, i64 %.214
  %.246 = load i64, ptr %.245, align 8
  %.247 = sub i64 %.243, %.246
  %.250 = getelementptr i64, ptr %arg.sentences, i64 %.232
  %.251 = load i64, ptr %.250, align 8
  %.253 = getelementptr i64, ptr %arg.sentences, i64 %.217
  %.254 = load i64, ptr %.253, align 8
  %.255 = sub i64 %.251, %.254
  %.116.i603.not = icmp slt i64 %.228, 1
  br i1 %.116.i603.not, label %B60.i, label %B34.if.i

B60.i:
  %.247.i606.not = icmp slt i64 %.239, 1
  br i1 %.247.i606.not, label %_ZN5dedup7kernels10join_wordsB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axxxx8int32_2a8int32_2a8int32_2a8int32_2a.exit, label %B90.if.i

B116.i:
  %.318.i = icmp sgt i64 %.228, 0
  br i1 %.318.i, label %B154.i.preheader, label %_ZN5dedup7kernels10join_wordsB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axxxx8int32_2a8int32_2a8int32_2a8int32_2a.exit

B154.i.preheader:
  %0 = getelementptr i32, ptr %arg.by_word, i64 %.220
  %1 = getelementptr i64, ptr %arg.word, i64 %.220
  %2 = getelementptr i32, ptr %arg.by_word, i64 %.231
  %3 = getelementptr i64, ptr %arg.word, i64 %.231
  br label %B154.i

B154.i:
  %i.3.0.i = phi i64 [ %i.4.1.i, %B758.i ], [ 0, %B154.i.preheader ]
  %j.3.0.i = phi i64 [ %j.4.1.i, %B758.i ], [ 0, %B154.i.preheader ]
  %.343.i = getelementptr i32, ptr %0, i64 %i.3.0.i
  %.344.i = load i32, ptr %.343.i, align 4
  %.346.i = sext i32 %.344.i to i64
  %.349.i = getelementptr i64, ptr %1, i64 %.346.i
  %.350.i = load i64, ptr %.349.i, align 8
  %.355.i = getelementptr i32, ptr %2, i64 %j.3.0.i
  %.356.i = load i32, ptr %.355.i, align 4
  %.358.i = sext i32 %.356.i to i64
  %.361.i = getelementptr i64, ptr %3, i64 %.358.i
  %.362.i = load i64, ptr %.361.i, align 8
  %.371.i = icmp ult i64 %.350.i, %.362.i
  br i1 %.371.i, label %B246.i, label %B258.i

B246.i:
  %.384.i = add nsw i64 %i.3.0.i, 1
  br label %B758.i

B258.i:
  %.393.i = icmp ult i64 %.362.i, %.350.i
  br i1 %.393.i, label %B270.i, label %B282.i

B270.i:
  %.405.i = add nsw i64 %j.3.0.i, 1
  br label %B758.i

B282.i:
  %.412.i = add nsw i64 %i.3.0.i, 1
  %.414.i = add nsw i64 %j.3.0.i, 1
  %.427.i = icmp slt i64 %.412.i, %.228
  br i1 %.427.i, label %B314.i, label %B432.i

B314.i:
  %.442.i = getelementptr i32, ptr %0, i64 %.412.i
  %.443.i = load i32, ptr %.442.i, align 4
  %.445.i = sext i32 %.443.i to i64
  %.448.i = getelementptr i64, ptr %1, i64 %.445.i
  %.449.i = load i64, ptr %.448.i, align 8
  %.451.i = icmp eq i64 %.449.i, %.350.i
  br i1 %.451.i, label %B362.i, label %B432.i

B362.i:
  %i_end.2.3.i = phi i64 [ %.457.i, %B384.i ], [ %.412.i, %B314.i ]
  %.457.i = add nsw i64 %i_end.2.3.i, 1
  %.468.i = icmp slt i64 %.457.i, %.228
  br i1 %.468.i, label %B384.i, label %B432.i

B384.i:
  %.482.i = getelementptr i32, ptr %0, i64 %.457.i
  %.483.i = load i32, ptr %.482.i, align 4
  %.485.i = sext i32 %.483.i to i64
  %.488.i = getelementptr i64, ptr %1, i64 %.485.i
  %.489.i = load i64, ptr %.488.i, align 8
  %.491.i = icmp eq i64 %.489.i, %.350.i
  br i1 %.491.i, label %B362.i, label %B432.i

B432.i:
  %i_end.3.2.i = phi i64 [ %.412.i, %B314.i ], [ %.412.i, %B282.i ], [ %.457.i, %B384.i ], [ %.228, %B362.i ]
  %.510.i = icmp slt i64 %.414.i, %.239
  br i1 %.510.i, label %B444.i, label %B562.i

B444.i:
  %.525.i = getelementptr i32, ptr %2, i64 %.414.i
  %.526.i = load i32, ptr %.525.i, align 4
  %.528.i = sext i32 %.526.i to i64
  %.531.i = getelementptr i64, ptr %3, i64 %.528.i
  %.532.i = load i64, ptr %.531.i, align 8
  %.534.i = icmp eq i64 %.532.i, %.350.i
  br i1 %.534.i, label %B492.i, label %B562.i

B492.i:
  %j_end.2.3.i = phi i64 [ %.540.i, %B514.i ], [ %.414.i, %B444.i ]
  %.540.i = add nsw i64 %j_end.2.3.i, 1
  %.551.i = icmp slt i64 %.540.i, %.239
  br i1 %.551.i, label %B514.i, label %B562.i

B514.i:
  %.565.i = getelementptr i32, ptr %2, i64 %.540.i
  %.566.i = load i32, ptr %.565.i, align 4
  %.568.i = sext i32 %.566.i to i64
  %.571.i = getelementptr i64, ptr %3, i64 %.568.i
  %.572.i = load i64, ptr %.571.i, align 8
  %.574.i = icmp eq i64 %.572.i, %.350.i
  br i1 %.574.i, label %B492.i, label %B562.i

B562.i:
  %j_end.3.2.i = phi i64 [ %.414.i, %B444.i ], [ %.414.i, %B432.i ], [ %.540.i, %B514.i ], [ %.239, %B492.i ]
  %.627.i = sub i64 %i_end.3.2.i, %i.3.0.i
  %.670.i609.not = icmp slt i64 %.627.i, 1
  br i1 %.670.i609.not, label %B656.i, label %B594.if.i.lr.ph

B594.if.i.lr.ph:
  %.716.i = trunc i64 %j.3.0.i to i32
  %.727.i = trunc i64 %j_end.3.2.i to i32
  br label %B594.if.i

B656.i:
  %.775.i = sub i64 %j_end.3.2.i, %j.3.0.i
  %.818.i612.not = icmp slt i64 %.775.i, 1
  br i1 %.818.i612.not, label %B758.i, label %B688.if.i.lr.ph

B688.if.i.lr.ph:
  %.864.i = trunc i64 %i.3.0.i to i32
  %.875.i = trunc i64 %i_end.3.2.i to i32
  br label %B688.if.i

B758.i:
  %j.4.1.i = phi i64 [ %j.3.0.i, %B246.i ], [ %.405.i, %B270.i ], [ %j_end.3.2.i, %B656.i ], [ %j_end.3.2.i, %B688.if.i ]
  %i.4.1.i = phi i64 [ %.384.i, %B246.i ], [ %i.3.0.i, %B270.i ], [ %i_end.3.2.i, %B656.i ], [ %i_end.3.2.i, %B688.if.i ]
  %.898.i = icmp slt i64 %i.4.1.i, %.228
  %.910.i = icmp slt i64 %j.4.1.i, %.239
  %or.cond593 = select i1 %.898.i, i1 %.910.i, i1 false
  br i1 %or.cond593, label %B154.i, label %_ZN5dedup7kernels10join_wordsB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axxxx8int32_2a8int32_2a8int32_2a8int32_2a.exit

B34.if.i:
  %.58.i.0604 = phi i64 [ %.129.i, %B34.if.i ], [ 0, %B36.if ]
  %.129.i = add nuw nsw i64 %.58.i.0604, 1
  %.156.i = getelementptr i32, ptr %arg.low, i64 %.58.i.0604
  store i32 0, ptr %.156.i, align 4
  %.160.i = getelementptr i32, ptr %arg.high, i64 %.58.i.0604
  store i32 0, ptr %.160.i, align 4
  %exitcond.not = icmp eq i64 %.228, %.129.i
  br i1 %exitcond.not, label %B60.i, label %B34.if.i

B90.if.i:
  %.191.i.0607 = phi i64 [ %.260.i, %B90.if.i ], [ 0, %B60.i ]
  %.260.i = add nuw nsw i64 %.191.i.0607, 1
  %.287.i = getelementptr i32, ptr %arg.mirror_low, i64 %.191.i.0607
  store i32 0, ptr %.287.i, align 4
  %.291.i = getelementptr i32, ptr %arg.mirror_high, i64 %.191.i.0607
  store i32 0, ptr %.291.i, align 4
  %exitcond739.not = icmp eq i64 %.239, %.260.i
  br i1 %exitcond739.not, label %B116.i, label %B90.if.i

B594.if.i:
  %.617.i.0611 = phi i64 [ %.627.i, %B594.if.i.lr.ph ], [ %.679.i, %B594.if.i ]
  %.614.i.0610 = phi i64 [ %i.3.0.i, %B594.if.i.lr.ph ], [ %.683.i, %B594.if.i ]
  %.679.i = add nsw i64 %.617.i.0611, -1
  %.683.i = add i64 %.614.i.0610, 1
  %.711.i = getelementptr i32, ptr %0, i64 %.614.i.0610
  %.712.i = load i32, ptr %.711.i, align 4
  %.715.i = sext i32 %.712.i to i64
  %.717.i = getelementptr i32, ptr %arg.low, i64 %.715.i
  store i32 %.716.i, ptr %.717.i, align 4
  %.723.i = load i32, ptr %.711.i, align 4
  %.726.i = sext i32 %.723.i to i64
  %.728.i = getelementptr i32, ptr %arg.high, i64 %.726.i
  store i32 %.727.i, ptr %.728.i, align 4
  %.670.i = icmp samesign ugt i64 %.617.i.0611, 1
  br i1 %.670.i, label %B594.if.i, label %B656.i

B688.if.i:
  %.765.i.0614 = phi i64 [ %.775.i, %B688.if.i.lr.ph ], [ %.827.i, %B688.if.i ]
  %.762.i.0613 = phi i64 [ %j.3.0.i, %B688.if.i.lr.ph ], [ %.831.i, %B688.if.i ]
  %.827.i = add nsw i64 %.765.i.0614, -1
  %.831.i = add i64 %.762.i.0613, 1
  %.859.i = getelementptr i32, ptr %2, i64 %.762.i.0613
  %.860.i = load i32, ptr %.859.i, align 4
  %.863.i = sext i32 %.860.i to i64
  %.865.i = getelementptr i32, ptr %arg.mirror_low, i64 %.863.i
  store i32 %.864.i, ptr %.865.i, align 4
  %.871.i = load i32, ptr %.859.i, align 4
  %.874.i = sext i32 %.871.i to i64
  %.876.i = getelementptr i32, ptr %arg.mirror_high, i64 %.874.i
  store i32 %.875.i, ptr %.876.i, align 4
  %.818.i = icmp samesign ugt i64 %.765.i.0614, 1
  br i1 %.818.i, label %B688.if.i, label %B758.i

_ZN5dedup7kernels10join_wordsB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axxxx8int32_2a8int32_2a8int32_2a8int32_2a.exit:
  %.48.i = mul nsw i64 %.255, %.247
  %.130.i615.not = icmp slt i64 %.48.i, 1
  br i1 %.130.i615.not, label %B96.i.preheader, label %B40.if.i

B96.i.preheader:
  br i1 %.116.i603.not, label %B320.i, label %B96.if.i.lr.ph

B96.if.i.lr.ph:
  %4 = getelementptr i32, ptr %arg.by_word, i64 %.231
  %5 = getelementptr i32, ptr %arg.sentence, i64 %.231
  br label %B96.if.i

B96.i.loopexit:
  %exitcond741.not = icmp eq i64 %.228, %.275.i
  br i1 %exitcond741.not, label %B320.i, label %B96.if.i

B320.i:
  %storemerge201.i = tail call i64 @llvm.smax.i64(i64 %.247, i64 0)
  %.587.i628.not = icmp slt i64 %.247, 1
  br i1 %.587.i628.not, label %B40.i71.preheader, label %B350.if.i.lr.ph

B350.if.i.lr.ph:
  %.716.i53624.not = icmp slt i64 %.255, 1
  br label %B350.if.i

B350.i.loopexit:
  %exitcond743.not = icmp eq i64 %.247, %.600.i
  br i1 %exitcond743.not, label %B40.i71.preheader, label %B350.if.i

B40.i71.preheader:
  br i1 %.130.i615.not, label %B96.i77.preheader, label %B40.if.i153

B488.i:
  %.811.i = trunc i64 %.660.i.0625 to i32
  store i32 %.811.i, ptr %.631.i, align 4
  br label %B502.i

B502.i:
  %most.3.2.i = phi double [ %value.2.2.i, %B488.i ], [ %most.2.1.i627, %B398.if.i ]
  %exitcond742.not = icmp eq i64 %.255, %.729.i
  br i1 %exitcond742.not, label %B350.i.loopexit, label %B398.if.i

B40.if.i:
  %.72.i45.0616 = phi i64 [ %.143.i, %B40.if.i ], [ 0, %_ZN5dedup7kernels10join_wordsB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axxxx8int32_2a8int32_2a8int32_2a8int32_2a.exit ]
  %.143.i = add nuw nsw i64 %.72.i45.0616, 1
  %.169.i = getelementptr double, ptr %arg.table, i64 %.72.i45.0616
  store double 0.000000e+00, ptr %.169.i, align 8
  %.173.i = getelementptr i32, ptr %arg.shared, i64 %.72.i45.0616
  store i32 0, ptr %.173.i, align 4
  %exitcond740.not = icmp eq i64 %.48.i, %.143.i
  br i1 %exitcond740.not, label %B96.i.preheader, label %B40.if.i

B96.if.i:
  %.206.i.0622 = phi i64 [ 0, %B96.if.i.lr.ph ], [ %.275.i, %B96.i.loopexit ]
  %.275.i = add nuw nsw i64 %.206.i.0622, 1
  %.305.i = add nsw i64 %.206.i.0622, %.220
  %.307.i = getelementptr i32, ptr %arg.sentence, i64 %.305.i
  %.308.i = load i32, ptr %.307.i, align 4
  %.310.i = sext i32 %.308.i to i64
  %.311.i = mul nsw i64 %.255, %.310.i
  %.317.i = getelementptr i32, ptr %arg.low, i64 %.206.i.0622
  %.318.i54 = load i32, ptr %.317.i, align 4
  %.321.i = getelementptr i32, ptr %arg.high, i64 %.206.i.0622
  %.322.i = load i32, ptr %.321.i, align 4
  %.359.i = sub i32 %.322.i, %.318.i54
  %.402.i618.not = icmp slt i32 %.359.i, 1
  br i1 %.402.i618.not, label %B96.i.loopexit, label %B184.if.i.lr.ph

B184.if.i.lr.ph:
  %.462.i = getelementptr double, ptr %arg.weight, i64 %.305.i
  br label %B184.if.i

B184.if.i:
  %.349.i47.0620 = phi i32 [ %.359.i, %B184.if.i.lr.ph ], [ %.411.i, %B184.if.i ]
  %.346.i46.0619 = phi i32 [ %.318.i54, %B184.if.i.lr.ph ], [ %.415.i, %B184.if.i ]
  %.411.i = add nsw i32 %.349.i47.0620, -1
  %.415.i = add i32 %.346.i46.0619, 1
  %6 = sext i32 %.346.i46.0619 to i64
  %.444.i = getelementptr i32, ptr %4, i64 %6
  %.445.i55 = load i32, ptr %.444.i, align 4
  %.447.i = sext i32 %.445.i55 to i64
  %.450.i = getelementptr i32, ptr %5, i64 %.447.i
  %.451.i56 = load i32, ptr %.450.i, align 4
  %.453.i = sext i32 %.451.i56 to i64
  %.454.i = add nsw i64 %.311.i, %.453.i
  %.456.i = getelementptr double, ptr %arg.table, i64 %.454.i
  %.457.i57 = load double, ptr %.456.i, align 8
  %.463.i = load double, ptr %.462.i, align 8
  %.464.i = fadd double %.457.i57, %.463.i
  store double %.464.i, ptr %.456.i, align 8
  %.469.i = getelementptr i32, ptr %arg.shared, i64 %.454.i
  %.470.i = load i32, ptr %.469.i, align 4
  %.472.i = add i32 %.470.i, 1
  store i32 %.472.i, ptr %.469.i, align 4
  %.402.i = icmp samesign ugt i32 %.349.i47.0620, 1
  br i1 %.402.i, label %B184.if.i, label %B96.i.loopexit

B350.if.i:
  %.531.i48.0629 = phi i64 [ 0, %B350.if.i.lr.ph ], [ %.600.i, %B350.i.loopexit ]
  %.600.i = add nuw nsw i64 %.531.i48.0629, 1
  %.631.i = getelementptr i32, ptr %arg.best, i64 %.531.i48.0629
  store i32 -1, ptr %.631.i, align 4
  br i1 %.716.i53624.not, label %B350.i.loopexit, label %B398.if.i.lr.ph

B398.if.i.lr.ph:
  %.759.i = mul nuw nsw i64 %.531.i48.0629, %.255
  br label %B398.if.i

B398.if.i:
  %most.2.1.i627 = phi double [ -1.000000e+00, %B398.if.i.lr.ph ], [ %most.3.2.i, %B502.i ]
  %.660.i.0625 = phi i64 [ 0, %B398.if.i.lr.ph ], [ %.729.i, %B502.i ]
  %.729.i = add nuw nsw i64 %.660.i.0625, 1
  %.761.i = add nuw nsw i64 %.660.i.0625, %.759.i
  %.763.i = getelementptr double, ptr %arg.table, i64 %.761.i
  %.764.i = load double, ptr %.763.i, align 8
  %.778.i = getelementptr i32, ptr %arg.shared, i64 %.761.i
  %.779.i = load i32, ptr %.778.i, align 4
  %.781.i = icmp slt i32 %.779.i, 2
  %.785.i = fmul double %arg.lone_word, %.764.i
  %value.2.2.i = select i1 %.781.i, double %.785.i, double %.764.i
  %.799.i = fcmp ogt double %value.2.2.i, %most.2.1.i627
  br i1 %.799.i, label %B488.i, label %B502.i

B96.i77.preheader:
  br i1 %.247.i606.not, label %B320.i80, label %B96.if.i115.lr.ph

B96.if.i115.lr.ph:
  %7 = getelementptr i32, ptr %arg.by_word, i64 %.220
  %8 = getelementptr i32, ptr %arg.sentence, i64 %.220
  br label %B96.if.i115

B96.i77.loopexit:
  %exitcond745.not = icmp eq i64 %.239, %.275.i118
  br i1 %exitcond745.not, label %B320.i80, label %B96.if.i115

B320.i80:
  %storemerge201.i82 = tail call i64 @llvm.smax.i64(i64 %.255, i64 0)
  %.587.i85644.not = icmp slt i64 %.255, 1
  br i1 %.587.i85644.not, label %B44.i.preheader, label %B350.if.i86

B350.i83.loopexit:
  %exitcond747.not = icmp eq i64 %.255, %.600.i89
  br i1 %exitcond747.not, label %B44.i.preheader, label %B350.if.i86

B44.i.preheader:
  br i1 %.116.i603.not, label %B614.i, label %B44.if.i.lr.ph

B44.if.i.lr.ph:
  %9 = getelementptr i32, ptr %arg.by_word, i64 %.231
  %10 = getelementptr i32, ptr %arg.sentence, i64 %.231
  br label %B44.if.i

B488.i113:
  %.811.i114 = trunc i64 %.660.i66.0641 to i32
  store i32 %.811.i114, ptr %.631.i90, align 4
  br label %B502.i111

B502.i111:
  %most.3.2.i112 = phi double [ %value.2.2.i109, %B488.i113 ], [ %most.2.1.i94643, %B398.if.i97 ]
  %exitcond746.not = icmp eq i64 %.247, %.729.i100
  br i1 %exitcond746.not, label %B350.i83.loopexit, label %B398.if.i97

B40.if.i153:
  %.72.i58.0632 = phi i64 [ %.143.i156, %B40.if.i153 ], [ 0, %B40.i71.preheader ]
  %.143.i156 = add nuw nsw i64 %.72.i58.0632, 1
  %.169.i157 = getelementptr double, ptr %arg.table, i64 %.72.i58.0632
  store double 0.000000e+00, ptr %.169.i157, align 8
  %.173.i158 = getelementptr i32, ptr %arg.shared, i64 %.72.i58.0632
  store i32 0, ptr %.173.i158, align 4
  %exitcond744.not = icmp eq i64 %.48.i, %.143.i156
  br i1 %exitcond744.not, label %B96.i77.preheader, label %B40.if.i153

B96.if.i115:
  %.206.i60.0638 = phi i64 [ 0, %B96.if.i115.lr.ph ], [ %.275.i118, %B96.i77.loopexit ]
  %.275.i118 = add nuw nsw i64 %.206.i60.0638, 1
  %.305.i119 = add nsw i64 %.206.i60.0638, %.231
  %.307.i120 = getelementptr i32, ptr %arg.sentence, i64 %.305.i119
  %.308.i121 = load i32, ptr %.307.i120, align 4
  %.310.i122 = sext i32 %.308.i121 to i64
  %.311.i123 = mul nsw i64 %.247, %.310.i122
  %.317.i124 = getelementptr i32, ptr %arg.mirror_low, i64 %.206.i60.0638
  %.318.i125 = load i32, ptr %.317.i124, align 4
  %.321.i126 = getelementptr i32, ptr %arg.mirror_high, i64 %.206.i60.0638
  %.322.i127 = load i32, ptr %.321.i126, align 4
  %.359.i128 = sub i32 %.322.i127, %.318.i125
  %.402.i133634.not = icmp slt i32 %.359.i128, 1
  br i1 %.402.i133634.not, label %B96.i77.loopexit, label %B184.if.i134.lr.ph

B184.if.i134.lr.ph:
  %.462.i147 = getelementptr double, ptr %arg.weight, i64 %.305.i119
  br label %B184.if.i134

B184.if.i134:
  %.349.i63.0636 = phi i32 [ %.359.i128, %B184.if.i134.lr.ph ], [ %.411.i136, %B184.if.i134 ]
  %.346.i62.0635 = phi i32 [ %.318.i125, %B184.if.i134.lr.ph ], [ %.415.i137, %B184.if.i134 ]
  %.411.i136 = add nsw i32 %.349.i63.0636, -1
  %.415.i137 = add i32 %.346.i62.0635, 1
  %11 = sext i32 %.346.i62.0635 to i64
  %.444.i138 = getelementptr i32, ptr %7, i64 %11
  %.445.i139 = load i32, ptr %.444.i138, align 4
  %.447.i140 = sext i32 %.445.i139 to i64
  %.450.i141 = getelementptr i32, ptr %8, i64 %.447.i140
  %.451.i142 = load i32, ptr %.450.i141, align 4
  %.453.i143 = sext i32 %.451.i142 to i64
  %.454.i144 = add nsw i64 %.311.i123, %.453.i143
  %.456.i145 = getelementptr double, ptr %arg.table, i64 %.454.i144
  %.457.i146 = load double, ptr %.456.i145, align 8
  %.463.i148 = load double, ptr %.462.i147, align 8
  %.464.i149 = fadd double %.457.i146, %.463.i148
  store double %.464.i149, ptr %.456.i145, align 8
  %.469.i150 = getelementptr i32, ptr %arg.shared, i64 %.454.i144
  %.470.i151 = load i32, ptr %.469.i150, align 4
  %.472.i152 = add i32 %.470.i151, 1
  store i32 %.472.i152, ptr %.469.i150, align 4
  %.402.i133 = icmp samesign ugt i32 %.349.i63.0636, 1
  br i1 %.402.i133, label %B184.if.i134, label %B96.i77.loopexit

B350.if.i86:
  %.531.i64.0645 = phi i64 [ %.600.i89, %B350.i83.loopexit ], [ 0, %B320.i80 ]
  %.600.i89 = add nuw nsw i64 %.531.i64.0645, 1
  %.631.i90 = getelementptr i32, ptr %arg.mirror_best, i64 %.531.i64.0645
  store i32 -1, ptr %.631.i90, align 4
  br i1 %.587.i628.not, label %B350.i83.loopexit, label %B398.if.i97.lr.ph

B398.if.i97.lr.ph:
  %.759.i101 = mul nuw nsw i64 %.531.i64.0645, %.247
  br label %B398.if.i97

B398.if.i97:
  %most.2.1.i94643 = phi double [ -1.000000e+00, %B398.if.i97.lr.ph ], [ %most.3.2.i112, %B502.i111 ]
  %.660.i66.0641 = phi i64 [ 0, %B398.if.i97.lr.ph ], [ %.729.i100, %B502.i111 ]
  %.729.i100 = add nuw nsw i64 %.660.i66.0641, 1
  %.761.i102 = add nuw nsw i64 %.660.i66.0641, %.759.i101
  %.763.i103 = getelementptr double, ptr %arg.table, i64 %.761.i102
  %.764.i104 = load double, ptr %.763.i103, align 8
  %.778.i105 = getelementptr i32, ptr %arg.shared, i64 %.761.i102
  %.779.i106 = load i32, ptr %.778.i105, align 4
  %.781.i107 = icmp slt i32 %.779.i106, 2
  %.785.i108 = fmul double %arg.lone_word, %.764.i104
  %value.2.2.i109 = select i1 %.781.i107, double %.785.i108, double %.764.i104
  %.799.i110 = fcmp ogt double %value.2.2.i109, %most.2.1.i94643
  br i1 %.799.i110, label %B488.i113, label %B502.i111

B510.if.i.lr.ph:
  %12 = getelementptr double, ptr %arg.weight, i64 %.220
  br label %B510.if.i

B242.i:
  %.305.i180 = icmp samesign ugt i32 %.252.i.0649, 1
  br i1 %.305.i180, label %B136.if.i, label %B244.i

B242.i.thread:
  store double 0.000000e+00, ptr %.216.i, align 8
  %.305.i180771 = icmp samesign ugt i32 %.252.i.0649, 1
  br i1 %.305.i180771, label %B136.if.i.outer, label %B270.i182

B244.i:
  br i1 %.382.i761.ph, label %B667.i, label %B270.i182

B270.i182:
  %.405.i183 = sext i32 %.210.i to i64
  %.406.i = icmp eq i64 %previous_row.2.0.i654, %.405.i183
  br i1 %.406.i, label %B282.i184, label %B667.i

B282.i184:
  %.414.i185 = getelementptr i32, ptr %arg.place, i64 %.207.i
  %.415.i186 = load i32, ptr %.414.i185, align 4
  %.418.i = add nsw i64 %previous.2.0.i653, %.220
  %.420.i = getelementptr i32, ptr %arg.place, i64 %.418.i
  %.421.i = load i32, ptr %.420.i, align 4
  %.422.i = sext i32 %.415.i186 to i64
  %.423.i = sext i32 %.421.i to i64
  %.424.i = sub nsw i64 %.422.i, %.423.i
  %.426.not.i = icmp sgt i64 %.424.i, %arg.reach
  br i1 %.426.not.i, label %B667.i, label %B336.i

B336.i:
  %.433.i = getelementptr i64, ptr %arg.word, i64 %.418.i
  %.434.i = load i64, ptr %.433.i, align 8
  %.439.i = getelementptr i64, ptr %arg.word, i64 %.207.i
  %.440.i = load i64, ptr %.439.i, align 8
  %.12.i321 = add i64 %.440.i, %.434.i
  %.5.i = lshr i64 %.12.i321, 33
  %.6.i = xor i64 %.5.i, %.12.i321
  %.7.i = mul i64 %.6.i, -49064778989728563
  %.8.i = lshr i64 %.7.i, 33
  %.9.i = xor i64 %.8.i, %.7.i
  %.10.i = mul i64 %.9.i, -4265267296055464877
  %.39.i324 = lshr i64 %.10.i, 42
  %.40.i325 = getelementptr i32, ptr %arg.pair_counts, i64 %.39.i324
  %.41.i326 = load i32, ptr %.40.i325, align 4
  %.42.i327 = sitofp i32 %.41.i326 to double
  %.43.i328 = fsub double %.42.i327, %arg.worn_from
  %.49.i329 = fcmp ogt double %.43.i328, 0.000000e+00
  %.56.i330 = fdiv double %.43.i328, %arg.worn_by
  %.61.i331 = fadd double %.56.i330, 1.000000e+00
  %.65.i332 = fdiv double 1.000000e+00, %.61.i331
  %"$phi172.0.2.0.i333" = select i1 %.49.i329, double %.65.i332, double 1.000000e+00
  store double %"$phi172.0.2.0.i333", ptr %.216.i, align 8
  %.474.i = getelementptr double, ptr %arg.found, i64 %previous.2.0.i653
  %.475.i = load double, ptr %.474.i, align 8
  %.12.i409 = fcmp ogt double %"$phi172.0.2.0.i333", %.475.i
  %.13.i410 = select i1 %.12.i409, double %"$phi172.0.2.0.i333", double %.475.i
  store double %.13.i410, ptr %.474.i, align 8
  br label %B667.i

B538.i:
  %.689.i = getelementptr double, ptr %12, i64 %.581.i.0656
  %.690.i = load double, ptr %.689.i, align 8
  %.696.i = fcmp ogt double %.681.i, 0.000000e+00
  %.681..i = select i1 %.696.i, double %.681.i, double 1.000000e+00
  %.714.i = fmul double %.681..i, %.690.i
  store double %.714.i, ptr %.680.i, align 8
  br label %B612.i

B612.i:
  %exitcond749.not = icmp eq i64 %.228, %.650.i
  br i1 %exitcond749.not, label %B614.i, label %B510.if.i

B614.i:
  br i1 %.587.i628.not, label %B34.if.i358.preheader, label %B650.if.i.preheader

B34.if.i358.preheader:
  br label %B34.if.i358

B650.if.i.preheader:
  %spec.select597 = mul i64 %storemerge201.i, 3
  %13 = tail call i64 @llvm.smax.i64(i64 %spec.select597, i64 1)
  %14 = shl nuw i64 %13, 3
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 dereferenceable(1) %arg.gained, i8 0, i64 %14, i1 false)
  br label %B34.if.i358.preheader

B667.i:
  %previous.3.1.i = phi i64 [ %previous.2.0.i653, %B244.i ], [ %.106.i.0651, %B336.i ], [ %.106.i.0651, %B282.i184 ], [ %.106.i.0651, %B270.i182 ], [ %previous.2.0.i653, %B44.if.i ]
  %previous_row.3.1.i = phi i64 [ %previous_row.2.0.i654, %B244.i ], [ %previous_row.2.0.i654, %B336.i ], [ %previous_row.2.0.i654, %B282.i184 ], [ %.405.i183, %B270.i182 ], [ %previous_row.2.0.i654, %B44.if.i ]
  %exitcond748.not = icmp eq i64 %.228, %.177.i
  br i1 %exitcond748.not, label %B510.if.i.lr.ph, label %B44.if.i

B44.if.i:
  %previous_row.2.0.i654 = phi i64 [ -1, %B44.if.i.lr.ph ], [ %previous_row.3.1.i, %B667.i ]
  %previous.2.0.i653 = phi i64 [ -1, %B44.if.i.lr.ph ], [ %previous.3.1.i, %B667.i ]
  %.106.i.0651 = phi i64 [ 0, %B44.if.i.lr.ph ], [ %.177.i, %B667.i ]
  %.177.i = add nuw nsw i64 %.106.i.0651, 1
  %.207.i = add nsw i64 %.106.i.0651, %.220
  %.209.i176 = getelementptr i32, ptr %arg.sentence, i64 %.207.i
  %.210.i = load i32, ptr %.209.i176, align 4
  %.216.i = getelementptr double, ptr %arg.found, i64 %.106.i.0651
  store double -1.000000e+00, ptr %.216.i, align 8
  %.220.i177 = getelementptr i32, ptr %arg.low, i64 %.106.i.0651
  %.221.i = load i32, ptr %.220.i177, align 4
  %.224.i = getelementptr i32, ptr %arg.high, i64 %.106.i.0651
  %.225.i = load i32, ptr %.224.i, align 4
  %.262.i178 = sub i32 %.225.i, %.221.i
  %.305.i180647.not = icmp slt i32 %.262.i178, 1
  br i1 %.305.i180647.not, label %B667.i, label %B136.if.i.lr.ph

B136.if.i.lr.ph:
  %.357.i = sext i32 %.210.i to i64
  %.358.i191 = getelementptr i32, ptr %arg.best, i64 %.357.i
  br label %B136.if.i.outer

B136.if.i.outer:
  %.382.i761.ph = phi i1 [ false, %B242.i.thread ], [ true, %B136.if.i.lr.ph ]
  %.252.i.0649.ph = phi i32 [ %.314.i, %B242.i.thread ], [ %.262.i178, %B136.if.i.lr.ph ]
  %.249.i.0648.ph = phi i32 [ %.318.i189, %B242.i.thread ], [ %.221.i, %B136.if.i.lr.ph ]
  %.359.i192 = load i32, ptr %.358.i191, align 4
  %.361.i194 = sext i32 %.359.i192 to i64
  br label %B136.if.i

B136.if.i:
  %.252.i.0649 = phi i32 [ %.314.i, %B242.i ], [ %.252.i.0649.ph, %B136.if.i.outer ]
  %.249.i.0648 = phi i32 [ %.318.i189, %B242.i ], [ %.249.i.0648.ph, %B136.if.i.outer ]
  %.314.i = add nsw i32 %.252.i.0649, -1
  %.318.i189 = add i32 %.249.i.0648, 1
  %15 = sext i32 %.249.i.0648 to i64
  %.347.i = getelementptr i32, ptr %9, i64 %15
  %.348.i = load i32, ptr %.347.i, align 4
  %.350.i190 = sext i32 %.348.i to i64
  %.353.i = getelementptr i32, ptr %10, i64 %.350.i190
  %.354.i = load i32, ptr %.353.i, align 4
  %.360.i193 = sext i32 %.354.i to i64
  %.362.i195 = sub nsw i64 %.360.i193, %.361.i194
  %.365.i = tail call i64 @llvm.abs.i64(i64 %.362.i195, i1 true)
  %.367.not.i = icmp sgt i64 %.365.i, %arg.window
  br i1 %.367.not.i, label %B242.i, label %B242.i.thread

B510.if.i:
  %.581.i.0656 = phi i64 [ 0, %B510.if.i.lr.ph ], [ %.650.i, %B612.i ]
  %.650.i = add nuw nsw i64 %.581.i.0656, 1
  %.680.i = getelementptr double, ptr %arg.found, i64 %.581.i.0656
  %.681.i = load double, ptr %.680.i, align 8
  %.683.i174 = fcmp ult double %.681.i, 0.000000e+00
  br i1 %.683.i174, label %B612.i, label %B538.i

B34.i355.loopexit:
  %exitcond751.not = icmp eq i64 %.119.i361, 3
  br i1 %exitcond751.not, label %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402, label %B34.if.i358

B108.i377:
  %.293.i378 = add nsw i64 %.186.i349.0663, %.220
  br i1 %.11.i, label %B160.i384, label %B20.i

B20.i:
  %.295.i379 = getelementptr i8, ptr %arg.flags, i64 %.293.i378
  %.296.i380 = load i8, ptr %.295.i379, align 1
  %.22.i = zext i8 %.296.i380 to i64
  %.24.i = and i64 %.22.i, 1
  %.25.not.i = icmp eq i64 %.24.i, 0
  br i1 %.25.not.i, label %B80.i411, label %B325.i398

B80.i411:
  %.47.i = and i64 %.22.i, 6
  %.50.not.i = icmp ne i64 %.47.i, 0
  %or.cond599 = and i1 %.35.i, %.50.not.i
  br i1 %or.cond599, label %B325.i398, label %B160.i384

B160.i384:
  %.373.i385 = getelementptr i32, ptr %arg.sentence, i64 %.293.i378
  %.374.i386 = load i32, ptr %.373.i385, align 4
  %.376.i387 = sext i32 %.374.i386 to i64
  %.377.not.i388 = icmp eq i64 %row.2.1.i367666, %.376.i387
  %total.3.3.i389 = select i1 %.377.not.i388, double %total.4.1.i365664, double 0.000000e+00
  %heaviest.3.3.i390 = select i1 %.377.not.i388, double %heaviest.4.1.i366665, double 0.000000e+00
  %.12.i403 = fcmp ogt double %.286.i375, %heaviest.3.3.i390
  %.13.i404 = select i1 %.12.i403, double %.286.i375, double %heaviest.3.3.i390
  %.403.i394 = fadd double %.286.i375, %total.3.3.i389
  %.447.i395 = fsub double %.403.i394, %.13.i404
  %.idx.i396 = mul nsw i64 %.376.i387, 24
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.idx.i396
  store double %.447.i395, ptr %gep, align 8
  br label %B325.i398

B325.i398:
  %total.5.2.i399 = phi double [ %.403.i394, %B160.i384 ], [ %total.4.1.i365664, %B80.i411 ], [ %total.4.1.i365664, %B80.if.i370 ], [ %total.4.1.i365664, %B20.i ]
  %heaviest.5.2.i400 = phi double [ %.13.i404, %B160.i384 ], [ %heaviest.4.1.i366665, %B80.i411 ], [ %heaviest.4.1.i366665, %B80.if.i370 ], [ %heaviest.4.1.i366665, %B20.i ]
  %row.3.2.i401 = phi i64 [ %.376.i387, %B160.i384 ], [ %row.2.1.i367666, %B80.i411 ], [ %row.2.1.i367666, %B80.if.i370 ], [ %row.2.1.i367666, %B20.i ]
  %exitcond750.not = icmp eq i64 %.228, %.255.i373
  br i1 %exitcond750.not, label %B34.i355.loopexit, label %B80.if.i370

B34.if.i358:
  %.48.i347.0668 = phi i64 [ %.119.i361, %B34.i355.loopexit ], [ 0, %B34.if.i358.preheader ]
  %.119.i361 = add nuw nsw i64 %.48.i347.0668, 1
  %invariant.gep = getelementptr double, ptr %arg.gained, i64 %.48.i347.0668
  br i1 %.116.i603.not, label %B34.i355.loopexit, label %B80.if.i370.lr.ph

B80.if.i370.lr.ph:
  %.11.i = icmp eq i64 %.48.i347.0668, 0
  %.35.i = icmp ne i64 %.48.i347.0668, 1
  br label %B80.if.i370

B80.if.i370:
  %row.2.1.i367666 = phi i64 [ -1, %B80.if.i370.lr.ph ], [ %row.3.2.i401, %B325.i398 ]
  %heaviest.4.1.i366665 = phi double [ 0.000000e+00, %B80.if.i370.lr.ph ], [ %heaviest.5.2.i400, %B325.i398 ]
  %total.4.1.i365664 = phi double [ 0.000000e+00, %B80.if.i370.lr.ph ], [ %total.5.2.i399, %B325.i398 ]
  %.186.i349.0663 = phi i64 [ 0, %B80.if.i370.lr.ph ], [ %.255.i373, %B325.i398 ]
  %.255.i373 = add nuw nsw i64 %.186.i349.0663, 1
  %.285.i374 = getelementptr double, ptr %arg.found, i64 %.186.i349.0663
  %.286.i375 = load double, ptr %.285.i374, align 8
  %.288.i376 = fcmp olt double %.286.i375, 0.000000e+00
  br i1 %.288.i376, label %B325.i398, label %B108.i377

_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402:
  %.399 = load i64, ptr %.245, align 8
  br i1 %.587.i628.not, label %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit, label %B78.if.i

B276.i:
  %.312.i457 = getelementptr i32, ptr %arg.mirror_best, i64 %.303.i
  %.313.i = load i32, ptr %.312.i457, align 4
  %.315.i = sext i32 %.313.i to i64
  %.316.not.i = icmp eq i64 %.133.i.0671, %.315.i
  br i1 %.316.not.i, label %B314.i459, label %B503.i

B314.i459:
  %.369.i = fadd double %mutual_all.2.0.i677, %.265.i
  %.382.i460 = fadd double %mutual_unquoted.2.0.i678, %.278.i
  %.394.i = fcmp ogt double %.265.i, 0.000000e+00
  br i1 %.394.i, label %B406.i, label %B503.i

B406.i:
  %.411.i461 = icmp sgt i64 %previous.2.0.i440681, -1
  br i1 %.411.i461, label %B418.i, label %B503.i

B418.i:
  %.414.i463 = add nsw i64 %pairs.2.0.i680, 1
  %.439.i464 = tail call i64 @llvm.scmp.i64.i64(i64 %.303.i, i64 %previous.2.0.i440681)
  %.441.i = add nsw i64 %.439.i464, %steps.2.0.i679
  br label %B503.i

B503.i:
  %mutual_all.3.1.i = phi double [ %mutual_all.2.0.i677, %B78.if.i ], [ %mutual_all.2.0.i677, %B276.i ], [ %.369.i, %B314.i459 ], [ %.369.i, %B418.i ], [ %.369.i, %B406.i ]
  %mutual_unquoted.3.1.i = phi double [ %mutual_unquoted.2.0.i678, %B78.if.i ], [ %mutual_unquoted.2.0.i678, %B276.i ], [ %.382.i460, %B314.i459 ], [ %.382.i460, %B418.i ], [ %.382.i460, %B406.i ]
  %steps.3.1.i = phi i64 [ %steps.2.0.i679, %B78.if.i ], [ %steps.2.0.i679, %B276.i ], [ %steps.2.0.i679, %B314.i459 ], [ %.441.i, %B418.i ], [ %steps.2.0.i679, %B406.i ]
  %pairs.3.1.i = phi i64 [ %pairs.2.0.i680, %B78.if.i ], [ %pairs.2.0.i680, %B276.i ], [ %pairs.2.0.i680, %B314.i459 ], [ %.414.i463, %B418.i ], [ %pairs.2.0.i680, %B406.i ]
  %previous.3.1.i458 = phi i64 [ %previous.2.0.i440681, %B78.if.i ], [ %previous.2.0.i440681, %B276.i ], [ %previous.2.0.i440681, %B314.i459 ], [ %.303.i, %B418.i ], [ %.303.i, %B406.i ]
  %exitcond752.not = icmp eq i64 %.247, %.204.i
  br i1 %exitcond752.not, label %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit, label %B78.if.i

B78.if.i:
  %previous.2.0.i440681 = phi i64 [ %previous.3.1.i458, %B503.i ], [ -1, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ]
  %pairs.2.0.i680 = phi i64 [ %pairs.3.1.i, %B503.i ], [ 0, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ]
  %steps.2.0.i679 = phi i64 [ %steps.3.1.i, %B503.i ], [ 0, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ]
  %mutual_unquoted.2.0.i678 = phi double [ %mutual_unquoted.3.1.i, %B503.i ], [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ]
  %mutual_all.2.0.i677 = phi double [ %mutual_all.3.1.i, %B503.i ], [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ]
  %found_plain.2.0.i676 = phi double [ %.293.i455, %B503.i ], [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ]
  %found_unquoted.2.0.i675 = phi double [ %.280.i, %B503.i ], [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ]
  %found_all.2.0.i674 = phi double [ %.267.i, %B503.i ], [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ]
  %whole_unquoted.2.0.i673 = phi double [ %.255.i452, %B503.i ], [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ]
  %whole_all.2.0.i672 = phi double [ %.240.i, %B503.i ], [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ]
  %.133.i.0671 = phi i64 [ %.204.i, %B503.i ], [ 0, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ]
  %.204.i = add nuw nsw i64 %.133.i.0671, 1
  %.234.i = add nsw i64 %.133.i.0671, %.399
  %.237.i.idx = mul i64 %.234.i, 24
  %.237.i = getelementptr i8, ptr %arg.gain, i64 %.237.i.idx
  %.238.i = load double, ptr %.237.i, align 8
  %.240.i = fadd double %whole_all.2.0.i672, %.238.i
  %.252.i450 = getelementptr i8, ptr %.237.i, i64 8
  %.253.i451 = load double, ptr %.252.i450, align 8
  %.255.i452 = fadd double %whole_unquoted.2.0.i673, %.253.i451
  %.264.i.idx = mul i64 %.133.i.0671, 24
  %.264.i = getelementptr i8, ptr %arg.gained, i64 %.264.i.idx
  %.265.i = load double, ptr %.264.i, align 8
  %.267.i = fadd double %found_all.2.0.i674, %.265.i
  %.277.i = getelementptr i8, ptr %.264.i, i64 8
  %.278.i = load double, ptr %.277.i, align 8
  %.280.i = fadd double %found_unquoted.2.0.i675, %.278.i
  %.290.i = getelementptr i8, ptr %.264.i, i64 16
  %.291.i454 = load double, ptr %.290.i, align 8
  %.293.i455 = fadd double %found_plain.2.0.i676, %.291.i454
  %.301.i = getelementptr i32, ptr %arg.best, i64 %.133.i.0671
  %.302.i = load i32, ptr %.301.i, align 4
  %.303.i = sext i32 %.302.i to i64
  %.304.i456 = icmp slt i32 %.302.i, 0
  br i1 %.304.i456, label %B503.i, label %B276.i

_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit:
  %16 = fsub double %.280.i, %.293.i455
  %17 = add nsw i64 %pairs.3.1.i, 1
  %18 = sitofp i64 %17 to double
  %19 = sitofp i64 %steps.3.1.i to double
  br label %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit

_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit:
  %whole_all.2.0.i.lcssa = phi double [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ], [ %.240.i, %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %whole_unquoted.2.0.i.lcssa = phi double [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ], [ %.255.i452, %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %found_all.2.0.i.lcssa = phi double [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ], [ %.267.i, %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %mutual_all.2.0.i.lcssa = phi double [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ], [ %mutual_all.3.1.i, %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %mutual_unquoted.2.0.i.lcssa = phi double [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ], [ %mutual_unquoted.3.1.i, %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %steps.2.0.i.lcssa = phi double [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ], [ %19, %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %pairs.2.0.i.lcssa = phi double [ 1.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ], [ %18, %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %.612.i = phi double [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit402 ], [ %16, %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %.12.i125.i = fcmp ogt double %arg.little, %whole_all.2.0.i.lcssa
  %.13.i126.i = select i1 %.12.i125.i, double %arg.little, double %whole_all.2.0.i.lcssa
  %.559.i = fdiv double %mutual_all.2.0.i.lcssa, %.13.i126.i
  %.564.i.idx = mul i64 %.115.0737, 80
  %.564.i = getelementptr i8, ptr %arg.sides, i64 %.564.i.idx
  store double %.559.i, ptr %.564.i, align 8
  %.12.i123.i = fcmp ogt double %arg.little, %whole_unquoted.2.0.i.lcssa
  %.13.i124.i = select i1 %.12.i123.i, double %arg.little, double %whole_unquoted.2.0.i.lcssa
  %.602.i = fdiv double %mutual_unquoted.2.0.i.lcssa, %.13.i124.i
  %.608.i = getelementptr i8, ptr %.564.i, i64 8
  store double %.602.i, ptr %.608.i, align 8
  %.12.i.i = fcmp ogt double %arg.little, %found_all.2.0.i.lcssa
  %.13.i.i = select i1 %.12.i.i, double %arg.little, double %found_all.2.0.i.lcssa
  %.654.i = fdiv double %.612.i, %.13.i.i
  %.658.i = getelementptr i8, ptr %.564.i, i64 16
  store double %.654.i, ptr %.658.i, align 8
  %.669.i445 = fdiv double %pairs.2.0.i.lcssa, 3.000000e+00
  %sqrt.i = tail call double @llvm.sqrt.f64(double %.669.i445)
  %abs.i = tail call double @llvm.fabs.f64(double %sqrt.i)
  %isinf.i = fcmp oeq double %.669.i445, 0xFFF0000000000000
  %.670.i446 = select i1 %isinf.i, double 0x7FF0000000000000, double %abs.i
  %.676.i447 = fdiv double %steps.2.0.i.lcssa, %.670.i446
  %.682.i = getelementptr i8, ptr %.564.i, i64 24
  store double %.676.i447, ptr %.682.i, align 8
  %.690.i448 = sitofp i64 %.247 to double
  %.691.i = getelementptr i8, ptr %.564.i, i64 32
  store double %.690.i448, ptr %.691.i, align 8
  br i1 %.247.i606.not, label %B614.i222, label %B44.if.i249.lr.ph

B44.if.i249.lr.ph:
  %20 = getelementptr i32, ptr %arg.by_word, i64 %.220
  %21 = getelementptr i32, ptr %arg.sentence, i64 %.220
  br label %B44.if.i249

B510.if.i235.lr.ph:
  %22 = getelementptr double, ptr %arg.weight, i64 %.231
  br label %B510.if.i235

B242.i315:
  %.305.i266 = icmp samesign ugt i32 %.252.i199.0692, 1
  br i1 %.305.i266, label %B136.if.i297, label %B244.i267

B242.i315.thread:
  store double 0.000000e+00, ptr %.216.i256, align 8
  %.305.i266777 = icmp samesign ugt i32 %.252.i199.0692, 1
  br i1 %.305.i266777, label %B136.if.i297.outer, label %B270.i270

B244.i267:
  br i1 %.382.i268764.ph, label %B667.i273, label %B270.i270

B270.i270:
  %.405.i271 = sext i32 %.210.i255 to i64
  %.406.i272 = icmp eq i64 %previous_row.2.0.i214697, %.405.i271
  br i1 %.406.i272, label %B282.i276, label %B667.i273

B282.i276:
  %.414.i277 = getelementptr i32, ptr %arg.place, i64 %.207.i253
  %.415.i278 = load i32, ptr %.414.i277, align 4
  %.418.i279 = add nsw i64 %previous.2.0.i213696, %.231
  %.420.i280 = getelementptr i32, ptr %arg.place, i64 %.418.i279
  %.421.i281 = load i32, ptr %.420.i280, align 4
  %.422.i282 = sext i32 %.415.i278 to i64
  %.423.i283 = sext i32 %.421.i281 to i64
  %.424.i284 = sub nsw i64 %.422.i282, %.423.i283
  %.426.not.i285 = icmp sgt i64 %.424.i284, %arg.reach
  br i1 %.426.not.i285, label %B667.i273, label %B336.i286

B336.i286:
  %.433.i287 = getelementptr i64, ptr %arg.word, i64 %.418.i279
  %.434.i288 = load i64, ptr %.433.i287, align 8
  %.439.i289 = getelementptr i64, ptr %arg.word, i64 %.207.i253
  %.440.i290 = load i64, ptr %.439.i289, align 8
  %.12.i = add i64 %.440.i290, %.434.i288
  %.5.i427 = lshr i64 %.12.i, 33
  %.6.i428 = xor i64 %.5.i427, %.12.i
  %.7.i429 = mul i64 %.6.i428, -49064778989728563
  %.8.i430 = lshr i64 %.7.i429, 33
  %.9.i431 = xor i64 %.8.i430, %.7.i429
  %.10.i432 = mul i64 %.9.i431, -4265267296055464877
  %.39.i = lshr i64 %.10.i432, 42
  %.40.i = getelementptr i32, ptr %arg.pair_counts, i64 %.39.i
  %.41.i = load i32, ptr %.40.i, align 4
  %.42.i = sitofp i32 %.41.i to double
  %.43.i = fsub double %.42.i, %arg.worn_from
  %.49.i = fcmp ogt double %.43.i, 0.000000e+00
  %.56.i = fdiv double %.43.i, %arg.worn_by
  %.61.i318 = fadd double %.56.i, 1.000000e+00
  %.65.i = fdiv double 1.000000e+00, %.61.i318
  %"$phi172.0.2.0.i" = select i1 %.49.i, double %.65.i, double 1.000000e+00
  store double %"$phi172.0.2.0.i", ptr %.216.i256, align 8
  %.474.i293 = getelementptr double, ptr %arg.found, i64 %previous.2.0.i213696
  %.475.i294 = load double, ptr %.474.i293, align 8
  %.12.i407 = fcmp ogt double %"$phi172.0.2.0.i", %.475.i294
  %.13.i408 = select i1 %.12.i407, double %"$phi172.0.2.0.i", double %.475.i294
  store double %.13.i408, ptr %.474.i293, align 8
  br label %B667.i273

B538.i242:
  %.689.i243 = getelementptr double, ptr %22, i64 %.581.i204.0699
  %.690.i244 = load double, ptr %.689.i243, align 8
  %.696.i245 = fcmp ogt double %.681.i240, 0.000000e+00
  %.681..i246 = select i1 %.696.i245, double %.681.i240, double 1.000000e+00
  %.714.i247 = fmul double %.681..i246, %.690.i244
  store double %.714.i247, ptr %.680.i239, align 8
  br label %B612.i248

B612.i248:
  %exitcond754.not = icmp eq i64 %.239, %.650.i238
  br i1 %exitcond754.not, label %B614.i222, label %B510.if.i235

B614.i222:
  br i1 %.587.i85644.not, label %B34.if.i339.preheader, label %B650.if.i230.preheader

B34.if.i339.preheader:
  br label %B34.if.i339

B650.if.i230.preheader:
  %spec.select600 = mul i64 %storemerge201.i82, 3
  %23 = tail call i64 @llvm.smax.i64(i64 %spec.select600, i64 1)
  %24 = shl nuw i64 %23, 3
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 dereferenceable(1) %arg.gained, i8 0, i64 %24, i1 false)
  br label %B34.if.i339.preheader

B667.i273:
  %previous.3.1.i274 = phi i64 [ %previous.2.0.i213696, %B244.i267 ], [ %.106.i196.0694, %B336.i286 ], [ %.106.i196.0694, %B282.i276 ], [ %.106.i196.0694, %B270.i270 ], [ %previous.2.0.i213696, %B44.if.i249 ]
  %previous_row.3.1.i275 = phi i64 [ %previous_row.2.0.i214697, %B244.i267 ], [ %previous_row.2.0.i214697, %B336.i286 ], [ %previous_row.2.0.i214697, %B282.i276 ], [ %.405.i271, %B270.i270 ], [ %previous_row.2.0.i214697, %B44.if.i249 ]
  %exitcond753.not = icmp eq i64 %.239, %.177.i252
  br i1 %exitcond753.not, label %B510.if.i235.lr.ph, label %B44.if.i249

B44.if.i249:
  %previous_row.2.0.i214697 = phi i64 [ -1, %B44.if.i249.lr.ph ], [ %previous_row.3.1.i275, %B667.i273 ]
  %previous.2.0.i213696 = phi i64 [ -1, %B44.if.i249.lr.ph ], [ %previous.3.1.i274, %B667.i273 ]
  %.106.i196.0694 = phi i64 [ 0, %B44.if.i249.lr.ph ], [ %.177.i252, %B667.i273 ]
  %.177.i252 = add nuw nsw i64 %.106.i196.0694, 1
  %.207.i253 = add nsw i64 %.106.i196.0694, %.231
  %.209.i254 = getelementptr i32, ptr %arg.sentence, i64 %.207.i253
  %.210.i255 = load i32, ptr %.209.i254, align 4
  %.216.i256 = getelementptr double, ptr %arg.found, i64 %.106.i196.0694
  store double -1.000000e+00, ptr %.216.i256, align 8
  %.220.i257 = getelementptr i32, ptr %arg.mirror_low, i64 %.106.i196.0694
  %.221.i258 = load i32, ptr %.220.i257, align 4
  %.224.i259 = getelementptr i32, ptr %arg.mirror_high, i64 %.106.i196.0694
  %.225.i260 = load i32, ptr %.224.i259, align 4
  %.262.i261 = sub i32 %.225.i260, %.221.i258
  %.305.i266690.not = icmp slt i32 %.262.i261, 1
  br i1 %.305.i266690.not, label %B667.i273, label %B136.if.i297.lr.ph

B136.if.i297.lr.ph:
  %.357.i306 = sext i32 %.210.i255 to i64
  %.358.i307 = getelementptr i32, ptr %arg.mirror_best, i64 %.357.i306
  br label %B136.if.i297.outer

B136.if.i297.outer:
  %.382.i268764.ph = phi i1 [ false, %B242.i315.thread ], [ true, %B136.if.i297.lr.ph ]
  %.252.i199.0692.ph = phi i32 [ %.314.i299, %B242.i315.thread ], [ %.262.i261, %B136.if.i297.lr.ph ]
  %.249.i198.0691.ph = phi i32 [ %.318.i300, %B242.i315.thread ], [ %.221.i258, %B136.if.i297.lr.ph ]
  %.359.i308 = load i32, ptr %.358.i307, align 4
  %.361.i310 = sext i32 %.359.i308 to i64
  br label %B136.if.i297

B136.if.i297:
  %.252.i199.0692 = phi i32 [ %.314.i299, %B242.i315 ], [ %.252.i199.0692.ph, %B136.if.i297.outer ]
  %.249.i198.0691 = phi i32 [ %.318.i300, %B242.i315 ], [ %.249.i198.0691.ph, %B136.if.i297.outer ]
  %.314.i299 = add nsw i32 %.252.i199.0692, -1
  %.318.i300 = add i32 %.249.i198.0691, 1
  %25 = sext i32 %.249.i198.0691 to i64
  %.347.i301 = getelementptr i32, ptr %20, i64 %25
  %.348.i302 = load i32, ptr %.347.i301, align 4
  %.350.i303 = sext i32 %.348.i302 to i64
  %.353.i304 = getelementptr i32, ptr %21, i64 %.350.i303
  %.354.i305 = load i32, ptr %.353.i304, align 4
  %.360.i309 = sext i32 %.354.i305 to i64
  %.362.i311 = sub nsw i64 %.360.i309, %.361.i310
  %.365.i312 = tail call i64 @llvm.abs.i64(i64 %.362.i311, i1 true)
  %.367.not.i313 = icmp sgt i64 %.365.i312, %arg.window
  br i1 %.367.not.i313, label %B242.i315, label %B242.i315.thread

B510.if.i235:
  %.581.i204.0699 = phi i64 [ 0, %B510.if.i235.lr.ph ], [ %.650.i238, %B612.i248 ]
  %.650.i238 = add nuw nsw i64 %.581.i204.0699, 1
  %.680.i239 = getelementptr double, ptr %arg.found, i64 %.581.i204.0699
  %.681.i240 = load double, ptr %.680.i239, align 8
  %.683.i241 = fcmp ult double %.681.i240, 0.000000e+00
  br i1 %.683.i241, label %B612.i248, label %B538.i242

B34.i337.loopexit:
  %exitcond757.not = icmp eq i64 %.119.i, 3
  br i1 %exitcond757.not, label %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit, label %B34.if.i339

B108.i:
  %.293.i = add nsw i64 %.186.i.0708, %.231
  br i1 %.11.i412, label %B160.i, label %B20.i413

B20.i413:
  %.295.i = getelementptr i8, ptr %arg.flags, i64 %.293.i
  %.296.i = load i8, ptr %.295.i, align 1
  %.22.i414 = zext i8 %.296.i to i64
  %.24.i415 = and i64 %.22.i414, 1
  %.25.not.i416 = icmp eq i64 %.24.i415, 0
  br i1 %.25.not.i416, label %B80.i418, label %B325.i

B80.i418:
  %.47.i420 = and i64 %.22.i414, 6
  %.50.not.i421 = icmp ne i64 %.47.i420, 0
  %or.cond602 = and i1 %.35.i419, %.50.not.i421
  br i1 %or.cond602, label %B325.i, label %B160.i

B160.i:
  %.373.i = getelementptr i32, ptr %arg.sentence, i64 %.293.i
  %.374.i = load i32, ptr %.373.i, align 4
  %.376.i = sext i32 %.374.i to i64
  %.377.not.i = icmp eq i64 %row.2.1.i711, %.376.i
  %total.3.3.i = select i1 %.377.not.i, double %total.4.1.i709, double 0.000000e+00
  %heaviest.3.3.i = select i1 %.377.not.i, double %heaviest.4.1.i710, double 0.000000e+00
  %.12.i405 = fcmp ogt double %.286.i, %heaviest.3.3.i
  %.13.i406 = select i1 %.12.i405, double %.286.i, double %heaviest.3.3.i
  %.403.i = fadd double %.286.i, %total.3.3.i
  %.447.i345 = fsub double %.403.i, %.13.i406
  %.idx.i = mul nsw i64 %.376.i, 24
  %gep705 = getelementptr i8, ptr %invariant.gep704, i64 %.idx.i
  store double %.447.i345, ptr %gep705, align 8
  br label %B325.i

B325.i:
  %total.5.2.i = phi double [ %.403.i, %B160.i ], [ %total.4.1.i709, %B80.i418 ], [ %total.4.1.i709, %B80.if.i ], [ %total.4.1.i709, %B20.i413 ]
  %heaviest.5.2.i = phi double [ %.13.i406, %B160.i ], [ %heaviest.4.1.i710, %B80.i418 ], [ %heaviest.4.1.i710, %B80.if.i ], [ %heaviest.4.1.i710, %B20.i413 ]
  %row.3.2.i = phi i64 [ %.376.i, %B160.i ], [ %row.2.1.i711, %B80.i418 ], [ %row.2.1.i711, %B80.if.i ], [ %row.2.1.i711, %B20.i413 ]
  %exitcond756.not = icmp eq i64 %.239, %.255.i
  br i1 %exitcond756.not, label %B34.i337.loopexit, label %B80.if.i

B34.if.i339:
  %.48.i334.0713 = phi i64 [ %.119.i, %B34.i337.loopexit ], [ 0, %B34.if.i339.preheader ]
  %.119.i = add nuw nsw i64 %.48.i334.0713, 1
  %invariant.gep704 = getelementptr double, ptr %arg.gained, i64 %.48.i334.0713
  br i1 %.247.i606.not, label %B34.i337.loopexit, label %B80.if.i.lr.ph

B80.if.i.lr.ph:
  %.11.i412 = icmp eq i64 %.48.i334.0713, 0
  %.35.i419 = icmp ne i64 %.48.i334.0713, 1
  br label %B80.if.i

B80.if.i:
  %row.2.1.i711 = phi i64 [ -1, %B80.if.i.lr.ph ], [ %row.3.2.i, %B325.i ]
  %heaviest.4.1.i710 = phi double [ 0.000000e+00, %B80.if.i.lr.ph ], [ %heaviest.5.2.i, %B325.i ]
  %total.4.1.i709 = phi double [ 0.000000e+00, %B80.if.i.lr.ph ], [ %total.5.2.i, %B325.i ]
  %.186.i.0708 = phi i64 [ 0, %B80.if.i.lr.ph ], [ %.255.i, %B325.i ]
  %.255.i = add nuw nsw i64 %.186.i.0708, 1
  %.285.i = getelementptr double, ptr %arg.found, i64 %.186.i.0708
  %.286.i = load double, ptr %.285.i, align 8
  %.288.i = fcmp olt double %.286.i, 0.000000e+00
  br i1 %.288.i, label %B325.i, label %B108.i

_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit:
  %.475 = load i64, ptr %.253, align 8
  br i1 %.587.i85644.not, label %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit569, label %B78.if.i517

B276.i543:
  %.312.i544 = getelementptr i32, ptr %arg.best, i64 %.303.i541
  %.313.i545 = load i32, ptr %.312.i544, align 4
  %.315.i546 = sext i32 %.313.i545 to i64
  %.316.not.i547 = icmp eq i64 %.133.i465.0716, %.315.i546
  br i1 %.316.not.i547, label %B314.i554, label %B503.i548

B314.i554:
  %.369.i555 = fadd double %mutual_all.2.0.i481722, %.265.i531
  %.382.i556 = fadd double %mutual_unquoted.2.0.i482723, %.278.i534
  %.394.i557 = fcmp ogt double %.265.i531, 0.000000e+00
  br i1 %.394.i557, label %B406.i558, label %B503.i548

B406.i558:
  %.411.i559 = icmp sgt i64 %previous.2.0.i485726, -1
  br i1 %.411.i559, label %B418.i565, label %B503.i548

B418.i565:
  %.414.i566 = add nsw i64 %pairs.2.0.i484725, 1
  %.439.i567 = tail call i64 @llvm.scmp.i64.i64(i64 %.303.i541, i64 %previous.2.0.i485726)
  %.441.i568 = add nsw i64 %.439.i567, %steps.2.0.i483724
  br label %B503.i548

B503.i548:
  %mutual_all.3.1.i549 = phi double [ %mutual_all.2.0.i481722, %B78.if.i517 ], [ %mutual_all.2.0.i481722, %B276.i543 ], [ %.369.i555, %B314.i554 ], [ %.369.i555, %B418.i565 ], [ %.369.i555, %B406.i558 ]
  %mutual_unquoted.3.1.i550 = phi double [ %mutual_unquoted.2.0.i482723, %B78.if.i517 ], [ %mutual_unquoted.2.0.i482723, %B276.i543 ], [ %.382.i556, %B314.i554 ], [ %.382.i556, %B418.i565 ], [ %.382.i556, %B406.i558 ]
  %steps.3.1.i551 = phi i64 [ %steps.2.0.i483724, %B78.if.i517 ], [ %steps.2.0.i483724, %B276.i543 ], [ %steps.2.0.i483724, %B314.i554 ], [ %.441.i568, %B418.i565 ], [ %steps.2.0.i483724, %B406.i558 ]
  %pairs.3.1.i552 = phi i64 [ %pairs.2.0.i484725, %B78.if.i517 ], [ %pairs.2.0.i484725, %B276.i543 ], [ %pairs.2.0.i484725, %B314.i554 ], [ %.414.i566, %B418.i565 ], [ %pairs.2.0.i484725, %B406.i558 ]
  %previous.3.1.i553 = phi i64 [ %previous.2.0.i485726, %B78.if.i517 ], [ %previous.2.0.i485726, %B276.i543 ], [ %previous.2.0.i485726, %B314.i554 ], [ %.303.i541, %B418.i565 ], [ %.303.i541, %B406.i558 ]
  %exitcond758.not = icmp eq i64 %.255, %.204.i520
  br i1 %exitcond758.not, label %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit569.loopexit, label %B78.if.i517

B78.if.i517:
  %previous.2.0.i485726 = phi i64 [ %previous.3.1.i553, %B503.i548 ], [ -1, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ]
  %pairs.2.0.i484725 = phi i64 [ %pairs.3.1.i552, %B503.i548 ], [ 0, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ]
  %steps.2.0.i483724 = phi i64 [ %steps.3.1.i551, %B503.i548 ], [ 0, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ]
  %mutual_unquoted.2.0.i482723 = phi double [ %mutual_unquoted.3.1.i550, %B503.i548 ], [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ]
  %mutual_all.2.0.i481722 = phi double [ %mutual_all.3.1.i549, %B503.i548 ], [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ]
  %found_plain.2.0.i480721 = phi double [ %.293.i538, %B503.i548 ], [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ]
  %found_unquoted.2.0.i479720 = phi double [ %.280.i535, %B503.i548 ], [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ]
  %found_all.2.0.i478719 = phi double [ %.267.i532, %B503.i548 ], [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ]
  %whole_unquoted.2.0.i477718 = phi double [ %.255.i528, %B503.i548 ], [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ]
  %whole_all.2.0.i476717 = phi double [ %.240.i525, %B503.i548 ], [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ]
  %.133.i465.0716 = phi i64 [ %.204.i520, %B503.i548 ], [ 0, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ]
  %.204.i520 = add nuw nsw i64 %.133.i465.0716, 1
  %.234.i521 = add nsw i64 %.133.i465.0716, %.475
  %.237.i523.idx = mul i64 %.234.i521, 24
  %.237.i523 = getelementptr i8, ptr %arg.gain, i64 %.237.i523.idx
  %.238.i524 = load double, ptr %.237.i523, align 8
  %.240.i525 = fadd double %whole_all.2.0.i476717, %.238.i524
  %.252.i526 = getelementptr i8, ptr %.237.i523, i64 8
  %.253.i527 = load double, ptr %.252.i526, align 8
  %.255.i528 = fadd double %whole_unquoted.2.0.i477718, %.253.i527
  %.264.i530.idx = mul i64 %.133.i465.0716, 24
  %.264.i530 = getelementptr i8, ptr %arg.gained, i64 %.264.i530.idx
  %.265.i531 = load double, ptr %.264.i530, align 8
  %.267.i532 = fadd double %found_all.2.0.i478719, %.265.i531
  %.277.i533 = getelementptr i8, ptr %.264.i530, i64 8
  %.278.i534 = load double, ptr %.277.i533, align 8
  %.280.i535 = fadd double %found_unquoted.2.0.i479720, %.278.i534
  %.290.i536 = getelementptr i8, ptr %.264.i530, i64 16
  %.291.i537 = load double, ptr %.290.i536, align 8
  %.293.i538 = fadd double %found_plain.2.0.i480721, %.291.i537
  %.301.i539 = getelementptr i32, ptr %arg.mirror_best, i64 %.133.i465.0716
  %.302.i540 = load i32, ptr %.301.i539, align 4
  %.303.i541 = sext i32 %.302.i540 to i64
  %.304.i542 = icmp slt i32 %.302.i540, 0
  br i1 %.304.i542, label %B503.i548, label %B276.i543

_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit569.loopexit:
  %26 = fsub double %.280.i535, %.293.i538
  %27 = add nsw i64 %pairs.3.1.i552, 1
  %28 = sitofp i64 %27 to double
  %29 = sitofp i64 %steps.3.1.i551 to double
  br label %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit569

_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit569:
  %whole_all.2.0.i476.lcssa = phi double [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ], [ %.240.i525, %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit569.loopexit ]
  %whole_unquoted.2.0.i477.lcssa = phi double [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ], [ %.255.i528, %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit569.loopexit ]
  %found_all.2.0.i478.lcssa = phi double [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ], [ %.267.i532, %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit569.loopexit ]
  %mutual_all.2.0.i481.lcssa = phi double [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ], [ %mutual_all.3.1.i549, %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit569.loopexit ]
  %mutual_unquoted.2.0.i482.lcssa = phi double [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ], [ %mutual_unquoted.3.1.i550, %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit569.loopexit ]
  %steps.2.0.i483.lcssa = phi double [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ], [ %29, %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit569.loopexit ]
  %pairs.2.0.i484.lcssa = phi double [ 1.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ], [ %28, %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit569.loopexit ]
  %.612.i502 = phi double [ 0.000000e+00, %_ZN5dedup7kernels9row_gainsB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8int32_2a8uint8_2axx23Literal_5bint_5d_280_2910float64_2a.exit ], [ %26, %_ZN5dedup7kernels8sum_sideB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit569.loopexit ]
  %.12.i125.i489 = fcmp ogt double %arg.little, %whole_all.2.0.i476.lcssa
  %.13.i126.i490 = select i1 %.12.i125.i489, double %arg.little, double %whole_all.2.0.i476.lcssa
  %.559.i492 = fdiv double %mutual_all.2.0.i481.lcssa, %.13.i126.i490
  %.564.i493 = getelementptr i8, ptr %.564.i, i64 40
  store double %.559.i492, ptr %.564.i493, align 8
  %.12.i123.i494 = fcmp ogt double %arg.little, %whole_unquoted.2.0.i477.lcssa
  %.13.i124.i495 = select i1 %.12.i123.i494, double %arg.little, double %whole_unquoted.2.0.i477.lcssa
  %.602.i497 = fdiv double %mutual_unquoted.2.0.i482.lcssa, %.13.i124.i495
  %.608.i498 = getelementptr i8, ptr %.564.i, i64 48
  store double %.602.i497, ptr %.608.i498, align 8
  %.12.i.i499 = fcmp ogt double %arg.little, %found_all.2.0.i478.lcssa
  %.13.i.i500 = select i1 %.12.i.i499, double %arg.little, double %found_all.2.0.i478.lcssa
  %.654.i503 = fdiv double %.612.i502, %.13.i.i500
  %.658.i504 = getelementptr i8, ptr %.564.i, i64 56
  store double %.654.i503, ptr %.658.i504, align 8
  %.669.i507 = fdiv double %pairs.2.0.i484.lcssa, 3.000000e+00
  %sqrt.i508 = tail call double @llvm.sqrt.f64(double %.669.i507)
  %abs.i509 = tail call double @llvm.fabs.f64(double %sqrt.i508)
  %isinf.i510 = fcmp oeq double %.669.i507, 0xFFF0000000000000
  %.670.i511 = select i1 %isinf.i510, double 0x7FF0000000000000, double %abs.i509
  %.676.i513 = fdiv double %steps.2.0.i483.lcssa, %.670.i511
  %.682.i514 = getelementptr i8, ptr %.564.i, i64 64
  store double %.676.i513, ptr %.682.i514, align 8
  %.690.i515 = sitofp i64 %.255 to double
  %.691.i516 = getelementptr i8, ptr %.564.i, i64 72
  store double %.690.i515, ptr %.691.i516, align 8
  %exitcond759.not = icmp eq i64 %arg.pairs, %.187
  br i1 %exitcond759.not, label %B698, label %B36.if
}

define i32 @common_runs(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.first, ptr readonly %arg.second, i64 %arg.pairs, ptr readonly %arg.runs, ptr readonly %arg.run, ptr readonly %arg.run_fresh, ptr writeonly %arg.out) {
entry:
  %.104127.not = icmp slt i64 %arg.pairs, 1
  br i1 %.104127.not, label %B510, label %B34.if

B218:
  %a.3.2 = phi i64 [ %a.4.3, %B406 ], [ %.151, %B34.if ]
  %b.3.2 = phi i64 [ %b.4.3, %B406 ], [ %.172, %B34.if ]
  %common.2.2 = phi i64 [ %common.3.3, %B406 ], [ 0, %B34.if ]
  %fresh.2.2 = phi double [ %fresh.3.3, %B406 ], [ 0.000000e+00, %B34.if ]
  %.262 = getelementptr i64, ptr %arg.run, i64 %a.3.2
  %.263 = load i64, ptr %.262, align 8
  %.266 = getelementptr i64, ptr %arg.run, i64 %b.3.2
  %.267 = load i64, ptr %.266, align 8
  %.268 = icmp ult i64 %.263, %.267
  br i1 %.268, label %B254, label %B266

B254:
  %.289 = add nsw i64 %a.3.2, 1
  br label %B406

B266:
  %.304 = icmp ult i64 %.267, %.263
  br i1 %.304, label %B302, label %B314

B302:
  %.322 = add nsw i64 %b.3.2, 1
  br label %B406

B314:
  %.336 = getelementptr double, ptr %arg.run_fresh, i64 %a.3.2
  %.337 = load double, ptr %.336, align 8
  %.340 = getelementptr double, ptr %arg.run_fresh, i64 %b.3.2
  %.341 = load double, ptr %.340, align 8
  %.12.i = fcmp olt double %.341, %.337
  %.13.i = select i1 %.12.i, double %.341, double %.337
  %.329 = add nsw i64 %common.2.2, 1
  %.371 = fadd double %fresh.2.2, %.13.i
  %.377 = add nsw i64 %a.3.2, 1
  %.383 = add nsw i64 %b.3.2, 1
  br label %B406

B406:
  %b.4.3 = phi i64 [ %b.3.2, %B254 ], [ %.322, %B302 ], [ %.383, %B314 ]
  %common.3.3 = phi i64 [ %common.2.2, %B254 ], [ %common.2.2, %B302 ], [ %.329, %B314 ]
  %fresh.3.3 = phi double [ %fresh.2.2, %B254 ], [ %fresh.2.2, %B302 ], [ %.371, %B314 ]
  %a.4.3 = phi i64 [ %.289, %B254 ], [ %a.3.2, %B302 ], [ %.377, %B314 ]
  %.397 = icmp slt i64 %a.4.3, %.159
  %.425 = icmp slt i64 %b.4.3, %.180
  %or.cond124 = select i1 %.397, i1 %.425, i1 false
  br i1 %or.cond124, label %B218, label %B430

B430:
  %common.4.1 = phi i64 [ 0, %B34.if ], [ %common.3.3, %B406 ]
  %fresh.4.1 = phi double [ 0.000000e+00, %B34.if ], [ %fresh.3.3, %B406 ]
  %.466.idx = shl i64 %.46.0129, 4
  %.466 = getelementptr i8, ptr %arg.out, i64 %.466.idx
  store double %fresh.4.1, ptr %.466, align 8
  %0 = add i64 %.151, %.172
  %1 = add i64 %.159, %.180
  %2 = add i64 %0, %common.4.1
  %.472 = sub i64 %1, %2
  %.13.i125 = tail call i64 @llvm.smax.i64(i64 %.472, i64 1)
  %.504 = sitofp i64 %common.4.1 to double
  %.505 = uitofp nneg i64 %.13.i125 to double
  %.509 = fdiv double %.504, %.505
  %.518 = getelementptr i8, ptr %.466, i64 8
  store double %.509, ptr %.518, align 8
  %exitcond.not = icmp eq i64 %arg.pairs, %.117
  br i1 %exitcond.not, label %B510, label %B34.if

B510:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B34.if:
  %.46.0129 = phi i64 [ %.117, %B430 ], [ 0, %entry ]
  %.117 = add nuw nsw i64 %.46.0129, 1
  %.147 = getelementptr i64, ptr %arg.first, i64 %.46.0129
  %.148 = load i64, ptr %.147, align 8
  %.150 = getelementptr i64, ptr %arg.runs, i64 %.148
  %.151 = load i64, ptr %.150, align 8
  %.158 = getelementptr i8, ptr %.150, i64 8
  %.159 = load i64, ptr %.158, align 8
  %.168 = getelementptr i64, ptr %arg.second, i64 %.46.0129
  %.169 = load i64, ptr %.168, align 8
  %.171 = getelementptr i64, ptr %arg.runs, i64 %.169
  %.172 = load i64, ptr %.171, align 8
  %.179 = getelementptr i8, ptr %.171, i64 8
  %.180 = load i64, ptr %.179, align 8
  %.217 = icmp slt i64 %.151, %.159
  %.249 = icmp slt i64 %.172, %.180
  %or.cond = select i1 %.217, i1 %.249, i1 false
  br i1 %or.cond, label %B218, label %B430
}

define i32 @count_collisions(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.member, ptr readonly %arg.begins, ptr readonly %arg.hub, ptr readonly %arg.weight, ptr readonly %arg.bucket, ptr readonly %arg.place, ptr readonly %arg.of_article, i64 %arg.articles, i64 %arg.least_collisions, i64 %arg.least_weight, i64 %arg.strong, ptr %arg.counts, ptr %arg.sums, ptr %arg.touched, ptr %arg.done, i64 %arg.enough, ptr writeonly %arg.out_first, ptr writeonly %arg.out_second, ptr writeonly %arg.out_collisions, ptr writeonly %arg.out_weight) {
entry:
  %.73 = load i64, ptr %arg.done, align 8
  %.83 = icmp slt i64 %.73, %arg.articles
  %.103 = icmp sgt i64 %arg.enough, 0
  %or.cond = select i1 %.83, i1 %.103, i1 false
  br i1 %or.cond, label %B52, label %B764

B52:
  %found.4.1 = phi i64 [ %found.2.2.lcssa, %B728 ], [ 0, %entry ]
  %article.2.1 = phi i64 [ %.122, %B728 ], [ %.73, %entry ]
  %.119 = getelementptr i64, ptr %arg.of_article, i64 %article.2.1
  %.120 = load i64, ptr %.119, align 8
  %.122 = add nsw i64 %article.2.1, 1
  %.124 = getelementptr i64, ptr %arg.of_article, i64 %.122
  %.125 = load i64, ptr %.124, align 8
  %.162 = sub i64 %.125, %.120
  %.207252.not = icmp slt i64 %.162, 1
  br i1 %.207252.not, label %B728, label %B118.if

B234:
  %.302 = icmp sgt i64 %article.2.1, %.276
  br i1 %.302, label %B765, label %B260

B260:
  %.316 = add nsw i64 %.247, 2
  br label %B270

B270:
  %end.2.2 = phi i64 [ %.316, %B260 ], [ %.260, %B118.if ]
  %.370 = sub i64 %end.2.2, %.254
  %.413248.not = icmp slt i64 %.370, 1
  br i1 %.413248.not, label %B765, label %B302.if.lr.ph

B302.if.lr.ph:
  %.544 = getelementptr i64, ptr %arg.weight, i64 %.256
  br label %B302.if

B354:
  %.473 = getelementptr i32, ptr %arg.member, i64 %.357.0249
  %.474 = load i32, ptr %.473, align 4
  %.pre = sext i32 %.474 to i64
  br label %B384

B384:
  %.503.pre-phi = phi i64 [ %.459, %B302.if ], [ %.pre, %B354 ]
  %"$phi384.2.2.4" = phi i32 [ %.458, %B302.if ], [ %.474, %B354 ]
  %.504 = getelementptr i64, ptr %arg.counts, i64 %.503.pre-phi
  %.505 = load i64, ptr %.504, align 8
  %.506 = icmp eq i64 %.505, 0
  br i1 %.506, label %B410, label %B430

B410:
  %.511 = getelementptr i32, ptr %arg.touched, i64 %reached.2.3251
  store i32 %"$phi384.2.2.4", ptr %.511, align 4
  %.514 = add nsw i64 %reached.2.3251, 1
  %.529.pre = load i64, ptr %.504, align 8
  br label %B430

B430:
  %.529 = phi i64 [ %.529.pre, %B410 ], [ %.505, %B384 ]
  %reached.3.4 = phi i64 [ %.514, %B410 ], [ %reached.2.3251, %B384 ]
  %.530 = add nsw i64 %.529, 1
  store i64 %.530, ptr %.504, align 8
  %.539 = getelementptr i64, ptr %arg.sums, i64 %.503.pre-phi
  %.540 = load i64, ptr %.539, align 8
  %.545 = load i64, ptr %.544, align 8
  %.546 = add nsw i64 %.545, %.540
  store i64 %.546, ptr %.539, align 8
  %.413 = icmp samesign ugt i64 %.360.0250, 1
  br i1 %.413, label %B302.if, label %B765

B510:
  %.659257.not = icmp slt i64 %reached.5.2, 1
  br i1 %.659257.not, label %B728, label %B540.if

B584:
  %.721.not = icmp slt i64 %.707, %arg.least_collisions
  br i1 %.721.not, label %B706, label %B608

B608:
  %.729 = getelementptr i64, ptr %arg.sums, i64 %.705
  %.730 = load i64, ptr %.729, align 8
  %.732.not = icmp slt i64 %.730, %arg.least_weight
  br i1 %.732.not, label %B706, label %B632

B632:
  %.737 = getelementptr i64, ptr %arg.out_first, i64 %found.2.2260
  store i64 %article.2.1, ptr %.737, align 8
  %.743 = getelementptr i64, ptr %arg.out_second, i64 %found.2.2260
  store i64 %.705, ptr %.743, align 8
  %.749 = load i64, ptr %.706, align 8
  %.752 = getelementptr i64, ptr %arg.out_collisions, i64 %found.2.2260
  store i64 %.749, ptr %.752, align 8
  %.757 = getelementptr i64, ptr %arg.sums, i64 %.705
  %.758 = load i64, ptr %.757, align 8
  %.761 = getelementptr i64, ptr %arg.out_weight, i64 %found.2.2260
  store i64 %.758, ptr %.761, align 8
  %.764 = add nsw i64 %found.2.2260, 1
  br label %B706

B706:
  %found.3.3 = phi i64 [ %.764, %B632 ], [ %found.2.2260, %B608 ], [ %found.2.2260, %B584 ]
  store i64 0, ptr %.706, align 8
  %.783 = getelementptr i64, ptr %arg.sums, i64 %.705
  store i64 0, ptr %.783, align 8
  %exitcond.not = icmp eq i64 %reached.5.2, %.672
  br i1 %exitcond.not, label %B728, label %B540.if

B728:
  %found.2.2.lcssa = phi i64 [ %found.4.1, %B510 ], [ %found.4.1, %B52 ], [ %found.3.3, %B706 ]
  %.807 = icmp slt i64 %.122, %arg.articles
  %.825 = icmp slt i64 %found.2.2.lcssa, %arg.enough
  %or.cond243 = select i1 %.807, i1 %.825, i1 false
  br i1 %or.cond243, label %B52, label %B764

B764:
  %found.5.0 = phi i64 [ 0, %entry ], [ %found.2.2.lcssa, %B728 ]
  %article.3.0 = phi i64 [ %.73, %entry ], [ %.122, %B728 ]
  store i64 %article.3.0, ptr %arg.done, align 8
  %.892 = getelementptr i8, ptr %arg.done, i64 8
  store i64 %found.5.0, ptr %.892, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0

B765:
  %reached.5.2 = phi i64 [ %reached.4.1255, %B234 ], [ %reached.4.1255, %B270 ], [ %reached.3.4, %B430 ]
  %.207 = icmp sgt i64 %.152.0254, 1
  br i1 %.207, label %B118.if, label %B510

B118.if:
  %reached.4.1255 = phi i64 [ %reached.5.2, %B765 ], [ 0, %B52 ]
  %.152.0254 = phi i64 [ %.216, %B765 ], [ %.162, %B52 ]
  %.149.0253 = phi i64 [ %.220, %B765 ], [ %.120, %B52 ]
  %.216 = add nsw i64 %.152.0254, -1
  %.220 = add i64 %.149.0253, 1
  %.246 = getelementptr i64, ptr %arg.place, i64 %.149.0253
  %.247 = load i64, ptr %.246, align 8
  %.249 = getelementptr i32, ptr %arg.bucket, i64 %.247
  %.250 = load i32, ptr %.249, align 4
  %.254 = add nsw i64 %.247, 1
  %.256 = sext i32 %.250 to i64
  %0 = getelementptr i64, ptr %arg.begins, i64 %.256
  %.259 = getelementptr i8, ptr %0, i64 8
  %.260 = load i64, ptr %.259, align 8
  %.274 = getelementptr i32, ptr %arg.hub, i64 %.256
  %.275 = load i32, ptr %.274, align 4
  %.276 = sext i32 %.275 to i64
  %.277 = icmp slt i32 %.275, 0
  %.291.not = icmp eq i64 %article.2.1, %.276
  %or.cond241 = or i1 %.277, %.291.not
  br i1 %or.cond241, label %B270, label %B234

B302.if:
  %reached.2.3251 = phi i64 [ %reached.4.1255, %B302.if.lr.ph ], [ %reached.3.4, %B430 ]
  %.360.0250 = phi i64 [ %.370, %B302.if.lr.ph ], [ %.422, %B430 ]
  %.357.0249 = phi i64 [ %.254, %B302.if.lr.ph ], [ %.426, %B430 ]
  %.422 = add nsw i64 %.360.0250, -1
  %.426 = add i64 %.357.0249, 1
  %.458 = load i32, ptr %.274, align 4
  %.460 = icmp slt i32 %.458, 0
  %.459 = sext i32 %.458 to i64
  %.469 = icmp eq i64 %article.2.1, %.459
  %or.cond242 = or i1 %.460, %.469
  br i1 %or.cond242, label %B354, label %B384

B540.if:
  %found.2.2260 = phi i64 [ %found.3.3, %B706 ], [ %found.4.1, %B510 ]
  %.603.0258 = phi i64 [ %.672, %B706 ], [ 0, %B510 ]
  %.672 = add nuw nsw i64 %.603.0258, 1
  %.698 = getelementptr i32, ptr %arg.touched, i64 %.603.0258
  %.699 = load i32, ptr %.698, align 4
  %.705 = sext i32 %.699 to i64
  %.706 = getelementptr i64, ptr %arg.counts, i64 %.705
  %.707 = load i64, ptr %.706, align 8
  %.709.not = icmp slt i64 %.707, %arg.strong
  br i1 %.709.not, label %B584, label %B632
}
