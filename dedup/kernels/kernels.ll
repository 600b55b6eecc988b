; sources: 8654b6b5be96442c7fafb4776f9773b690e8c1d62286f9b4d6bfad2d8e565811

declare double @llvm.fabs.f64(double) 

declare double @llvm.sqrt.f64(double) 

declare i64 @llvm.abs.i64(i64, i1 immarg) 

declare i64 @llvm.cttz.i64(i64, i1 immarg) 

declare i64 @llvm.scmp.i64.i64(i64, i64) 

declare i64 @llvm.smax.i64(i64, i64) 

declare i64 @llvm.smin.i64(i64, i64) 

declare i64 @llvm.umax.i64(i64, i64) 

declare i64 @llvm.umin.i64(i64, i64) 

declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) 

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) 

define i32 @count_collisions(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.member, ptr readonly %arg.buckets, ptr readonly %arg.place, ptr readonly %arg.bucket, ptr readonly %arg.of_own, ptr readonly %arg.own, i64 %arg.owned, i64 %arg.least_collisions, i64 %arg.least_weight, i64 %arg.strong, ptr %arg.tally, ptr %arg.touched, ptr %arg.done, i64 %arg.enough, ptr writeonly %arg.out_first, ptr writeonly %arg.out_second, ptr writeonly %arg.out_collisions, ptr writeonly %arg.out_weight) {
entry:
  %.67 = load i64, ptr %arg.done, align 8
  %.77 = icmp slt i64 %.67, %arg.owned
  %.97 = icmp sgt i64 %arg.enough, 0
  %or.cond = select i1 %.77, i1 %.97, i1 false
  br i1 %or.cond, label %B52, label %B658

B52:
  %found.2.1 = phi i64 [ %found.2.0.i.lcssa, %_ZN5dedup7kernels10candidates11write_pairsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEi8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit ], [ 0, %entry ]
  %asked.2.1 = phi i64 [ %.123, %_ZN5dedup7kernels10candidates11write_pairsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEi8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit ], [ %.67, %entry ]
  %.110 = getelementptr i32, ptr %arg.own, i64 %asked.2.1
  %.111 = load i32, ptr %.110, align 4
  %.120 = getelementptr i64, ptr %arg.of_own, i64 %asked.2.1
  %.121 = load i64, ptr %.120, align 8
  %.123 = add nsw i64 %asked.2.1, 1
  %.125 = getelementptr i64, ptr %arg.of_own, i64 %.123
  %.126 = load i64, ptr %.125, align 8
  %.163 = sub i64 %.126, %.121
  %.208195.not = icmp slt i64 %.163, 1
  br i1 %.208195.not, label %_ZN5dedup7kernels10candidates11write_pairsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEi8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit, label %B134.if.lr.ph

B134.if.lr.ph:
  %.308 = sext i32 %.111 to i64
  br label %B134.if

B134.loopexit:
  %reached.2.2.lcssa = phi i64 [ %reached.5.1198, %B358 ], [ %reached.3.3, %B659 ]
  %.208 = icmp sgt i64 %.153.0197, 1
  br i1 %.208, label %B134.if, label %B570

B320:
  %.335 = getelementptr i64, ptr %arg.place, i64 %.150.0196
  %.336 = load i64, ptr %.335, align 8
  %.343 = add nsw i64 %.336, 1
  br label %B358

B358:
  %end.2.2 = phi i64 [ %.343, %B320 ], [ %.267, %B134.if ]
  %begin.2.2 = phi i64 [ %.336, %B320 ], [ %.257, %B134.if ]
  %.399 = sub i64 %end.2.2, %begin.2.2
  %.442191.not = icmp slt i64 %.399, 1
  br i1 %.442191.not, label %B134.loopexit, label %B390.if.lr.ph

B390.if.lr.ph:
  %.557 = shl i64 %.293, 16
  %.558 = or disjoint i64 %.557, 1
  br label %B390.if

B402:
  %.494 = getelementptr i32, ptr %arg.member, i64 %.386.0192
  %.495 = load i32, ptr %.494, align 4
  %.498 = sext i32 %.495 to i64
  br label %B452

B452:
  %"$phi452.2.2.3" = phi i64 [ %.498, %B402 ], [ %.283, %B390.if ]
  %.511 = icmp eq i64 %"$phi452.2.2.3", %.308
  br i1 %.511, label %B659, label %B468

B468:
  %.528 = getelementptr i64, ptr %arg.tally, i64 %"$phi452.2.2.3"
  %.529 = load i64, ptr %.528, align 8
  %.530 = icmp eq i64 %.529, 0
  br i1 %.530, label %B492, label %B512

B492:
  %.535 = trunc i64 %"$phi452.2.2.3" to i32
  %.536 = getelementptr i32, ptr %arg.touched, i64 %reached.2.2194
  store i32 %.535, ptr %.536, align 4
  %.539 = add nsw i64 %reached.2.2194, 1
  %.555.pre = load i64, ptr %.528, align 8
  br label %B512

B512:
  %.555 = phi i64 [ %.555.pre, %B492 ], [ %.529, %B468 ]
  %reached.4.4 = phi i64 [ %.539, %B492 ], [ %reached.2.2194, %B468 ]
  %.559 = add nsw i64 %.558, %.555
  store i64 %.559, ptr %.528, align 8
  br label %B659

B570:
  %.120.i200.not = icmp slt i64 %reached.2.2.lcssa, 1
  br i1 %.120.i200.not, label %_ZN5dedup7kernels10candidates11write_pairsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEi8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit, label %B34.if.i.lr.ph

B34.if.i.lr.ph:
  %.206.i = sext i32 %.111 to i64
  br label %B34.if.i

B142.i:
  %.194.not.i = icmp slt i64 %.171.i, %arg.least_collisions
  %.201.not.i = icmp slt i64 %.177.i, %arg.least_weight
  %or.cond.i = select i1 %.194.not.i, i1 true, i1 %.201.not.i
  br i1 %or.cond.i, label %B216.i, label %B166.i

B166.i:
  %.207.i = getelementptr i64, ptr %arg.out_first, i64 %found.2.0.i203
  store i64 %.206.i, ptr %.207.i, align 8
  %.213.i = getelementptr i64, ptr %arg.out_second, i64 %found.2.0.i203
  store i64 %.166.i, ptr %.213.i, align 8
  %.218.i = getelementptr i64, ptr %arg.out_collisions, i64 %found.2.0.i203
  store i64 %.171.i, ptr %.218.i, align 8
  %.225.i = getelementptr i64, ptr %arg.out_weight, i64 %found.2.0.i203
  store i64 %.177.i, ptr %.225.i, align 8
  %.230.i = add nsw i64 %found.2.0.i203, 1
  br label %B216.i

B216.i:
  %found.3.2.i = phi i64 [ %.230.i, %B166.i ], [ %found.2.0.i203, %B142.i ]
  store i64 0, ptr %.167.i, align 8
  %exitcond.not = icmp eq i64 %.133.i, %reached.2.2.lcssa
  br i1 %exitcond.not, label %_ZN5dedup7kernels10candidates11write_pairsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEi8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit, label %B34.if.i

B34.if.i:
  %found.2.0.i203 = phi i64 [ %found.2.1, %B34.if.i.lr.ph ], [ %found.3.2.i, %B216.i ]
  %.62.i.0202 = phi i64 [ 0, %B34.if.i.lr.ph ], [ %.133.i, %B216.i ]
  %.133.i = add nuw nsw i64 %.62.i.0202, 1
  %.159.i = getelementptr i32, ptr %arg.touched, i64 %.62.i.0202
  %.160.i = load i32, ptr %.159.i, align 4
  %.166.i = sext i32 %.160.i to i64
  %.167.i = getelementptr i64, ptr %arg.tally, i64 %.166.i
  %.168.i = load i64, ptr %.167.i, align 8
  %.171.i = and i64 %.168.i, 65535
  %.177.i = ashr i64 %.168.i, 16
  %.186.not.i = icmp slt i64 %.171.i, %arg.strong
  br i1 %.186.not.i, label %B142.i, label %B166.i

_ZN5dedup7kernels10candidates11write_pairsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEi8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit:
  %found.2.0.i.lcssa = phi i64 [ %found.2.1, %B570 ], [ %found.2.1, %B52 ], [ %found.3.2.i, %B216.i ]
  %.648 = icmp slt i64 %.123, %arg.owned
  %.666 = icmp slt i64 %found.2.0.i.lcssa, %arg.enough
  %or.cond186 = select i1 %.648, i1 %.666, i1 false
  br i1 %or.cond186, label %B52, label %B658

B658:
  %found.3.0 = phi i64 [ 0, %entry ], [ %found.2.0.i.lcssa, %_ZN5dedup7kernels10candidates11write_pairsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEi8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit ]
  %asked.3.0 = phi i64 [ %.67, %entry ], [ %.123, %_ZN5dedup7kernels10candidates11write_pairsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEi8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit ]
  store i64 %asked.3.0, ptr %arg.done, align 8
  %.729 = getelementptr i8, ptr %arg.done, i64 8
  store i64 %found.3.0, ptr %.729, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0

B659:
  %reached.3.3 = phi i64 [ %reached.4.4, %B512 ], [ %reached.2.2194, %B452 ]
  %.442 = icmp samesign ugt i64 %.389.0193, 1
  br i1 %.442, label %B390.if, label %B134.loopexit

B134.if:
  %reached.5.1198 = phi i64 [ 0, %B134.if.lr.ph ], [ %reached.2.2.lcssa, %B134.loopexit ]
  %.153.0197 = phi i64 [ %.163, %B134.if.lr.ph ], [ %.217, %B134.loopexit ]
  %.150.0196 = phi i64 [ %.121, %B134.if.lr.ph ], [ %.221, %B134.loopexit ]
  %.217 = add nsw i64 %.153.0197, -1
  %.221 = add i64 %.150.0196, 1
  %.251 = getelementptr i32, ptr %arg.bucket, i64 %.150.0196
  %.252 = load i32, ptr %.251, align 4
  %.253 = sext i32 %.252 to i64
  %.256.idx = shl nsw i64 %.253, 5
  %.256 = getelementptr i8, ptr %arg.buckets, i64 %.256.idx
  %.257 = load i64, ptr %.256, align 8
  %.266 = getelementptr i8, ptr %.256, i64 8
  %.267 = load i64, ptr %.266, align 8
  %.282 = getelementptr i8, ptr %.256, i64 16
  %.283 = load i64, ptr %.282, align 8
  %.292 = getelementptr i8, ptr %.256, i64 24
  %.293 = load i64, ptr %.292, align 8
  %.301 = icmp sgt i64 %.283, -1
  %.309 = icmp ne i64 %.283, %.308
  %"$phi314.1.2.2" = select i1 %.301, i1 %.309, i1 false
  br i1 %"$phi314.1.2.2", label %B320, label %B358

B390.if:
  %reached.2.2194 = phi i64 [ %reached.5.1198, %B390.if.lr.ph ], [ %reached.3.3, %B659 ]
  %.389.0193 = phi i64 [ %.399, %B390.if.lr.ph ], [ %.451, %B659 ]
  %.386.0192 = phi i64 [ %begin.2.2, %B390.if.lr.ph ], [ %.455, %B659 ]
  %.451 = add nsw i64 %.389.0193, -1
  %.455 = add i64 %.386.0192, 1
  br i1 %"$phi314.1.2.2", label %B452, label %B402
}

define i32 @deal_rows(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.keys, i64 %arg.rows, ptr %arg.begins, ptr writeonly %arg.ordered) {
entry:
  %.98139.not = icmp slt i64 %arg.rows, 1
  br i1 %.98139.not, label %B162.preheader, label %B34.if

B162.preheader:
  %load_initial = load i64, ptr %arg.begins, align 8
  br label %B162.if

B248.preheader:
  br i1 %.98139.not, label %B532.preheader, label %B248.if

B532.preheader:
  %scevgep = getelementptr i8, ptr %arg.begins, i64 8
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 dereferenceable(2048) %scevgep, ptr nonnull align 8 dereferenceable(2048) %arg.begins, i64 2048, i1 false)
  store i64 0, ptr %arg.begins, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0

B34.if:
  %.40.0140 = phi i64 [ %.111, %B34.if ], [ 0, %entry ]
  %.111 = add nuw nsw i64 %.40.0140, 1
  %.137 = getelementptr i32, ptr %arg.keys, i64 %.40.0140
  %.138 = load i32, ptr %.137, align 4
  %0 = lshr i32 %.138, 24
  %1 = zext nneg i32 %0 to i64
  %2 = getelementptr i64, ptr %arg.begins, i64 %1
  %.145 = getelementptr i8, ptr %2, i64 8
  %.146 = load i64, ptr %.145, align 8
  %.147 = add nsw i64 %.146, 1
  store i64 %.147, ptr %.145, align 8
  %exitcond.not = icmp eq i64 %arg.rows, %.111
  br i1 %exitcond.not, label %B162.preheader, label %B34.if

B162.if:
  %store_forwarded = phi i64 [ %load_initial, %B162.preheader ], [ %.280, %B162.if ]
  %.179.0142 = phi i64 [ 0, %B162.preheader ], [ %.248, %B162.if ]
  %.248 = add nuw nsw i64 %.179.0142, 1
  %3 = getelementptr i64, ptr %arg.begins, i64 %.179.0142
  %.275 = getelementptr i8, ptr %3, i64 8
  %.276 = load i64, ptr %.275, align 8
  %.280 = add nsw i64 %store_forwarded, %.276
  store i64 %.280, ptr %.275, align 8
  %exitcond149.not = icmp eq i64 %.248, 256
  br i1 %exitcond149.not, label %B248.preheader, label %B162.if

B248.if:
  %.315.0145 = phi i64 [ %.384, %B248.if ], [ 0, %B248.preheader ]
  %.384 = add nuw nsw i64 %.315.0145, 1
  %.410 = getelementptr i32, ptr %arg.keys, i64 %.315.0145
  %.411 = load i32, ptr %.410, align 4
  %.414 = zext i32 %.411 to i64
  %.415 = lshr i64 %.414, 24
  %.420 = shl nuw i64 %.414, 32
  %.421 = or i64 %.420, %.315.0145
  %.423 = getelementptr i64, ptr %arg.begins, i64 %.415
  %.424 = load i64, ptr %.423, align 8
  %.426 = getelementptr i64, ptr %arg.ordered, i64 %.424
  store i64 %.421, ptr %.426, align 8
  %.430 = load i64, ptr %.423, align 8
  %.431 = add nsw i64 %.430, 1
  store i64 %.431, ptr %.423, align 8
  %exitcond150.not = icmp eq i64 %arg.rows, %.384
  br i1 %exitcond150.not, label %B532.preheader, label %B248.if
}

define i32 @follow_rows(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.ordered, i64 %arg.low, i64 %arg.high, ptr readonly %arg.article, ptr readonly %arg.rank, i64 %arg.limit, ptr readonly %arg.weights, ptr %arg.member, ptr writeonly %arg.following, ptr writeonly %arg.left, ptr writeonly %arg.weight) {
entry:
  %.45 = icmp slt i64 %arg.low, %arg.high
  br i1 %.45, label %B26.preheader, label %B650

B26.preheader:
  %0 = add nsw i64 %arg.high, -1
  br label %B26

B26:
  %full.2.0 = phi i64 [ %.225, %B632 ], [ 0, %B26.preheader ]
  %begin.2.0 = phi i64 [ %end.3.1, %B632 ], [ %arg.low, %B26.preheader ]
  %.54 = getelementptr i64, ptr %arg.ordered, i64 %begin.2.0
  %.55 = load i64, ptr %.54, align 8
  %.78 = icmp slt i64 %begin.2.0, %arg.high
  br i1 %.78, label %B170, label %B398

B170:
  %.120 = phi i64 [ %.187, %B332 ], [ %.55, %B26 ]
  %end.2.2 = phi i64 [ %.157, %B332 ], [ %begin.2.0, %B26 ]
  %hub.2.2 = phi i64 [ %spec.select, %B332 ], [ %begin.2.0, %B26 ]
  %.121 = and i64 %.120, 4294967295
  %.123 = getelementptr i32, ptr %arg.article, i64 %.121
  %.124 = load i32, ptr %.123, align 4
  %.127 = getelementptr i32, ptr %arg.member, i64 %end.2.2
  store i32 %.124, ptr %.127, align 4
  %.134 = sext i32 %.124 to i64
  %.135 = getelementptr i64, ptr %arg.rank, i64 %.134
  %.136 = load i64, ptr %.135, align 8
  %.139 = getelementptr i32, ptr %arg.member, i64 %hub.2.2
  %.140 = load i32, ptr %.139, align 4
  %.144 = sext i32 %.140 to i64
  %.145 = getelementptr i64, ptr %arg.rank, i64 %.144
  %.146 = load i64, ptr %.145, align 8
  %.147 = icmp slt i64 %.136, %.146
  %spec.select = select i1 %.147, i64 %end.2.2, i64 %hub.2.2
  %exitcond.not = icmp eq i64 %end.2.2, %0
  br i1 %exitcond.not, label %B398, label %B332

B332:
  %.157 = add nsw i64 %end.2.2, 1
  %.186 = getelementptr i64, ptr %arg.ordered, i64 %.157
  %.187 = load i64, ptr %.186, align 8
  %.192.unshifted = xor i64 %.187, %.55
  %.192 = icmp ult i64 %.192.unshifted, 4294967296
  br i1 %.192, label %B170, label %B398

B398:
  %end.3.1 = phi i64 [ %begin.2.0, %B26 ], [ %.157, %B332 ], [ %arg.high, %B170 ]
  %hub.4.1 = phi i64 [ %begin.2.0, %B26 ], [ %spec.select, %B170 ], [ %spec.select, %B332 ]
  %.215 = sub i64 %end.3.1, %begin.2.0
  %.217 = icmp sgt i64 %.215, %arg.limit
  %.224 = zext i1 %.217 to i64
  %.225 = add nuw nsw i64 %full.2.0, %.224
  %.314133.not = icmp slt i64 %.215, 1
  br i1 %.314133.not, label %B632, label %B458.if.lr.ph

B458.if.lr.ph:
  %.383 = getelementptr i64, ptr %arg.weights, i64 %.215
  %.399 = trunc i64 %hub.4.1 to i32
  br label %B458.if

B602:
  store i32 %.399, ptr %.368, align 4
  %.404 = icmp slt i64 %.256.0134, %hub.4.1
  %.409 = zext i1 %.404 to i32
  store i32 %.409, ptr %.377, align 4
  br label %B630

B630:
  %.314 = icmp samesign ugt i64 %.259.0135, 1
  br i1 %.314, label %B458.if, label %B632

B632:
  %.442 = icmp slt i64 %end.3.1, %arg.high
  br i1 %.442, label %B26, label %B650

B650:
  %full.3.1 = phi i64 [ 0, %entry ], [ %.225, %B632 ]
  store i64 %full.3.1, ptr %retptr, align 8
  ret i32 0

B458.if:
  %.259.0135 = phi i64 [ %.215, %B458.if.lr.ph ], [ %.323, %B630 ]
  %.256.0134 = phi i64 [ %begin.2.0, %B458.if.lr.ph ], [ %.327, %B630 ]
  %.323 = add nsw i64 %.259.0135, -1
  %.327 = add i64 %.256.0134, 1
  %.357 = getelementptr i64, ptr %arg.ordered, i64 %.256.0134
  %.358 = load i64, ptr %.357, align 8
  %.359 = and i64 %.358, 4294967295
  %1 = trunc i64 %.256.0134 to i32
  %.367 = add i32 %1, 1
  %.368 = getelementptr i32, ptr %arg.following, i64 %.359
  store i32 %.367, ptr %.368, align 4
  %2 = xor i64 %.256.0134, -1
  %.373 = add i64 %end.3.1, %2
  %.376 = trunc i64 %.373 to i32
  %.377 = getelementptr i32, ptr %arg.left, i64 %.359
  store i32 %.376, ptr %.377, align 4
  %.384 = load i64, ptr %.383, align 8
  %.387 = trunc i64 %.384 to i32
  %.388 = getelementptr i32, ptr %arg.weight, i64 %.359
  store i32 %.387, ptr %.388, align 4
  %.394.not = icmp ne i64 %.256.0134, %hub.4.1
  %or.cond.not = select i1 %.217, i1 %.394.not, i1 false
  br i1 %or.cond.not, label %B602, label %B630
}

define i32 @count_following(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.member, ptr readonly %arg.following, ptr readonly %arg.left, ptr readonly %arg.weight, ptr readonly %arg.bounds, i64 %arg.least_collisions, i64 %arg.least_weight, i64 %arg.strong, ptr %arg.tally, ptr %arg.touched, ptr %arg.done, i64 %arg.last, i64 %arg.enough, ptr writeonly %arg.out_first, ptr writeonly %arg.out_second, ptr writeonly %arg.out_collisions, ptr writeonly %arg.out_weight) {
entry:
  %.64 = load i64, ptr %arg.done, align 8
  %.74 = icmp slt i64 %.64, %arg.last
  %.94 = icmp sgt i64 %arg.enough, 0
  %or.cond = select i1 %.74, i1 %.94, i1 false
  br i1 %or.cond, label %B48, label %B476

B48:
  %found.2.1 = phi i64 [ %found.2.0.i.lcssa, %_ZN5dedup7kernels10candidates11write_pairsB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit ], [ 0, %entry ]
  %article.2.1 = phi i64 [ %.113, %_ZN5dedup7kernels10candidates11write_pairsB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit ], [ %.64, %entry ]
  %.110 = getelementptr i64, ptr %arg.bounds, i64 %article.2.1
  %.111 = load i64, ptr %.110, align 8
  %.113 = add nsw i64 %article.2.1, 1
  %.115 = getelementptr i64, ptr %arg.bounds, i64 %.113
  %.116 = load i64, ptr %.115, align 8
  %.153 = sub i64 %.116, %.111
  %.198145.not = icmp slt i64 %.153, 1
  br i1 %.198145.not, label %_ZN5dedup7kernels10candidates11write_pairsB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit, label %B114.if

B114.loopexit:
  %reached.2.2.lcssa = phi i64 [ %reached.3.1148, %B114.if ], [ %.392, %B294.if ]
  %.198 = icmp samesign ugt i64 %.143.0147, 1
  br i1 %.198, label %B114.if, label %B390

B390:
  %.120.i150.not = icmp slt i64 %reached.2.2.lcssa, 1
  br i1 %.120.i150.not, label %_ZN5dedup7kernels10candidates11write_pairsB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit, label %B34.if.i

B142.i:
  %.194.not.i = icmp slt i64 %.171.i, %arg.least_collisions
  %.201.not.i = icmp slt i64 %.177.i, %arg.least_weight
  %or.cond.i = select i1 %.194.not.i, i1 true, i1 %.201.not.i
  br i1 %or.cond.i, label %B216.i, label %B166.i

B166.i:
  %.206.i = getelementptr i64, ptr %arg.out_first, i64 %found.2.0.i153
  store i64 %article.2.1, ptr %.206.i, align 8
  %.212.i = getelementptr i64, ptr %arg.out_second, i64 %found.2.0.i153
  store i64 %.166.i, ptr %.212.i, align 8
  %.217.i = getelementptr i64, ptr %arg.out_collisions, i64 %found.2.0.i153
  store i64 %.171.i, ptr %.217.i, align 8
  %.224.i = getelementptr i64, ptr %arg.out_weight, i64 %found.2.0.i153
  store i64 %.177.i, ptr %.224.i, align 8
  %.229.i = add nsw i64 %found.2.0.i153, 1
  br label %B216.i

B216.i:
  %found.3.2.i = phi i64 [ %.229.i, %B166.i ], [ %found.2.0.i153, %B142.i ]
  store i64 0, ptr %.167.i, align 8
  %exitcond.not = icmp eq i64 %reached.2.2.lcssa, %.133.i
  br i1 %exitcond.not, label %_ZN5dedup7kernels10candidates11write_pairsB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit, label %B34.if.i

B34.if.i:
  %found.2.0.i153 = phi i64 [ %found.3.2.i, %B216.i ], [ %found.2.1, %B390 ]
  %.62.i.0152 = phi i64 [ %.133.i, %B216.i ], [ 0, %B390 ]
  %.133.i = add nuw nsw i64 %.62.i.0152, 1
  %.159.i = getelementptr i32, ptr %arg.touched, i64 %.62.i.0152
  %.160.i = load i32, ptr %.159.i, align 4
  %.166.i = sext i32 %.160.i to i64
  %.167.i = getelementptr i64, ptr %arg.tally, i64 %.166.i
  %.168.i = load i64, ptr %.167.i, align 8
  %.171.i = and i64 %.168.i, 65535
  %.177.i = ashr i64 %.168.i, 16
  %.186.not.i = icmp slt i64 %.171.i, %arg.strong
  br i1 %.186.not.i, label %B142.i, label %B166.i

_ZN5dedup7kernels10candidates11write_pairsB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit:
  %found.2.0.i.lcssa = phi i64 [ %found.2.1, %B390 ], [ %found.2.1, %B48 ], [ %found.3.2.i, %B216.i ]
  %.481 = icmp slt i64 %.113, %arg.last
  %.499 = icmp slt i64 %found.2.0.i.lcssa, %arg.enough
  %or.cond136 = select i1 %.481, i1 %.499, i1 false
  br i1 %or.cond136, label %B48, label %B476

B476:
  %found.3.0 = phi i64 [ 0, %entry ], [ %found.2.0.i.lcssa, %_ZN5dedup7kernels10candidates11write_pairsB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit ]
  %article.3.0 = phi i64 [ %.64, %entry ], [ %.113, %_ZN5dedup7kernels10candidates11write_pairsB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit ]
  store i64 %article.3.0, ptr %arg.done, align 8
  %.560 = getelementptr i8, ptr %arg.done, i64 8
  store i64 %found.3.0, ptr %.560, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0

B114.if:
  %reached.3.1148 = phi i64 [ %reached.2.2.lcssa, %B114.loopexit ], [ 0, %B48 ]
  %.143.0147 = phi i64 [ %.207, %B114.loopexit ], [ %.153, %B48 ]
  %.140.0146 = phi i64 [ %.211, %B114.loopexit ], [ %.111, %B48 ]
  %.207 = add nsw i64 %.143.0147, -1
  %.211 = add i64 %.140.0146, 1
  %.243 = getelementptr i32, ptr %arg.weight, i64 %.140.0146
  %.244 = load i32, ptr %.243, align 4
  %.245 = sext i32 %.244 to i64
  %.246 = shl nsw i64 %.245, 16
  %.247 = or disjoint i64 %.246, 1
  %.256 = getelementptr i32, ptr %arg.left, i64 %.140.0146
  %.257 = load i32, ptr %.256, align 4
  %.339141.not = icmp slt i32 %.257, 1
  br i1 %.339141.not, label %B114.loopexit, label %B294.if.preheader

B294.if.preheader:
  %spec.select140 = zext nneg i32 %.257 to i64
  %.252 = getelementptr i32, ptr %arg.following, i64 %.140.0146
  %.253 = load i32, ptr %.252, align 4
  %.254 = zext i32 %.253 to i64
  br label %B294.if

B294.if:
  %reached.2.2144 = phi i64 [ %.392, %B294.if ], [ %reached.3.1148, %B294.if.preheader ]
  %.286.0143 = phi i64 [ %.348, %B294.if ], [ %spec.select140, %B294.if.preheader ]
  %.283.0142 = phi i64 [ %.352, %B294.if ], [ %.254, %B294.if.preheader ]
  %.348 = add nsw i64 %.286.0143, -1
  %.352 = add nuw nsw i64 %.283.0142, 1
  %.378 = getelementptr i32, ptr %arg.member, i64 %.283.0142
  %.379 = load i32, ptr %.378, align 4
  %.382 = getelementptr i32, ptr %arg.touched, i64 %reached.2.2144
  store i32 %.379, ptr %.382, align 4
  %.385 = sext i32 %.379 to i64
  %.386 = getelementptr i64, ptr %arg.tally, i64 %.385
  %.387 = load i64, ptr %.386, align 8
  %.388 = icmp eq i64 %.387, 0
  %.391 = zext i1 %.388 to i64
  %.392 = add nsw i64 %reached.2.2144, %.391
  %.400 = add nsw i64 %.247, %.387
  store i64 %.400, ptr %.386, align 8
  %.339 = icmp samesign ugt i64 %.286.0143, 1
  br i1 %.339, label %B294.if, label %B114.loopexit
}

define i32 @group_rows(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.known, i64 %arg.distinct, ptr readonly %arg.keys, ptr readonly %arg.article, i64 %arg.rows, ptr %arg.table, i64 %arg.mask, ptr %arg.bucket, ptr %arg.sizes, ptr %arg.ends, ptr writeonly %arg.member) {
entry:
  %.119168.not = icmp slt i64 %arg.distinct, 1
  br i1 %.119168.not, label %B220, label %B34.if

B162:
  %place.4.1 = phi i64 [ %.185, %B162 ], [ %.169, %B34.if ]
  %.183 = add nsw i64 %place.4.1, 1
  %.185 = and i64 %.183, %arg.mask
  %.191 = getelementptr i32, ptr %arg.table, i64 %.185
  %.192 = load i32, ptr %.191, align 4
  %.194.not = icmp eq i32 %.192, 0
  br i1 %.194.not, label %B202, label %B162

B202:
  %place.5.2 = phi i64 [ %.169, %B34.if ], [ %.185, %B162 ]
  %0 = trunc i64 %.61.0169 to i32
  %.204 = add i32 %0, 1
  %.205 = getelementptr i32, ptr %arg.table, i64 %place.5.2
  store i32 %.204, ptr %.205, align 4
  %exitcond.not = icmp eq i64 %arg.distinct, %.132
  br i1 %exitcond.not, label %B220, label %B34.if

B220:
  %.294171.not = icmp slt i64 %arg.rows, 1
  br i1 %.294171.not, label %B552, label %B250.if

B408:
  %place.6.1 = phi i64 [ %.368, %B408 ], [ %.344, %B250.if ]
  %.366 = add nsw i64 %place.6.1, 1
  %.368 = and i64 %.366, %arg.mask
  %.374 = getelementptr i32, ptr %arg.table, i64 %.368
  %.375 = load i32, ptr %.374, align 4
  %.376 = sext i32 %.375 to i64
  %1 = getelementptr i32, ptr %arg.known, i64 %.376
  %.379 = getelementptr i8, ptr %1, i64 -4
  %.380 = load i32, ptr %.379, align 4
  %.385.not = icmp eq i32 %.380, %.338
  br i1 %.385.not, label %B478, label %B408

B478:
  %.392 = phi i32 [ %.353, %B250.if ], [ %.375, %B408 ]
  %.396 = add i32 %.392, -1
  %.400 = getelementptr i32, ptr %arg.bucket, i64 %.238.0172
  store i32 %.396, ptr %.400, align 4
  %.409 = sext i32 %.396 to i64
  %.410 = getelementptr i64, ptr %arg.sizes, i64 %.409
  %.411 = load i64, ptr %.410, align 8
  %.412 = add nsw i64 %.411, 1
  store i64 %.412, ptr %.410, align 8
  %exitcond180.not = icmp eq i64 %arg.rows, %.307
  br i1 %exitcond180.not, label %B552, label %B250.if

B552:
  store i64 0, ptr %arg.ends, align 8
  br i1 %.119168.not, label %B674.preheader, label %B592.if.preheader

B592.if.preheader:
  %load_initial = load i64, ptr %arg.ends, align 8
  br label %B592.if

B674.preheader:
  br i1 %.294171.not, label %B770, label %B674.if

B770:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B34.if:
  %.61.0169 = phi i64 [ %.132, %B202 ], [ 0, %entry ]
  %.132 = add nuw nsw i64 %.61.0169, 1
  %.162 = getelementptr i32, ptr %arg.known, i64 %.61.0169
  %.163 = load i32, ptr %.162, align 4
  %.165 = zext i32 %.163 to i64
  %.167 = mul nuw i64 %.165, 2654435761
  %.169 = and i64 %.167, %arg.mask
  %.177 = getelementptr i32, ptr %arg.table, i64 %.169
  %.178 = load i32, ptr %.177, align 4
  %.180.not = icmp eq i32 %.178, 0
  br i1 %.180.not, label %B202, label %B162

B250.if:
  %.238.0172 = phi i64 [ %.307, %B478 ], [ 0, %B220 ]
  %.307 = add nuw nsw i64 %.238.0172, 1
  %.337 = getelementptr i32, ptr %arg.keys, i64 %.238.0172
  %.338 = load i32, ptr %.337, align 4
  %.340 = zext i32 %.338 to i64
  %.342 = mul nuw i64 %.340, 2654435761
  %.344 = and i64 %.342, %arg.mask
  %.352 = getelementptr i32, ptr %arg.table, i64 %.344
  %.353 = load i32, ptr %.352, align 4
  %.354 = sext i32 %.353 to i64
  %2 = getelementptr i32, ptr %arg.known, i64 %.354
  %.357 = getelementptr i8, ptr %2, i64 -4
  %.358 = load i32, ptr %.357, align 4
  %.363.not = icmp eq i32 %.358, %.338
  br i1 %.363.not, label %B478, label %B408

B592.if:
  %store_forwarded = phi i64 [ %load_initial, %B592.if.preheader ], [ %.559, %B592.if ]
  %.459.0175 = phi i64 [ 0, %B592.if.preheader ], [ %.528, %B592.if ]
  %.528 = add nuw nsw i64 %.459.0175, 1
  %.554 = getelementptr i64, ptr %arg.ends, i64 %.459.0175
  %.557 = getelementptr i64, ptr %arg.sizes, i64 %.459.0175
  %.558 = load i64, ptr %.557, align 8
  %.559 = add nsw i64 %.558, %store_forwarded
  %.562 = getelementptr i8, ptr %.554, i64 8
  store i64 %.559, ptr %.562, align 8
  %exitcond181.not = icmp eq i64 %arg.distinct, %.528
  br i1 %exitcond181.not, label %B674.preheader, label %B592.if

B674.if:
  %.597.0178 = phi i64 [ %.666, %B674.if ], [ 0, %B674.preheader ]
  %.666 = add nuw nsw i64 %.597.0178, 1
  %.692 = getelementptr i32, ptr %arg.article, i64 %.597.0178
  %.693 = load i32, ptr %.692, align 4
  %.695 = getelementptr i32, ptr %arg.bucket, i64 %.597.0178
  %.696 = load i32, ptr %.695, align 4
  %.698 = sext i32 %.696 to i64
  %.699 = getelementptr i64, ptr %arg.ends, i64 %.698
  %.700 = load i64, ptr %.699, align 8
  %.702 = getelementptr i32, ptr %arg.member, i64 %.700
  store i32 %.693, ptr %.702, align 4
  %.706 = load i32, ptr %.695, align 4
  %.708 = sext i32 %.706 to i64
  %.709 = getelementptr i64, ptr %arg.ends, i64 %.708
  %.710 = load i64, ptr %.709, align 8
  %.711 = add nsw i64 %.710, 1
  store i64 %.711, ptr %.709, align 8
  %exitcond182.not = icmp eq i64 %arg.rows, %.666
  br i1 %exitcond182.not, label %B770, label %B674.if
}

define i32 @heap_best(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.article, ptr readonly %arg.weight, i64 %arg.rows, ptr readonly %arg.bounds, ptr %arg.filled, ptr %arg.best) {
entry:
  %.102138.not = icmp slt i64 %arg.rows, 1
  br i1 %.102138.not, label %B630, label %B36.if

B176:
  %.192 = add nsw i64 %.181, 1
  store i64 %.192, ptr %.180, align 8
  %.213 = icmp sgt i64 %.181, 0
  br i1 %.213, label %B220.else.if, label %B631.sink.split

B256:
  %at.4.2 = phi i64 [ %.295134, %B318.else.if ], [ %.192, %B220.else.if ]
  %.295134 = lshr i64 %at.4.2, 1
  %.320 = getelementptr i64, ptr %2, i64 %.295134
  %.321 = load i64, ptr %.320, align 8
  %.326 = getelementptr i64, ptr %2, i64 %at.4.2
  store i64 %.321, ptr %.326, align 8
  %.378 = icmp ugt i64 %at.4.2, 3
  br i1 %.378, label %B318.else.if, label %B631.sink.split

B372:
  %.467 = icmp sgt i64 %.164, 0
  br i1 %.467, label %B384, label %B631

B384:
  %.472 = getelementptr i64, ptr %arg.best, i64 %.149
  %.473 = load i64, ptr %.472, align 8
  %.475 = icmp sgt i64 %.171, %.473
  br i1 %.475, label %B414, label %B631

B414:
  %.485.not = icmp eq i64 %.164, 1
  br i1 %.485.not, label %B631.sink.split, label %B436.preheader

B436.preheader:
  %0 = getelementptr i64, ptr %arg.best, i64 %.150
  br label %B436

B436:
  %at.6.3 = phi i64 [ %lower.2.5, %B554 ], [ 1, %B436.preheader ]
  %.493 = shl nsw i64 %at.6.3, 1
  %.503 = icmp slt i64 %.493, %.164
  br i1 %.503, label %B458, label %B522

B458:
  %.513 = getelementptr i64, ptr %.472, i64 %.493
  %.514 = load i64, ptr %.513, align 8
  %.519 = getelementptr i64, ptr %0, i64 %.493
  %.520 = load i64, ptr %.519, align 8
  %.521 = icmp slt i64 %.514, %.520
  %.524 = zext i1 %.521 to i64
  %spec.select = or disjoint i64 %.493, %.524
  br label %B522

B522:
  %lower.2.5 = phi i64 [ %.493, %B436 ], [ %spec.select, %B458 ]
  %.536 = getelementptr i64, ptr %0, i64 %lower.2.5
  %.537 = load i64, ptr %.536, align 8
  %.539.not = icmp slt i64 %.537, %.171
  br i1 %.539.not, label %B554, label %B631.sink.split

B554:
  %.561 = getelementptr i64, ptr %0, i64 %at.6.3
  store i64 %.537, ptr %.561, align 8
  %.570 = shl nsw i64 %lower.2.5, 1
  %.572.not = icmp sgt i64 %.570, %.164
  br i1 %.572.not, label %B631.sink.split, label %B436

B630:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B631.sink.split:
  %at.7.4.sink = phi i64 [ 1, %B414 ], [ %.192, %B220.else.if ], [ %.192, %B176 ], [ %.295134, %B318.else.if ], [ 1, %B256 ], [ %at.6.3, %B522 ], [ %lower.2.5, %B554 ]
  %1 = getelementptr i64, ptr %arg.best, i64 %.150
  %.592 = getelementptr i64, ptr %1, i64 %at.7.4.sink
  store i64 %.171, ptr %.592, align 8
  br label %B631

B631:
  %exitcond.not = icmp eq i64 %arg.rows, %.115
  br i1 %exitcond.not, label %B630, label %B36.if

B36.if:
  %.43.0139 = phi i64 [ %.115, %B631 ], [ 0, %entry ]
  %.115 = add nuw nsw i64 %.43.0139, 1
  %.145 = getelementptr i64, ptr %arg.article, i64 %.43.0139
  %.146 = load i64, ptr %.145, align 8
  %.148 = getelementptr i64, ptr %arg.bounds, i64 %.146
  %.149 = load i64, ptr %.148, align 8
  %.150 = add nsw i64 %.149, -1
  %.160 = getelementptr i8, ptr %.148, i64 8
  %.161 = load i64, ptr %.160, align 8
  %.164 = sub i64 %.161, %.149
  %.170 = getelementptr i64, ptr %arg.weight, i64 %.43.0139
  %.171 = load i64, ptr %.170, align 8
  %.180 = getelementptr i64, ptr %arg.filled, i64 %.146
  %.181 = load i64, ptr %.180, align 8
  %.187 = icmp slt i64 %.181, %.164
  br i1 %.187, label %B176, label %B372

B220.else.if:
  %.241133 = lshr i64 %.192, 1
  %2 = getelementptr i64, ptr %arg.best, i64 %.150
  %.268 = getelementptr i64, ptr %2, i64 %.241133
  %.269 = load i64, ptr %.268, align 8
  %.271 = icmp sgt i64 %.269, %.171
  br i1 %.271, label %B256, label %B631.sink.split

B318.else.if:
  %.405136 = lshr i64 %at.4.2, 2
  %.432 = getelementptr i64, ptr %2, i64 %.405136
  %.433 = load i64, ptr %.432, align 8
  %.435 = icmp sgt i64 %.433, %.171
  br i1 %.435, label %B256, label %B631.sink.split
}

define i32 @list_entries(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.stems, ptr readonly %arg.sentence, ptr readonly %arg.weight, ptr readonly %arg.content, i64 %arg.words, i64 %arg.sentences, ptr %arg.keys, ptr %arg.places, ptr %arg.order, ptr %arg.spare, ptr writeonly %arg.word, ptr %arg.of, ptr %arg.bits, ptr writeonly %arg.last, ptr writeonly %arg.times, ptr writeonly %arg.by_sentence, ptr writeonly %arg.told, ptr %arg.rows, ptr %arg.totals) {
entry:
  %storemerge = tail call i64 @llvm.smax.i64(i64 %arg.words, i64 0)
  %.146385.not = icmp slt i64 %arg.words, 1
  br i1 %.146385.not, label %B638, label %B38.if

B58:
  %.199 = getelementptr i64, ptr %arg.stems, i64 %.88.0386
  %.200 = load i64, ptr %.199, align 8
  %.203 = getelementptr i64, ptr %arg.keys, i64 %count.2.0388
  store i64 %.200, ptr %.203, align 8
  %.208 = trunc i64 %.88.0386 to i32
  %.209 = getelementptr i32, ptr %arg.places, i64 %count.2.0388
  store i32 %.208, ptr %.209, align 4
  %.214 = add nsw i64 %count.2.0388, 1
  br label %B100

B100:
  %count.3.1 = phi i64 [ %.214, %B58 ], [ %count.2.0388, %B38.if ]
  %exitcond.not = icmp eq i64 %arg.words, %.159
  br i1 %exitcond.not, label %B102, label %B38.if

B102:
  %.20.i = icmp eq i64 %count.3.1, 0
  br i1 %.20.i, label %B170.if.preheader, label %B20.i

B20.i:
  %.27.i = icmp sgt i64 %count.3.1, 1
  br i1 %.27.i, label %B26.i, label %B140.if.i.preheader

B26.i:
  %bits.2.0.i = phi i64 [ %.30.i, %B26.i ], [ 0, %B20.i ]
  %.30.i = add i64 %bits.2.0.i, 1
  %.35.i = shl i64 4, %bits.2.0.i
  %.37.not.i = icmp sgt i64 %.35.i, %count.3.1
  br i1 %.37.not.i, label %B54.i, label %B26.i

B54.i:
  %.91.not.i = icmp eq i64 %.30.i, 63
  br i1 %.91.not.i, label %B156.i, label %B54.i.thread

B54.i.thread:
  %.44.i336 = sub nsw i64 62, %bits.2.0.i
  %.42.i = shl nuw i64 2, %bits.2.0.i
  %.135.i389 = icmp sgt i64 %.42.i, 0
  br i1 %.135.i389, label %B140.if.i.preheader, label %B156.i

B140.if.i.preheader:
  %0 = phi i64 [ %.42.i, %B54.i.thread ], [ 1, %B20.i ]
  %.44.i336374464 = phi i64 [ %.44.i336, %B54.i.thread ], [ 63, %B20.i ]
  %1 = shl nuw i64 %0, 2
  tail call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(1) %arg.spare, i8 0, i64 %1, i1 false)
  br label %B156.i

B156.i:
  %.135.i389465 = phi i1 [ true, %B140.if.i.preheader ], [ false, %B54.i.thread ], [ false, %B54.i ]
  %2 = phi i64 [ %0, %B140.if.i.preheader ], [ -9223372036854775808, %B54.i.thread ], [ 0, %B54.i ]
  %.44.i336374463 = phi i64 [ %.44.i336374464, %B140.if.i.preheader ], [ %.44.i336, %B54.i.thread ], [ 0, %B54.i ]
  %storemerge161.i = tail call i64 @llvm.smax.i64(i64 %count.3.1, i64 0)
  %.262.i392.not = icmp eq i64 %storemerge161.i, 0
  br i1 %.262.i392.not, label %B350.i.preheader, label %B186.if.i

B350.i.preheader:
  br i1 %.135.i389465, label %B350.if.i, label %B422.i.preheader

B422.i.preheader:
  br i1 %.262.i392.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

B186.if.i:
  %.206.i.0393 = phi i64 [ %.275.i, %B186.if.i ], [ 0, %B156.i ]
  %.275.i = add nuw nsw i64 %.206.i.0393, 1
  %.303.i = getelementptr i64, ptr %arg.keys, i64 %.206.i.0393
  %.304.i = load i64, ptr %.303.i, align 8
  %.305.i = lshr i64 %.304.i, 1
  %.307.i = lshr i64 %.305.i, %.44.i336374463
  %.333.i = getelementptr i32, ptr %arg.spare, i64 %.307.i
  %.334.i = load i32, ptr %.333.i, align 4
  %.336.i = add i32 %.334.i, 1
  store i32 %.336.i, ptr %.333.i, align 4
  %exitcond442.not = icmp eq i64 %count.3.1, %.275.i
  br i1 %exitcond442.not, label %B350.i.preheader, label %B186.if.i

B350.if.i:
  %begin.2.0.i398 = phi i32 [ %.479.i, %B350.if.i ], [ 0, %B350.i.preheader ]
  %.375.i.0396 = phi i64 [ %.444.i, %B350.if.i ], [ 0, %B350.i.preheader ]
  %.444.i = add nuw nsw i64 %.375.i.0396, 1
  %.470.i = getelementptr i32, ptr %arg.spare, i64 %.375.i.0396
  %.471.i = load i32, ptr %.470.i, align 4
  store i32 %begin.2.0.i398, ptr %.470.i, align 4
  %.479.i = add i32 %.471.i, %begin.2.0.i398
  %exitcond443.not = icmp eq i64 %.444.i, %2
  br i1 %exitcond443.not, label %B422.i.preheader, label %B350.if.i

B422.if.i:
  %.515.i.0400 = phi i64 [ %.584.i, %B422.if.i ], [ 0, %B422.i.preheader ]
  %.584.i = add nuw nsw i64 %.515.i.0400, 1
  %.612.i = getelementptr i64, ptr %arg.keys, i64 %.515.i.0400
  %.613.i = load i64, ptr %.612.i, align 8
  %.614.i = lshr i64 %.613.i, 1
  %.616.i = lshr i64 %.614.i, %.44.i336374463
  %.642.i = getelementptr i32, ptr %arg.spare, i64 %.616.i
  %.643.i = load i32, ptr %.642.i, align 4
  %.645.i = sext i32 %.643.i to i64
  %.646.i = trunc i64 %.515.i.0400 to i32
  %.647.i = getelementptr i32, ptr %arg.order, i64 %.645.i
  store i32 %.646.i, ptr %.647.i, align 4
  %.651.i = load i32, ptr %.642.i, align 4
  %.653.i = add i32 %.651.i, 1
  store i32 %.653.i, ptr %.642.i, align 4
  %exitcond444.not = icmp eq i64 %count.3.1, %.584.i
  br i1 %exitcond444.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  %.14.i = shl nsw i64 %count.3.1, 3
  %.54.i = add i64 %count.3.1, -1
  %spec.select380 = tail call i64 @llvm.smax.i64(i64 %.54.i, i64 0)
  %3 = add nuw i64 %spec.select380, 1
  br label %B56.i

B56.i:
  %.41.i.0 = phi i64 [ 1, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.112.i, %B260.i346 ]
  %left.2.0.i = phi i64 [ %.14.i, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.266.i, %B260.i346 ]
  %exitcond445.not = icmp eq i64 %.41.i.0, %3
  br i1 %exitcond445.not, label %B170.if.preheader, label %B56.if.i

B114.i:
  %.180.i = getelementptr i8, ptr %.142.i, i64 -4
  %.181.i = load i32, ptr %.180.i, align 4
  %.183.i347 = sext i32 %.181.i to i64
  %.186.i348 = getelementptr i64, ptr %arg.keys, i64 %.183.i347
  %.187.i = load i64, ptr %.186.i348, align 8
  %.189.i = icmp ugt i64 %.187.i, %.153.i
  br i1 %.189.i, label %B162.i, label %B260.i346

B162.i:
  %at.2.2.i = phi i64 [ %.195.i, %B212.i ], [ %.41.i.0, %B114.i ]
  %.195.i = add nsw i64 %at.2.2.i, -1
  %.197.i = getelementptr i32, ptr %arg.order, i64 %.195.i
  %.198.i = load i32, ptr %.197.i, align 4
  %.201.i = getelementptr i32, ptr %arg.order, i64 %at.2.2.i
  store i32 %.198.i, ptr %.201.i, align 4
  %.214.i = icmp sgt i64 %at.2.2.i, 1
  br i1 %.214.i, label %B212.i, label %B260.i346

B212.i:
  %.227.i = getelementptr i8, ptr %.201.i, i64 -8
  %.228.i = load i32, ptr %.227.i, align 4
  %.230.i = sext i32 %.228.i to i64
  %.233.i = getelementptr i64, ptr %arg.keys, i64 %.230.i
  %.234.i = load i64, ptr %.233.i, align 8
  %.236.i = icmp ugt i64 %.234.i, %.153.i
  br i1 %.236.i, label %B162.i, label %B260.i346

B260.i346:
  %at.3.1.i = phi i64 [ %.41.i.0, %B114.i ], [ %.41.i.0, %B56.if.i ], [ 0, %B162.i ], [ %.195.i, %B212.i ]
  %.254.i = getelementptr i32, ptr %arg.order, i64 %at.3.1.i
  store i32 %.143.i, ptr %.254.i, align 4
  %.260.neg.i = sub i64 %at.3.1.i, %.41.i.0
  %.266.i = add i64 %.260.neg.i, %left.2.0.i
  %.273.i = icmp slt i64 %.266.i, 0
  br i1 %.273.i, label %B34.i.preheader, label %B56.i

B34.i.preheader:
  br i1 %.262.i392.not, label %B50.i, label %B34.if.i

B56.if.i:
  %.112.i = add nuw i64 %.41.i.0, 1
  %.142.i = getelementptr i32, ptr %arg.order, i64 %.41.i.0
  %.143.i = load i32, ptr %.142.i, align 4
  %.149.i = sext i32 %.143.i to i64
  %.152.i345 = getelementptr i64, ptr %arg.keys, i64 %.149.i
  %.153.i = load i64, ptr %.152.i345, align 8
  %.166.i = icmp sgt i64 %.41.i.0, 0
  br i1 %.166.i, label %B114.i, label %B260.i346

B50.i:
  br i1 %.27.i, label %B66.i, label %B170.if.preheader

B66.i:
  %width.2.0.i = phi i64 [ %.158.i, %B460.i ], [ 1, %B50.i ]
  %.158.i = shl nsw i64 %width.2.0.i, 1
  %.212.i = srem i64 %count.3.1, %.158.i
  %.215.i = icmp sgt i64 %.212.i, 0
  %4 = tail call i64 @llvm.cttz.i64(i64 %.158.i, i1 true)
  %.216190.i = lshr i64 %count.3.1, %4
  %.217.i = zext i1 %.215.i to i64
  %.218.i = add nuw nsw i64 %.216190.i, %.217.i
  %.239.i410.not = icmp eq i64 %.218.i, 0
  br i1 %.239.i410.not, label %B432.if.i.preheader, label %B106.if.i

B432.if.i.preheader:
  br label %B432.if.i

B106.i.loopexit:
  %.239.i = icmp sgt i64 %.186.i.0412, 1
  br i1 %.239.i, label %B106.if.i, label %B432.if.i.preheader

B248.i:
  %.480.not.i = icmp slt i64 %right.2.2.i408, %.13.i
  %.484.i = getelementptr i32, ptr %arg.order, i64 %left.2.2.i409
  %.485.i = load i32, ptr %.484.i, align 4
  br i1 %.480.not.i, label %B260.i, label %B332.i

B260.i:
  %.487.i = sext i32 %.485.i to i64
  %.490.i = getelementptr i64, ptr %arg.keys, i64 %.487.i
  %.491.i = load i64, ptr %.490.i, align 8
  %.494.i = getelementptr i32, ptr %arg.order, i64 %right.2.2.i408
  %.495.i = load i32, ptr %.494.i, align 4
  %.497.i = sext i32 %.495.i to i64
  %.500.i = getelementptr i64, ptr %arg.keys, i64 %.497.i
  %.501.i = load i64, ptr %.500.i, align 8
  %.502.not.i = icmp ugt i64 %.491.i, %.501.i
  br i1 %.502.not.i, label %B366.i, label %B332.i

B332.i:
  %.516.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0406
  store i32 %.485.i, ptr %.516.i, align 4
  %.521.i = add nsw i64 %left.2.2.i409, 1
  br label %B487.i

B366.i:
  %.536.i = phi i32 [ %.536.i.pre, %B232.if.i.B366.i_crit_edge ], [ %.495.i, %B260.i ]
  %.539.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0406
  store i32 %.536.i, ptr %.539.i, align 4
  %.544.i = add nsw i64 %right.2.2.i408, 1
  br label %B487.i

B460.i:
  %.701.i = icmp slt i64 %.158.i, %count.3.1
  br i1 %.701.i, label %B66.i, label %B170.if.preheader

B487.i:
  %right.3.3.i = phi i64 [ %right.2.2.i408, %B332.i ], [ %.544.i, %B366.i ]
  %left.3.3.i = phi i64 [ %.521.i, %B332.i ], [ %left.2.2.i409, %B366.i ]
  %.433.i = icmp samesign ugt i64 %.380.i.0407, 1
  br i1 %.433.i, label %B232.if.i, label %B106.i.loopexit

B34.if.i:
  %.43.i.0404 = phi i64 [ %.114.i, %B34.if.i ], [ 0, %B34.i.preheader ]
  %.114.i = add nuw nsw i64 %.43.i.0404, 1
  %.140.i = trunc i64 %.43.i.0404 to i32
  %.141.i343 = getelementptr i32, ptr %arg.order, i64 %.43.i.0404
  store i32 %.140.i, ptr %.141.i343, align 4
  %exitcond446.not = icmp eq i64 %count.3.1, %.114.i
  br i1 %exitcond446.not, label %B50.i, label %B34.if.i

B106.if.i:
  %.186.i.0412 = phi i64 [ %.248.i, %B106.i.loopexit ], [ %.218.i, %B66.i ]
  %.183.i.0411 = phi i64 [ %.252.i, %B106.i.loopexit ], [ 0, %B66.i ]
  %.248.i = add nsw i64 %.186.i.0412, -1
  %.252.i = add i64 %.183.i.0411, %.158.i
  %.278.i = add nsw i64 %.183.i.0411, %width.2.0.i
  %.13.i349 = tail call i64 @llvm.smin.i64(i64 %count.3.1, i64 %.278.i)
  %.13.i = tail call i64 @llvm.smin.i64(i64 %count.3.1, i64 %.252.i)
  %.390.i = sub i64 %.13.i, %.183.i.0411
  %.433.i405.not = icmp slt i64 %.390.i, 1
  br i1 %.433.i405.not, label %B106.i.loopexit, label %B232.if.i

B232.if.i:
  %left.2.2.i409 = phi i64 [ %left.3.3.i, %B487.i ], [ %.183.i.0411, %B106.if.i ]
  %right.2.2.i408 = phi i64 [ %right.3.3.i, %B487.i ], [ %.13.i349, %B106.if.i ]
  %.380.i.0407 = phi i64 [ %.442.i, %B487.i ], [ %.390.i, %B106.if.i ]
  %.377.i.0406 = phi i64 [ %.446.i, %B487.i ], [ %.183.i.0411, %B106.if.i ]
  %.442.i = add nsw i64 %.380.i.0407, -1
  %.446.i = add i64 %.377.i.0406, 1
  %.476.i = icmp slt i64 %left.2.2.i409, %.13.i349
  br i1 %.476.i, label %B248.i, label %B232.if.i.B366.i_crit_edge

B232.if.i.B366.i_crit_edge:
  %.535.i.phi.trans.insert = getelementptr i32, ptr %arg.order, i64 %right.2.2.i408
  %.536.i.pre = load i32, ptr %.535.i.phi.trans.insert, align 4
  br label %B366.i

B432.if.i:
  %.591.i.0414 = phi i64 [ %.660.i, %B432.if.i ], [ 0, %B432.if.i.preheader ]
  %.660.i = add nuw nsw i64 %.591.i.0414, 1
  %.686.i = getelementptr i32, ptr %arg.spare, i64 %.591.i.0414
  %.687.i = load i32, ptr %.686.i, align 4
  %.689.i = getelementptr i32, ptr %arg.order, i64 %.591.i.0414
  store i32 %.687.i, ptr %.689.i, align 4
  %exitcond447.not = icmp eq i64 %count.3.1, %.660.i
  br i1 %exitcond447.not, label %B460.i, label %B432.if.i

B170.if.preheader:
  %count.2.0.lcssa460 = phi i64 [ %count.3.1, %B460.i ], [ %count.3.1, %B50.i ], [ 0, %B102 ], [ %count.3.1, %B56.i ]
  %5 = shl nuw i64 %storemerge, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.spare, i8 -1, i64 %5, i1 false)
  %.412 = icmp sgt i64 %count.2.0.lcssa460, 0
  br i1 %.412, label %B208.preheader, label %B638

B208.preheader:
  %6 = add nsw i64 %count.2.0.lcssa460, -1
  br label %B208

B208:
  %entries.2.0 = phi i64 [ %entries.3.1, %B622 ], [ 0, %B208.preheader ]
  %begin.2.0 = phi i64 [ %end.3.1, %B622 ], [ 0, %B208.preheader ]
  %.437 = icmp slt i64 %begin.2.0, %count.2.0.lcssa460
  br i1 %.437, label %B228, label %B568

B228:
  %.457 = getelementptr i32, ptr %arg.order, i64 %begin.2.0
  %.485.pre = load i32, ptr %.457, align 4
  br label %B288

B288:
  %.485 = phi i32 [ %.485.pre, %B228 ], [ %.602, %B508 ]
  %entries.5.2 = phi i64 [ %entries.2.0, %B228 ], [ %entries.4.4, %B508 ]
  %end.2.2 = phi i64 [ %begin.2.0, %B228 ], [ %.572, %B508 ]
  %.487 = sext i32 %.485 to i64
  %.488 = getelementptr i32, ptr %arg.places, i64 %.487
  %.489 = load i32, ptr %.488, align 4
  %.495 = icmp eq i64 %entries.5.2, %entries.2.0
  br i1 %.495, label %B288.B370_crit_edge, label %B328

B288.B370_crit_edge:
  %.515.phi.trans.insert = sext i32 %.489 to i64
  %.521.phi.trans.insert = getelementptr i32, ptr %arg.sentence, i64 %.515.phi.trans.insert
  %.522.pre = load i32, ptr %.521.phi.trans.insert, align 4
  br label %B370

B328:
  %7 = getelementptr i32, ptr %arg.of, i64 %entries.5.2
  %.504 = getelementptr i8, ptr %7, i64 -4
  %.505 = load i32, ptr %.504, align 4
  %.508 = sext i32 %.489 to i64
  %.509 = getelementptr i32, ptr %arg.sentence, i64 %.508
  %.510 = load i32, ptr %.509, align 4
  %.511.not = icmp eq i32 %.505, %.510
  br i1 %.511.not, label %B458, label %B370

B370:
  %.515.pre-phi = phi i64 [ %.515.phi.trans.insert, %B288.B370_crit_edge ], [ %.508, %B328 ]
  %.522 = phi i32 [ %.522.pre, %B288.B370_crit_edge ], [ %.510, %B328 ]
  %.516 = getelementptr i64, ptr %arg.stems, i64 %.515.pre-phi
  %.517 = load i64, ptr %.516, align 8
  %.526 = getelementptr double, ptr %arg.weight, i64 %.515.pre-phi
  %.527 = load double, ptr %.526, align 8
  %.530 = getelementptr i64, ptr %arg.word, i64 %entries.5.2
  store i64 %.517, ptr %.530, align 8
  %.534 = getelementptr i32, ptr %arg.of, i64 %entries.5.2
  store i32 %.522, ptr %.534, align 4
  %.538 = getelementptr double, ptr %arg.bits, i64 %entries.5.2
  store double %.527, ptr %.538, align 8
  %.544 = trunc i64 %entries.5.2 to i32
  %.545 = getelementptr i32, ptr %arg.spare, i64 %.515.pre-phi
  store i32 %.544, ptr %.545, align 4
  %.548 = add nsw i64 %entries.5.2, 1
  br label %B458

B458:
  %.561.pre-phi = phi i64 [ %.515.pre-phi, %B370 ], [ %.508, %B328 ]
  %entries.4.4 = phi i64 [ %.548, %B370 ], [ %entries.5.2, %B328 ]
  %.562 = getelementptr double, ptr %arg.weight, i64 %.561.pre-phi
  %.563 = load double, ptr %.562, align 8
  %8 = getelementptr double, ptr %arg.last, i64 %entries.4.4
  %.569 = getelementptr i8, ptr %8, i64 -8
  store double %.563, ptr %.569, align 8
  %exitcond448.not = icmp eq i64 %end.2.2, %6
  br i1 %exitcond448.not, label %B568, label %B508

B508:
  %.572 = add i64 %end.2.2, 1
  %.601 = getelementptr i32, ptr %arg.order, i64 %.572
  %.602 = load i32, ptr %.601, align 4
  %.606 = sext i32 %.602 to i64
  %.607 = getelementptr i64, ptr %arg.keys, i64 %.606
  %.608 = load i64, ptr %.607, align 8
  %.612 = load i32, ptr %.457, align 4
  %.614 = sext i32 %.612 to i64
  %.615 = getelementptr i64, ptr %arg.keys, i64 %.614
  %.616 = load i64, ptr %.615, align 8
  %.617 = icmp eq i64 %.608, %.616
  br i1 %.617, label %B288, label %B568

B568:
  %entries.3.1 = phi i64 [ %entries.2.0, %B208 ], [ %entries.4.4, %B458 ], [ %entries.4.4, %B508 ]
  %end.3.1 = phi i64 [ %begin.2.0, %B208 ], [ %.572, %B508 ], [ %count.2.0.lcssa460, %B458 ]
  %.676 = sub i64 %entries.3.1, %entries.2.0
  %.719419.not = icmp slt i64 %.676, 1
  br i1 %.719419.not, label %B622, label %B600.if.lr.ph

B600.if.lr.ph:
  %.761 = trunc i64 %.676 to i32
  br label %B600.if

B622:
  %.785 = icmp slt i64 %end.3.1, %count.2.0.lcssa460
  br i1 %.785, label %B208, label %B638

B638:
  %entries.6.1 = phi i64 [ 0, %B170.if.preheader ], [ 0, %entry ], [ %entries.3.1, %B622 ]
  %.99.i356422 = icmp sgt i64 %arg.sentences, -1
  br i1 %.99.i356422, label %B40.if.i.preheader, label %B56.i357

B40.if.i.preheader:
  %spec.select383 = add nuw i64 %arg.sentences, 1
  %9 = add nuw i64 %arg.sentences, 2
  %smin = tail call i64 @llvm.smin.i64(i64 %spec.select383, i64 1)
  %10 = sub i64 %9, %smin
  %11 = shl nuw i64 %10, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.rows, i8 0, i64 %11, i1 false)
  br label %B56.i357

B56.i357:
  %.227.i358425.not = icmp slt i64 %entries.6.1, 1
  br i1 %.227.i358425.not, label %B142.i, label %B86.if.i

B142.i:
  %.366.i428.not = icmp slt i64 %arg.sentences, 1
  br i1 %.366.i428.not, label %B772.preheader, label %B172.if.i.preheader

B172.if.i.preheader:
  %load_initial = load i64, ptr %arg.rows, align 8
  br label %B172.if.i

B86.if.i:
  %.171.i.0427 = phi i64 [ %.240.i, %B86.if.i ], [ 0, %B56.i357 ]
  %.240.i = add nuw nsw i64 %.171.i.0427, 1
  %.266.i362 = getelementptr i32, ptr %arg.of, i64 %.171.i.0427
  %.267.i = load i32, ptr %.266.i362, align 4
  %.268.i363 = sext i32 %.267.i to i64
  %12 = getelementptr i64, ptr %arg.rows, i64 %.268.i363
  %.271.i364 = getelementptr i8, ptr %12, i64 8
  %.272.i = load i64, ptr %.271.i364, align 8
  %.273.i365 = add nsw i64 %.272.i, 1
  store i64 %.273.i365, ptr %.271.i364, align 8
  %exitcond449.not = icmp eq i64 %entries.6.1, %.240.i
  br i1 %exitcond449.not, label %B142.i, label %B86.if.i

B172.if.i:
  %store_forwarded = phi i64 [ %load_initial, %B172.if.i.preheader ], [ %.411.i, %B172.if.i ]
  %.310.i352.0430 = phi i64 [ 0, %B172.if.i.preheader ], [ %.379.i, %B172.if.i ]
  %.379.i = add nuw nsw i64 %.310.i352.0430, 1
  %13 = getelementptr i64, ptr %arg.rows, i64 %.310.i352.0430
  %.406.i = getelementptr i8, ptr %13, i64 8
  %.407.i = load i64, ptr %.406.i, align 8
  %.411.i = add nsw i64 %store_forwarded, %.407.i
  store i64 %.411.i, ptr %.406.i, align 8
  %exitcond450.not = icmp eq i64 %arg.sentences, %.379.i
  br i1 %exitcond450.not, label %B704.if, label %B172.if.i

B772.preheader:
  br i1 %.227.i358425.not, label %B926.preheader, label %B772.if

B926.preheader:
  br i1 %.146385.not, label %B988, label %B926.if

B954:
  %.1293 = getelementptr i32, ptr %arg.told, i64 %told_by_now.2.0440
  store i32 %.1281, ptr %.1293, align 4
  %.1296 = add nsw i64 %told_by_now.2.0440, 1
  br label %B986

B986:
  %told_by_now.3.1 = phi i64 [ %.1296, %B954 ], [ %told_by_now.2.0440, %B926.if ]
  %exitcond453.not = icmp eq i64 %arg.words, %.1246
  br i1 %exitcond453.not, label %B988, label %B926.if

B988:
  store i64 %entries.6.1, ptr %retptr, align 8
  ret i32 0

B38.if:
  %count.2.0388 = phi i64 [ %count.3.1, %B100 ], [ 0, %entry ]
  %.88.0386 = phi i64 [ %.159, %B100 ], [ 0, %entry ]
  %.159 = add nuw nsw i64 %.88.0386, 1
  %.193 = getelementptr i8, ptr %arg.content, i64 %.88.0386
  %.194 = load i8, ptr %.193, align 1
  %.195.not = icmp eq i8 %.194, 0
  br i1 %.195.not, label %B100, label %B58

B600.if:
  %.666.0421 = phi i64 [ %.676, %B600.if.lr.ph ], [ %.728, %B600.if ]
  %.663.0420 = phi i64 [ %entries.2.0, %B600.if.lr.ph ], [ %.732, %B600.if ]
  %.728 = add nsw i64 %.666.0421, -1
  %.732 = add i64 %.663.0420, 1
  %.762 = getelementptr i32, ptr %arg.times, i64 %.663.0420
  store i32 %.761, ptr %.762, align 4
  %.719 = icmp samesign ugt i64 %.666.0421, 1
  br i1 %.719, label %B600.if, label %B622

B704.if:
  %.869.0432 = phi i64 [ %.938, %B704.if ], [ 0, %B172.if.i ]
  %.938 = add nuw nsw i64 %.869.0432, 1
  %.964 = getelementptr double, ptr %arg.totals, i64 %.869.0432
  store double 0.000000e+00, ptr %.964, align 8
  %.967 = getelementptr i64, ptr %arg.rows, i64 %.869.0432
  %.968 = load i64, ptr %.967, align 8
  %.970 = trunc i64 %.968 to i32
  %.971 = getelementptr i32, ptr %arg.order, i64 %.869.0432
  store i32 %.970, ptr %.971, align 4
  %exitcond451.not = icmp eq i64 %arg.sentences, %.938
  br i1 %exitcond451.not, label %B772.preheader, label %B704.if

B772.if:
  %.1004.0435 = phi i64 [ %.1073, %B772.if ], [ 0, %B772.preheader ]
  %.1073 = add nuw nsw i64 %.1004.0435, 1
  %.1099 = getelementptr i32, ptr %arg.of, i64 %.1004.0435
  %.1100 = load i32, ptr %.1099, align 4
  %.1102 = sext i32 %.1100 to i64
  %.1103 = getelementptr double, ptr %arg.totals, i64 %.1102
  %.1104 = load double, ptr %.1103, align 8
  %.1106 = getelementptr double, ptr %arg.bits, i64 %.1004.0435
  %.1107 = load double, ptr %.1106, align 8
  %.1108 = fadd double %.1104, %.1107
  store double %.1108, ptr %.1103, align 8
  %.1115 = getelementptr i32, ptr %arg.order, i64 %.1102
  %.1116 = load i32, ptr %.1115, align 4
  %.1118 = sext i32 %.1116 to i64
  %.1119 = trunc i64 %.1004.0435 to i32
  %.1120 = getelementptr i32, ptr %arg.by_sentence, i64 %.1118
  store i32 %.1119, ptr %.1120, align 4
  %.1125 = load i32, ptr %.1115, align 4
  %.1127 = add i32 %.1125, 1
  store i32 %.1127, ptr %.1115, align 4
  %exitcond452.not = icmp eq i64 %entries.6.1, %.1073
  br i1 %exitcond452.not, label %B926.preheader, label %B772.if

B926.if:
  %told_by_now.2.0440 = phi i64 [ %told_by_now.3.1, %B986 ], [ 0, %B926.preheader ]
  %.1177.0438 = phi i64 [ %.1246, %B986 ], [ 0, %B926.preheader ]
  %.1246 = add nuw nsw i64 %.1177.0438, 1
  %.1280 = getelementptr i32, ptr %arg.spare, i64 %.1177.0438
  %.1281 = load i32, ptr %.1280, align 4
  %.1283 = icmp sgt i32 %.1281, -1
  br i1 %.1283, label %B954, label %B986
}

define i32 @meet_words(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.word, ptr readonly %arg.times, i64 %arg.count, ptr readonly %arg.our_word, ptr readonly %arg.our_times, i64 %arg.our_count, i64 %arg.most, ptr writeonly %arg.low, ptr writeonly %arg.high) {
entry:
  %.62 = icmp sgt i64 %arg.our_count, 0
  br i1 %.62, label %B28, label %B418

B28:
  %pairs.2.0 = phi i64 [ %.395, %B350 ], [ 0, %entry ]
  %i.2.0 = phi i64 [ %i.3.1, %B350 ], [ 0, %entry ]
  %j.2.0 = phi i64 [ %.406, %B350 ], [ 0, %entry ]
  %.75 = icmp slt i64 %i.2.0, %arg.count
  br i1 %.75, label %B40, label %B146

B40:
  %.86 = getelementptr i64, ptr %arg.word, i64 %i.2.0
  %.87 = load i64, ptr %.86, align 8
  %.92 = getelementptr i64, ptr %arg.our_word, i64 %j.2.0
  %.93 = load i64, ptr %.92, align 8
  %.94 = icmp ult i64 %.87, %.93
  br i1 %.94, label %B76, label %B146

B76:
  %i.4.2 = phi i64 [ %.105, %B110 ], [ %i.2.0, %B40 ]
  %.101 = getelementptr i32, ptr %arg.times, i64 %i.4.2
  %.102 = load i32, ptr %.101, align 4
  %.104 = sext i32 %.102 to i64
  %.105 = add nsw i64 %i.4.2, %.104
  %.116 = icmp slt i64 %.105, %arg.count
  br i1 %.116, label %B110, label %B146

B110:
  %.126 = getelementptr i64, ptr %arg.word, i64 %.105
  %.127 = load i64, ptr %.126, align 8
  %.134 = icmp ult i64 %.127, %.93
  br i1 %.134, label %B76, label %B146

B146:
  %i.3.1 = phi i64 [ %i.2.0, %B40 ], [ %i.2.0, %B28 ], [ %.105, %B76 ], [ %.105, %B110 ]
  %.175 = icmp slt i64 %i.3.1, %arg.count
  br i1 %.175, label %B168, label %B272

B168:
  %.185 = getelementptr i64, ptr %arg.word, i64 %i.3.1
  %.186 = load i64, ptr %.185, align 8
  %.189 = getelementptr i64, ptr %arg.our_word, i64 %j.2.0
  %.190 = load i64, ptr %.189, align 8
  %.191 = icmp eq i64 %.186, %.190
  br i1 %.191, label %B204, label %B272

B204:
  %.205 = getelementptr i32, ptr %arg.times, i64 %i.3.1
  %.206 = load i32, ptr %.205, align 4
  %.209 = getelementptr i32, ptr %arg.our_times, i64 %j.2.0
  %.210 = load i32, ptr %.209, align 4
  %.211 = sext i32 %.206 to i64
  %.212 = sext i32 %.210 to i64
  %.213 = mul nsw i64 %.212, %.211
  %.215.not = icmp sgt i64 %.213, %arg.most
  %.223 = add nsw i64 %i.3.1, %.211
  %spec.select = select i1 %.215.not, i64 0, i64 %i.3.1
  %spec.select113 = select i1 %.215.not, i64 0, i64 %.223
  br label %B272

B272:
  %begin.2.1 = phi i64 [ 0, %B146 ], [ %spec.select, %B204 ], [ 0, %B168 ]
  %end.2.1 = phi i64 [ 0, %B146 ], [ %spec.select113, %B204 ], [ 0, %B168 ]
  %.236 = getelementptr i32, ptr %arg.our_times, i64 %j.2.0
  %.237 = load i32, ptr %.236, align 4
  %.323115.not = icmp slt i32 %.237, 1
  br i1 %.323115.not, label %B350, label %B322.if.lr.ph

B322.if.lr.ph:
  %spec.select114 = zext nneg i32 %.237 to i64
  %.363 = trunc i64 %begin.2.1 to i32
  %.368 = trunc i64 %end.2.1 to i32
  br label %B322.if

B350.loopexit:
  %.391.pre = load i32, ptr %.236, align 4
  br label %B350

B350:
  %.391 = phi i32 [ %.391.pre, %B350.loopexit ], [ %.237, %B272 ]
  %.383 = sub nsw i64 %end.2.1, %begin.2.1
  %.392 = sext i32 %.391 to i64
  %.393 = mul nsw i64 %.383, %.392
  %.395 = add nsw i64 %.393, %pairs.2.0
  %.406 = add nsw i64 %j.2.0, %.392
  %.410 = icmp slt i64 %.406, %arg.our_count
  br i1 %.410, label %B28, label %B418

B418:
  %pairs.3.1 = phi i64 [ 0, %entry ], [ %.395, %B350 ]
  store i64 %pairs.3.1, ptr %retptr, align 8
  ret i32 0

B322.if:
  %.268.0117 = phi i64 [ %spec.select114, %B322.if.lr.ph ], [ %.332, %B322.if ]
  %.265.0116 = phi i64 [ %j.2.0, %B322.if.lr.ph ], [ %.336, %B322.if ]
  %.332 = add nsw i64 %.268.0117, -1
  %.336 = add i64 %.265.0116, 1
  %.364 = getelementptr i32, ptr %arg.low, i64 %.265.0116
  store i32 %.363, ptr %.364, align 4
  %.369 = getelementptr i32, ptr %arg.high, i64 %.265.0116
  store i32 %.368, ptr %.369, align 4
  %.323 = icmp samesign ugt i64 %.268.0117, 1
  br i1 %.323, label %B322.if, label %B350.loopexit
}

define i32 @compare_pairs(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.first, ptr readonly %arg.second, i64 %arg.pairs, ptr readonly %arg.entries, ptr readonly %arg.word, ptr readonly %arg.sentence, ptr readonly %arg.place, ptr readonly %arg.weight, ptr readonly %arg.role, ptr readonly %arg.by_word, ptr readonly %arg.sentences, ptr readonly %arg.gain, ptr readonly %arg.keywords, ptr readonly %arg.numerals, ptr readonly %arg.total, ptr readonly %arg.pair_counts, double %arg.worn_from, double %arg.worn_by, i64 %arg.reach, i64 %arg.window, double %arg.lone_word, double %arg.little, double %arg.common, ptr %arg.marks, ptr %arg.matches, ptr %arg.a_low, ptr %arg.a_high, ptr %arg.b_low, ptr %arg.b_high, ptr %arg.held, ptr %arg.at, ptr %arg.table, ptr %arg.shared, ptr %arg.touched, ptr %arg.a_best, ptr %arg.b_best, ptr %arg.a_mutual, ptr %arg.b_mutual, ptr %arg.a_new, ptr %arg.b_new, ptr %arg.found, ptr %arg.gained, ptr %arg.full, ptr writeonly %arg.sides, ptr writeonly %arg.swapped) {
entry:
  %.2221401.not = icmp slt i64 %arg.pairs, 1
  br i1 %.2221401.not, label %B1812, label %B40.if

B92.if.i:
  %.176.i.01180 = phi i64 [ %.238.i, %B92.if.i ], [ %.307, %B44.if.i.preheader ]
  %.173.i.01179 = phi i64 [ %.242.i, %B92.if.i ], [ %.297, %B44.if.i.preheader ]
  %.238.i = add nsw i64 %.176.i.01180, -1
  %.242.i = add i64 %.173.i.01179, 1
  %.268.i = getelementptr i64, ptr %arg.word, i64 %.173.i.01179
  %.269.i = load i64, ptr %.268.i, align 8
  %.270.i = lshr i64 %.269.i, 50
  %.273.i = getelementptr i8, ptr %arg.marks, i64 %.270.i
  store i8 1, ptr %.273.i, align 1
  %.229.i = icmp samesign ugt i64 %.176.i.01180, 1
  br i1 %.229.i, label %B92.if.i, label %B402

B402:
  %marked.3.1 = phi i64 [ %marked.2.01404, %B40.if ], [ %.270, %B44.if.i.preheader ], [ %.270, %B92.if.i ]
  %.75.i1181 = icmp sgt i64 %.334, 0
  br i1 %.75.i1181, label %B30.i.preheader.lr.ph, label %_ZN5dedup7kernels14evidence_words10join_wordsB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axxxx8uint8_2a8int32_2a.exit

B30.i.preheader.lr.ph:
  %0 = getelementptr i64, ptr %arg.word, i64 %.324
  %1 = getelementptr i64, ptr %arg.word, i64 %.297
  br label %B30.i.outer

B30.i.outer:
  %found.2.1.i.ph = phi i64 [ 0, %B30.i.preheader.lr.ph ], [ %found.4.2.i, %B554.i ]
  %i.3.1.i.ph = phi i64 [ 0, %B30.i.preheader.lr.ph ], [ %i_end.3.2.i, %B554.i ]
  %j.4.1.i.ph = phi i64 [ 0, %B30.i.preheader.lr.ph ], [ %j_end.3.2.i, %B554.i ]
  br label %B30.i

B30.i:
  %j.4.1.i = phi i64 [ %.114.i, %B128.i ], [ %j.4.1.i.ph, %B30.i.outer ]
  %.88.i = getelementptr i64, ptr %0, i64 %j.4.1.i
  %.89.i = load i64, ptr %.88.i, align 8
  %.94.i = lshr i64 %.89.i, 50
  %.96.i231 = getelementptr i8, ptr %arg.marks, i64 %.94.i
  %.97.i232 = load i8, ptr %.96.i231, align 1
  %.99.i = icmp eq i8 %.97.i232, 0
  br i1 %.99.i, label %B128.i, label %B140.i

B128.i:
  %.114.i = add nsw i64 %j.4.1.i, 1
  %.75.i = icmp slt i64 %.114.i, %.334
  br i1 %.75.i, label %B30.i, label %_ZN5dedup7kernels14evidence_words10join_wordsB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axxxx8uint8_2a8int32_2a.exit

B140.i:
  %.126.i = icmp slt i64 %i.3.1.i.ph, %.307
  br i1 %.126.i, label %B152.i, label %B234.i

B152.i:
  %.141.i = getelementptr i64, ptr %1, i64 %i.3.1.i.ph
  %.142.i = load i64, ptr %.141.i, align 8
  %.144.i = icmp ult i64 %.142.i, %.89.i
  br i1 %.144.i, label %B182.i, label %B234.i

B182.i:
  %i.5.3.i = phi i64 [ %.150.i, %B204.i ], [ %i.3.1.i.ph, %B152.i ]
  %.150.i = add nsw i64 %i.5.3.i, 1
  %.161.i = icmp slt i64 %.150.i, %.307
  br i1 %.161.i, label %B204.i, label %_ZN5dedup7kernels14evidence_words10join_wordsB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axxxx8uint8_2a8int32_2a.exit

B204.i:
  %.175.i = getelementptr i64, ptr %1, i64 %.150.i
  %.176.i233 = load i64, ptr %.175.i, align 8
  %.178.i = icmp ult i64 %.176.i233, %.89.i
  br i1 %.178.i, label %B182.i, label %B234.i

B234.i:
  %i.6.2.i = phi i64 [ %i.3.1.i.ph, %B152.i ], [ %i.3.1.i.ph, %B140.i ], [ %.150.i, %B204.i ]
  %.193.i = icmp eq i64 %i.6.2.i, %.307
  br i1 %.193.i, label %_ZN5dedup7kernels14evidence_words10join_wordsB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axxxx8uint8_2a8int32_2a.exit, label %B248.i

B248.i:
  %.222.i = add nsw i64 %j.4.1.i, 1
  %.236.i = icmp slt i64 %i.6.2.i, %.307
  br i1 %.236.i, label %B274.i, label %B356.i

B274.i:
  %.251.i = getelementptr i64, ptr %1, i64 %i.6.2.i
  %.252.i = load i64, ptr %.251.i, align 8
  %.254.i = icmp eq i64 %.252.i, %.89.i
  br i1 %.254.i, label %B304.i, label %B356.i

B304.i:
  %i_end.2.3.i = phi i64 [ %.260.i, %B326.i ], [ %i.6.2.i, %B274.i ]
  %.260.i = add nsw i64 %i_end.2.3.i, 1
  %.271.i = icmp slt i64 %.260.i, %.307
  br i1 %.271.i, label %B326.i, label %B356.i

B326.i:
  %.285.i = getelementptr i64, ptr %1, i64 %.260.i
  %.286.i = load i64, ptr %.285.i, align 8
  %.288.i = icmp eq i64 %.286.i, %.89.i
  br i1 %.288.i, label %B304.i, label %B356.i

B356.i:
  %i_end.3.2.i = phi i64 [ %i.6.2.i, %B274.i ], [ %i.6.2.i, %B248.i ], [ %.260.i, %B326.i ], [ %.307, %B304.i ]
  %.307.i = icmp slt i64 %.222.i, %.334
  br i1 %.307.i, label %B368.i, label %B450.i

B368.i:
  %.322.i = getelementptr i64, ptr %0, i64 %.222.i
  %.323.i = load i64, ptr %.322.i, align 8
  %.325.i = icmp eq i64 %.323.i, %.89.i
  br i1 %.325.i, label %B398.i, label %B450.i

B398.i:
  %j_end.2.3.i = phi i64 [ %.331.i, %B420.i ], [ %.222.i, %B368.i ]
  %.331.i = add nsw i64 %j_end.2.3.i, 1
  %.342.i = icmp slt i64 %.331.i, %.334
  br i1 %.342.i, label %B420.i, label %B450.i

B420.i:
  %.356.i = getelementptr i64, ptr %0, i64 %.331.i
  %.357.i = load i64, ptr %.356.i, align 8
  %.359.i = icmp eq i64 %.357.i, %.89.i
  br i1 %.359.i, label %B398.i, label %B450.i

B450.i:
  %j_end.3.2.i = phi i64 [ %.222.i, %B368.i ], [ %.222.i, %B356.i ], [ %.331.i, %B420.i ], [ %.334, %B398.i ]
  %.380.i = icmp slt i64 %i.6.2.i, %i_end.3.2.i
  br i1 %.380.i, label %B462.i, label %B554.i

B462.i:
  %.386.i = trunc i64 %i.6.2.i to i32
  %.387.i.idx = shl i64 %found.2.1.i.ph, 4
  %.387.i = getelementptr i8, ptr %arg.matches, i64 %.387.i.idx
  store i32 %.386.i, ptr %.387.i, align 4
  %.396.i = trunc i64 %i_end.3.2.i to i32
  %.397.i = getelementptr i8, ptr %.387.i, i64 4
  store i32 %.396.i, ptr %.397.i, align 4
  %.404.i = trunc i64 %j.4.1.i to i32
  %.405.i = getelementptr i8, ptr %.387.i, i64 8
  store i32 %.404.i, ptr %.405.i, align 4
  %.414.i = trunc i64 %j_end.3.2.i to i32
  %.415.i = getelementptr i8, ptr %.387.i, i64 12
  store i32 %.414.i, ptr %.415.i, align 4
  %.418.i = add nsw i64 %found.2.1.i.ph, 1
  br label %B554.i

B554.i:
  %found.4.2.i = phi i64 [ %.418.i, %B462.i ], [ %found.2.1.i.ph, %B450.i ]
  %.445.i = icmp slt i64 %j_end.3.2.i, %.334
  br i1 %.445.i, label %B30.i.outer, label %_ZN5dedup7kernels14evidence_words10join_wordsB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axxxx8uint8_2a8int32_2a.exit

_ZN5dedup7kernels14evidence_words10join_wordsB3v28B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axxxx8uint8_2a8int32_2a.exit:
  %found.5.2.i = phi i64 [ 0, %B402 ], [ %found.2.1.i.ph, %B182.i ], [ %found.2.1.i.ph, %B128.i ], [ %found.2.1.i.ph, %B234.i ], [ %found.4.2.i, %B554.i ]
  %.446 = getelementptr i64, ptr %arg.keywords, i64 %.270
  %.447 = load i64, ptr %.446, align 8
  %.450 = getelementptr i64, ptr %arg.numerals, i64 %.270
  %.451 = load i64, ptr %.450, align 8
  %.455 = sitofp i64 %.447 to double
  %2 = getelementptr double, ptr %arg.sides, i64 %.283
  %.456 = getelementptr i8, ptr %2, i64 16
  store double %.455, ptr %.456, align 8
  %.461 = sitofp i64 %.451 to double
  %.462 = getelementptr i8, ptr %2, i64 24
  store double %.461, ptr %.462, align 8
  %.466 = getelementptr i64, ptr %arg.keywords, i64 %.274
  %.467 = load i64, ptr %.466, align 8
  %.470 = getelementptr i64, ptr %arg.numerals, i64 %.274
  %.471 = load i64, ptr %.470, align 8
  %.475 = sitofp i64 %.467 to double
  %.476 = getelementptr i8, ptr %2, i64 72
  store double %.475, ptr %.476, align 8
  %.481 = sitofp i64 %.471 to double
  %.482 = getelementptr i8, ptr %2, i64 80
  store double %.481, ptr %.482, align 8
  %.131.i1194.not = icmp slt i64 %found.5.2.i, 1
  br i1 %.131.i1194.not, label %_ZN5dedup7kernels14evidence_words11weigh_foundB3v30B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_282_2910float64_2ax.exit, label %B48.if.i.lr.ph

B48.if.i.lr.ph:
  %3 = getelementptr i32, ptr %arg.by_word, i64 %.297
  br label %B48.if.i

B48.i.loopexit:
  %found.2.1.i242.lcssa = phi double [ %found.3.0.i2351197, %B48.if.i ], [ %.330.i, %B138.if.i ]
  %keywords.2.1.i.lcssa = phi i64 [ %keywords.3.0.i1198, %B48.if.i ], [ %.342.i247, %B138.if.i ]
  %numerals.2.1.i.lcssa = phi i64 [ %numerals.3.0.i1199, %B48.if.i ], [ %.354.i, %B138.if.i ]
  %exitcond.not = icmp eq i64 %found.5.2.i, %.144.i240
  br i1 %exitcond.not, label %_ZN5dedup7kernels14evidence_words11weigh_foundB3v29B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_280_2910float64_2ax.exit, label %B48.if.i

B48.if.i:
  %numerals.3.0.i1199 = phi i64 [ 0, %B48.if.i.lr.ph ], [ %numerals.2.1.i.lcssa, %B48.i.loopexit ]
  %keywords.3.0.i1198 = phi i64 [ 0, %B48.if.i.lr.ph ], [ %keywords.2.1.i.lcssa, %B48.i.loopexit ]
  %found.3.0.i2351197 = phi double [ 0.000000e+00, %B48.if.i.lr.ph ], [ %found.2.1.i242.lcssa, %B48.i.loopexit ]
  %.73.i.01195 = phi i64 [ 0, %B48.if.i.lr.ph ], [ %.144.i240, %B48.i.loopexit ]
  %.144.i240 = add nuw nsw i64 %.73.i.01195, 1
  %.191.i.idx = shl i64 %.73.i.01195, 4
  %.191.i = getelementptr i8, ptr %arg.matches, i64 %.191.i.idx
  %.192.i = load i32, ptr %.191.i, align 4
  %.198.i = getelementptr i8, ptr %.191.i, i64 4
  %.199.i = load i32, ptr %.198.i, align 4
  %.236.i241 = sub i32 %.199.i, %.192.i
  %.279.i1185.not = icmp slt i32 %.236.i241, 1
  br i1 %.279.i1185.not, label %B48.i.loopexit, label %B138.if.i

B138.if.i:
  %numerals.2.1.i1190 = phi i64 [ %.354.i, %B138.if.i ], [ %numerals.3.0.i1199, %B48.if.i ]
  %keywords.2.1.i1189 = phi i64 [ %.342.i247, %B138.if.i ], [ %keywords.3.0.i1198, %B48.if.i ]
  %found.2.1.i2421188 = phi double [ %.330.i, %B138.if.i ], [ %found.3.0.i2351197, %B48.if.i ]
  %.226.i.01187 = phi i32 [ %.288.i244, %B138.if.i ], [ %.236.i241, %B48.if.i ]
  %.223.i.01186 = phi i32 [ %.292.i, %B138.if.i ], [ %.192.i, %B48.if.i ]
  %.288.i244 = add nsw i32 %.226.i.01187, -1
  %.292.i = add i32 %.223.i.01186, 1
  %4 = sext i32 %.223.i.01186 to i64
  %.321.i = getelementptr i32, ptr %3, i64 %4
  %.322.i245 = load i32, ptr %.321.i, align 4
  %.324.i = sext i32 %.322.i245 to i64
  %.325.i246 = add nsw i64 %.297, %.324.i
  %.327.i = getelementptr double, ptr %arg.weight, i64 %.325.i246
  %.328.i = load double, ptr %.327.i, align 8
  %.330.i = fadd double %found.2.1.i2421188, %.328.i
  %.334.i = getelementptr i8, ptr %arg.role, i64 %.325.i246
  %.335.i = load i8, ptr %.334.i, align 1
  %5 = and i8 %.335.i, 3
  %.338.i = icmp eq i8 %5, 1
  %.341.i = zext i1 %.338.i to i64
  %.342.i247 = add nsw i64 %keywords.2.1.i1189, %.341.i
  %.350.i = icmp eq i8 %5, 2
  %.353.i = zext i1 %.350.i to i64
  %.354.i = add nsw i64 %numerals.2.1.i1190, %.353.i
  %.279.i = icmp samesign ugt i32 %.226.i.01187, 1
  br i1 %.279.i, label %B138.if.i, label %B48.i.loopexit

_ZN5dedup7kernels14evidence_words11weigh_foundB3v29B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_280_2910float64_2ax.exit:
  %6 = sitofp i64 %keywords.2.1.i.lcssa to double
  %7 = sitofp i64 %numerals.2.1.i.lcssa to double
  %.400.i = fsub double %.455, %6
  store double %.400.i, ptr %.456, align 8
  %.416.i = fsub double %.461, %7
  store double %.416.i, ptr %.462, align 8
  %8 = getelementptr i32, ptr %arg.by_word, i64 %.324
  br label %B48.if.i268

B48.i254.loopexit:
  %found.2.1.i280.lcssa = phi double [ %found.3.0.i2551215, %B48.if.i268 ], [ %.330.i295, %B138.if.i285 ]
  %keywords.2.1.i281.lcssa = phi i64 [ %keywords.3.0.i2561216, %B48.if.i268 ], [ %.342.i300, %B138.if.i285 ]
  %numerals.2.1.i282.lcssa = phi i64 [ %numerals.3.0.i2571217, %B48.if.i268 ], [ %.354.i303, %B138.if.i285 ]
  %exitcond1411.not = icmp eq i64 %found.5.2.i, %.144.i271
  br i1 %exitcond1411.not, label %_ZN5dedup7kernels14evidence_words11weigh_foundB3v30B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_282_2910float64_2ax.exit.thread, label %B48.if.i268

B48.if.i268:
  %numerals.3.0.i2571217 = phi i64 [ 0, %_ZN5dedup7kernels14evidence_words11weigh_foundB3v29B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_280_2910float64_2ax.exit ], [ %numerals.2.1.i282.lcssa, %B48.i254.loopexit ]
  %keywords.3.0.i2561216 = phi i64 [ 0, %_ZN5dedup7kernels14evidence_words11weigh_foundB3v29B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_280_2910float64_2ax.exit ], [ %keywords.2.1.i281.lcssa, %B48.i254.loopexit ]
  %found.3.0.i2551215 = phi double [ 0.000000e+00, %_ZN5dedup7kernels14evidence_words11weigh_foundB3v29B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_280_2910float64_2ax.exit ], [ %found.2.1.i280.lcssa, %B48.i254.loopexit ]
  %.73.i248.01213 = phi i64 [ 0, %_ZN5dedup7kernels14evidence_words11weigh_foundB3v29B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_280_2910float64_2ax.exit ], [ %.144.i271, %B48.i254.loopexit ]
  %.144.i271 = add nuw nsw i64 %.73.i248.01213, 1
  %.idx1170 = shl i64 %.73.i248.01213, 4
  %9 = getelementptr i8, ptr %arg.matches, i64 %.idx1170
  %.191.i272 = getelementptr i8, ptr %9, i64 8
  %.192.i273 = load i32, ptr %.191.i272, align 4
  %.198.i274 = getelementptr i8, ptr %9, i64 12
  %.199.i275 = load i32, ptr %.198.i274, align 4
  %.236.i276 = sub i32 %.199.i275, %.192.i273
  %.279.i2841203.not = icmp slt i32 %.236.i276, 1
  br i1 %.279.i2841203.not, label %B48.i254.loopexit, label %B138.if.i285

B138.if.i285:
  %numerals.2.1.i2821208 = phi i64 [ %.354.i303, %B138.if.i285 ], [ %numerals.3.0.i2571217, %B48.if.i268 ]
  %keywords.2.1.i2811207 = phi i64 [ %.342.i300, %B138.if.i285 ], [ %keywords.3.0.i2561216, %B48.if.i268 ]
  %found.2.1.i2801206 = phi double [ %.330.i295, %B138.if.i285 ], [ %found.3.0.i2551215, %B48.if.i268 ]
  %.226.i251.01205 = phi i32 [ %.288.i287, %B138.if.i285 ], [ %.236.i276, %B48.if.i268 ]
  %.223.i250.01204 = phi i32 [ %.292.i288, %B138.if.i285 ], [ %.192.i273, %B48.if.i268 ]
  %.288.i287 = add nsw i32 %.226.i251.01205, -1
  %.292.i288 = add i32 %.223.i250.01204, 1
  %10 = sext i32 %.223.i250.01204 to i64
  %.321.i289 = getelementptr i32, ptr %8, i64 %10
  %.322.i290 = load i32, ptr %.321.i289, align 4
  %.324.i291 = sext i32 %.322.i290 to i64
  %.325.i292 = add nsw i64 %.324, %.324.i291
  %.327.i293 = getelementptr double, ptr %arg.weight, i64 %.325.i292
  %.328.i294 = load double, ptr %.327.i293, align 8
  %.330.i295 = fadd double %found.2.1.i2801206, %.328.i294
  %.334.i296 = getelementptr i8, ptr %arg.role, i64 %.325.i292
  %.335.i297 = load i8, ptr %.334.i296, align 1
  %11 = and i8 %.335.i297, 3
  %.338.i298 = icmp eq i8 %11, 1
  %.341.i299 = zext i1 %.338.i298 to i64
  %.342.i300 = add nsw i64 %keywords.2.1.i2811207, %.341.i299
  %.350.i301 = icmp eq i8 %11, 2
  %.353.i302 = zext i1 %.350.i301 to i64
  %.354.i303 = add nsw i64 %numerals.2.1.i2821208, %.353.i302
  %.279.i284 = icmp samesign ugt i32 %.226.i251.01205, 1
  br i1 %.279.i284, label %B138.if.i285, label %B48.i254.loopexit

_ZN5dedup7kernels14evidence_words11weigh_foundB3v30B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_282_2910float64_2ax.exit.thread:
  %12 = sitofp i64 %numerals.2.1.i282.lcssa to double
  %13 = sitofp i64 %keywords.2.1.i281.lcssa to double
  %.400.i2631465 = fsub double %.475, %13
  store double %.400.i2631465, ptr %.476, align 8
  %.416.i2671466 = fsub double %.481, %12
  store double %.416.i2671466, ptr %.482, align 8
  br label %B736

_ZN5dedup7kernels14evidence_words11weigh_foundB3v30B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_282_2910float64_2ax.exit:
  store double %.455, ptr %.456, align 8
  store double %.461, ptr %.462, align 8
  store double %.475, ptr %.476, align 8
  store double %.481, ptr %.482, align 8
  %.559 = icmp eq i64 %found.5.2.i, 0
  br i1 %.559, label %B796, label %B736

B736:
  %found.3.0.i255.lcssa1469 = phi double [ %found.2.1.i280.lcssa, %_ZN5dedup7kernels14evidence_words11weigh_foundB3v30B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_282_2910float64_2ax.exit.thread ], [ 0.000000e+00, %_ZN5dedup7kernels14evidence_words11weigh_foundB3v30B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_282_2910float64_2ax.exit ]
  %found.3.0.i235.lcssa14601468 = phi double [ %found.2.1.i242.lcssa, %_ZN5dedup7kernels14evidence_words11weigh_foundB3v30B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_282_2910float64_2ax.exit.thread ], [ 0.000000e+00, %_ZN5dedup7kernels14evidence_words11weigh_foundB3v30B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_282_2910float64_2ax.exit ]
  %.563 = getelementptr double, ptr %arg.total, i64 %.270
  %.564 = load double, ptr %.563, align 8
  %.568 = fmul double %arg.common, %.564
  %.570 = fcmp olt double %found.3.0.i235.lcssa14601468, %.568
  br i1 %.570, label %B766, label %B886

B766:
  %.576 = getelementptr double, ptr %arg.total, i64 %.274
  %.577 = load double, ptr %.576, align 8
  %.581 = fmul double %arg.common, %.577
  %.583 = fcmp olt double %found.3.0.i255.lcssa1469, %.581
  br i1 %.583, label %B796, label %B886

B796:
  %.30.i = getelementptr i8, ptr %2, i64 32
  %.40.i = getelementptr i8, ptr %2, i64 48
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 dereferenceable(16) %2, i8 0, i64 16, i1 false)
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 dereferenceable(16) %.30.i, i8 0, i64 16, i1 false)
  store double 1.000000e+00, ptr %.40.i, align 8
  %.123.i1393.not = icmp slt i64 %.354, 1
  br i1 %.123.i1393.not, label %_ZN5dedup7kernels14evidence_sides12show_nothingB3v31B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2ax.exit, label %B164.if.i.lr.ph

B164.if.i.lr.ph:
  %14 = getelementptr double, ptr %arg.gain, i64 %.311
  br label %B164.if.i

B164.if.i:
  %.171.i1396 = phi double [ 0.000000e+00, %B164.if.i.lr.ph ], [ %.171.i, %B164.if.i ]
  %.65.i.01394 = phi i64 [ 0, %B164.if.i.lr.ph ], [ %.136.i, %B164.if.i ]
  %.136.i = add nuw nsw i64 %.65.i.01394, 1
  %.169.i = getelementptr double, ptr %14, i64 %.65.i.01394
  %.170.i = load double, ptr %.169.i, align 8
  %.171.i = fadd double %.171.i1396, %.170.i
  store double %.171.i, ptr %.30.i, align 8
  %exitcond1440.not = icmp eq i64 %.136.i, %.354
  br i1 %exitcond1440.not, label %_ZN5dedup7kernels14evidence_sides12show_nothingB3v31B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2ax.exit, label %B164.if.i

_ZN5dedup7kernels14evidence_sides12show_nothingB3v31B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2ax.exit:
  %.20.i307 = getelementptr double, ptr %arg.sides, i64 %.287
  %.30.i309 = getelementptr i8, ptr %.20.i307, i64 32
  %.40.i311 = getelementptr i8, ptr %.20.i307, i64 48
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 dereferenceable(16) %.20.i307, i8 0, i64 16, i1 false)
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 dereferenceable(16) %.30.i309, i8 0, i64 16, i1 false)
  store double 1.000000e+00, ptr %.40.i311, align 8
  %.123.i3161397.not = icmp slt i64 %.361, 1
  br i1 %.123.i3161397.not, label %B1813, label %B164.if.i317.lr.ph

B164.if.i317.lr.ph:
  %15 = getelementptr double, ptr %arg.gain, i64 %.338
  br label %B164.if.i317

B164.if.i317:
  %.171.i3241400 = phi double [ 0.000000e+00, %B164.if.i317.lr.ph ], [ %.171.i324, %B164.if.i317 ]
  %.65.i305.01398 = phi i64 [ 0, %B164.if.i317.lr.ph ], [ %.136.i320, %B164.if.i317 ]
  %.136.i320 = add nuw nsw i64 %.65.i305.01398, 1
  %.169.i322 = getelementptr double, ptr %15, i64 %.65.i305.01398
  %.170.i323 = load double, ptr %.169.i322, align 8
  %.171.i324 = fadd double %.171.i3241400, %.170.i323
  store double %.171.i324, ptr %.30.i309, align 8
  %exitcond1441.not = icmp eq i64 %.136.i320, %.361
  br i1 %exitcond1441.not, label %B1813, label %B164.if.i317

B886:
  %.107.i1221.not = icmp slt i64 %.307, 1
  br i1 %.107.i1221.not, label %B90.i.preheader, label %B34.if.i

B90.i.preheader:
  %.240.i1227.not = icmp slt i64 %found.5.2.i, 1
  br i1 %.240.i1227.not, label %_ZN5dedup7kernels14evidence_words11find_placesB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx8int32_2ax23Literal_5bint_5d_280_298int32_2a8int32_2a.exit, label %B90.if.i.lr.ph

B90.if.i.lr.ph:
  %16 = getelementptr i32, ptr %arg.by_word, i64 %.297
  br label %B90.if.i

B90.i.loopexit:
  %exitcond1413.not = icmp eq i64 %found.5.2.i, %.253.i
  br i1 %exitcond1413.not, label %_ZN5dedup7kernels14evidence_words11find_placesB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx8int32_2ax23Literal_5bint_5d_280_298int32_2a8int32_2a.exit, label %B90.if.i

B34.if.i:
  %.49.i.01222 = phi i64 [ %.120.i, %B34.if.i ], [ 0, %B886 ]
  %.120.i = add nuw nsw i64 %.49.i.01222, 1
  %.147.i = getelementptr i32, ptr %arg.a_low, i64 %.49.i.01222
  store i32 0, ptr %.147.i, align 4
  %.151.i = getelementptr i32, ptr %arg.a_high, i64 %.49.i.01222
  store i32 0, ptr %.151.i, align 4
  %exitcond1412.not = icmp eq i64 %.307, %.120.i
  br i1 %exitcond1412.not, label %B90.i.preheader, label %B34.if.i

B90.if.i:
  %.184.i.01228 = phi i64 [ 0, %B90.if.i.lr.ph ], [ %.253.i, %B90.i.loopexit ]
  %.253.i = add nuw nsw i64 %.184.i.01228, 1
  %.286.i333.idx = shl i64 %.184.i.01228, 4
  %.286.i333 = getelementptr i8, ptr %arg.matches, i64 %.286.i333.idx
  %.287.i = load i32, ptr %.286.i333, align 4
  %.294.i = getelementptr i8, ptr %.286.i333, i64 4
  %.295.i = load i32, ptr %.294.i, align 4
  %.332.i = sub i32 %.295.i, %.287.i
  %.375.i1224.not = icmp slt i32 %.332.i, 1
  br i1 %.375.i1224.not, label %B90.i.loopexit, label %B180.if.i.lr.ph

B180.if.i.lr.ph:
  %.419.i = getelementptr i8, ptr %.286.i333, i64 8
  %.437.i = getelementptr i8, ptr %.286.i333, i64 12
  br label %B180.if.i

B180.if.i:
  %.322.i327.01226 = phi i32 [ %.332.i, %B180.if.i.lr.ph ], [ %.384.i, %B180.if.i ]
  %.319.i.01225 = phi i32 [ %.287.i, %B180.if.i.lr.ph ], [ %.388.i, %B180.if.i ]
  %.384.i = add nsw i32 %.322.i327.01226, -1
  %.388.i = add i32 %.319.i.01225, 1
  %17 = sext i32 %.319.i.01225 to i64
  %.420.i = load i32, ptr %.419.i, align 4
  %.425.i = getelementptr i32, ptr %16, i64 %17
  %.426.i = load i32, ptr %.425.i, align 4
  %.428.i = sext i32 %.426.i to i64
  %.429.i = getelementptr i32, ptr %arg.a_low, i64 %.428.i
  store i32 %.420.i, ptr %.429.i, align 4
  %.438.i = load i32, ptr %.437.i, align 4
  %.444.i = load i32, ptr %.425.i, align 4
  %.446.i = sext i32 %.444.i to i64
  %.447.i = getelementptr i32, ptr %arg.a_high, i64 %.446.i
  store i32 %.438.i, ptr %.447.i, align 4
  %.375.i = icmp samesign ugt i32 %.322.i327.01226, 1
  br i1 %.375.i, label %B180.if.i, label %B90.i.loopexit

_ZN5dedup7kernels14evidence_words11find_placesB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx8int32_2ax23Literal_5bint_5d_280_298int32_2a8int32_2a.exit:
  %.107.i3441230.not = icmp slt i64 %.334, 1
  br i1 %.107.i3441230.not, label %B90.i348.preheader, label %B34.if.i381

B90.i348.preheader:
  br i1 %.240.i1227.not, label %_ZN5dedup7kernels14evidence_words11find_placesB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx8int32_2ax23Literal_5bint_5d_282_298int32_2a8int32_2a.exit, label %B90.if.i352.lr.ph

B90.if.i352.lr.ph:
  %18 = getelementptr i32, ptr %arg.by_word, i64 %.324
  br label %B90.if.i352

B90.i348.loopexit:
  %exitcond1415.not = icmp eq i64 %found.5.2.i, %.253.i355
  br i1 %exitcond1415.not, label %_ZN5dedup7kernels14evidence_words11find_placesB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx8int32_2ax23Literal_5bint_5d_282_298int32_2a8int32_2a.exit, label %B90.if.i352

B34.if.i381:
  %.49.i334.01231 = phi i64 [ %.120.i384, %B34.if.i381 ], [ 0, %_ZN5dedup7kernels14evidence_words11find_placesB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx8int32_2ax23Literal_5bint_5d_280_298int32_2a8int32_2a.exit ]
  %.120.i384 = add nuw nsw i64 %.49.i334.01231, 1
  %.147.i385 = getelementptr i32, ptr %arg.b_low, i64 %.49.i334.01231
  store i32 0, ptr %.147.i385, align 4
  %.151.i386 = getelementptr i32, ptr %arg.b_high, i64 %.49.i334.01231
  store i32 0, ptr %.151.i386, align 4
  %exitcond1414.not = icmp eq i64 %.334, %.120.i384
  br i1 %exitcond1414.not, label %B90.i348.preheader, label %B34.if.i381

B90.if.i352:
  %.184.i336.01237 = phi i64 [ 0, %B90.if.i352.lr.ph ], [ %.253.i355, %B90.i348.loopexit ]
  %.253.i355 = add nuw nsw i64 %.184.i336.01237, 1
  %.idx = shl i64 %.184.i336.01237, 4
  %19 = getelementptr i8, ptr %arg.matches, i64 %.idx
  %.286.i356 = getelementptr i8, ptr %19, i64 8
  %.287.i357 = load i32, ptr %.286.i356, align 4
  %.294.i358 = getelementptr i8, ptr %19, i64 12
  %.295.i359 = load i32, ptr %.294.i358, align 4
  %.332.i360 = sub i32 %.295.i359, %.287.i357
  %.375.i3651233.not = icmp slt i32 %.332.i360, 1
  br i1 %.375.i3651233.not, label %B90.i348.loopexit, label %B180.if.i366.lr.ph

B180.if.i366.lr.ph:
  %.437.i376 = getelementptr i8, ptr %19, i64 4
  br label %B180.if.i366

B180.if.i366:
  %.322.i339.01235 = phi i32 [ %.332.i360, %B180.if.i366.lr.ph ], [ %.384.i368, %B180.if.i366 ]
  %.319.i338.01234 = phi i32 [ %.287.i357, %B180.if.i366.lr.ph ], [ %.388.i369, %B180.if.i366 ]
  %.384.i368 = add nsw i32 %.322.i339.01235, -1
  %.388.i369 = add i32 %.319.i338.01234, 1
  %20 = sext i32 %.319.i338.01234 to i64
  %.420.i371 = load i32, ptr %19, align 4
  %.425.i372 = getelementptr i32, ptr %18, i64 %20
  %.426.i373 = load i32, ptr %.425.i372, align 4
  %.428.i374 = sext i32 %.426.i373 to i64
  %.429.i375 = getelementptr i32, ptr %arg.b_low, i64 %.428.i374
  store i32 %.420.i371, ptr %.429.i375, align 4
  %.438.i377 = load i32, ptr %.437.i376, align 4
  %.444.i378 = load i32, ptr %.425.i372, align 4
  %.446.i379 = sext i32 %.444.i378 to i64
  %.447.i380 = getelementptr i32, ptr %arg.b_high, i64 %.446.i379
  store i32 %.438.i377, ptr %.447.i380, align 4
  %.375.i365 = icmp samesign ugt i32 %.322.i339.01235, 1
  br i1 %.375.i365, label %B180.if.i366, label %B90.i348.loopexit

_ZN5dedup7kernels14evidence_words11find_placesB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx8int32_2ax23Literal_5bint_5d_282_298int32_2a8int32_2a.exit:
  %storemerge230 = tail call i64 @llvm.smax.i64(i64 %.354, i64 0)
  %.8341239.not = icmp slt i64 %.354, 1
  br i1 %.8341239.not, label %B38.i.preheader, label %B1004.if

B38.i.preheader:
  br i1 %.107.i1221.not, label %B34.i491.preheader, label %B38.if.i.lr.ph

B38.if.i.lr.ph:
  %21 = getelementptr i32, ptr %arg.sentence, i64 %.297
  br label %B38.if.i

B34.i491.preheader:
  %count.2.0.i.lcssa = phi i64 [ 0, %B38.i.preheader ], [ %.171.i401, %B38.if.i ]
  br i1 %.8341239.not, label %B82.i, label %B34.if.i503.lr.ph

B34.if.i503.lr.ph:
  %.176.i506 = icmp sgt i64 %.361, 0
  br label %B34.if.i503

B38.if.i:
  %count.2.0.i1245 = phi i64 [ 0, %B38.if.i.lr.ph ], [ %.171.i401, %B38.if.i ]
  %.49.i387.01243 = phi i64 [ 0, %B38.if.i.lr.ph ], [ %.120.i395, %B38.if.i ]
  %.120.i395 = add nuw nsw i64 %.49.i387.01243, 1
  %.147.i396 = trunc i64 %.49.i387.01243 to i32
  %.148.i = getelementptr i32, ptr %arg.held, i64 %count.2.0.i1245
  store i32 %.147.i396, ptr %.148.i, align 4
  %.151.i397 = getelementptr i32, ptr %arg.a_low, i64 %.49.i387.01243
  %.152.i = load i32, ptr %.151.i397, align 4
  %.154.i = getelementptr i32, ptr %arg.a_high, i64 %.49.i387.01243
  %.155.i = load i32, ptr %.154.i, align 4
  %.156.i = icmp slt i32 %.152.i, %.155.i
  %.160.i = getelementptr i32, ptr %21, i64 %.49.i387.01243
  %.161.i398 = load i32, ptr %.160.i, align 4
  %.163.i = sext i32 %.161.i398 to i64
  %.164.i = getelementptr i32, ptr %arg.a_mutual, i64 %.163.i
  %.165.i399 = load i32, ptr %.164.i, align 4
  %22 = and i32 %.165.i399, 1
  %narrow.i = select i1 %.156.i, i32 %22, i32 0
  %.169.i400 = zext nneg i32 %narrow.i to i64
  %.171.i401 = add nuw nsw i64 %count.2.0.i1245, %.169.i400
  %exitcond1417.not = icmp eq i64 %.307, %.120.i395
  br i1 %exitcond1417.not, label %B34.i491.preheader, label %B38.if.i

B50.i:
  %.180.i = getelementptr i32, ptr %arg.a_mutual, i64 %.76.i486.01248
  %.181.i = load i32, ptr %.180.i, align 4
  %.182.not.i = icmp eq i32 %.181.i, 0
  br i1 %.182.not.i, label %B70.i, label %B72.i

B70.i:
  br label %B72.i

B72.i:
  %"$phi72.1.2.1.i" = phi i32 [ -1, %B70.i ], [ 0, %B50.i ]
  %.195.i = getelementptr i32, ptr %arg.a_best, i64 %.76.i486.01248
  store i32 %"$phi72.1.2.1.i", ptr %.195.i, align 4
  %exitcond1418.not = icmp eq i64 %.354, %.147.i505
  br i1 %exitcond1418.not, label %B82.i, label %B34.if.i503

B82.i:
  %.214.i.not = icmp eq i64 %count.2.0.i.lcssa, 0
  br i1 %.214.i.not, label %_ZN5dedup7kernels18evidence_sentences14best_sentencesB3v35B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int32_2ax8int32_2axx8int32_2a8int32_2axx8int32_2ad10float64_2a8int32_2a8int32_2a8int32_2a.exit, label %B100.i.preheader

B100.i.preheader:
  %23 = getelementptr i32, ptr %arg.sentence, i64 %.297
  %24 = getelementptr i32, ptr %arg.by_word, i64 %.324
  %25 = getelementptr i32, ptr %arg.sentence, i64 %.324
  %26 = getelementptr double, ptr %arg.weight, i64 %.297
  %27 = add i64 %count.2.0.i.lcssa, -1
  br label %B100.i

B100.i:
  %n.2.0.i = phi i64 [ %n.3.1.i11371472, %B696.i ], [ 0, %B100.i.preheader ]
  %.225.i = getelementptr i32, ptr %arg.held, i64 %n.2.0.i
  %.226.i492 = load i32, ptr %.225.i, align 4
  %.228.i493 = sext i32 %.226.i492 to i64
  %.231.i = getelementptr i32, ptr %23, i64 %.228.i493
  %.232.i = load i32, ptr %.231.i, align 4
  %.245.i = icmp slt i64 %n.2.0.i, %count.2.0.i.lcssa
  br i1 %.245.i, label %B192.i, label %B696.i

B192.i:
  %.294.i494 = phi i32 [ %.521.i, %B454.i ], [ %.226.i492, %B100.i ]
  %n.4.2.i = phi i64 [ %.491.i, %B454.i ], [ %n.2.0.i, %B100.i ]
  %reached.3.2.i = phi i64 [ %reached.2.3.i.fr.lcssa, %B454.i ], [ 0, %B100.i ]
  %.300.i = sext i32 %.294.i494 to i64
  %.301.i = getelementptr i32, ptr %arg.a_low, i64 %.300.i
  %.302.i = load i32, ptr %.301.i, align 4
  %.306.i = getelementptr i32, ptr %arg.a_high, i64 %.300.i
  %.307.i495 = load i32, ptr %.306.i, align 4
  %.344.i = sub i32 %.307.i495, %.302.i
  %.387.i4971251.not = icmp slt i32 %.344.i, 1
  br i1 %.387.i4971251.not, label %B432.i, label %B264.if.i.lr.ph

B264.if.i.lr.ph:
  %.462.i = getelementptr double, ptr %26, i64 %.300.i
  br label %B264.if.i

B432.i:
  %reached.2.3.i.fr.lcssa = phi i64 [ %reached.3.2.i, %B192.i ], [ %reached.2.3.i.fr, %B264.if.i ]
  %exitcond1419.not = icmp eq i64 %n.4.2.i, %27
  br i1 %exitcond1419.not, label %B496.i.thread, label %B454.i

B454.i:
  %.491.i = add i64 %n.4.2.i, 1
  %.520.i = getelementptr i32, ptr %arg.held, i64 %.491.i
  %.521.i = load i32, ptr %.520.i, align 4
  %.525.i = sext i32 %.521.i to i64
  %.528.i = getelementptr i32, ptr %23, i64 %.525.i
  %.529.i = load i32, ptr %.528.i, align 4
  %.531.i = icmp eq i32 %.529.i, %.232.i
  br i1 %.531.i, label %B192.i, label %B496.i.thread

B496.i.thread:
  %.491.i.lcssa = phi i64 [ %.491.i, %B454.i ], [ %count.2.0.i.lcssa, %B432.i ]
  %.635.i1256.not = icmp slt i64 %reached.2.3.i.fr.lcssa, 1
  br i1 %.635.i1256.not, label %B696.i, label %B530.if.i.lr.ph

B530.if.i.lr.ph:
  %.731.i = sext i32 %.232.i to i64
  %.732.i = getelementptr i32, ptr %arg.a_best, i64 %.731.i
  br label %B530.if.i

B624.i:
  %.722.i = fcmp oeq double %"$phi610.1.2.2.i", %most.2.1.i1259
  br i1 %.722.i, label %B636.i, label %B674.i

B636.i:
  %.733.i = load i32, ptr %.732.i, align 4
  %.735.i = icmp slt i32 %.675.i, %.733.i
  br i1 %.735.i, label %B660.i, label %B674.i

B660.i:
  store i32 %.675.i, ptr %.732.i, align 4
  br label %B674.i

B674.i:
  %most.3.3.i = phi double [ %"$phi610.1.2.2.i", %B660.i ], [ %most.2.1.i1259, %B636.i ], [ %most.2.1.i1259, %B624.i ]
  %.761.i = getelementptr double, ptr %arg.table, i64 %.681.i
  store double 0.000000e+00, ptr %.761.i, align 8
  store i32 0, ptr %.682.i, align 4
  %exitcond1420.not = icmp eq i64 %reached.2.3.i.fr.lcssa, %.648.i
  br i1 %exitcond1420.not, label %B696.i, label %B530.if.i

B696.i:
  %n.3.1.i11371472 = phi i64 [ %n.2.0.i, %B100.i ], [ %.491.i.lcssa, %B496.i.thread ], [ %.491.i.lcssa, %B674.i ]
  %.785.i = icmp slt i64 %n.3.1.i11371472, %count.2.0.i.lcssa
  br i1 %.785.i, label %B100.i, label %_ZN5dedup7kernels18evidence_sentences14best_sentencesB3v35B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int32_2ax8int32_2axx8int32_2a8int32_2axx8int32_2ad10float64_2a8int32_2a8int32_2a8int32_2a.exit

B34.if.i503:
  %.76.i486.01248 = phi i64 [ 0, %B34.if.i503.lr.ph ], [ %.147.i505, %B72.i ]
  %.147.i505 = add nuw nsw i64 %.76.i486.01248, 1
  br i1 %.176.i506, label %B50.i, label %B70.i

B264.if.i:
  %reached.2.3.i.fr1254 = phi i64 [ %reached.3.2.i, %B264.if.i.lr.ph ], [ %reached.2.3.i.fr, %B264.if.i ]
  %.334.i489.01253 = phi i32 [ %.344.i, %B264.if.i.lr.ph ], [ %.396.i498, %B264.if.i ]
  %.331.i488.01252 = phi i32 [ %.302.i, %B264.if.i.lr.ph ], [ %.400.i499, %B264.if.i ]
  %.396.i498 = add nsw i32 %.334.i489.01253, -1
  %.400.i499 = add i32 %.331.i488.01252, 1
  %28 = sext i32 %.331.i488.01252 to i64
  %.429.i500 = getelementptr i32, ptr %24, i64 %28
  %.430.i = load i32, ptr %.429.i500, align 4
  %.432.i = sext i32 %.430.i to i64
  %.435.i = getelementptr i32, ptr %25, i64 %.432.i
  %.436.i = load i32, ptr %.435.i, align 4
  %.439.i = getelementptr i32, ptr %arg.touched, i64 %reached.2.3.i.fr1254
  store i32 %.436.i, ptr %.439.i, align 4
  %.442.i = sext i32 %.436.i to i64
  %.443.i = getelementptr i32, ptr %arg.shared, i64 %.442.i
  %.444.i501 = load i32, ptr %.443.i, align 4
  %.446.i502 = icmp eq i32 %.444.i501, 0
  %.449.i = zext i1 %.446.i502 to i64
  %.450.i = add nsw i64 %reached.2.3.i.fr1254, %.449.i
  %.455.i = getelementptr double, ptr %arg.table, i64 %.442.i
  %.456.i = load double, ptr %.455.i, align 8
  %.463.i = load double, ptr %.462.i, align 8
  %.464.i = fadd double %.456.i, %.463.i
  store double %.464.i, ptr %.455.i, align 8
  %.472.i = load i32, ptr %.443.i, align 4
  %.474.i = add i32 %.472.i, 1
  store i32 %.474.i, ptr %.443.i, align 4
  %reached.2.3.i.fr = freeze i64 %.450.i
  %.387.i497 = icmp samesign ugt i32 %.334.i489.01253, 1
  br i1 %.387.i497, label %B264.if.i, label %B432.i

B530.if.i:
  %most.2.1.i1259 = phi double [ 0.000000e+00, %B530.if.i.lr.ph ], [ %most.3.3.i, %B674.i ]
  %.579.i.01257 = phi i64 [ 0, %B530.if.i.lr.ph ], [ %.648.i, %B674.i ]
  %.648.i = add nuw nsw i64 %.579.i.01257, 1
  %.674.i = getelementptr i32, ptr %arg.touched, i64 %.579.i.01257
  %.675.i = load i32, ptr %.674.i, align 4
  %.681.i = sext i32 %.675.i to i64
  %.682.i = getelementptr i32, ptr %arg.shared, i64 %.681.i
  %.683.i = load i32, ptr %.682.i, align 4
  %.685.i = icmp sgt i32 %.683.i, 1
  %.690.i = getelementptr double, ptr %arg.table, i64 %.681.i
  %.691.i = load double, ptr %.690.i, align 8
  %.702.i = fmul double %arg.lone_word, %.691.i
  %"$phi610.1.2.2.i" = select i1 %.685.i, double %.691.i, double %.702.i
  %.714.i = fcmp ogt double %"$phi610.1.2.2.i", %most.2.1.i1259
  br i1 %.714.i, label %B660.i, label %B624.i

_ZN5dedup7kernels18evidence_sentences14best_sentencesB3v35B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int32_2ax8int32_2axx8int32_2a8int32_2axx8int32_2ad10float64_2a8int32_2a8int32_2a8int32_2a.exit:
  %storemerge.i638 = tail call i64 @llvm.smax.i64(i64 %.361, i64 0)
  %.95.i1260.not = icmp slt i64 %.361, 1
  br i1 %.95.i1260.not, label %B80.i.preheader, label %B34.if.i647.preheader

B34.if.i647.preheader:
  %29 = shl nuw i64 %storemerge.i638, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.b_mutual, i8 0, i64 %29, i1 false)
  br label %B80.i.preheader

B80.i.preheader:
  br i1 %.8341239.not, label %B38.i406.preheader, label %B80.if.i

B38.i406.preheader:
  br i1 %.107.i3441230.not, label %B34.i515.preheader, label %B38.if.i410.lr.ph

B38.if.i410.lr.ph:
  %30 = getelementptr i32, ptr %arg.sentence, i64 %.324
  br label %B38.if.i410

B108.i:
  %.269.i646 = zext nneg i32 %.268.i644 to i64
  %.281.i = getelementptr i32, ptr %arg.b_mutual, i64 %.269.i646
  store i32 1, ptr %.281.i, align 4
  br label %B130.i

B130.i:
  %exitcond1421.not = icmp eq i64 %.354, %.237.i643
  br i1 %exitcond1421.not, label %B38.i406.preheader, label %B80.if.i

B80.if.i:
  %.168.i.01264 = phi i64 [ %.237.i643, %B130.i ], [ 0, %B80.i.preheader ]
  %.237.i643 = add nuw nsw i64 %.168.i.01264, 1
  %.267.i = getelementptr i32, ptr %arg.a_best, i64 %.168.i.01264
  %.268.i644 = load i32, ptr %.267.i, align 4
  %.270.i645 = icmp sgt i32 %.268.i644, -1
  br i1 %.270.i645, label %B108.i, label %B130.i

B34.i515.preheader:
  %count.2.0.i407.lcssa = phi i64 [ 0, %B38.i406.preheader ], [ %.171.i428, %B38.if.i410 ]
  br i1 %.95.i1260.not, label %B82.i518, label %B34.if.i622.lr.ph

B34.if.i622.lr.ph:
  %.176.i626 = icmp sgt i64 %.354, 0
  br label %B34.if.i622

B38.if.i410:
  %count.2.0.i4071269 = phi i64 [ 0, %B38.if.i410.lr.ph ], [ %.171.i428, %B38.if.i410 ]
  %.49.i402.01267 = phi i64 [ 0, %B38.if.i410.lr.ph ], [ %.120.i413, %B38.if.i410 ]
  %.120.i413 = add nuw nsw i64 %.49.i402.01267, 1
  %.147.i414 = trunc i64 %.49.i402.01267 to i32
  %.148.i415 = getelementptr i32, ptr %arg.held, i64 %count.2.0.i4071269
  store i32 %.147.i414, ptr %.148.i415, align 4
  %.151.i416 = getelementptr i32, ptr %arg.b_low, i64 %.49.i402.01267
  %.152.i417 = load i32, ptr %.151.i416, align 4
  %.154.i418 = getelementptr i32, ptr %arg.b_high, i64 %.49.i402.01267
  %.155.i419 = load i32, ptr %.154.i418, align 4
  %.156.i420 = icmp slt i32 %.152.i417, %.155.i419
  %.160.i421 = getelementptr i32, ptr %30, i64 %.49.i402.01267
  %.161.i422 = load i32, ptr %.160.i421, align 4
  %.163.i423 = sext i32 %.161.i422 to i64
  %.164.i424 = getelementptr i32, ptr %arg.b_mutual, i64 %.163.i423
  %.165.i425 = load i32, ptr %.164.i424, align 4
  %31 = and i32 %.165.i425, 1
  %narrow.i426 = select i1 %.156.i420, i32 %31, i32 0
  %.169.i427 = zext nneg i32 %narrow.i426 to i64
  %.171.i428 = add nuw nsw i64 %count.2.0.i4071269, %.169.i427
  %exitcond1422.not = icmp eq i64 %.334, %.120.i413
  br i1 %exitcond1422.not, label %B34.i515.preheader, label %B38.if.i410

B50.i631:
  %.180.i632 = getelementptr i32, ptr %arg.b_mutual, i64 %.76.i507.01272
  %.181.i633 = load i32, ptr %.180.i632, align 4
  %.182.not.i634 = icmp eq i32 %.181.i633, 0
  br i1 %.182.not.i634, label %B70.i627, label %B72.i628

B70.i627:
  br label %B72.i628

B72.i628:
  %"$phi72.1.2.1.i629" = phi i32 [ -1, %B70.i627 ], [ 0, %B50.i631 ]
  %.195.i630 = getelementptr i32, ptr %arg.b_best, i64 %.76.i507.01272
  store i32 %"$phi72.1.2.1.i629", ptr %.195.i630, align 4
  %exitcond1423.not = icmp eq i64 %.361, %.147.i625
  br i1 %exitcond1423.not, label %B82.i518, label %B34.if.i622

B82.i518:
  %.214.i519.not = icmp eq i64 %count.2.0.i407.lcssa, 0
  br i1 %.214.i519.not, label %_ZN5dedup7kernels18evidence_sentences14best_sentencesB3v35B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int32_2ax8int32_2axx8int32_2a8int32_2axx8int32_2ad10float64_2a8int32_2a8int32_2a8int32_2a.exit635, label %B100.i520.preheader

B100.i520.preheader:
  %32 = getelementptr i32, ptr %arg.sentence, i64 %.324
  %33 = getelementptr i32, ptr %arg.by_word, i64 %.297
  %34 = getelementptr i32, ptr %arg.sentence, i64 %.297
  %35 = getelementptr double, ptr %arg.weight, i64 %.324
  %36 = add i64 %count.2.0.i407.lcssa, -1
  br label %B100.i520

B100.i520:
  %n.2.0.i521 = phi i64 [ %n.3.1.i52911451475, %B696.i537 ], [ 0, %B100.i520.preheader ]
  %.225.i522 = getelementptr i32, ptr %arg.held, i64 %n.2.0.i521
  %.226.i523 = load i32, ptr %.225.i522, align 4
  %.228.i524 = sext i32 %.226.i523 to i64
  %.231.i525 = getelementptr i32, ptr %32, i64 %.228.i524
  %.232.i526 = load i32, ptr %.231.i525, align 4
  %.245.i527 = icmp slt i64 %n.2.0.i521, %count.2.0.i407.lcssa
  br i1 %.245.i527, label %B192.i572, label %B696.i537

B192.i572:
  %.294.i576 = phi i32 [ %.521.i594, %B454.i592 ], [ %.226.i523, %B100.i520 ]
  %n.4.2.i573 = phi i64 [ %.491.i590, %B454.i592 ], [ %n.2.0.i521, %B100.i520 ]
  %reached.3.2.i574 = phi i64 [ %reached.2.3.i586.fr.lcssa, %B454.i592 ], [ 0, %B100.i520 ]
  %.300.i577 = sext i32 %.294.i576 to i64
  %.301.i578 = getelementptr i32, ptr %arg.b_low, i64 %.300.i577
  %.302.i579 = load i32, ptr %.301.i578, align 4
  %.306.i580 = getelementptr i32, ptr %arg.b_high, i64 %.300.i577
  %.307.i581 = load i32, ptr %.306.i580, align 4
  %.344.i582 = sub i32 %.307.i581, %.302.i579
  %.387.i5881275.not = icmp slt i32 %.344.i582, 1
  br i1 %.387.i5881275.not, label %B432.i589, label %B264.if.i599.lr.ph

B264.if.i599.lr.ph:
  %.462.i617 = getelementptr double, ptr %35, i64 %.300.i577
  br label %B264.if.i599

B432.i589:
  %reached.2.3.i586.fr.lcssa = phi i64 [ %reached.3.2.i574, %B192.i572 ], [ %reached.2.3.i586.fr, %B264.if.i599 ]
  %exitcond1424.not = icmp eq i64 %n.4.2.i573, %36
  br i1 %exitcond1424.not, label %B496.i528.thread, label %B454.i592

B454.i592:
  %.491.i590 = add i64 %n.4.2.i573, 1
  %.520.i593 = getelementptr i32, ptr %arg.held, i64 %.491.i590
  %.521.i594 = load i32, ptr %.520.i593, align 4
  %.525.i595 = sext i32 %.521.i594 to i64
  %.528.i596 = getelementptr i32, ptr %32, i64 %.525.i595
  %.529.i597 = load i32, ptr %.528.i596, align 4
  %.531.i598 = icmp eq i32 %.529.i597, %.232.i526
  br i1 %.531.i598, label %B192.i572, label %B496.i528.thread

B496.i528.thread:
  %.491.i590.lcssa = phi i64 [ %.491.i590, %B454.i592 ], [ %count.2.0.i407.lcssa, %B432.i589 ]
  %.635.i5361280.not = icmp slt i64 %reached.2.3.i586.fr.lcssa, 1
  br i1 %.635.i5361280.not, label %B696.i537, label %B530.if.i539.lr.ph

B530.if.i539.lr.ph:
  %.731.i562 = sext i32 %.232.i526 to i64
  %.732.i563 = getelementptr i32, ptr %arg.b_best, i64 %.731.i562
  br label %B530.if.i539

B624.i556:
  %.722.i557 = fcmp oeq double %"$phi610.1.2.2.i554", %most.2.1.i5341283
  br i1 %.722.i557, label %B636.i561, label %B674.i558

B636.i561:
  %.733.i564 = load i32, ptr %.732.i563, align 4
  %.735.i565 = icmp slt i32 %.675.i544, %.733.i564
  br i1 %.735.i565, label %B660.i566, label %B674.i558

B660.i566:
  store i32 %.675.i544, ptr %.732.i563, align 4
  br label %B674.i558

B674.i558:
  %most.3.3.i559 = phi double [ %"$phi610.1.2.2.i554", %B660.i566 ], [ %most.2.1.i5341283, %B636.i561 ], [ %most.2.1.i5341283, %B624.i556 ]
  %.761.i560 = getelementptr double, ptr %arg.table, i64 %.681.i545
  store double 0.000000e+00, ptr %.761.i560, align 8
  store i32 0, ptr %.682.i546, align 4
  %exitcond1425.not = icmp eq i64 %reached.2.3.i586.fr.lcssa, %.648.i542
  br i1 %exitcond1425.not, label %B696.i537, label %B530.if.i539

B696.i537:
  %n.3.1.i52911451475 = phi i64 [ %n.2.0.i521, %B100.i520 ], [ %.491.i590.lcssa, %B496.i528.thread ], [ %.491.i590.lcssa, %B674.i558 ]
  %.785.i538 = icmp slt i64 %n.3.1.i52911451475, %count.2.0.i407.lcssa
  br i1 %.785.i538, label %B100.i520, label %_ZN5dedup7kernels18evidence_sentences14best_sentencesB3v35B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int32_2ax8int32_2axx8int32_2a8int32_2axx8int32_2ad10float64_2a8int32_2a8int32_2a8int32_2a.exit635

B34.if.i622:
  %.76.i507.01272 = phi i64 [ 0, %B34.if.i622.lr.ph ], [ %.147.i625, %B72.i628 ]
  %.147.i625 = add nuw nsw i64 %.76.i507.01272, 1
  br i1 %.176.i626, label %B50.i631, label %B70.i627

B264.if.i599:
  %reached.2.3.i586.fr1278 = phi i64 [ %reached.3.2.i574, %B264.if.i599.lr.ph ], [ %reached.2.3.i586.fr, %B264.if.i599 ]
  %.334.i510.01277 = phi i32 [ %.344.i582, %B264.if.i599.lr.ph ], [ %.396.i601, %B264.if.i599 ]
  %.331.i509.01276 = phi i32 [ %.302.i579, %B264.if.i599.lr.ph ], [ %.400.i602, %B264.if.i599 ]
  %.396.i601 = add nsw i32 %.334.i510.01277, -1
  %.400.i602 = add i32 %.331.i509.01276, 1
  %37 = sext i32 %.331.i509.01276 to i64
  %.429.i603 = getelementptr i32, ptr %33, i64 %37
  %.430.i604 = load i32, ptr %.429.i603, align 4
  %.432.i605 = sext i32 %.430.i604 to i64
  %.435.i606 = getelementptr i32, ptr %34, i64 %.432.i605
  %.436.i607 = load i32, ptr %.435.i606, align 4
  %.439.i608 = getelementptr i32, ptr %arg.touched, i64 %reached.2.3.i586.fr1278
  store i32 %.436.i607, ptr %.439.i608, align 4
  %.442.i609 = sext i32 %.436.i607 to i64
  %.443.i610 = getelementptr i32, ptr %arg.shared, i64 %.442.i609
  %.444.i611 = load i32, ptr %.443.i610, align 4
  %.446.i612 = icmp eq i32 %.444.i611, 0
  %.449.i613 = zext i1 %.446.i612 to i64
  %.450.i614 = add nsw i64 %reached.2.3.i586.fr1278, %.449.i613
  %.455.i615 = getelementptr double, ptr %arg.table, i64 %.442.i609
  %.456.i616 = load double, ptr %.455.i615, align 8
  %.463.i618 = load double, ptr %.462.i617, align 8
  %.464.i619 = fadd double %.456.i616, %.463.i618
  store double %.464.i619, ptr %.455.i615, align 8
  %.472.i620 = load i32, ptr %.443.i610, align 4
  %.474.i621 = add i32 %.472.i620, 1
  store i32 %.474.i621, ptr %.443.i610, align 4
  %reached.2.3.i586.fr = freeze i64 %.450.i614
  %.387.i588 = icmp samesign ugt i32 %.334.i510.01277, 1
  br i1 %.387.i588, label %B264.if.i599, label %B432.i589

B530.if.i539:
  %most.2.1.i5341283 = phi double [ 0.000000e+00, %B530.if.i539.lr.ph ], [ %most.3.3.i559, %B674.i558 ]
  %.579.i511.01281 = phi i64 [ 0, %B530.if.i539.lr.ph ], [ %.648.i542, %B674.i558 ]
  %.648.i542 = add nuw nsw i64 %.579.i511.01281, 1
  %.674.i543 = getelementptr i32, ptr %arg.touched, i64 %.579.i511.01281
  %.675.i544 = load i32, ptr %.674.i543, align 4
  %.681.i545 = sext i32 %.675.i544 to i64
  %.682.i546 = getelementptr i32, ptr %arg.shared, i64 %.681.i545
  %.683.i547 = load i32, ptr %.682.i546, align 4
  %.685.i548 = icmp sgt i32 %.683.i547, 1
  %.690.i570 = getelementptr double, ptr %arg.table, i64 %.681.i545
  %.691.i571 = load double, ptr %.690.i570, align 8
  %.702.i552 = fmul double %arg.lone_word, %.691.i571
  %"$phi610.1.2.2.i554" = select i1 %.685.i548, double %.691.i571, double %.702.i552
  %.714.i555 = fcmp ogt double %"$phi610.1.2.2.i554", %most.2.1.i5341283
  br i1 %.714.i555, label %B660.i566, label %B624.i556

_ZN5dedup7kernels18evidence_sentences14best_sentencesB3v35B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int32_2ax8int32_2axx8int32_2a8int32_2axx8int32_2ad10float64_2a8int32_2a8int32_2a8int32_2a.exit635:
  br i1 %.95.i1260.not, label %B80.i652.preheader, label %B34.if.i662.preheader

B34.if.i662.preheader:
  %38 = shl nuw i64 %storemerge.i638, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.b_mutual, i8 0, i64 %38, i1 false)
  br label %B80.i652.preheader

B80.i652.preheader:
  br i1 %.8341239.not, label %B38.i434.preheader, label %B80.if.i655

B38.i434.preheader:
  br i1 %.107.i1221.not, label %B610.i677.preheader, label %B38.if.i438.lr.ph

B38.if.i438.lr.ph:
  %39 = getelementptr i32, ptr %arg.sentence, i64 %.297
  br label %B38.if.i438

B108.i659:
  %.275.i = zext nneg i32 %.274.i to i64
  %.287.i660 = getelementptr i32, ptr %arg.b_best, i64 %.275.i
  %.288.i661 = load i32, ptr %.287.i660, align 4
  %.290.i = sext i32 %.288.i661 to i64
  %.291.i = icmp eq i64 %.174.i.01288, %.290.i
  %.298.i = zext i1 %.291.i to i32
  %.299.i = getelementptr i32, ptr %arg.a_mutual, i64 %.174.i.01288
  store i32 %.298.i, ptr %.299.i, align 4
  br i1 %.291.i, label %B166.i, label %B188.i

B166.i:
  %.312.i = load i32, ptr %.273.i658, align 4
  %.316.i = sext i32 %.312.i to i64
  %.318.i = getelementptr i32, ptr %arg.b_mutual, i64 %.316.i
  store i32 1, ptr %.318.i, align 4
  br label %B188.i

B188.critedge.i:
  %.299.c.i = getelementptr i32, ptr %arg.a_mutual, i64 %.174.i.01288
  store i32 0, ptr %.299.c.i, align 4
  br label %B188.i

B188.i:
  %exitcond1426.not = icmp eq i64 %.354, %.243.i
  br i1 %exitcond1426.not, label %B38.i434.preheader, label %B80.if.i655

B80.if.i655:
  %.174.i.01288 = phi i64 [ %.243.i, %B188.i ], [ 0, %B80.i652.preheader ]
  %.243.i = add nuw nsw i64 %.174.i.01288, 1
  %.273.i658 = getelementptr i32, ptr %arg.a_best, i64 %.174.i.01288
  %.274.i = load i32, ptr %.273.i658, align 4
  %.276.i = icmp sgt i32 %.274.i, -1
  br i1 %.276.i, label %B108.i659, label %B188.critedge.i

B38.i674.preheader:
  %.153.i1300.not = icmp eq i64 %.171.i456, 0
  br i1 %.153.i1300.not, label %B610.i677.preheader, label %B40.if.i.lr.ph

B40.if.i.lr.ph:
  %40 = getelementptr i32, ptr %arg.by_word, i64 %.324
  %41 = getelementptr i32, ptr %arg.sentence, i64 %.324
  %42 = getelementptr i64, ptr %arg.word, i64 %.324
  br label %B40.if.i

B38.if.i438:
  %count.2.0.i4351293 = phi i64 [ 0, %B38.if.i438.lr.ph ], [ %.171.i456, %B38.if.i438 ]
  %.49.i430.01291 = phi i64 [ 0, %B38.if.i438.lr.ph ], [ %.120.i441, %B38.if.i438 ]
  %.120.i441 = add nuw nsw i64 %.49.i430.01291, 1
  %.147.i442 = trunc i64 %.49.i430.01291 to i32
  %.148.i443 = getelementptr i32, ptr %arg.held, i64 %count.2.0.i4351293
  store i32 %.147.i442, ptr %.148.i443, align 4
  %.151.i444 = getelementptr i32, ptr %arg.a_low, i64 %.49.i430.01291
  %.152.i445 = load i32, ptr %.151.i444, align 4
  %.154.i446 = getelementptr i32, ptr %arg.a_high, i64 %.49.i430.01291
  %.155.i447 = load i32, ptr %.154.i446, align 4
  %.156.i448 = icmp slt i32 %.152.i445, %.155.i447
  %.160.i449 = getelementptr i32, ptr %39, i64 %.49.i430.01291
  %.161.i450 = load i32, ptr %.160.i449, align 4
  %.163.i451 = sext i32 %.161.i450 to i64
  %.164.i452 = getelementptr i32, ptr %arg.a_mutual, i64 %.163.i451
  %.165.i453 = load i32, ptr %.164.i452, align 4
  %43 = and i32 %.165.i453, 1
  %narrow.i454 = select i1 %.156.i448, i32 %43, i32 0
  %.169.i455 = zext nneg i32 %narrow.i454 to i64
  %.171.i456 = add nuw nsw i64 %count.2.0.i4351293, %.169.i455
  %exitcond1427.not = icmp eq i64 %.307, %.120.i441
  br i1 %exitcond1427.not, label %B38.i674.preheader, label %B38.if.i438

B610.i677.preheader:
  %count.2.0.i675.lcssa = phi i64 [ 0, %B38.i674.preheader ], [ 0, %B38.i434.preheader ], [ %count.3.1.i, %B969.i ]
  br i1 %.8341239.not, label %B636.i678, label %B610.if.i

B244.i:
  br i1 %spec.select.i, label %B250.i, label %B969.i

B250.i:
  %.399.i685 = getelementptr double, ptr %arg.found, i64 %count.2.0.i6751303
  store double 0.000000e+00, ptr %.399.i685, align 8
  %.404.i686 = getelementptr i32, ptr %arg.at, i64 %count.2.0.i6751303
  store i32 %.193.i680, ptr %.404.i686, align 4
  %.407.i = icmp sgt i64 %count.2.0.i6751303, 0
  br i1 %.407.i, label %B282.i, label %B566.i

B282.i:
  %.410.i = add nsw i64 %count.2.0.i6751303, -1
  %.412.i687 = getelementptr i32, ptr %arg.at, i64 %.410.i
  %.413.i688 = load i32, ptr %.412.i687, align 4
  %.419.i689 = sext i32 %.413.i688 to i64
  %.420.i690 = add nsw i64 %.297, %.419.i689
  %.422.i = getelementptr i32, ptr %arg.sentence, i64 %.420.i690
  %.423.i = load i32, ptr %.422.i, align 4
  %.425.i691 = icmp eq i32 %.423.i, %.203.i
  br i1 %.425.i691, label %B334.i, label %B566.i

B334.i:
  %.434.i = getelementptr i32, ptr %arg.place, i64 %.200.i
  %.435.i692 = load i32, ptr %.434.i, align 4
  %.441.i = getelementptr i32, ptr %arg.place, i64 %.420.i690
  %.442.i693 = load i32, ptr %.441.i, align 4
  %.443.i694 = sext i32 %.435.i692 to i64
  %.444.i695 = sext i32 %.442.i693 to i64
  %.445.i696 = sub nsw i64 %.443.i694, %.444.i695
  %.447.not.i = icmp sgt i64 %.445.i696, %arg.reach
  br i1 %.447.not.i, label %B566.i, label %B388.i

B388.i:
  %.452.i = getelementptr i32, ptr %arg.a_low, i64 %.419.i689
  %.453.i = load i32, ptr %.452.i, align 4
  %.457.i = sext i32 %.453.i to i64
  %.460.i = getelementptr i64, ptr %42, i64 %.457.i
  %.461.i = load i64, ptr %.460.i, align 8
  %.466.i = load i32, ptr %.213.i, align 4
  %.470.i = sext i32 %.466.i to i64
  %.473.i = getelementptr i64, ptr %42, i64 %.470.i
  %.474.i697 = load i64, ptr %.473.i, align 8
  %.7.i = add i64 %.474.i697, %.461.i
  %.5.i906 = lshr i64 %.7.i, 33
  %.6.i907 = xor i64 %.5.i906, %.7.i
  %.7.i908 = mul i64 %.6.i907, -49064778989728563
  %.8.i909 = lshr i64 %.7.i908, 33
  %.9.i910 = xor i64 %.8.i909, %.7.i908
  %.10.i911 = mul i64 %.9.i910, -4265267296055464877
  %.34.i = lshr i64 %.10.i911, 42
  %.38.i871 = getelementptr i32, ptr %arg.pair_counts, i64 %.34.i
  %.39.i872 = load i32, ptr %.38.i871, align 4
  %.40.i873 = sitofp i32 %.39.i872 to double
  %.41.i874 = fsub double %.40.i873, %arg.worn_from
  %.47.i875 = fcmp ogt double %.41.i874, 0.000000e+00
  %.54.i876 = fdiv double %.41.i874, %arg.worn_by
  %.59.i877 = fadd double %.54.i876, 1.000000e+00
  %.63.i878 = fdiv double 1.000000e+00, %.59.i877
  %"$phi90.0.2.0.i879" = select i1 %.47.i875, double %.63.i878, double 1.000000e+00
  store double %"$phi90.0.2.0.i879", ptr %.399.i685, align 8
  %.510.i = getelementptr double, ptr %arg.found, i64 %.410.i
  %.511.i = load double, ptr %.510.i, align 8
  %.12.i883 = fcmp ogt double %"$phi90.0.2.0.i879", %.511.i
  %.13.i884 = select i1 %.12.i883, double %"$phi90.0.2.0.i879", double %.511.i
  store double %.13.i884, ptr %.510.i, align 8
  br label %B566.i

B566.i:
  %.553.i = add nsw i64 %count.2.0.i6751303, 1
  br label %B969.i

B636.i678:
  %.817.i1308.not = icmp slt i64 %count.2.0.i675.lcssa, 1
  br i1 %.817.i1308.not, label %B58.i.preheader, label %B678.if.i.lr.ph

B678.if.i.lr.ph:
  %44 = getelementptr double, ptr %arg.weight, i64 %.297
  %45 = getelementptr i32, ptr %arg.sentence, i64 %.297
  br label %B678.if.i

B58.i.preheader:
  br i1 %.8341239.not, label %_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit, label %B58.if.i.lr.ph

B58.if.i.lr.ph:
  %46 = getelementptr double, ptr %arg.gain, i64 %.311
  br label %B58.if.i

B969.i:
  %count.3.1.i = phi i64 [ %.553.i, %B566.i ], [ %count.2.0.i6751303, %B244.i ], [ %count.2.0.i6751303, %B40.if.i ]
  %exitcond1428.not = icmp eq i64 %.166.i, %.171.i456
  br i1 %exitcond1428.not, label %B610.i677.preheader, label %B40.if.i

B40.if.i:
  %count.2.0.i6751303 = phi i64 [ 0, %B40.if.i.lr.ph ], [ %count.3.1.i, %B969.i ]
  %.94.i667.01301 = phi i64 [ 0, %B40.if.i.lr.ph ], [ %.166.i, %B969.i ]
  %.166.i = add nuw nsw i64 %.94.i667.01301, 1
  %.192.i679 = getelementptr i32, ptr %arg.held, i64 %.94.i667.01301
  %.193.i680 = load i32, ptr %.192.i679, align 4
  %.199.i681 = sext i32 %.193.i680 to i64
  %.200.i = add nsw i64 %.297, %.199.i681
  %.202.i = getelementptr i32, ptr %arg.sentence, i64 %.200.i
  %.203.i = load i32, ptr %.202.i, align 4
  %.213.i = getelementptr i32, ptr %arg.a_low, i64 %.199.i681
  %.214.i682 = load i32, ptr %.213.i, align 4
  %.218.i = getelementptr i32, ptr %arg.a_high, i64 %.199.i681
  %.219.i = load i32, ptr %.218.i, align 4
  %.256.i = sub i32 %.219.i, %.214.i682
  %.299.i6841295.not = icmp slt i32 %.256.i, 1
  br i1 %.299.i6841295.not, label %B969.i, label %B142.if.i.lr.ph

B142.if.i.lr.ph:
  %.357.i703 = sext i32 %.203.i to i64
  %.358.i = getelementptr i32, ptr %arg.a_best, i64 %.357.i703
  %.359.i704 = load i32, ptr %.358.i, align 4
  %.361.i = sext i32 %.359.i704 to i64
  br label %B142.if.i

B142.if.i:
  %is_near.2.1.i1298 = phi i1 [ false, %B142.if.i.lr.ph ], [ %spec.select.i, %B142.if.i ]
  %.246.i670.01297 = phi i32 [ %.256.i, %B142.if.i.lr.ph ], [ %.308.i, %B142.if.i ]
  %.243.i669.01296 = phi i32 [ %.214.i682, %B142.if.i.lr.ph ], [ %.312.i699, %B142.if.i ]
  %.308.i = add nsw i32 %.246.i670.01297, -1
  %.312.i699 = add i32 %.243.i669.01296, 1
  %47 = sext i32 %.243.i669.01296 to i64
  %.347.i = getelementptr i32, ptr %40, i64 %47
  %.348.i = load i32, ptr %.347.i, align 4
  %.350.i700 = sext i32 %.348.i to i64
  %.353.i701 = getelementptr i32, ptr %41, i64 %.350.i700
  %.354.i702 = load i32, ptr %.353.i701, align 4
  %.360.i = sext i32 %.354.i702 to i64
  %.362.i = sub nsw i64 %.360.i, %.361.i
  %.365.i = tail call i64 @llvm.abs.i64(i64 %.362.i, i1 true)
  %.367.not.i = icmp sle i64 %.365.i, %arg.window
  %spec.select.i = select i1 %.367.not.i, i1 true, i1 %is_near.2.1.i1298
  %.299.i684 = icmp samesign ugt i32 %.246.i670.01297, 1
  br i1 %.299.i684, label %B142.if.i, label %B244.i

B610.if.i:
  %.615.i.01306 = phi i64 [ %.684.i, %B610.if.i ], [ 0, %B610.i677.preheader ]
  %.684.i = add nuw nsw i64 %.615.i.01306, 1
  %.710.i = getelementptr double, ptr %arg.gained, i64 %.615.i.01306
  store double 0.000000e+00, ptr %.710.i, align 8
  %.713.i = getelementptr double, ptr %arg.full, i64 %.615.i.01306
  store double 0.000000e+00, ptr %.713.i, align 8
  %exitcond1429.not = icmp eq i64 %.354, %.684.i
  br i1 %exitcond1429.not, label %B636.i678, label %B610.if.i

B678.if.i:
  %row.1.2.0.i1313 = phi i64 [ -1, %B678.if.i.lr.ph ], [ %.926.i, %B678.if.i ]
  %heaviest.4.0.i1312 = phi double [ 0.000000e+00, %B678.if.i.lr.ph ], [ %.13.i886, %B678.if.i ]
  %total.4.0.i1311 = phi double [ 0.000000e+00, %B678.if.i.lr.ph ], [ %.954.i, %B678.if.i ]
  %.761.i671.01309 = phi i64 [ 0, %B678.if.i.lr.ph ], [ %.830.i, %B678.if.i ]
  %.830.i = add nuw nsw i64 %.761.i671.01309, 1
  %.860.i = getelementptr i32, ptr %arg.at, i64 %.761.i671.01309
  %.861.i = load i32, ptr %.860.i, align 4
  %.863.i = sext i32 %.861.i to i64
  %.866.i = getelementptr double, ptr %44, i64 %.863.i
  %.867.i = load double, ptr %.866.i, align 8
  %.870.i = getelementptr double, ptr %arg.found, i64 %.761.i671.01309
  %.871.i = load double, ptr %.870.i, align 8
  %.873.i = fcmp ogt double %.871.i, 0.000000e+00
  %.871..i = select i1 %.873.i, double %.871.i, double 1.000000e+00
  %.907.i = fmul double %.867.i, %.871..i
  %.923.i = getelementptr i32, ptr %45, i64 %.863.i
  %.924.i = load i32, ptr %.923.i, align 4
  %.926.i = sext i32 %.924.i to i64
  %.927.not.i = icmp eq i64 %row.1.2.0.i1313, %.926.i
  %total.3.1.i = select i1 %.927.not.i, double %total.4.0.i1311, double 0.000000e+00
  %heaviest.3.1.i = select i1 %.927.not.i, double %heaviest.4.0.i1312, double 0.000000e+00
  %.12.i885 = fcmp ogt double %.907.i, %heaviest.3.1.i
  %.13.i886 = select i1 %.12.i885, double %.907.i, double %heaviest.3.1.i
  %.954.i = fadd double %.907.i, %total.3.1.i
  %.995.i = fsub double %.954.i, %.13.i886
  %.998.i = getelementptr double, ptr %arg.gained, i64 %.926.i
  store double %.995.i, ptr %.998.i, align 8
  %.1002.i = getelementptr double, ptr %arg.full, i64 %.926.i
  %.1003.i = load double, ptr %.1002.i, align 8
  %.1007.i = load i32, ptr %.860.i, align 4
  %.1011.i = sext i32 %.1007.i to i64
  %.1014.i = getelementptr double, ptr %44, i64 %.1011.i
  %.1015.i = load double, ptr %.1014.i, align 8
  %.1016.i = fadd double %.1003.i, %.1015.i
  store double %.1016.i, ptr %.1002.i, align 8
  %exitcond1430.not = icmp eq i64 %.830.i, %count.2.0.i675.lcssa
  br i1 %exitcond1430.not, label %B58.i.preheader, label %B678.if.i

B116.i:
  %.263.i = getelementptr double, ptr %arg.gained, i64 %.97.i914.01316
  %.264.i = load double, ptr %.263.i, align 8
  %.266.i = fadd double %found.2.0.i1318, %.264.i
  %.274.i933 = getelementptr double, ptr %arg.full, i64 %.97.i914.01316
  %.275.i934 = load double, ptr %.274.i933, align 8
  %.277.i = fadd double %shared.2.0.i1319, %.275.i934
  %.288.i935 = fcmp ogt double %.264.i, 0.000000e+00
  br i1 %.288.i935, label %B184.i, label %B441.i

B184.i:
  %.305.i936 = icmp sgt i64 %previous.2.0.i1322, -1
  br i1 %.305.i936, label %B196.i, label %B184.i.B262.i_crit_edge

B184.i.B262.i_crit_edge:
  %.359.i937.phi.trans.insert = getelementptr i32, ptr %arg.a_best, i64 %.97.i914.01316
  %.360.i938.pre = load i32, ptr %.359.i937.phi.trans.insert, align 4
  %.pre1447 = sext i32 %.360.i938.pre to i64
  br label %B441.i

B196.i:
  %.308.i939 = add nsw i64 %pairs.2.0.i1321, 1
  %.315.i = getelementptr i32, ptr %arg.a_best, i64 %.97.i914.01316
  %.316.i940 = load i32, ptr %.315.i, align 4
  %.318.i941 = sext i32 %.316.i940 to i64
  %.333.i942 = tail call i64 @llvm.scmp.i64.i64(i64 %.318.i941, i64 %previous.2.0.i1322)
  %.335.i943 = add nsw i64 %.333.i942, %steps.2.0.i1320
  br label %B441.i

B441.i:
  %found.3.1.i = phi double [ %found.2.0.i1318, %B58.if.i ], [ %.266.i, %B116.i ], [ %.266.i, %B184.i.B262.i_crit_edge ], [ %.266.i, %B196.i ]
  %shared.3.1.i = phi double [ %shared.2.0.i1319, %B58.if.i ], [ %.277.i, %B116.i ], [ %.277.i, %B184.i.B262.i_crit_edge ], [ %.277.i, %B196.i ]
  %steps.3.1.i = phi i64 [ %steps.2.0.i1320, %B58.if.i ], [ %steps.2.0.i1320, %B116.i ], [ %steps.2.0.i1320, %B184.i.B262.i_crit_edge ], [ %.335.i943, %B196.i ]
  %pairs.3.1.i = phi i64 [ %pairs.2.0.i1321, %B58.if.i ], [ %pairs.2.0.i1321, %B116.i ], [ %pairs.2.0.i1321, %B184.i.B262.i_crit_edge ], [ %.308.i939, %B196.i ]
  %previous.3.1.i = phi i64 [ %previous.2.0.i1322, %B58.if.i ], [ %previous.2.0.i1322, %B116.i ], [ %.pre1447, %B184.i.B262.i_crit_edge ], [ %.318.i941, %B196.i ]
  %exitcond1431.not = icmp eq i64 %.354, %.168.i929
  br i1 %exitcond1431.not, label %_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit, label %B58.if.i

B58.if.i:
  %previous.2.0.i1322 = phi i64 [ -1, %B58.if.i.lr.ph ], [ %previous.3.1.i, %B441.i ]
  %pairs.2.0.i1321 = phi i64 [ 0, %B58.if.i.lr.ph ], [ %pairs.3.1.i, %B441.i ]
  %steps.2.0.i1320 = phi i64 [ 0, %B58.if.i.lr.ph ], [ %steps.3.1.i, %B441.i ]
  %shared.2.0.i1319 = phi double [ 0.000000e+00, %B58.if.i.lr.ph ], [ %shared.3.1.i, %B441.i ]
  %found.2.0.i1318 = phi double [ 0.000000e+00, %B58.if.i.lr.ph ], [ %found.3.1.i, %B441.i ]
  %total.2.0.i1317 = phi double [ 0.000000e+00, %B58.if.i.lr.ph ], [ %.203.i931, %B441.i ]
  %.97.i914.01316 = phi i64 [ 0, %B58.if.i.lr.ph ], [ %.168.i929, %B441.i ]
  %.168.i929 = add nuw nsw i64 %.97.i914.01316, 1
  %.200.i930 = getelementptr double, ptr %46, i64 %.97.i914.01316
  %.201.i = load double, ptr %.200.i930, align 8
  %.203.i931 = fadd double %total.2.0.i1317, %.201.i
  %.211.i = getelementptr i32, ptr %arg.a_mutual, i64 %.97.i914.01316
  %.212.i = load i32, ptr %.211.i, align 4
  %.214.i932 = icmp eq i32 %.212.i, 0
  br i1 %.214.i932, label %B441.i, label %B116.i

_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit:
  %48 = add nsw i64 %pairs.3.1.i, 1
  %49 = sitofp i64 %48 to double
  %50 = sitofp i64 %steps.3.1.i to double
  br label %_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit

_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit:
  %total.2.0.i.lcssa = phi double [ 0.000000e+00, %B58.i.preheader ], [ %.203.i931, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %found.2.0.i.lcssa = phi double [ 0.000000e+00, %B58.i.preheader ], [ %found.3.1.i, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %shared.2.0.i.lcssa = phi double [ 0.000000e+00, %B58.i.preheader ], [ %shared.3.1.i, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %steps.2.0.i.lcssa = phi double [ 0.000000e+00, %B58.i.preheader ], [ %50, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %pairs.2.0.i.lcssa = phi double [ 1.000000e+00, %B58.i.preheader ], [ %49, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %.12.i.i = fcmp ogt double %arg.little, %total.2.0.i.lcssa
  %.13.i.i = select i1 %.12.i.i, double %arg.little, double %total.2.0.i.lcssa
  %.455.i922 = fdiv double %found.2.0.i.lcssa, %.13.i.i
  store double %.455.i922, ptr %2, align 8
  %.470.i924 = fdiv double %pairs.2.0.i.lcssa, 3.000000e+00
  %sqrt.i = tail call double @llvm.sqrt.f64(double %.470.i924)
  %abs.i = tail call double @llvm.fabs.f64(double %sqrt.i)
  %isinf.i = fcmp oeq double %.470.i924, 0xFFF0000000000000
  %.471.i = select i1 %isinf.i, double 0x7FF0000000000000, double %abs.i
  %.477.i = fdiv double %steps.2.0.i.lcssa, %.471.i
  %.483.i = getelementptr i8, ptr %2, i64 8
  store double %.477.i, ptr %.483.i, align 8
  %.489.i = getelementptr i8, ptr %2, i64 32
  store double %total.2.0.i.lcssa, ptr %.489.i, align 8
  %.495.i = fcmp ogt double %shared.2.0.i.lcssa, 0.000000e+00
  %.502.i926 = fdiv double %found.2.0.i.lcssa, %shared.2.0.i.lcssa
  %"$phi440.0.2.0.i" = select i1 %.495.i, double %.502.i926, double 1.000000e+00
  %.524.i = getelementptr i8, ptr %2, i64 48
  store double %"$phi440.0.2.0.i", ptr %.524.i, align 8
  br i1 %.8341239.not, label %B90.i1025.preheader, label %B34.if.i1045.preheader

B34.if.i1045.preheader:
  %51 = shl nuw i64 %storemerge230, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.a_new, i8 0, i64 %51, i1 false)
  br label %B90.i1025.preheader

B90.i1025.preheader:
  br i1 %.107.i1221.not, label %_ZN5dedup7kernels14evidence_sides15share_differingB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit, label %B90.if.i1030

B90.if.i1030:
  %differing.2.0.i1335 = phi i64 [ %.323.i1042, %B90.if.i1030 ], [ 0, %B90.i1025.preheader ]
  %named.2.0.i1334 = phi i64 [ %.319.i1041, %B90.if.i1030 ], [ 1, %B90.i1025.preheader ]
  %.193.i1020.01333 = phi i64 [ %.262.i, %B90.if.i1030 ], [ 0, %B90.i1025.preheader ]
  %.262.i = add nuw nsw i64 %.193.i1020.01333, 1
  %.288.i1031 = add nsw i64 %.193.i1020.01333, %.297
  %.290.i1032 = getelementptr i32, ptr %arg.sentence, i64 %.288.i1031
  %.291.i1033 = load i32, ptr %.290.i1032, align 4
  %.295.i1034 = getelementptr i8, ptr %arg.role, i64 %.288.i1031
  %.296.i = load i8, ptr %.295.i1034, align 1
  %.301.i1035 = sext i32 %.291.i1033 to i64
  %.302.i1036 = getelementptr i32, ptr %arg.a_mutual, i64 %.301.i1035
  %.303.i = load i32, ptr %.302.i1036, align 4
  %52 = lshr i8 %.296.i, 2
  %.lobit.i = and i8 %52, 1
  %53 = zext nneg i8 %.lobit.i to i32
  %.307.i10391451 = and i32 %.303.i, %53
  %.307.i1039 = zext nneg i32 %.307.i10391451 to i64
  %.309.i = getelementptr i32, ptr %arg.a_low, i64 %.193.i1020.01333
  %.310.i = load i32, ptr %.309.i, align 4
  %.312.i1040 = getelementptr i32, ptr %arg.a_high, i64 %.193.i1020.01333
  %.313.i = load i32, ptr %.312.i1040, align 4
  %.314.i = icmp eq i32 %.310.i, %.313.i
  %.317.i = select i1 %.314.i, i64 %.307.i1039, i64 0
  %.319.i1041 = add nuw nsw i64 %named.2.0.i1334, %.307.i1039
  %.323.i1042 = add nuw nsw i64 %.317.i, %differing.2.0.i1335
  %.328.i1043 = getelementptr i32, ptr %arg.a_new, i64 %.301.i1035
  %.329.i = load i32, ptr %.328.i1043, align 4
  %54 = trunc nuw nsw i64 %.317.i to i32
  %.334.i1044 = or i32 %.329.i, %54
  store i32 %.334.i1044, ptr %.328.i1043, align 4
  %exitcond1432.not = icmp eq i64 %.307, %.262.i
  br i1 %exitcond1432.not, label %_ZN5dedup7kernels14evidence_sides15share_differingB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit.loopexit, label %B90.if.i1030

_ZN5dedup7kernels14evidence_sides15share_differingB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit.loopexit:
  %55 = uitofp nneg i64 %.323.i1042 to double
  %56 = uitofp nneg i64 %.319.i1041 to double
  %57 = fdiv double %55, %56
  br label %_ZN5dedup7kernels14evidence_sides15share_differingB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit

_ZN5dedup7kernels14evidence_sides15share_differingB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit:
  %.363.i1029 = phi double [ 0.000000e+00, %B90.i1025.preheader ], [ %57, %_ZN5dedup7kernels14evidence_sides15share_differingB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit.loopexit ]
  %.1243 = getelementptr i8, ptr %2, i64 40
  store double %.363.i1029, ptr %.1243, align 8
  br i1 %.107.i3441230.not, label %B610.i728.preheader, label %B38.if.i466.lr.ph

B38.if.i466.lr.ph:
  %58 = getelementptr i32, ptr %arg.sentence, i64 %.324
  br label %B38.if.i466

B38.i721.preheader:
  %.153.i7241348.not = icmp eq i64 %.171.i484, 0
  br i1 %.153.i7241348.not, label %B610.i728.preheader, label %B40.if.i780.lr.ph

B40.if.i780.lr.ph:
  %59 = getelementptr i32, ptr %arg.by_word, i64 %.297
  %60 = getelementptr i32, ptr %arg.sentence, i64 %.297
  %61 = getelementptr i64, ptr %arg.word, i64 %.297
  br label %B40.if.i780

B38.if.i466:
  %count.2.0.i4631341 = phi i64 [ 0, %B38.if.i466.lr.ph ], [ %.171.i484, %B38.if.i466 ]
  %.49.i458.01339 = phi i64 [ 0, %B38.if.i466.lr.ph ], [ %.120.i469, %B38.if.i466 ]
  %.120.i469 = add nuw nsw i64 %.49.i458.01339, 1
  %.147.i470 = trunc i64 %.49.i458.01339 to i32
  %.148.i471 = getelementptr i32, ptr %arg.held, i64 %count.2.0.i4631341
  store i32 %.147.i470, ptr %.148.i471, align 4
  %.151.i472 = getelementptr i32, ptr %arg.b_low, i64 %.49.i458.01339
  %.152.i473 = load i32, ptr %.151.i472, align 4
  %.154.i474 = getelementptr i32, ptr %arg.b_high, i64 %.49.i458.01339
  %.155.i475 = load i32, ptr %.154.i474, align 4
  %.156.i476 = icmp slt i32 %.152.i473, %.155.i475
  %.160.i477 = getelementptr i32, ptr %58, i64 %.49.i458.01339
  %.161.i478 = load i32, ptr %.160.i477, align 4
  %.163.i479 = sext i32 %.161.i478 to i64
  %.164.i480 = getelementptr i32, ptr %arg.b_mutual, i64 %.163.i479
  %.165.i481 = load i32, ptr %.164.i480, align 4
  %62 = and i32 %.165.i481, 1
  %narrow.i482 = select i1 %.156.i476, i32 %62, i32 0
  %.169.i483 = zext nneg i32 %narrow.i482 to i64
  %.171.i484 = add nuw nsw i64 %count.2.0.i4631341, %.169.i483
  %exitcond1433.not = icmp eq i64 %.334, %.120.i469
  br i1 %exitcond1433.not, label %B38.i721.preheader, label %B38.if.i466

B610.i728.preheader:
  %count.2.0.i722.lcssa = phi i64 [ 0, %B38.i721.preheader ], [ 0, %_ZN5dedup7kernels14evidence_sides15share_differingB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit ], [ %count.3.1.i803, %B969.i802 ]
  br i1 %.95.i1260.not, label %B636.i731, label %B610.if.i774

B244.i801:
  br i1 %spec.select.i861, label %B250.i804, label %B969.i802

B250.i804:
  %.399.i805 = getelementptr double, ptr %arg.found, i64 %count.2.0.i7221351
  store double 0.000000e+00, ptr %.399.i805, align 8
  %.404.i806 = getelementptr i32, ptr %arg.at, i64 %count.2.0.i7221351
  store i32 %.193.i785, ptr %.404.i806, align 4
  %.407.i807 = icmp sgt i64 %count.2.0.i7221351, 0
  br i1 %.407.i807, label %B282.i810, label %B566.i808

B282.i810:
  %.410.i811 = add nsw i64 %count.2.0.i7221351, -1
  %.412.i812 = getelementptr i32, ptr %arg.at, i64 %.410.i811
  %.413.i813 = load i32, ptr %.412.i812, align 4
  %.419.i814 = sext i32 %.413.i813 to i64
  %.420.i815 = add nsw i64 %.324, %.419.i814
  %.422.i816 = getelementptr i32, ptr %arg.sentence, i64 %.420.i815
  %.423.i817 = load i32, ptr %.422.i816, align 4
  %.425.i818 = icmp eq i32 %.423.i817, %.203.i789
  br i1 %.425.i818, label %B334.i819, label %B566.i808

B334.i819:
  %.434.i820 = getelementptr i32, ptr %arg.place, i64 %.200.i787
  %.435.i821 = load i32, ptr %.434.i820, align 4
  %.441.i822 = getelementptr i32, ptr %arg.place, i64 %.420.i815
  %.442.i823 = load i32, ptr %.441.i822, align 4
  %.443.i824 = sext i32 %.435.i821 to i64
  %.444.i825 = sext i32 %.442.i823 to i64
  %.445.i826 = sub nsw i64 %.443.i824, %.444.i825
  %.447.not.i827 = icmp sgt i64 %.445.i826, %arg.reach
  br i1 %.447.not.i827, label %B566.i808, label %B388.i828

B388.i828:
  %.452.i829 = getelementptr i32, ptr %arg.b_low, i64 %.419.i814
  %.453.i830 = load i32, ptr %.452.i829, align 4
  %.457.i831 = sext i32 %.453.i830 to i64
  %.460.i832 = getelementptr i64, ptr %61, i64 %.457.i831
  %.461.i833 = load i64, ptr %.460.i832, align 8
  %.466.i834 = load i32, ptr %.213.i790, align 4
  %.470.i835 = sext i32 %.466.i834 to i64
  %.473.i836 = getelementptr i64, ptr %61, i64 %.470.i835
  %.474.i837 = load i64, ptr %.473.i836, align 8
  %.7.i897 = add i64 %.474.i837, %.461.i833
  %.5.i = lshr i64 %.7.i897, 33
  %.6.i = xor i64 %.5.i, %.7.i897
  %.7.i903 = mul i64 %.6.i, -49064778989728563
  %.8.i904 = lshr i64 %.7.i903, 33
  %.9.i = xor i64 %.8.i904, %.7.i903
  %.10.i = mul i64 %.9.i, -4265267296055464877
  %.34.i900 = lshr i64 %.10.i, 42
  %.38.i = getelementptr i32, ptr %arg.pair_counts, i64 %.34.i900
  %.39.i864 = load i32, ptr %.38.i, align 4
  %.40.i865 = sitofp i32 %.39.i864 to double
  %.41.i = fsub double %.40.i865, %arg.worn_from
  %.47.i = fcmp ogt double %.41.i, 0.000000e+00
  %.54.i = fdiv double %.41.i, %arg.worn_by
  %.59.i = fadd double %.54.i, 1.000000e+00
  %.63.i866 = fdiv double 1.000000e+00, %.59.i
  %"$phi90.0.2.0.i" = select i1 %.47.i, double %.63.i866, double 1.000000e+00
  store double %"$phi90.0.2.0.i", ptr %.399.i805, align 8
  %.510.i840 = getelementptr double, ptr %arg.found, i64 %.410.i811
  %.511.i841 = load double, ptr %.510.i840, align 8
  %.12.i880 = fcmp ogt double %"$phi90.0.2.0.i", %.511.i841
  %.13.i = select i1 %.12.i880, double %"$phi90.0.2.0.i", double %.511.i841
  store double %.13.i, ptr %.510.i840, align 8
  br label %B566.i808

B566.i808:
  %.553.i809 = add nsw i64 %count.2.0.i7221351, 1
  br label %B969.i802

B636.i731:
  %.817.i7391356.not = icmp slt i64 %count.2.0.i722.lcssa, 1
  br i1 %.817.i7391356.not, label %B58.i950.preheader, label %B678.if.i740.lr.ph

B678.if.i740.lr.ph:
  %63 = getelementptr double, ptr %arg.weight, i64 %.324
  %64 = getelementptr i32, ptr %arg.sentence, i64 %.324
  br label %B678.if.i740

B58.i950.preheader:
  br i1 %.95.i1260.not, label %_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018, label %B58.if.i979.lr.ph

B58.if.i979.lr.ph:
  %65 = getelementptr double, ptr %arg.gain, i64 %.338
  br label %B58.if.i979

B969.i802:
  %count.3.1.i803 = phi i64 [ %.553.i809, %B566.i808 ], [ %count.2.0.i7221351, %B244.i801 ], [ %count.2.0.i7221351, %B40.if.i780 ]
  %exitcond1434.not = icmp eq i64 %.166.i783, %.171.i484
  br i1 %exitcond1434.not, label %B610.i728.preheader, label %B40.if.i780

B40.if.i780:
  %count.2.0.i7221351 = phi i64 [ 0, %B40.if.i780.lr.ph ], [ %count.3.1.i803, %B969.i802 ]
  %.94.i705.01350 = phi i64 [ 0, %B40.if.i780.lr.ph ], [ %.166.i783, %B969.i802 ]
  %.166.i783 = add nuw nsw i64 %.94.i705.01350, 1
  %.192.i784 = getelementptr i32, ptr %arg.held, i64 %.94.i705.01350
  %.193.i785 = load i32, ptr %.192.i784, align 4
  %.199.i786 = sext i32 %.193.i785 to i64
  %.200.i787 = add nsw i64 %.324, %.199.i786
  %.202.i788 = getelementptr i32, ptr %arg.sentence, i64 %.200.i787
  %.203.i789 = load i32, ptr %.202.i788, align 4
  %.213.i790 = getelementptr i32, ptr %arg.b_low, i64 %.199.i786
  %.214.i791 = load i32, ptr %.213.i790, align 4
  %.218.i792 = getelementptr i32, ptr %arg.b_high, i64 %.199.i786
  %.219.i793 = load i32, ptr %.218.i792, align 4
  %.256.i794 = sub i32 %.219.i793, %.214.i791
  %.299.i8001343.not = icmp slt i32 %.256.i794, 1
  br i1 %.299.i8001343.not, label %B969.i802, label %B142.if.i844.lr.ph

B142.if.i844.lr.ph:
  %.357.i853 = sext i32 %.203.i789 to i64
  %.358.i854 = getelementptr i32, ptr %arg.b_best, i64 %.357.i853
  %.359.i855 = load i32, ptr %.358.i854, align 4
  %.361.i857 = sext i32 %.359.i855 to i64
  br label %B142.if.i844

B142.if.i844:
  %is_near.2.1.i7981346 = phi i1 [ false, %B142.if.i844.lr.ph ], [ %spec.select.i861, %B142.if.i844 ]
  %.243.i707.01345 = phi i32 [ %.214.i791, %B142.if.i844.lr.ph ], [ %.312.i847, %B142.if.i844 ]
  %.246.i708.01344 = phi i32 [ %.256.i794, %B142.if.i844.lr.ph ], [ %.308.i846, %B142.if.i844 ]
  %.308.i846 = add nsw i32 %.246.i708.01344, -1
  %.312.i847 = add i32 %.243.i707.01345, 1
  %66 = sext i32 %.243.i707.01345 to i64
  %.347.i848 = getelementptr i32, ptr %59, i64 %66
  %.348.i849 = load i32, ptr %.347.i848, align 4
  %.350.i850 = sext i32 %.348.i849 to i64
  %.353.i851 = getelementptr i32, ptr %60, i64 %.350.i850
  %.354.i852 = load i32, ptr %.353.i851, align 4
  %.360.i856 = sext i32 %.354.i852 to i64
  %.362.i858 = sub nsw i64 %.360.i856, %.361.i857
  %.365.i859 = tail call i64 @llvm.abs.i64(i64 %.362.i858, i1 true)
  %.367.not.i860 = icmp sle i64 %.365.i859, %arg.window
  %spec.select.i861 = select i1 %.367.not.i860, i1 true, i1 %is_near.2.1.i7981346
  %.299.i800 = icmp samesign ugt i32 %.246.i708.01344, 1
  br i1 %.299.i800, label %B142.if.i844, label %B244.i801

B610.if.i774:
  %.615.i713.01355 = phi i64 [ %.684.i777, %B610.if.i774 ], [ 0, %B610.i728.preheader ]
  %.684.i777 = add nuw nsw i64 %.615.i713.01355, 1
  %.710.i778 = getelementptr double, ptr %arg.gained, i64 %.615.i713.01355
  store double 0.000000e+00, ptr %.710.i778, align 8
  %.713.i779 = getelementptr double, ptr %arg.full, i64 %.615.i713.01355
  store double 0.000000e+00, ptr %.713.i779, align 8
  %exitcond1435.not = icmp eq i64 %.361, %.684.i777
  br i1 %exitcond1435.not, label %B636.i731, label %B610.if.i774

B678.if.i740:
  %row.1.2.0.i7371361 = phi i64 [ -1, %B678.if.i740.lr.ph ], [ %.926.i758, %B678.if.i740 ]
  %heaviest.4.0.i7361360 = phi double [ 0.000000e+00, %B678.if.i740.lr.ph ], [ %.13.i882, %B678.if.i740 ]
  %total.4.0.i7351359 = phi double [ 0.000000e+00, %B678.if.i740.lr.ph ], [ %.954.i764, %B678.if.i740 ]
  %.761.i715.01358 = phi i64 [ 0, %B678.if.i740.lr.ph ], [ %.830.i743, %B678.if.i740 ]
  %.830.i743 = add nuw nsw i64 %.761.i715.01358, 1
  %.860.i744 = getelementptr i32, ptr %arg.at, i64 %.761.i715.01358
  %.861.i745 = load i32, ptr %.860.i744, align 4
  %.863.i746 = sext i32 %.861.i745 to i64
  %.866.i747 = getelementptr double, ptr %63, i64 %.863.i746
  %.867.i748 = load double, ptr %.866.i747, align 8
  %.870.i749 = getelementptr double, ptr %arg.found, i64 %.761.i715.01358
  %.871.i750 = load double, ptr %.870.i749, align 8
  %.873.i751 = fcmp ogt double %.871.i750, 0.000000e+00
  %.871..i752 = select i1 %.873.i751, double %.871.i750, double 1.000000e+00
  %.907.i753 = fmul double %.867.i748, %.871..i752
  %.923.i756 = getelementptr i32, ptr %64, i64 %.863.i746
  %.924.i757 = load i32, ptr %.923.i756, align 4
  %.926.i758 = sext i32 %.924.i757 to i64
  %.927.not.i759 = icmp eq i64 %row.1.2.0.i7371361, %.926.i758
  %total.3.1.i760 = select i1 %.927.not.i759, double %total.4.0.i7351359, double 0.000000e+00
  %heaviest.3.1.i761 = select i1 %.927.not.i759, double %heaviest.4.0.i7361360, double 0.000000e+00
  %.12.i881 = fcmp ogt double %.907.i753, %heaviest.3.1.i761
  %.13.i882 = select i1 %.12.i881, double %.907.i753, double %heaviest.3.1.i761
  %.954.i764 = fadd double %.907.i753, %total.3.1.i760
  %.995.i765 = fsub double %.954.i764, %.13.i882
  %.998.i766 = getelementptr double, ptr %arg.gained, i64 %.926.i758
  store double %.995.i765, ptr %.998.i766, align 8
  %.1002.i767 = getelementptr double, ptr %arg.full, i64 %.926.i758
  %.1003.i768 = load double, ptr %.1002.i767, align 8
  %.1007.i769 = load i32, ptr %.860.i744, align 4
  %.1011.i770 = sext i32 %.1007.i769 to i64
  %.1014.i771 = getelementptr double, ptr %63, i64 %.1011.i770
  %.1015.i772 = load double, ptr %.1014.i771, align 8
  %.1016.i773 = fadd double %.1003.i768, %.1015.i772
  store double %.1016.i773, ptr %.1002.i767, align 8
  %exitcond1436.not = icmp eq i64 %.830.i743, %count.2.0.i722.lcssa
  br i1 %exitcond1436.not, label %B58.i950.preheader, label %B678.if.i740

B116.i989:
  %.263.i990 = getelementptr double, ptr %arg.gained, i64 %.97.i944.01364
  %.264.i991 = load double, ptr %.263.i990, align 8
  %.266.i992 = fadd double %found.2.0.i9521366, %.264.i991
  %.274.i993 = getelementptr double, ptr %arg.full, i64 %.97.i944.01364
  %.275.i994 = load double, ptr %.274.i993, align 8
  %.277.i995 = fadd double %shared.2.0.i9531367, %.275.i994
  %.288.i996 = fcmp ogt double %.264.i991, 0.000000e+00
  br i1 %.288.i996, label %B184.i1003, label %B441.i997

B184.i1003:
  %.305.i1004 = icmp sgt i64 %previous.2.0.i9561370, -1
  br i1 %.305.i1004, label %B196.i1011, label %B184.i1003.B262.i1005_crit_edge

B184.i1003.B262.i1005_crit_edge:
  %.359.i1008.phi.trans.insert = getelementptr i32, ptr %arg.b_best, i64 %.97.i944.01364
  %.360.i1009.pre = load i32, ptr %.359.i1008.phi.trans.insert, align 4
  %.pre = sext i32 %.360.i1009.pre to i64
  br label %B441.i997

B196.i1011:
  %.308.i1012 = add nsw i64 %pairs.2.0.i9551369, 1
  %.315.i1013 = getelementptr i32, ptr %arg.b_best, i64 %.97.i944.01364
  %.316.i1014 = load i32, ptr %.315.i1013, align 4
  %.318.i1015 = sext i32 %.316.i1014 to i64
  %.333.i1016 = tail call i64 @llvm.scmp.i64.i64(i64 %.318.i1015, i64 %previous.2.0.i9561370)
  %.335.i1017 = add nsw i64 %.333.i1016, %steps.2.0.i9541368
  br label %B441.i997

B441.i997:
  %found.3.1.i998 = phi double [ %found.2.0.i9521366, %B58.if.i979 ], [ %.266.i992, %B116.i989 ], [ %.266.i992, %B184.i1003.B262.i1005_crit_edge ], [ %.266.i992, %B196.i1011 ]
  %shared.3.1.i999 = phi double [ %shared.2.0.i9531367, %B58.if.i979 ], [ %.277.i995, %B116.i989 ], [ %.277.i995, %B184.i1003.B262.i1005_crit_edge ], [ %.277.i995, %B196.i1011 ]
  %steps.3.1.i1000 = phi i64 [ %steps.2.0.i9541368, %B58.if.i979 ], [ %steps.2.0.i9541368, %B116.i989 ], [ %steps.2.0.i9541368, %B184.i1003.B262.i1005_crit_edge ], [ %.335.i1017, %B196.i1011 ]
  %pairs.3.1.i1001 = phi i64 [ %pairs.2.0.i9551369, %B58.if.i979 ], [ %pairs.2.0.i9551369, %B116.i989 ], [ %pairs.2.0.i9551369, %B184.i1003.B262.i1005_crit_edge ], [ %.308.i1012, %B196.i1011 ]
  %previous.3.1.i1002 = phi i64 [ %previous.2.0.i9561370, %B58.if.i979 ], [ %previous.2.0.i9561370, %B116.i989 ], [ %.pre, %B184.i1003.B262.i1005_crit_edge ], [ %.318.i1015, %B196.i1011 ]
  %exitcond1437.not = icmp eq i64 %.361, %.168.i982
  br i1 %exitcond1437.not, label %_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018.loopexit, label %B58.if.i979

B58.if.i979:
  %previous.2.0.i9561370 = phi i64 [ -1, %B58.if.i979.lr.ph ], [ %previous.3.1.i1002, %B441.i997 ]
  %pairs.2.0.i9551369 = phi i64 [ 0, %B58.if.i979.lr.ph ], [ %pairs.3.1.i1001, %B441.i997 ]
  %steps.2.0.i9541368 = phi i64 [ 0, %B58.if.i979.lr.ph ], [ %steps.3.1.i1000, %B441.i997 ]
  %shared.2.0.i9531367 = phi double [ 0.000000e+00, %B58.if.i979.lr.ph ], [ %shared.3.1.i999, %B441.i997 ]
  %found.2.0.i9521366 = phi double [ 0.000000e+00, %B58.if.i979.lr.ph ], [ %found.3.1.i998, %B441.i997 ]
  %total.2.0.i9511365 = phi double [ 0.000000e+00, %B58.if.i979.lr.ph ], [ %.203.i985, %B441.i997 ]
  %.97.i944.01364 = phi i64 [ 0, %B58.if.i979.lr.ph ], [ %.168.i982, %B441.i997 ]
  %.168.i982 = add nuw nsw i64 %.97.i944.01364, 1
  %.200.i983 = getelementptr double, ptr %65, i64 %.97.i944.01364
  %.201.i984 = load double, ptr %.200.i983, align 8
  %.203.i985 = fadd double %total.2.0.i9511365, %.201.i984
  %.211.i986 = getelementptr i32, ptr %arg.b_mutual, i64 %.97.i944.01364
  %.212.i987 = load i32, ptr %.211.i986, align 4
  %.214.i988 = icmp eq i32 %.212.i987, 0
  br i1 %.214.i988, label %B441.i997, label %B116.i989

_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018.loopexit:
  %67 = add nsw i64 %pairs.3.1.i1001, 1
  %68 = sitofp i64 %67 to double
  %69 = sitofp i64 %steps.3.1.i1000 to double
  br label %_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018

_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018:
  %total.2.0.i951.lcssa = phi double [ 0.000000e+00, %B58.i950.preheader ], [ %.203.i985, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018.loopexit ]
  %found.2.0.i952.lcssa = phi double [ 0.000000e+00, %B58.i950.preheader ], [ %found.3.1.i998, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018.loopexit ]
  %shared.2.0.i953.lcssa = phi double [ 0.000000e+00, %B58.i950.preheader ], [ %shared.3.1.i999, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018.loopexit ]
  %steps.2.0.i954.lcssa = phi double [ 0.000000e+00, %B58.i950.preheader ], [ %69, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018.loopexit ]
  %pairs.2.0.i955.lcssa = phi double [ 1.000000e+00, %B58.i950.preheader ], [ %68, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018.loopexit ]
  %.12.i.i959 = fcmp ogt double %arg.little, %total.2.0.i951.lcssa
  %.13.i.i960 = select i1 %.12.i.i959, double %arg.little, double %total.2.0.i951.lcssa
  %.455.i962 = fdiv double %found.2.0.i952.lcssa, %.13.i.i960
  %.459.i963 = getelementptr double, ptr %arg.sides, i64 %.287
  store double %.455.i962, ptr %.459.i963, align 8
  %.470.i966 = fdiv double %pairs.2.0.i955.lcssa, 3.000000e+00
  %sqrt.i967 = tail call double @llvm.sqrt.f64(double %.470.i966)
  %abs.i968 = tail call double @llvm.fabs.f64(double %sqrt.i967)
  %isinf.i969 = fcmp oeq double %.470.i966, 0xFFF0000000000000
  %.471.i970 = select i1 %isinf.i969, double 0x7FF0000000000000, double %abs.i968
  %.477.i972 = fdiv double %steps.2.0.i954.lcssa, %.471.i970
  %.483.i973 = getelementptr i8, ptr %.459.i963, i64 8
  store double %.477.i972, ptr %.483.i973, align 8
  %.489.i974 = getelementptr i8, ptr %.459.i963, i64 32
  store double %total.2.0.i951.lcssa, ptr %.489.i974, align 8
  %.495.i975 = fcmp ogt double %shared.2.0.i953.lcssa, 0.000000e+00
  %.502.i976 = fdiv double %found.2.0.i952.lcssa, %shared.2.0.i953.lcssa
  %"$phi440.0.2.0.i977" = select i1 %.495.i975, double %.502.i976, double 1.000000e+00
  %.524.i978 = getelementptr i8, ptr %.459.i963, i64 48
  store double %"$phi440.0.2.0.i977", ptr %.524.i978, align 8
  br i1 %.95.i1260.not, label %B90.i1061.preheader, label %B34.if.i1096.preheader

B34.if.i1096.preheader:
  %70 = shl nuw i64 %storemerge.i638, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.b_new, i8 0, i64 %70, i1 false)
  br label %B90.i1061.preheader

B90.i1061.preheader:
  br i1 %.107.i3441230.not, label %_ZN5dedup7kernels14evidence_sides15share_differingB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101, label %B90.if.i1069

B90.if.i1069:
  %differing.2.0.i10631383 = phi i64 [ %.323.i1092, %B90.if.i1069 ], [ 0, %B90.i1061.preheader ]
  %named.2.0.i10621382 = phi i64 [ %.319.i1091, %B90.if.i1069 ], [ 1, %B90.i1061.preheader ]
  %.193.i1051.01381 = phi i64 [ %.262.i1072, %B90.if.i1069 ], [ 0, %B90.i1061.preheader ]
  %.262.i1072 = add nuw nsw i64 %.193.i1051.01381, 1
  %.288.i1073 = add nsw i64 %.193.i1051.01381, %.324
  %.290.i1074 = getelementptr i32, ptr %arg.sentence, i64 %.288.i1073
  %.291.i1075 = load i32, ptr %.290.i1074, align 4
  %.295.i1076 = getelementptr i8, ptr %arg.role, i64 %.288.i1073
  %.296.i1077 = load i8, ptr %.295.i1076, align 1
  %.301.i1078 = sext i32 %.291.i1075 to i64
  %.302.i1079 = getelementptr i32, ptr %arg.b_mutual, i64 %.301.i1078
  %.303.i1080 = load i32, ptr %.302.i1079, align 4
  %71 = lshr i8 %.296.i1077, 2
  %.lobit.i1081 = and i8 %71, 1
  %72 = zext nneg i8 %.lobit.i1081 to i32
  %.307.i10841452 = and i32 %.303.i1080, %72
  %.307.i1084 = zext nneg i32 %.307.i10841452 to i64
  %.309.i1085 = getelementptr i32, ptr %arg.b_low, i64 %.193.i1051.01381
  %.310.i1086 = load i32, ptr %.309.i1085, align 4
  %.312.i1087 = getelementptr i32, ptr %arg.b_high, i64 %.193.i1051.01381
  %.313.i1088 = load i32, ptr %.312.i1087, align 4
  %.314.i1089 = icmp eq i32 %.310.i1086, %.313.i1088
  %.317.i1090 = select i1 %.314.i1089, i64 %.307.i1084, i64 0
  %.319.i1091 = add nuw nsw i64 %named.2.0.i10621382, %.307.i1084
  %.323.i1092 = add nuw nsw i64 %.317.i1090, %differing.2.0.i10631383
  %.328.i1093 = getelementptr i32, ptr %arg.b_new, i64 %.301.i1078
  %.329.i1094 = load i32, ptr %.328.i1093, align 4
  %73 = trunc nuw nsw i64 %.317.i1090 to i32
  %.334.i1095 = or i32 %.329.i1094, %73
  store i32 %.334.i1095, ptr %.328.i1093, align 4
  %exitcond1438.not = icmp eq i64 %.334, %.262.i1072
  br i1 %exitcond1438.not, label %_ZN5dedup7kernels14evidence_sides15share_differingB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101.loopexit, label %B90.if.i1069

_ZN5dedup7kernels14evidence_sides15share_differingB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101.loopexit:
  %74 = uitofp nneg i64 %.323.i1092 to double
  %75 = uitofp nneg i64 %.319.i1091 to double
  %76 = fdiv double %74, %75
  br label %_ZN5dedup7kernels14evidence_sides15share_differingB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101

_ZN5dedup7kernels14evidence_sides15share_differingB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101:
  %.363.i1068 = phi double [ 0.000000e+00, %B90.i1061.preheader ], [ %76, %_ZN5dedup7kernels14evidence_sides15share_differingB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101.loopexit ]
  %.1407 = getelementptr i8, ptr %2, i64 96
  store double %.363.i1068, ptr %.1407, align 8
  br i1 %.8341239.not, label %B1813, label %B44.if.i1112

B72.i1116:
  %.173.i1117 = add nsw i64 %pairs.2.0.i11061390, 1
  %.180.i1118 = getelementptr i32, ptr %arg.a_new, i64 %.58.i.01388
  %.181.i1119 = load i32, ptr %.180.i1118, align 4
  %.184.i1120 = getelementptr i32, ptr %arg.a_best, i64 %.58.i.01388
  %.185.i = load i32, ptr %.184.i1120, align 4
  %.189.i = sext i32 %.185.i to i64
  %.190.i = getelementptr i32, ptr %arg.b_new, i64 %.189.i
  %.191.i1121 = load i32, ptr %.190.i, align 4
  %.19458.i = and i32 %.191.i1121, %.181.i1119
  %.194.i = sext i32 %.19458.i to i64
  %.196.i1122 = add nsw i64 %swapped.2.0.i1389, %.194.i
  br label %B134.i

B134.i:
  %pairs.3.1.i1123 = phi i64 [ %.173.i1117, %B72.i1116 ], [ %pairs.2.0.i11061390, %B44.if.i1112 ]
  %swapped.3.1.i = phi i64 [ %.196.i1122, %B72.i1116 ], [ %swapped.2.0.i1389, %B44.if.i1112 ]
  %exitcond1439.not = icmp eq i64 %.354, %.129.i1114
  br i1 %exitcond1439.not, label %_ZN5dedup7kernels14evidence_sides13share_swappedB3v45B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2a8int32_2a8int32_2a8int32_2a.exit.loopexit, label %B44.if.i1112

B44.if.i1112:
  %pairs.2.0.i11061390 = phi i64 [ %pairs.3.1.i1123, %B134.i ], [ 0, %_ZN5dedup7kernels14evidence_sides15share_differingB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101 ]
  %swapped.2.0.i1389 = phi i64 [ %swapped.3.1.i, %B134.i ], [ 0, %_ZN5dedup7kernels14evidence_sides15share_differingB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101 ]
  %.58.i.01388 = phi i64 [ %.129.i1114, %B134.i ], [ 0, %_ZN5dedup7kernels14evidence_sides15share_differingB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101 ]
  %.129.i1114 = add nuw nsw i64 %.58.i.01388, 1
  %.167.i = getelementptr i32, ptr %arg.a_mutual, i64 %.58.i.01388
  %.168.i1115 = load i32, ptr %.167.i, align 4
  %.170.not.i = icmp eq i32 %.168.i1115, 0
  br i1 %.170.not.i, label %B134.i, label %B72.i1116

_ZN5dedup7kernels14evidence_sides13share_swappedB3v45B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2a8int32_2a8int32_2a8int32_2a.exit.loopexit:
  %77 = tail call i64 @llvm.smax.i64(i64 %pairs.3.1.i1123, i64 1)
  %78 = sitofp i64 %swapped.3.1.i to double
  %79 = uitofp nneg i64 %77 to double
  %80 = fdiv double %78, %79
  br label %B1813

B1812:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B1813:
  %.264.i1111.sink = phi double [ 0.000000e+00, %_ZN5dedup7kernels14evidence_sides12show_nothingB3v31B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2ax.exit ], [ %80, %_ZN5dedup7kernels14evidence_sides13share_swappedB3v45B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2a8int32_2a8int32_2a8int32_2a.exit.loopexit ], [ 0.000000e+00, %_ZN5dedup7kernels14evidence_sides15share_differingB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101 ], [ 0.000000e+00, %B164.if.i317 ]
  %.1443 = getelementptr double, ptr %arg.swapped, i64 %.163.01402
  store double %.264.i1111.sink, ptr %.1443, align 8
  %exitcond1442.not = icmp eq i64 %arg.pairs, %.235
  br i1 %exitcond1442.not, label %B1812, label %B40.if

B40.if:
  %marked.2.01404 = phi i64 [ %marked.3.1, %B1813 ], [ -1, %entry ]
  %.163.01402 = phi i64 [ %.235, %B1813 ], [ 0, %entry ]
  %.235 = add nuw nsw i64 %.163.01402, 1
  %.269 = getelementptr i64, ptr %arg.first, i64 %.163.01402
  %.270 = load i64, ptr %.269, align 8
  %.273 = getelementptr i64, ptr %arg.second, i64 %.163.01402
  %.274 = load i64, ptr %.273, align 8
  %.283 = mul nuw nsw i64 %.163.01402, 14
  %.287 = add nuw nsw i64 %.283, 7
  %.296 = getelementptr i64, ptr %arg.entries, i64 %.270
  %.297 = load i64, ptr %.296, align 8
  %.299 = add nsw i64 %.270, 1
  %.301 = getelementptr i64, ptr %arg.entries, i64 %.299
  %.302 = load i64, ptr %.301, align 8
  %.307 = sub i64 %.302, %.297
  %.310 = getelementptr i64, ptr %arg.sentences, i64 %.270
  %.311 = load i64, ptr %.310, align 8
  %.323 = getelementptr i64, ptr %arg.entries, i64 %.274
  %.324 = load i64, ptr %.323, align 8
  %.326 = add nsw i64 %.274, 1
  %.328 = getelementptr i64, ptr %arg.entries, i64 %.326
  %.329 = load i64, ptr %.328, align 8
  %.334 = sub i64 %.329, %.324
  %.337 = getelementptr i64, ptr %arg.sentences, i64 %.274
  %.338 = load i64, ptr %.337, align 8
  %.351 = getelementptr i64, ptr %arg.sentences, i64 %.299
  %.352 = load i64, ptr %.351, align 8
  %.354 = sub i64 %.352, %.311
  %.358 = getelementptr i64, ptr %arg.sentences, i64 %.326
  %.359 = load i64, ptr %.358, align 8
  %.361 = sub i64 %.359, %.338
  %.370.not = icmp eq i64 %.270, %marked.2.01404
  br i1 %.370.not, label %B402, label %B44.if.i.preheader

B44.if.i.preheader:
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 dereferenceable(16384) %arg.marks, i8 0, i64 16384, i1 false)
  %.229.i1178.not = icmp slt i64 %.307, 1
  br i1 %.229.i1178.not, label %B402, label %B92.if.i

B1004.if:
  %.778.01240 = phi i64 [ %.847, %B1004.if ], [ 0, %_ZN5dedup7kernels14evidence_words11find_placesB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx8int32_2ax23Literal_5bint_5d_282_298int32_2a8int32_2a.exit ]
  %.847 = add nuw nsw i64 %.778.01240, 1
  %.874 = getelementptr i32, ptr %arg.a_mutual, i64 %.778.01240
  store i32 1, ptr %.874, align 4
  %exitcond1416.not = icmp eq i64 %.354, %.847
  br i1 %exitcond1416.not, label %B38.i.preheader, label %B1004.if
}

define i32 @common_runs(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.first, ptr readonly %arg.second, i64 %arg.pairs, ptr readonly %arg.runs, ptr readonly %arg.run, ptr readonly %arg.run_fresh, ptr %arg.marks, ptr writeonly %arg.out) {
entry:
  %.111196.not = icmp slt i64 %arg.pairs, 1
  br i1 %.111196.not, label %B710, label %B40.if

B92.if.i:
  %.173.i.0186 = phi i64 [ %.242.i, %B92.if.i ], [ %.162, %B44.if.i.preheader ]
  %.176.i.0185 = phi i64 [ %.238.i, %B92.if.i ], [ %.186.i, %B44.if.i.preheader ]
  %.238.i = add nsw i64 %.176.i.0185, -1
  %.242.i = add i64 %.173.i.0186, 1
  %.268.i = getelementptr i64, ptr %arg.run, i64 %.173.i.0186
  %.269.i = load i64, ptr %.268.i, align 8
  %.270.i = lshr i64 %.269.i, 50
  %.273.i = getelementptr i8, ptr %arg.marks, i64 %.270.i
  store i8 1, ptr %.273.i, align 1
  %.229.i = icmp samesign ugt i64 %.176.i.0185, 1
  br i1 %.229.i, label %B92.if.i, label %_ZN5dedup7kernels14evidence_words8mark_allB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8uint8_2a.exit

_ZN5dedup7kernels14evidence_words8mark_allB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8uint8_2a.exit:
  %.249 = load i64, ptr %.158, align 8
  br label %B266

B266:
  %marked.3.1 = phi i64 [ %.249, %_ZN5dedup7kernels14evidence_words8mark_allB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8uint8_2a.exit ], [ %marked.2.0199, %B40.if ]
  %.354187.not = icmp slt i64 %.203, 1
  br i1 %.354187.not, label %B602, label %B308.if.preheader

B308.if.preheader:
  %0 = add i64 %.170, -1
  br label %B308.if

B406:
  %.439 = icmp slt i64 %a.2.1190, %.170
  br i1 %.439, label %B418, label %B488

B418:
  %.450 = getelementptr i64, ptr %arg.run, i64 %a.2.1190
  %.451 = load i64, ptr %.450, align 8
  %.455 = icmp ult i64 %.451, %.398
  br i1 %.455, label %B442, label %B488

B442:
  %a.5.4 = phi i64 [ %.461, %B464 ], [ %a.2.1190, %B418 ]
  %exitcond.not = icmp eq i64 %a.5.4, %0
  br i1 %exitcond.not, label %B602, label %B464

B464:
  %.461 = add nsw i64 %a.5.4, 1
  %.482 = getelementptr i64, ptr %arg.run, i64 %.461
  %.483 = load i64, ptr %.482, align 8
  %.487 = icmp ult i64 %.483, %.398
  br i1 %.487, label %B442, label %B488

B488:
  %a.4.3 = phi i64 [ %a.2.1190, %B418 ], [ %a.2.1190, %B406 ], [ %.461, %B464 ]
  %.502 = icmp eq i64 %a.4.3, %.170
  br i1 %.502, label %B602, label %B504

B504:
  %.525 = getelementptr i64, ptr %arg.run, i64 %a.4.3
  %.526 = load i64, ptr %.525, align 8
  %.528 = icmp eq i64 %.526, %.398
  br i1 %.528, label %B528, label %B711

B528:
  %.540 = getelementptr double, ptr %arg.run_fresh, i64 %a.4.3
  %.541 = load double, ptr %.540, align 8
  %.544 = getelementptr double, ptr %arg.run_fresh, i64 %.298.0188
  %.545 = load double, ptr %.544, align 8
  %.12.i = fcmp olt double %.545, %.541
  %.13.i = select i1 %.12.i, double %.545, double %.541
  %.533 = add nsw i64 %common.2.1191, 1
  %.577 = fadd double %fresh.2.1192, %.13.i
  br label %B711

B602:
  %common.2.1.lcssa = phi i64 [ 0, %B266 ], [ %common.2.1191, %B442 ], [ %common.3.2, %B711 ], [ %common.2.1191, %B488 ]
  %fresh.2.1.lcssa = phi double [ 0.000000e+00, %B266 ], [ %fresh.2.1192, %B442 ], [ %fresh.3.2, %B711 ], [ %fresh.2.1192, %B488 ]
  %.623.idx = shl i64 %.52.0197, 4
  %.623 = getelementptr i8, ptr %arg.out, i64 %.623.idx
  store double %fresh.2.1.lcssa, ptr %.623, align 8
  %1 = add i64 %.170, %.203
  %2 = add i64 %.162, %common.2.1.lcssa
  %.629 = sub i64 %1, %2
  %.13.i177 = tail call i64 @llvm.smax.i64(i64 %.629, i64 1)
  %.661 = sitofp i64 %common.2.1.lcssa to double
  %.662 = uitofp nneg i64 %.13.i177 to double
  %.666 = fdiv double %.661, %.662
  %.675 = getelementptr i8, ptr %.623, i64 8
  store double %.666, ptr %.675, align 8
  %exitcond200.not = icmp eq i64 %arg.pairs, %.124
  br i1 %exitcond200.not, label %B710, label %B40.if

B710:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B711:
  %a.3.2 = phi i64 [ %a.2.1190, %B308.if ], [ %a.4.3, %B528 ], [ %a.4.3, %B504 ]
  %common.3.2 = phi i64 [ %common.2.1191, %B308.if ], [ %.533, %B528 ], [ %common.2.1191, %B504 ]
  %fresh.3.2 = phi double [ %fresh.2.1192, %B308.if ], [ %.577, %B528 ], [ %fresh.2.1192, %B504 ]
  %.354 = icmp sgt i64 %.301.0189, 1
  br i1 %.354, label %B308.if, label %B602

B40.if:
  %marked.2.0199 = phi i64 [ %marked.3.1, %B602 ], [ -1, %entry ]
  %.52.0197 = phi i64 [ %.124, %B602 ], [ 0, %entry ]
  %.124 = add nuw nsw i64 %.52.0197, 1
  %.158 = getelementptr i64, ptr %arg.first, i64 %.52.0197
  %.159 = load i64, ptr %.158, align 8
  %.161 = getelementptr i64, ptr %arg.runs, i64 %.159
  %.162 = load i64, ptr %.161, align 8
  %.169 = getelementptr i8, ptr %.161, i64 8
  %.170 = load i64, ptr %.169, align 8
  %.179 = getelementptr i64, ptr %arg.second, i64 %.52.0197
  %.180 = load i64, ptr %.179, align 8
  %.182 = getelementptr i64, ptr %arg.runs, i64 %.180
  %.183 = load i64, ptr %.182, align 8
  %.190 = getelementptr i8, ptr %.182, i64 8
  %.191 = load i64, ptr %.190, align 8
  %.203 = sub i64 %.191, %.183
  %.213.not = icmp eq i64 %.159, %marked.2.0199
  br i1 %.213.not, label %B266, label %B44.if.i.preheader

B44.if.i.preheader:
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 dereferenceable(16384) %arg.marks, i8 0, i64 16384, i1 false)
  %.186.i = sub i64 %.170, %.162
  %.229.i184.not = icmp slt i64 %.186.i, 1
  br i1 %.229.i184.not, label %_ZN5dedup7kernels14evidence_words8mark_allB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8uint8_2a.exit, label %B92.if.i

B308.if:
  %fresh.2.1192 = phi double [ %fresh.3.2, %B711 ], [ 0.000000e+00, %B308.if.preheader ]
  %common.2.1191 = phi i64 [ %common.3.2, %B711 ], [ 0, %B308.if.preheader ]
  %a.2.1190 = phi i64 [ %a.3.2, %B711 ], [ %.162, %B308.if.preheader ]
  %.301.0189 = phi i64 [ %.363, %B711 ], [ %.203, %B308.if.preheader ]
  %.298.0188 = phi i64 [ %.367, %B711 ], [ %.183, %B308.if.preheader ]
  %.363 = add nsw i64 %.301.0189, -1
  %.367 = add i64 %.298.0188, 1
  %.397 = getelementptr i64, ptr %arg.run, i64 %.298.0188
  %.398 = load i64, ptr %.397, align 8
  %.403 = lshr i64 %.398, 50
  %.405 = getelementptr i8, ptr %arg.marks, i64 %.403
  %.406 = load i8, ptr %.405, align 1
  %.408 = icmp eq i8 %.406, 0
  br i1 %.408, label %B711, label %B406
}

define i32 @choose_pair(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.hashes, ptr readonly %arg.stems, ptr readonly %arg.content, ptr readonly %arg.flags, ptr readonly %arg.begins, ptr readonly %arg.word, ptr readonly %arg.last, ptr readonly %arg.by_sentence, ptr readonly %arg.told, ptr readonly %arg.rows, ptr readonly %arg.our_hashes, ptr readonly %arg.our_stems, ptr readonly %arg.our_content, ptr readonly %arg.our_flags, ptr readonly %arg.our_begins, ptr readonly %arg.our_word, ptr readonly %arg.our_last, ptr readonly %arg.our_told, ptr readonly %arg.our_rows, i64 %arg.quoted, ptr readonly %arg.copy, ptr readonly %arg.source, i64 %arg.pairs, ptr %arg.lcs, ptr %arg.kept, ptr writeonly %arg.similarity) {
entry:
  %.171499.not = icmp slt i64 %arg.pairs, 1
  br i1 %.171499.not, label %B1466, label %B68.if

B312:
  %0 = tail call i64 @llvm.umin.i64(i64 %.241, i64 %.251)
  %.75.i = getelementptr i64, ptr %arg.hashes, i64 %.225
  %.76.i = load i64, ptr %.75.i, align 8
  %.83.i = getelementptr i64, ptr %arg.our_hashes, i64 %.218
  %.84.i = load i64, ptr %.83.i, align 8
  %.85.i = icmp eq i64 %.76.i, %.84.i
  br i1 %.85.i, label %B96.i.preheader, label %_ZN5dedup7kernels7example9are_equalB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx.exit

B96.i.preheader:
  %1 = add nsw i64 %0, -1
  br label %B96.i

B96.i:
  %same.2.0.i = phi i64 [ %.91.i, %B146.i ], [ 0, %B96.i.preheader ]
  %exitcond.not = icmp eq i64 %same.2.0.i, %1
  br i1 %exitcond.not, label %_ZN5dedup7kernels7example9are_equalB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx.exit, label %B146.i

B146.i:
  %.91.i = add nuw nsw i64 %same.2.0.i, 1
  %.143.i = getelementptr i64, ptr %.75.i, i64 %.91.i
  %.144.i = load i64, ptr %.143.i, align 8
  %.151.i = getelementptr i64, ptr %.83.i, i64 %.91.i
  %.152.i = load i64, ptr %.151.i, align 8
  %.153.i = icmp eq i64 %.144.i, %.152.i
  br i1 %.153.i, label %B96.i, label %_ZN5dedup7kernels7example9are_equalB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx.exit

_ZN5dedup7kernels7example9are_equalB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx.exit:
  %same.3.1.i = phi i64 [ 0, %B312 ], [ %0, %B96.i ], [ %.91.i, %B146.i ]
  %.176.i = icmp eq i64 %same.3.1.i, %.251
  %.193.i = icmp eq i64 %.251, %.241
  %.373.not.not = and i1 %.193.i, %.176.i
  br i1 %.373.not.not, label %B1467, label %B354

B354:
  %.436 = getelementptr i64, ptr %arg.our_rows, i64 %.215
  %.437 = load i64, ptr %.436, align 8
  %.444 = getelementptr i8, ptr %.436, i64 8
  %.445 = load i64, ptr %.444, align 8
  %.482 = sub i64 %.445, %.437
  %.525439.not = icmp slt i64 %.482, 1
  %.686.phi.trans.insert = getelementptr i64, ptr %arg.rows, i64 %.222
  %.687.pre = load i64, ptr %.686.phi.trans.insert, align 8
  %.694.phi.trans.insert = getelementptr i8, ptr %.686.phi.trans.insert, i64 8
  %.695.pre = load i64, ptr %.694.phi.trans.insert, align 8
  br i1 %.525439.not, label %B590, label %B452.if.lr.ph

B452.if.lr.ph:
  %.33.i297 = icmp slt i64 %.687.pre, %.695.pre
  br label %B452.if

B556:
  %.644 = fadd double %common.2.2443, %.581
  %.650 = add nsw i64 %both.2.2442, 1
  br label %B588

B588:
  %both.3.3 = phi i64 [ %.650, %B556 ], [ %both.2.2442, %_ZN5dedup7kernels7entries5holdsB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2a8int64_2axy.exit ], [ %both.2.2442, %B138.i ]
  %common.3.3 = phi double [ %.644, %B556 ], [ %common.2.2443, %_ZN5dedup7kernels7entries5holdsB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2a8int64_2axy.exit ], [ %common.2.2443, %B138.i ]
  %.525 = icmp samesign ugt i64 %.472.0441, 1
  br i1 %.525, label %B452.if, label %B590.loopexit

B590.loopexit:
  %2 = tail call i64 @llvm.smax.i64(i64 %both.3.3, i64 1)
  %3 = uitofp nneg i64 %2 to double
  br label %B590

B590:
  %both.2.2.lcssa = phi double [ %3, %B590.loopexit ], [ 1.000000e+00, %B354 ]
  %common.2.2.lcssa = phi double [ %common.3.3, %B590.loopexit ], [ 0.000000e+00, %B354 ]
  %bits.2.2.lcssa = phi double [ %.583, %B590.loopexit ], [ 0.000000e+00, %B354 ]
  %.732 = sub i64 %.695.pre, %.687.pre
  %.775447.not = icmp slt i64 %.732, 1
  br i1 %.775447.not, label %B720, label %B680.if

B720:
  %their_bits.2.2.lcssa = phi double [ 0.000000e+00, %B590 ], [ %.821, %B680.if ]
  %.834 = fadd double %bits.2.2.lcssa, %their_bits.2.2.lcssa
  %.12.i = fcmp olt double %.834, 1.000000e-09
  %.13.i299 = select i1 %.12.i, double 1.000000e-09, double %.834
  %.831 = fmul double %common.2.2.lcssa, 2.000000e+00
  %.870 = fdiv double %.831, %.13.i299
  %.875 = fcmp ugt double %.870, 2.500000e-01
  br i1 %.875, label %B806, label %B1467

B806:
  %.13.i300 = tail call i64 @llvm.smax.i64(i64 %.251, i64 %.241)
  %.13.i296 = tail call i64 @llvm.smin.i64(i64 %.13.i300, i64 16)
  %.973 = sitofp i64 %.13.i300 to double
  %.977 = fdiv double 2.800000e+01, %.973
  %.12.i302 = fcmp olt double %.977, 1.000000e+00
  %.13.i303 = select i1 %.12.i302, double %.977, double 1.000000e+00
  %.100.i452 = icmp sgt i64 %.251, 0
  br i1 %.100.i452, label %B46.if.i, label %_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit

B46.if.i:
  %bearing.2.0.i455 = phi i64 [ %spec.select.i, %B46.if.i ], [ 0, %B806 ]
  %.45.i.0454 = phi i64 [ %.109.i, %B46.if.i ], [ %.251, %B806 ]
  %.42.i306.0453 = phi i64 [ %.113.i, %B46.if.i ], [ %.225, %B806 ]
  %.109.i = add nsw i64 %.45.i.0454, -1
  %.113.i = add i64 %.42.i306.0453, 1
  %.143.i307 = getelementptr i8, ptr %arg.flags, i64 %.42.i306.0453
  %.144.i308 = load i8, ptr %.143.i307, align 1
  %.146.i = zext i8 %.144.i308 to i64
  %.147.i = and i64 %arg.quoted, %.146.i
  %.148.not.i = icmp ne i64 %.147.i, 0
  %.151.i309 = zext i1 %.148.not.i to i64
  %spec.select.i = add nuw nsw i64 %bearing.2.0.i455, %.151.i309
  %.100.i = icmp samesign ugt i64 %.45.i.0454, 1
  br i1 %.100.i, label %B46.if.i, label %_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit.loopexit

_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit.loopexit:
  %4 = uitofp nneg i64 %spec.select.i to double
  br label %_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit

_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit:
  %bearing.2.0.i.lcssa = phi double [ 0.000000e+00, %B806 ], [ %4, %_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit.loopexit ]
  %.174.i = uitofp nneg i64 %.251 to double
  %.178.i = fdiv double %bearing.2.0.i.lcssa, %.174.i
  %.100.i315457 = icmp sgt i64 %.241, 0
  br i1 %.100.i315457, label %B46.if.i319, label %_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit330

B46.if.i319:
  %bearing.2.0.i313460 = phi i64 [ %spec.select.i329, %B46.if.i319 ], [ 0, %_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit ]
  %.45.i311.0459 = phi i64 [ %.109.i321, %B46.if.i319 ], [ %.241, %_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit ]
  %.42.i310.0458 = phi i64 [ %.113.i322, %B46.if.i319 ], [ %.218, %_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit ]
  %.109.i321 = add nsw i64 %.45.i311.0459, -1
  %.113.i322 = add i64 %.42.i310.0458, 1
  %.143.i323 = getelementptr i8, ptr %arg.our_flags, i64 %.42.i310.0458
  %.144.i324 = load i8, ptr %.143.i323, align 1
  %.146.i325 = zext i8 %.144.i324 to i64
  %.147.i326 = and i64 %arg.quoted, %.146.i325
  %.148.not.i327 = icmp ne i64 %.147.i326, 0
  %.151.i328 = zext i1 %.148.not.i327 to i64
  %spec.select.i329 = add nuw nsw i64 %bearing.2.0.i313460, %.151.i328
  %.100.i315 = icmp samesign ugt i64 %.45.i311.0459, 1
  br i1 %.100.i315, label %B46.if.i319, label %_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit330.loopexit

_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit330.loopexit:
  %5 = uitofp nneg i64 %spec.select.i329 to double
  br label %_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit330

_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit330:
  %bearing.2.0.i313.lcssa = phi double [ 0.000000e+00, %_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit ], [ %5, %_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit330.loopexit ]
  %.174.i317 = uitofp nneg i64 %.241 to double
  %.178.i318 = fdiv double %bearing.2.0.i313.lcssa, %.174.i317
  %.1076 = fdiv double %.870, 4.000000e-01
  %.12.i304 = fcmp olt double %.1076, 1.000000e+00
  %.13.i305 = select i1 %.12.i304, double %.1076, double 1.000000e+00
  %.1006 = sitofp i64 %.13.i296 to double
  %.1007 = fmul double %.13.i303, %.1006
  %.1038 = fsub double 1.000000e+00, %.178.i
  %.1039 = fmul double %.1007, %.1038
  %.1070 = fsub double 1.000000e+00, %.178.i318
  %.1071 = fmul double %.1039, %.1070
  %.1105 = fmul double %.13.i305, %.13.i305
  %.1106 = fmul double %.1105, %.1071
  %.1108 = fmul double %common.2.2.lcssa, %.1106
  %.1146 = fdiv double %.1108, %both.2.2.lcssa
  %.1152 = fmul double %.870, %.870
  %.1153 = fmul double %.1152, 1.000000e-01
  %.1154 = fadd double %.1153, 0x3FC2F684BDA12F68
  %.1156 = fmul double %.1154, %.1146
  %.1162 = fcmp ugt double %.1156, %value.2.0503
  br i1 %.1162, label %B1194, label %B1467

B1194:
  %.75.i275 = getelementptr i64, ptr %arg.stems, i64 %.225
  %.76.i276 = load i64, ptr %.75.i275, align 8
  %.83.i277 = getelementptr i64, ptr %arg.our_stems, i64 %.218
  %.84.i278 = load i64, ptr %.83.i277, align 8
  %.85.i279 = icmp eq i64 %.76.i276, %.84.i278
  br i1 %.85.i279, label %B96.i280.preheader, label %_ZN5dedup7kernels7example9are_equalB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx.exit292

B96.i280.preheader:
  %smax506 = tail call i64 @llvm.smax.i64(i64 %0, i64 1)
  %6 = add nsw i64 %smax506, -1
  br label %B96.i280

B96.i280:
  %same.2.0.i281 = phi i64 [ %.91.i282, %B146.i286 ], [ 0, %B96.i280.preheader ]
  %exitcond507.not = icmp eq i64 %same.2.0.i281, %6
  br i1 %exitcond507.not, label %_ZN5dedup7kernels7example9are_equalB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx.exit292, label %B146.i286

B146.i286:
  %.91.i282 = add nuw nsw i64 %same.2.0.i281, 1
  %.143.i287 = getelementptr i64, ptr %.75.i275, i64 %.91.i282
  %.144.i288 = load i64, ptr %.143.i287, align 8
  %.151.i289 = getelementptr i64, ptr %.83.i277, i64 %.91.i282
  %.152.i290 = load i64, ptr %.151.i289, align 8
  %.153.i291 = icmp eq i64 %.144.i288, %.152.i290
  br i1 %.153.i291, label %B96.i280, label %_ZN5dedup7kernels7example9are_equalB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx.exit292

_ZN5dedup7kernels7example9are_equalB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx.exit292:
  %same.3.1.i270 = phi i64 [ 0, %B1194 ], [ %smax506, %B96.i280 ], [ %.91.i282, %B146.i286 ]
  %.176.i271 = icmp eq i64 %same.3.1.i270, %.251
  %narrow = and i1 %.193.i, %.176.i271
  br i1 %narrow, label %B1467, label %B1238

B1238:
  store i64 -1, ptr %arg.lcs, align 8
  br i1 %.100.i452, label %B80.if.i, label %B40.i.preheader

B40.i.preheader:
  br label %B40.i

B292.i:
  %hit.3.1.i.lcssa = phi i64 [ 0, %B80.if.i ], [ %.291.i, %B154.if.i ]
  %.301.i = getelementptr i64, ptr %arg.lcs, i64 %.55.i.0469
  %.302.i = load i64, ptr %.301.i, align 8
  %.304.i = and i64 %.302.i, %hit.3.1.i.lcssa
  %.311.i = add i64 %.304.i, %.302.i
  %.316.i = xor i64 %.304.i, %.302.i
  %.317.i = or i64 %.311.i, %.316.i
  %.323.i = getelementptr i8, ptr %.301.i, i64 8
  store i64 %.317.i, ptr %.323.i, align 8
  %exitcond509.not = icmp eq i64 %.126.i, %.251
  br i1 %exitcond509.not, label %B40.i.preheader, label %B80.if.i

B80.if.i:
  %.55.i.0469 = phi i64 [ %.126.i, %B292.i ], [ 0, %B1238 ]
  %.126.i = add nuw nsw i64 %.55.i.0469, 1
  br i1 %.100.i315457, label %B154.if.i.lr.ph, label %B292.i

B154.if.i.lr.ph:
  %.284.i = getelementptr i64, ptr %.75.i275, i64 %.55.i.0469
  %.285.i = load i64, ptr %.284.i, align 8
  br label %B154.if.i

B154.if.i:
  %hit.3.1.i465 = phi i64 [ 0, %B154.if.i.lr.ph ], [ %.291.i, %B154.if.i ]
  %.181.i.0463 = phi i64 [ 0, %B154.if.i.lr.ph ], [ %.250.i, %B154.if.i ]
  %.250.i = add nuw nsw i64 %.181.i.0463, 1
  %.278.i = getelementptr i64, ptr %.83.i277, i64 %.181.i.0463
  %.279.i = load i64, ptr %.278.i, align 8
  %.286.i = icmp eq i64 %.279.i, %.285.i
  %.288.i = zext i1 %.286.i to i64
  %.289.i = shl nuw i64 %.288.i, %.181.i.0463
  %.291.i = or i64 %.289.i, %hit.3.1.i465
  %exitcond508.not = icmp eq i64 %.250.i, %.241
  br i1 %exitcond508.not, label %B292.i, label %B154.if.i

B40.i:
  %found.2.1.i = phi i64 [ %found.3.2.i, %B378.i ], [ 0, %B40.i.preheader ]
  %j.3.1.i = phi i64 [ %j.4.2.i, %B378.i ], [ %.241, %B40.i.preheader ]
  %i.3.1.i = phi i64 [ %i.4.2.i, %B378.i ], [ %.251, %B40.i.preheader ]
  %.61.i = add nsw i64 %j.3.1.i, -1
  %.69.0.i = ashr i64 %.61.i, 6
  %.114.0.i = and i64 %.61.i, 63
  %7 = getelementptr i64, ptr %arg.lcs, i64 %i.3.1.i
  %.156.i = getelementptr i64, ptr %7, i64 %.69.0.i
  %.157.i = load i64, ptr %.156.i, align 8
  %8 = shl nuw i64 1, %.114.0.i
  %9 = and i64 %8, %.157.i
  %.161.not.i = icmp eq i64 %9, 0
  br i1 %.161.not.i, label %B216.i, label %B378.i

B216.i:
  %.188.i = add nsw i64 %i.3.1.i, -1
  %10 = getelementptr i64, ptr %arg.lcs, i64 %.188.i
  %.196.i = getelementptr i64, ptr %10, i64 %.69.0.i
  %.197.i = load i64, ptr %.196.i, align 8
  %11 = and i64 %.197.i, %8
  %.203.not.i = icmp eq i64 %11, 0
  br i1 %.203.not.i, label %B378.i, label %B298.i

B298.i:
  %.220.i = trunc i64 %.188.i to i32
  %.221.i.idx = shl i64 %found.2.1.i, 3
  %.221.i = getelementptr i8, ptr %arg.kept, i64 %.221.i.idx
  store i32 %.220.i, ptr %.221.i, align 4
  %.227.i = trunc i64 %.61.i to i32
  %.228.i = getelementptr i8, ptr %.221.i, i64 4
  store i32 %.227.i, ptr %.228.i, align 4
  %.231.i = add nsw i64 %found.2.1.i, 1
  br label %B378.i

B378.i:
  %found.3.2.i = phi i64 [ %found.2.1.i, %B40.i ], [ %.231.i, %B298.i ], [ %found.2.1.i, %B216.i ]
  %i.4.2.i = phi i64 [ %i.3.1.i, %B40.i ], [ %.188.i, %B298.i ], [ %.188.i, %B216.i ]
  %j.4.2.i = phi i64 [ %.61.i, %B40.i ], [ %.61.i, %B298.i ], [ %j.3.1.i, %B216.i ]
  %.258.i = icmp sgt i64 %i.4.2.i, 0
  %.277.i = icmp sgt i64 %j.4.2.i, 0
  %or.cond.i = and i1 %.258.i, %.277.i
  br i1 %or.cond.i, label %B40.i, label %_ZN5dedup7kernels11subsequence10trace_backB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_281_29xx8int32_2a.exit

_ZN5dedup7kernels11subsequence10trace_backB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_281_29xx8int32_2a.exit:
  %.112.i340480.not = icmp slt i64 %found.3.2.i, 1
  br i1 %.112.i340480.not, label %_ZN5dedup7kernels7example14count_replacedB3v55B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx8int32_2ax.exit, label %B46.if.i343.lr.ph

B46.if.i343.lr.ph:
  %.210.i = add i64 %.225, 1
  %.216.i = add i64 %.218, 1
  br label %B46.if.i343

B46.if.i343:
  %m.2.0.i485 = phi i64 [ %.241, %B46.if.i343.lr.ph ], [ %.215.i, %_ZN5dedup7kernels7example13count_betweenB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx.exit ]
  %replaced.2.0.i484 = phi i64 [ 0, %B46.if.i343.lr.ph ], [ %.247.i, %_ZN5dedup7kernels7example13count_betweenB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx.exit ]
  %k.2.0.i483 = phi i64 [ %.251, %B46.if.i343.lr.ph ], [ %.209.i, %_ZN5dedup7kernels7example13count_betweenB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx.exit ]
  %.54.i335.0482 = phi i64 [ 0, %B46.if.i343.lr.ph ], [ %.125.i344, %_ZN5dedup7kernels7example13count_betweenB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx.exit ]
  %.125.i344 = add nuw nsw i64 %.54.i335.0482, 1
  %.152.i345.idx = shl i64 %.54.i335.0482, 3
  %.152.i345 = getelementptr i8, ptr %arg.kept, i64 %.152.i345.idx
  %.153.i346 = load i32, ptr %.152.i345, align 4
  %.181.i347 = getelementptr i8, ptr %.152.i345, i64 4
  %.182.i = load i32, ptr %.181.i347, align 4
  %.209.i = sext i32 %.153.i346 to i64
  %.213.i = add nsw i64 %k.2.0.i483, %.225
  %.215.i = sext i32 %.182.i to i64
  %.219.i = add nsw i64 %m.2.0.i485, %.218
  %.24.i = sub nsw i64 %k.2.0.i483, %.209.i
  %.25.i = icmp slt i64 %.24.i, 2
  br i1 %.25.i, label %_ZN5dedup7kernels7example13count_betweenB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx.exit, label %B22.i

B22.i:
  %.29.i = sub nsw i64 %m.2.0.i485, %.215.i
  %.30.i = icmp slt i64 %.29.i, 2
  %12 = tail call i64 @llvm.umax.i64(i64 %.29.i, i64 %.24.i)
  %.69.i = icmp samesign ugt i64 %12, 4
  %or.cond437 = select i1 %.30.i, i1 true, i1 %.69.i
  br i1 %or.cond437, label %_ZN5dedup7kernels7example13count_betweenB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx.exit, label %B108.i

B108.i:
  %.77.i = sub nsw i64 %.24.i, %.29.i
  %.80.i354 = tail call i64 @llvm.abs.i64(i64 %.77.i, i1 true)
  %.81.i = icmp samesign ugt i64 %.80.i354, 1
  br i1 %.81.i, label %_ZN5dedup7kernels7example13count_betweenB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx.exit, label %B168.i

B168.i:
  %.116.i = add i64 %.210.i, %.209.i
  %.158.i = sub i64 %.213.i, %.116.i
  %.201.i470.not = icmp slt i64 %.158.i, 1
  br i1 %.201.i470.not, label %B244.i, label %B216.if.i

B244.i:
  %count.2.0.i.lcssa = phi i64 [ 0, %B168.i ], [ %.244.i, %B216.if.i ]
  %.261.i = add i64 %.216.i, %.215.i
  %.303.i = sub i64 %.219.i, %.261.i
  %.346.i475.not = icmp slt i64 %.303.i, 1
  br i1 %.346.i475.not, label %_ZN5dedup7kernels7example13count_betweenB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx.exit, label %B282.if.i

B310.i.loopexit:
  %13 = tail call i64 @llvm.smin.i64(i64 %.389.i, i64 %count.2.0.i.lcssa)
  br label %_ZN5dedup7kernels7example13count_betweenB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx.exit

B216.if.i:
  %count.2.0.i473 = phi i64 [ %.244.i, %B216.if.i ], [ 0, %B168.i ]
  %.145.i.0472 = phi i64 [ %.214.i, %B216.if.i ], [ %.116.i, %B168.i ]
  %.148.i.0471 = phi i64 [ %.210.i358, %B216.if.i ], [ %.158.i, %B168.i ]
  %.210.i358 = add nsw i64 %.148.i.0471, -1
  %.214.i = add i64 %.145.i.0472, 1
  %.240.i = getelementptr i8, ptr %arg.content, i64 %.145.i.0472
  %.241.i = load i8, ptr %.240.i, align 1
  %.243.i359 = zext i8 %.241.i to i64
  %.244.i = add nuw nsw i64 %count.2.0.i473, %.243.i359
  %.201.i = icmp samesign ugt i64 %.148.i.0471, 1
  br i1 %.201.i, label %B216.if.i, label %B244.i

B282.if.i:
  %ours.2.0.i478 = phi i64 [ %.389.i, %B282.if.i ], [ 0, %B244.i ]
  %.290.i.0477 = phi i64 [ %.359.i, %B282.if.i ], [ %.261.i, %B244.i ]
  %.293.i.0476 = phi i64 [ %.355.i, %B282.if.i ], [ %.303.i, %B244.i ]
  %.355.i = add nsw i64 %.293.i.0476, -1
  %.359.i = add i64 %.290.i.0477, 1
  %.385.i = getelementptr i8, ptr %arg.our_content, i64 %.290.i.0477
  %.386.i = load i8, ptr %.385.i, align 1
  %.388.i = zext i8 %.386.i to i64
  %.389.i = add nuw nsw i64 %ours.2.0.i478, %.388.i
  %.346.i = icmp samesign ugt i64 %.293.i.0476, 1
  br i1 %.346.i, label %B282.if.i, label %B310.i.loopexit

_ZN5dedup7kernels7example13count_betweenB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx.exit:
  %storemerge101.i = phi i64 [ 0, %B22.i ], [ 0, %B46.if.i343 ], [ 0, %B108.i ], [ 0, %B244.i ], [ %13, %B310.i.loopexit ]
  %.247.i = add nsw i64 %storemerge101.i, %replaced.2.0.i484
  %exitcond511.not = icmp eq i64 %.125.i344, %found.3.2.i
  br i1 %exitcond511.not, label %_ZN5dedup7kernels7example14count_replacedB3v55B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx8int32_2ax.exit, label %B46.if.i343

_ZN5dedup7kernels7example14count_replacedB3v55B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx8int32_2ax.exit:
  %k.2.0.i.lcssa = phi i64 [ %.251, %_ZN5dedup7kernels11subsequence10trace_backB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_281_29xx8int32_2a.exit ], [ %.209.i, %_ZN5dedup7kernels7example13count_betweenB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx.exit ]
  %replaced.2.0.i.lcssa = phi i64 [ 0, %_ZN5dedup7kernels11subsequence10trace_backB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_281_29xx8int32_2a.exit ], [ %.247.i, %_ZN5dedup7kernels7example13count_betweenB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx.exit ]
  %m.2.0.i.lcssa = phi i64 [ %.241, %_ZN5dedup7kernels11subsequence10trace_backB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_281_29xx8int32_2a.exit ], [ %.215.i, %_ZN5dedup7kernels7example13count_betweenB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx.exit ]
  %.25.i369 = icmp slt i64 %k.2.0.i.lcssa, 1
  %.30.i372 = icmp slt i64 %m.2.0.i.lcssa, 1
  %or.cond438 = select i1 %.25.i369, i1 true, i1 %.30.i372
  %14 = tail call i64 @llvm.umax.i64(i64 %m.2.0.i.lcssa, i64 %k.2.0.i.lcssa)
  %.69.i376 = icmp samesign ugt i64 %14, 3
  %or.cond516 = select i1 %or.cond438, i1 true, i1 %.69.i376
  br i1 %or.cond516, label %_ZN5dedup7kernels7example13count_betweenB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx.exit419, label %B108.i377

B108.i377:
  %.77.i378 = sub nsw i64 %k.2.0.i.lcssa, %m.2.0.i.lcssa
  %.80.i379 = tail call i64 @llvm.abs.i64(i64 %.77.i378, i1 true)
  %.81.i380 = icmp samesign ugt i64 %.80.i379, 1
  br i1 %.81.i380, label %_ZN5dedup7kernels7example13count_betweenB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx.exit419, label %B216.if.i411

B310.i399:
  %.13.i.i400 = tail call i64 @llvm.smin.i64(i64 %.389.i410, i64 %.244.i418)
  br label %_ZN5dedup7kernels7example13count_betweenB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx.exit419

B216.if.i411:
  %count.2.0.i387492 = phi i64 [ %.244.i418, %B216.if.i411 ], [ 0, %B108.i377 ]
  %.145.i362.0491 = phi i64 [ %.214.i414, %B216.if.i411 ], [ %.225, %B108.i377 ]
  %.148.i363.0490 = phi i64 [ %.210.i413, %B216.if.i411 ], [ %k.2.0.i.lcssa, %B108.i377 ]
  %.210.i413 = add nsw i64 %.148.i363.0490, -1
  %.214.i414 = add i64 %.145.i362.0491, 1
  %.240.i415 = getelementptr i8, ptr %arg.content, i64 %.145.i362.0491
  %.241.i416 = load i8, ptr %.240.i415, align 1
  %.243.i417 = zext i8 %.241.i416 to i64
  %.244.i418 = add nuw nsw i64 %count.2.0.i387492, %.243.i417
  %.201.i389 = icmp samesign ugt i64 %.148.i363.0490, 1
  br i1 %.201.i389, label %B216.if.i411, label %B282.if.i403

B282.if.i403:
  %ours.2.0.i396497 = phi i64 [ %.389.i410, %B282.if.i403 ], [ 0, %B216.if.i411 ]
  %.290.i364.0496 = phi i64 [ %.359.i406, %B282.if.i403 ], [ %.218, %B216.if.i411 ]
  %.293.i365.0495 = phi i64 [ %.355.i405, %B282.if.i403 ], [ %m.2.0.i.lcssa, %B216.if.i411 ]
  %.355.i405 = add nsw i64 %.293.i365.0495, -1
  %.359.i406 = add i64 %.290.i364.0496, 1
  %.385.i407 = getelementptr i8, ptr %arg.our_content, i64 %.290.i364.0496
  %.386.i408 = load i8, ptr %.385.i407, align 1
  %.388.i409 = zext i8 %.386.i408 to i64
  %.389.i410 = add nuw nsw i64 %ours.2.0.i396497, %.388.i409
  %.346.i398 = icmp samesign ugt i64 %.293.i365.0495, 1
  br i1 %.346.i398, label %B282.if.i403, label %B310.i399

_ZN5dedup7kernels7example13count_betweenB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx.exit419:
  %storemerge101.i402 = phi i64 [ %.13.i.i400, %B310.i399 ], [ 0, %_ZN5dedup7kernels7example14count_replacedB3v55B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2axx8int32_2ax.exit ], [ 0, %B108.i377 ]
  %.313.i = add nsw i64 %storemerge101.i402, %replaced.2.0.i.lcssa
  %.1347 = sitofp i64 %found.3.2.i to double
  %.1352 = fdiv double %.1347, %.973
  %.1353 = fmul double %.1352, %.1352
  %.1354 = sitofp i64 %.313.i to double
  %.1355 = fmul double %.1353, %.1354
  %.1361 = fdiv double %.1355, %.973
  %.1369 = fsub double 1.000000e+00, %.1352
  %.1370 = fmul double %.1153, %.1369
  %.1371 = fadd double %.1370, %.1361
  %.1373 = fmul double %.1146, %.1371
  %.1381 = fcmp ogt double %.1373, %value.2.0503
  br i1 %.1381, label %B1440, label %B1416

B1416:
  %.1397 = fcmp oeq double %.1373, %value.2.0503
  %.1414 = fcmp ogt double %.1156, %could.2.0502
  %or.cond = select i1 %.1397, i1 %.1414, i1 false
  br i1 %or.cond, label %B1440, label %B1467

B1440:
  store double %.870, ptr %arg.similarity, align 8
  br label %B1467

B1466:
  %best.2.0.lcssa = phi i64 [ -1, %entry ], [ %best.3.1, %B1467 ]
  store i64 %best.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B1467:
  %could.3.1 = phi double [ %could.2.0502, %B1416 ], [ %could.2.0502, %_ZN5dedup7kernels7example9are_equalB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx.exit ], [ %could.2.0502, %B720 ], [ %could.2.0502, %_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit330 ], [ %could.2.0502, %_ZN5dedup7kernels7example9are_equalB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx.exit292 ], [ %.1156, %B1440 ], [ %could.2.0502, %B68.if ]
  %value.3.1 = phi double [ %value.2.0503, %B1416 ], [ %value.2.0503, %_ZN5dedup7kernels7example9are_equalB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx.exit ], [ %value.2.0503, %B720 ], [ %value.2.0503, %_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit330 ], [ %value.2.0503, %_ZN5dedup7kernels7example9are_equalB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx.exit292 ], [ %.1373, %B1440 ], [ %value.2.0503, %B68.if ]
  %best.3.1 = phi i64 [ %best.2.0504, %B1416 ], [ %best.2.0504, %_ZN5dedup7kernels7example9are_equalB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx.exit ], [ %best.2.0504, %B720 ], [ %best.2.0504, %_ZN5dedup7kernels7example10share_withB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axxx.exit330 ], [ %best.2.0504, %_ZN5dedup7kernels7example9are_equalB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx.exit292 ], [ %.112.0500, %B1440 ], [ %best.2.0504, %B68.if ]
  %exitcond512.not = icmp eq i64 %arg.pairs, %.184
  br i1 %exitcond512.not, label %B1466, label %B68.if

B68.if:
  %best.2.0504 = phi i64 [ %best.3.1, %B1467 ], [ -1, %entry ]
  %value.2.0503 = phi double [ %value.3.1, %B1467 ], [ 0.000000e+00, %entry ]
  %could.2.0502 = phi double [ %could.3.1, %B1467 ], [ 0x7FF0000000000000, %entry ]
  %.112.0500 = phi i64 [ %.184, %B1467 ], [ 0, %entry ]
  %.184 = add nuw nsw i64 %.112.0500, 1
  %.214 = getelementptr i64, ptr %arg.copy, i64 %.112.0500
  %.215 = load i64, ptr %.214, align 8
  %.217 = getelementptr i64, ptr %arg.our_begins, i64 %.215
  %.218 = load i64, ptr %.217, align 8
  %.221 = getelementptr i64, ptr %arg.source, i64 %.112.0500
  %.222 = load i64, ptr %.221, align 8
  %.224 = getelementptr i64, ptr %arg.begins, i64 %.222
  %.225 = load i64, ptr %.224, align 8
  %.238 = getelementptr i8, ptr %.217, i64 8
  %.239 = load i64, ptr %.238, align 8
  %.241 = sub nsw i64 %.239, %.218
  %.248 = getelementptr i8, ptr %.224, i64 8
  %.249 = load i64, ptr %.248, align 8
  %.251 = sub i64 %.249, %.225
  %15 = add i64 %.241, -6
  %or.cond260 = icmp ult i64 %15, 40
  %16 = add i64 %.251, -6
  %17 = icmp ult i64 %16, 40
  %or.cond262 = select i1 %or.cond260, i1 %17, i1 false
  br i1 %or.cond262, label %B312, label %B1467

B452.if:
  %bits.2.2444 = phi double [ 0.000000e+00, %B452.if.lr.ph ], [ %.583, %B588 ]
  %common.2.2443 = phi double [ 0.000000e+00, %B452.if.lr.ph ], [ %common.3.3, %B588 ]
  %both.2.2442 = phi i64 [ 0, %B452.if.lr.ph ], [ %both.3.3, %B588 ]
  %.472.0441 = phi i64 [ %.482, %B452.if.lr.ph ], [ %.534, %B588 ]
  %.469.0440 = phi i64 [ %.437, %B452.if.lr.ph ], [ %.538, %B588 ]
  %.534 = add nsw i64 %.472.0441, -1
  %.538 = add i64 %.469.0440, 1
  %.572 = getelementptr i32, ptr %arg.our_told, i64 %.469.0440
  %.573 = load i32, ptr %.572, align 4
  %.579 = sext i32 %.573 to i64
  %.580 = getelementptr double, ptr %arg.our_last, i64 %.579
  %.581 = load double, ptr %.580, align 8
  %.583 = fadd double %bits.2.2444, %.581
  %.597 = getelementptr i64, ptr %arg.our_word, i64 %.579
  %.598 = load i64, ptr %.597, align 8
  br i1 %.33.i297, label %B58.i, label %B138.i

B58.i:
  %low.2.0.i = phi i64 [ %low.3.1.i, %B58.i ], [ %.687.pre, %B452.if ]
  %high.2.0.i = phi i64 [ %high.3.1.i, %B58.i ], [ %.695.pre, %B452.if ]
  %.42.i = add nsw i64 %high.2.0.i, %low.2.0.i
  %.43.i = ashr i64 %.42.i, 1
  %.49.i298 = getelementptr i32, ptr %arg.by_sentence, i64 %.43.i
  %.50.i = load i32, ptr %.49.i298, align 4
  %.52.i = sext i32 %.50.i to i64
  %.53.i = getelementptr i64, ptr %arg.word, i64 %.52.i
  %.54.i = load i64, ptr %.53.i, align 8
  %.56.i = icmp ult i64 %.54.i, %.598
  %.67.i = add nsw i64 %.43.i, 1
  %high.3.1.i = select i1 %.56.i, i64 %high.2.0.i, i64 %.43.i
  %low.3.1.i = select i1 %.56.i, i64 %.67.i, i64 %low.2.0.i
  %.98.i = icmp slt i64 %low.3.1.i, %high.3.1.i
  br i1 %.98.i, label %B58.i, label %B138.i

B138.i:
  %low.4.1.i = phi i64 [ %.687.pre, %B452.if ], [ %low.3.1.i, %B58.i ]
  %.115.i = icmp slt i64 %low.4.1.i, %.695.pre
  br i1 %.115.i, label %_ZN5dedup7kernels7entries5holdsB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2a8int64_2axy.exit, label %B588

_ZN5dedup7kernels7entries5holdsB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2a8int64_2axy.exit:
  %.127.i = getelementptr i32, ptr %arg.by_sentence, i64 %low.4.1.i
  %.128.i = load i32, ptr %.127.i, align 4
  %.134.i = sext i32 %.128.i to i64
  %.135.i = getelementptr i64, ptr %arg.word, i64 %.134.i
  %.136.i = load i64, ptr %.135.i, align 8
  %.140.i.not = icmp eq i64 %.136.i, %.598
  br i1 %.140.i.not, label %B556, label %B588

B680.if:
  %their_bits.2.2450 = phi double [ %.821, %B680.if ], [ 0.000000e+00, %B590 ]
  %.722.0449 = phi i64 [ %.784, %B680.if ], [ %.732, %B590 ]
  %.719.0448 = phi i64 [ %.788, %B680.if ], [ %.687.pre, %B590 ]
  %.784 = add nsw i64 %.722.0449, -1
  %.788 = add i64 %.719.0448, 1
  %.814 = getelementptr i32, ptr %arg.told, i64 %.719.0448
  %.815 = load i32, ptr %.814, align 4
  %.817 = sext i32 %.815 to i64
  %.818 = getelementptr double, ptr %arg.last, i64 %.817
  %.819 = load double, ptr %.818, align 8
  %.821 = fadd double %their_bits.2.2450, %.819
  %.775 = icmp samesign ugt i64 %.722.0449, 1
  br i1 %.775, label %B680.if, label %B720
}

define i32 @place_members(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.ordered, i64 %arg.rows, ptr %arg.buckets, ptr readonly %arg.parts, ptr writeonly %arg.low, ptr writeonly %arg.high) {
entry:
  %.138102.not = icmp slt i64 %arg.rows, 1
  br i1 %.138102.not, label %B744, label %B202.if

B458:
  %.264 = getelementptr i32, ptr %arg.buckets, i64 %at.5.0.i
  %.265 = load i32, ptr %.264, align 4
  %.266 = zext i32 %.265 to i64
  %0 = xor i64 %.179, %.266
  %1 = and i64 %0, 4095
  %.272 = icmp eq i64 %1, 0
  br i1 %.272, label %B550, label %B740

B550:
  %.279 = lshr i64 %.266, 20
  %.281 = add nsw i64 %.279, %begin.5.0.i
  %.285 = trunc i64 %.178 to i16
  %.286 = getelementptr i16, ptr %arg.low, i64 %.281
  store i16 %.285, ptr %.286, align 2
  %.183 = lshr i64 %.178, 16
  %.293 = trunc i64 %.183 to i8
  %.294 = getelementptr i8, ptr %arg.high, i64 %.281
  store i8 %.293, ptr %.294, align 1
  %.299 = load i32, ptr %.264, align 4
  %.304 = add i32 %.299, 1048576
  store i32 %.304, ptr %.264, align 4
  br label %B740

B740:
  %begin.5.0.i115 = phi i64 [ %begin.5.0.i, %B458 ], [ %begin.5.0.i, %_ZN5dedup7kernels6packed12go_to_bucketB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit ], [ %begin.5.0.i, %B550 ], [ %.116.i, %B342.i ]
  %at.5.0.i114 = phi i64 [ %at.5.0.i, %B458 ], [ %at.5.0.i, %_ZN5dedup7kernels6packed12go_to_bucketB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit ], [ %at.5.0.i, %B550 ], [ %end.2.0.i, %B342.i ]
  %exitcond109.not = icmp eq i64 %arg.rows, %.151
  br i1 %exitcond109.not, label %B744, label %B202.if

B744:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B202.if:
  %part.2.0108 = phi i64 [ %part.2.0.i, %B740 ], [ -1, %entry ]
  %begin.2.0107 = phi i64 [ %begin.5.0.i115, %B740 ], [ 0, %entry ]
  %end.2.0106 = phi i64 [ %end.2.0.i, %B740 ], [ 0, %entry ]
  %at.2.0105 = phi i64 [ %at.5.0.i114, %B740 ], [ 0, %entry ]
  %.79.0104 = phi i64 [ %.151, %B740 ], [ 0, %entry ]
  %.151 = add nuw nsw i64 %.79.0104, 1
  %.177 = getelementptr i64, ptr %arg.ordered, i64 %.79.0104
  %.178 = load i64, ptr %.177, align 8
  %.179 = lshr i64 %.178, 32
  %.30.i = lshr i64 %.178, 44
  %.31.not.i = icmp eq i64 %.30.i, %part.2.0108
  br i1 %.31.not.i, label %B238.i, label %B32.i

B32.i:
  %.39.i.idx = shl nuw nsw i64 %.30.i, 3
  %.39.i = getelementptr i8, ptr %arg.parts, i64 %.39.i.idx
  %.40.i = load i32, ptr %.39.i, align 4
  %.41.i = sext i32 %.40.i to i64
  %.45.i = getelementptr i8, ptr %.39.i, i64 8
  %.46.i = load i32, ptr %.45.i, align 4
  %.47.i = sext i32 %.46.i to i64
  %.55.i = getelementptr i8, ptr %.39.i, i64 4
  %.56.i = load i32, ptr %.55.i, align 4
  %.59.i = sext i32 %.56.i to i64
  br label %B238.i

B238.i:
  %part.2.0.i = phi i64 [ %.30.i, %B32.i ], [ %part.2.0108, %B202.if ]
  %at.3.0.i = phi i64 [ %.41.i, %B32.i ], [ %at.2.0105, %B202.if ]
  %end.2.0.i = phi i64 [ %.47.i, %B32.i ], [ %end.2.0106, %B202.if ]
  %begin.4.0.i = phi i64 [ %.59.i, %B32.i ], [ %begin.2.0107, %B202.if ]
  %.75.i = icmp slt i64 %at.3.0.i, %end.2.0.i
  br i1 %.75.i, label %B250.i, label %_ZN5dedup7kernels6packed12go_to_bucketB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit

B250.i:
  %.95.i = getelementptr i32, ptr %arg.buckets, i64 %at.3.0.i
  %.96.i = load i32, ptr %.95.i, align 4
  %2 = and i32 %.96.i, 4095
  %.100.i = zext nneg i32 %2 to i64
  %.102.i = and i64 %.179, 4095
  %.103.i = icmp samesign ugt i64 %.102.i, %.100.i
  br i1 %.103.i, label %B342.i.preheader, label %_ZN5dedup7kernels6packed12go_to_bucketB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit

B342.i.preheader:
  %3 = trunc nuw nsw i64 %.102.i to i32
  %4 = add nsw i64 %end.2.0.i, -1
  br label %B342.i

B342.i:
  %.111.i = phi i32 [ %.156.i, %B454.i ], [ %.96.i, %B342.i.preheader ]
  %at.4.1.i = phi i64 [ %.126.i, %B454.i ], [ %at.3.0.i, %B342.i.preheader ]
  %begin.3.1.i = phi i64 [ %.116.i, %B454.i ], [ %begin.4.0.i, %B342.i.preheader ]
  %5 = lshr i32 %.111.i, 12
  %6 = and i32 %5, 255
  %.114.i = zext nneg i32 %6 to i64
  %.116.i = add nsw i64 %begin.3.1.i, %.114.i
  %exitcond.not = icmp eq i64 %at.4.1.i, %4
  br i1 %exitcond.not, label %B740, label %B454.i

B454.i:
  %.126.i = add nsw i64 %at.4.1.i, 1
  %.155.i = getelementptr i32, ptr %arg.buckets, i64 %.126.i
  %.156.i = load i32, ptr %.155.i, align 4
  %7 = and i32 %.156.i, 4095
  %.163.i = icmp samesign ult i32 %7, %3
  br i1 %.163.i, label %B342.i, label %_ZN5dedup7kernels6packed12go_to_bucketB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit

_ZN5dedup7kernels6packed12go_to_bucketB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit:
  %at.5.0.i = phi i64 [ %at.3.0.i, %B250.i ], [ %at.3.0.i, %B238.i ], [ %.126.i, %B454.i ]
  %begin.5.0.i = phi i64 [ %begin.4.0.i, %B250.i ], [ %begin.4.0.i, %B238.i ], [ %.116.i, %B454.i ]
  %.260 = icmp slt i64 %at.5.0.i, %end.2.0.i
  br i1 %.260, label %B458, label %B740
}

define i32 @find_members(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.ordered, i64 %arg.rows, ptr readonly %arg.buckets, ptr readonly %arg.parts, ptr writeonly %arg.first, ptr writeonly %arg.size) {
entry:
  %.137102.not = icmp slt i64 %arg.rows, 1
  br i1 %.137102.not, label %B658, label %B200.if

B456:
  %.266 = getelementptr i32, ptr %arg.buckets, i64 %at.5.0.i
  %.267 = load i32, ptr %.266, align 4
  %0 = and i32 %.267, 4095
  %.269 = zext nneg i32 %0 to i64
  %.271 = and i64 %.178, 4095
  %.274 = icmp eq i64 %.271, %.269
  %.286 = trunc i64 %begin.5.0.i to i32
  %.287 = getelementptr i32, ptr %arg.first, i64 %.182
  store i32 %.286, ptr %.287, align 4
  br i1 %.274, label %B562, label %B648

B562:
  %.293 = load i32, ptr %.266, align 4
  %1 = lshr i32 %.293, 12
  %2 = and i32 %1, 255
  br label %B648

B646.critedge:
  %begin.5.0.i117 = phi i64 [ %begin.5.0.i, %_ZN5dedup7kernels6packed12go_to_bucketB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit ], [ %.116.i, %B342.i ]
  %at.5.0.i116 = phi i64 [ %at.5.0.i, %_ZN5dedup7kernels6packed12go_to_bucketB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit ], [ %end.2.0.i, %B342.i ]
  %.286.c = trunc i64 %begin.5.0.i117 to i32
  %.287.c = getelementptr i32, ptr %arg.first, i64 %.182
  store i32 %.286.c, ptr %.287.c, align 4
  br label %B648

B648:
  %begin.5.0.i118 = phi i64 [ %begin.5.0.i, %B562 ], [ %begin.5.0.i117, %B646.critedge ], [ %begin.5.0.i, %B456 ]
  %at.5.0.i115 = phi i64 [ %at.5.0.i, %B562 ], [ %at.5.0.i116, %B646.critedge ], [ %at.5.0.i, %B456 ]
  %"$phi648.1.2.1" = phi i32 [ %2, %B562 ], [ 0, %B646.critedge ], [ 0, %B456 ]
  %.328 = getelementptr i32, ptr %arg.size, i64 %.182
  store i32 %"$phi648.1.2.1", ptr %.328, align 4
  %exitcond109.not = icmp eq i64 %arg.rows, %.150
  br i1 %exitcond109.not, label %B658, label %B200.if

B658:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B200.if:
  %part.2.0108 = phi i64 [ %part.2.0.i, %B648 ], [ -1, %entry ]
  %begin.2.0107 = phi i64 [ %begin.5.0.i118, %B648 ], [ 0, %entry ]
  %end.2.0106 = phi i64 [ %end.2.0.i, %B648 ], [ 0, %entry ]
  %at.2.0105 = phi i64 [ %at.5.0.i115, %B648 ], [ 0, %entry ]
  %.79.0104 = phi i64 [ %.150, %B648 ], [ 0, %entry ]
  %.150 = add nuw nsw i64 %.79.0104, 1
  %.176 = getelementptr i64, ptr %arg.ordered, i64 %.79.0104
  %.177 = load i64, ptr %.176, align 8
  %.178 = lshr i64 %.177, 32
  %.182 = and i64 %.177, 4294967295
  %.30.i = lshr i64 %.177, 44
  %.31.not.i = icmp eq i64 %.30.i, %part.2.0108
  br i1 %.31.not.i, label %B238.i, label %B32.i

B32.i:
  %.39.i.idx = shl nuw nsw i64 %.30.i, 3
  %.39.i = getelementptr i8, ptr %arg.parts, i64 %.39.i.idx
  %.40.i = load i32, ptr %.39.i, align 4
  %.41.i = sext i32 %.40.i to i64
  %.45.i = getelementptr i8, ptr %.39.i, i64 8
  %.46.i = load i32, ptr %.45.i, align 4
  %.47.i = sext i32 %.46.i to i64
  %.55.i = getelementptr i8, ptr %.39.i, i64 4
  %.56.i = load i32, ptr %.55.i, align 4
  %.59.i111 = zext i32 %.56.i to i64
  br label %B238.i

B238.i:
  %part.2.0.i = phi i64 [ %.30.i, %B32.i ], [ %part.2.0108, %B200.if ]
  %at.3.0.i = phi i64 [ %.41.i, %B32.i ], [ %at.2.0105, %B200.if ]
  %end.2.0.i = phi i64 [ %.47.i, %B32.i ], [ %end.2.0106, %B200.if ]
  %begin.4.0.i = phi i64 [ %.59.i111, %B32.i ], [ %begin.2.0107, %B200.if ]
  %.75.i = icmp slt i64 %at.3.0.i, %end.2.0.i
  br i1 %.75.i, label %B250.i, label %_ZN5dedup7kernels6packed12go_to_bucketB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit

B250.i:
  %.95.i = getelementptr i32, ptr %arg.buckets, i64 %at.3.0.i
  %.96.i = load i32, ptr %.95.i, align 4
  %3 = and i32 %.96.i, 4095
  %.100.i = zext nneg i32 %3 to i64
  %.102.i = and i64 %.178, 4095
  %.103.i = icmp samesign ugt i64 %.102.i, %.100.i
  br i1 %.103.i, label %B342.i.preheader, label %_ZN5dedup7kernels6packed12go_to_bucketB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit

B342.i.preheader:
  %4 = trunc nuw nsw i64 %.102.i to i32
  %5 = add nsw i64 %end.2.0.i, -1
  br label %B342.i

B342.i:
  %.111.i = phi i32 [ %.156.i, %B454.i ], [ %.96.i, %B342.i.preheader ]
  %at.4.1.i = phi i64 [ %.126.i, %B454.i ], [ %at.3.0.i, %B342.i.preheader ]
  %begin.3.1.i = phi i64 [ %.116.i, %B454.i ], [ %begin.4.0.i, %B342.i.preheader ]
  %6 = lshr i32 %.111.i, 12
  %7 = and i32 %6, 255
  %.114.i = zext nneg i32 %7 to i64
  %.116.i = add i64 %begin.3.1.i, %.114.i
  %exitcond.not = icmp eq i64 %at.4.1.i, %5
  br i1 %exitcond.not, label %B646.critedge, label %B454.i

B454.i:
  %.126.i = add nsw i64 %at.4.1.i, 1
  %.155.i = getelementptr i32, ptr %arg.buckets, i64 %.126.i
  %.156.i = load i32, ptr %.155.i, align 4
  %8 = and i32 %.156.i, 4095
  %.163.i = icmp samesign ult i32 %8, %4
  br i1 %.163.i, label %B342.i, label %_ZN5dedup7kernels6packed12go_to_bucketB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit

_ZN5dedup7kernels6packed12go_to_bucketB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit:
  %at.5.0.i = phi i64 [ %at.3.0.i, %B250.i ], [ %at.3.0.i, %B238.i ], [ %.126.i, %B454.i ]
  %begin.5.0.i = phi i64 [ %begin.4.0.i, %B250.i ], [ %begin.4.0.i, %B238.i ], [ %.116.i, %B454.i ]
  %.259 = icmp slt i64 %at.5.0.i, %end.2.0.i
  br i1 %.259, label %B456, label %B646.critedge
}

define i32 @count_packed(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.low, ptr readonly %arg.high, ptr readonly %arg.weights, ptr readonly %arg.first, ptr readonly %arg.size, ptr readonly %arg.hub, ptr readonly %arg.hub_weight, ptr readonly %arg.of_own, ptr readonly %arg.own, i64 %arg.owned, i64 %arg.least_collisions, i64 %arg.least_weight, i64 %arg.strong, ptr %arg.tally, ptr %arg.touched, ptr %arg.done, i64 %arg.enough, ptr writeonly %arg.out_first, ptr writeonly %arg.out_second, ptr writeonly %arg.out_collisions, ptr writeonly %arg.out_weight) {
entry:
  %.76 = load i64, ptr %arg.done, align 8
  %.86 = icmp slt i64 %.76, %arg.owned
  %.106 = icmp sgt i64 %arg.enough, 0
  %or.cond = select i1 %.86, i1 %.106, i1 false
  br i1 %or.cond, label %B52, label %B774

B52:
  %found.2.1 = phi i64 [ %found.2.0.i.lcssa, %_ZN5dedup7kernels10candidates11write_pairsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEi8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit ], [ 0, %entry ]
  %asked.2.1 = phi i64 [ %.137, %_ZN5dedup7kernels10candidates11write_pairsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEi8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit ], [ %.76, %entry ]
  %.119 = getelementptr i32, ptr %arg.own, i64 %asked.2.1
  %.120 = load i32, ptr %.119, align 4
  %.129 = sext i32 %.120 to i64
  %.130 = getelementptr i64, ptr %arg.tally, i64 %.129
  store i64 1, ptr %.130, align 8
  %.134 = getelementptr i64, ptr %arg.of_own, i64 %asked.2.1
  %.135 = load i64, ptr %.134, align 8
  %.137 = add nsw i64 %asked.2.1, 1
  %.139 = getelementptr i64, ptr %arg.of_own, i64 %.137
  %.140 = load i64, ptr %.139, align 8
  %.177 = sub i64 %.140, %.135
  %.223167.not = icmp slt i64 %.177, 1
  br i1 %.223167.not, label %B676.thread, label %B146.if

B676.thread:
  store i64 0, ptr %.130, align 8
  br label %_ZN5dedup7kernels10candidates11write_pairsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEi8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit

B174:
  %.268 = zext nneg i32 %.267 to i64
  %.283 = getelementptr i64, ptr %arg.weights, i64 %.268
  %.284 = load i64, ptr %.283, align 8
  %.285 = shl i64 %.284, 16
  %.286 = or disjoint i64 %.285, 1
  %.292 = getelementptr i32, ptr %arg.first, i64 %.164.0168
  %.293 = load i32, ptr %.292, align 4
  %.304 = sext i32 %.293 to i64
  br label %B298.if

B490:
  %.478 = getelementptr i32, ptr %arg.hub, i64 %.164.0168
  %.479 = load i32, ptr %.478, align 4
  %.481 = icmp sgt i32 %.479, -1
  br i1 %.481, label %B514, label %B775

B514:
  %.480 = zext nneg i32 %.479 to i64
  %.491 = getelementptr i32, ptr %arg.touched, i64 %reached.4.1170
  store i32 %.479, ptr %.491, align 4
  %.494 = getelementptr i64, ptr %arg.tally, i64 %.480
  %.495 = load i64, ptr %.494, align 8
  %.496 = icmp eq i64 %.495, 0
  %.499 = zext i1 %.496 to i64
  %.500 = add nsw i64 %reached.4.1170, %.499
  %.510 = getelementptr i64, ptr %arg.hub_weight, i64 %.164.0168
  %.511 = load i64, ptr %.510, align 8
  %.514 = shl i64 %.511, 16
  %.515 = add i64 %.495, 1
  %.516 = add i64 %.515, %.514
  store i64 %.516, ptr %.494, align 8
  br label %B775

B676:
  store i64 0, ptr %.130, align 8
  %.120.i171.not = icmp slt i64 %reached.5.2, 1
  br i1 %.120.i171.not, label %_ZN5dedup7kernels10candidates11write_pairsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEi8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit, label %B34.if.i

B142.i:
  %.194.not.i = icmp slt i64 %.171.i, %arg.least_collisions
  %.201.not.i = icmp slt i64 %.177.i, %arg.least_weight
  %or.cond.i = select i1 %.194.not.i, i1 true, i1 %.201.not.i
  br i1 %or.cond.i, label %B216.i, label %B166.i

B166.i:
  %.207.i = getelementptr i64, ptr %arg.out_first, i64 %found.2.0.i174
  store i64 %.129, ptr %.207.i, align 8
  %.213.i = getelementptr i64, ptr %arg.out_second, i64 %found.2.0.i174
  store i64 %.166.i, ptr %.213.i, align 8
  %.218.i = getelementptr i64, ptr %arg.out_collisions, i64 %found.2.0.i174
  store i64 %.171.i, ptr %.218.i, align 8
  %.225.i = getelementptr i64, ptr %arg.out_weight, i64 %found.2.0.i174
  store i64 %.177.i, ptr %.225.i, align 8
  %.230.i = add nsw i64 %found.2.0.i174, 1
  br label %B216.i

B216.i:
  %found.3.2.i = phi i64 [ %.230.i, %B166.i ], [ %found.2.0.i174, %B142.i ]
  store i64 0, ptr %.167.i, align 8
  %exitcond.not = icmp eq i64 %reached.5.2, %.133.i
  br i1 %exitcond.not, label %_ZN5dedup7kernels10candidates11write_pairsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEi8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit, label %B34.if.i

B34.if.i:
  %found.2.0.i174 = phi i64 [ %found.3.2.i, %B216.i ], [ %found.2.1, %B676 ]
  %.62.i.0173 = phi i64 [ %.133.i, %B216.i ], [ 0, %B676 ]
  %.133.i = add nuw nsw i64 %.62.i.0173, 1
  %.159.i = getelementptr i32, ptr %arg.touched, i64 %.62.i.0173
  %.160.i = load i32, ptr %.159.i, align 4
  %.166.i = sext i32 %.160.i to i64
  %.167.i = getelementptr i64, ptr %arg.tally, i64 %.166.i
  %.168.i = load i64, ptr %.167.i, align 8
  %.171.i = and i64 %.168.i, 65535
  %.177.i = ashr i64 %.168.i, 16
  %.186.not.i = icmp slt i64 %.171.i, %arg.strong
  br i1 %.186.not.i, label %B142.i, label %B166.i

_ZN5dedup7kernels10candidates11write_pairsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEi8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit:
  %found.2.0.i.lcssa = phi i64 [ %found.2.1, %B676 ], [ %found.2.1, %B676.thread ], [ %found.3.2.i, %B216.i ]
  %.601 = icmp slt i64 %.137, %arg.owned
  %.619 = icmp slt i64 %found.2.0.i.lcssa, %arg.enough
  %or.cond161 = select i1 %.601, i1 %.619, i1 false
  br i1 %or.cond161, label %B52, label %B774

B774:
  %found.3.0 = phi i64 [ 0, %entry ], [ %found.2.0.i.lcssa, %_ZN5dedup7kernels10candidates11write_pairsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEi8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit ]
  %asked.3.0 = phi i64 [ %.76, %entry ], [ %.137, %_ZN5dedup7kernels10candidates11write_pairsB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEi8int32_2ax8int64_2axxxx8int64_2a8int64_2a8int64_2a8int64_2a.exit ]
  store i64 %asked.3.0, ptr %arg.done, align 8
  %.688 = getelementptr i8, ptr %arg.done, i64 8
  store i64 %found.3.0, ptr %.688, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0

B775:
  %reached.5.2 = phi i64 [ %reached.4.1170, %B490 ], [ %.500, %B514 ], [ %.447, %B298.if ]
  %.223 = icmp samesign ugt i64 %.167.0169, 1
  br i1 %.223, label %B146.if, label %B676

B146.if:
  %reached.4.1170 = phi i64 [ %reached.5.2, %B775 ], [ 0, %B52 ]
  %.167.0169 = phi i64 [ %.232, %B775 ], [ %.177, %B52 ]
  %.164.0168 = phi i64 [ %.236, %B775 ], [ %.135, %B52 ]
  %.232 = add nsw i64 %.167.0169, -1
  %.236 = add i64 %.164.0168, 1
  %.266 = getelementptr i32, ptr %arg.size, i64 %.164.0168
  %.267 = load i32, ptr %.266, align 4
  %.269 = icmp sgt i32 %.267, 0
  br i1 %.269, label %B174, label %B490

B298.if:
  %reached.3.2166 = phi i64 [ %reached.4.1170, %B174 ], [ %.447, %B298.if ]
  %.334.0165 = phi i64 [ %.268, %B174 ], [ %.396, %B298.if ]
  %.331.0164 = phi i64 [ %.304, %B174 ], [ %.400, %B298.if ]
  %.396 = add nsw i64 %.334.0165, -1
  %.400 = add nsw i64 %.331.0164, 1
  %.426 = getelementptr i16, ptr %arg.low, i64 %.331.0164
  %.427 = load i16, ptr %.426, align 2
  %.428 = zext i16 %.427 to i64
  %.430 = getelementptr i8, ptr %arg.high, i64 %.331.0164
  %.431 = load i8, ptr %.430, align 1
  %.432 = zext i8 %.431 to i64
  %.433 = shl nuw nsw i64 %.432, 16
  %.434 = or disjoint i64 %.433, %.428
  %.437 = trunc nuw nsw i64 %.434 to i32
  %.438 = getelementptr i32, ptr %arg.touched, i64 %reached.3.2166
  store i32 %.437, ptr %.438, align 4
  %.441 = getelementptr i64, ptr %arg.tally, i64 %.434
  %.442 = load i64, ptr %.441, align 8
  %.443 = icmp eq i64 %.442, 0
  %.446 = zext i1 %.443 to i64
  %.447 = add nsw i64 %reached.3.2166, %.446
  %.454 = add nsw i64 %.286, %.442
  store i64 %.454, ptr %.441, align 8
  %.387 = icmp samesign ugt i64 %.334.0165, 1
  br i1 %.387, label %B298.if, label %B775
}

define i32 @compare_stretches(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.stems, ptr readonly %arg.weight, ptr readonly %arg.content, ptr readonly %arg.low, ptr readonly %arg.high, ptr readonly %arg.our_stems, ptr readonly %arg.our_weight, ptr readonly %arg.our_content, ptr readonly %arg.our_low, ptr readonly %arg.our_high, i64 %arg.stretches, double %arg.whole, ptr %arg.keys, ptr %arg.our_keys, ptr %arg.order, ptr %arg.our_order, ptr %arg.spare, ptr %arg.held, ptr %arg.our_held, ptr writeonly %arg.similarity, ptr writeonly %arg.alike, ptr writeonly %arg.ends) {
entry:
  %.150864.not = icmp slt i64 %arg.stretches, 1
  br i1 %.150864.not, label %B1186, label %B36.if

B270:
  %i.2.1 = phi i64 [ %i_end.2.3, %B940 ], [ 0, %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %j.2.1 = phi i64 [ %j_end.2.3737, %B940 ], [ 0, %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %told.2.1 = phi i64 [ %told.3.3, %B940 ], [ 0, %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %shared.2.1 = phi double [ %shared.3.3, %B940 ], [ 0.000000e+00, %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %ours.2.1 = phi double [ %ours.3.3736, %B940 ], [ 0.000000e+00, %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %theirs.2.1 = phi double [ %theirs.3.3, %B940 ], [ 0.000000e+00, %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %.441 = icmp eq i64 %j.2.1, %.208
  br i1 %.441, label %B352, label %B282

B282:
  %.448 = icmp slt i64 %i.2.1, %.199
  br i1 %.448, label %B294, label %B352

B294:
  %.454 = getelementptr i32, ptr %arg.order, i64 %i.2.1
  %.455 = load i32, ptr %.454, align 4
  %.457 = sext i32 %.455 to i64
  %.458 = getelementptr i64, ptr %arg.keys, i64 %.457
  %.459 = load i64, ptr %.458, align 8
  %.462 = getelementptr i32, ptr %arg.our_order, i64 %j.2.1
  %.463 = load i32, ptr %.462, align 4
  %.465 = sext i32 %.463 to i64
  %.466 = getelementptr i64, ptr %arg.our_keys, i64 %.465
  %.467 = load i64, ptr %.466, align 8
  %.468 = icmp ule i64 %.459, %.467
  br label %B352

B352:
  %"$phi352.1.3.3" = phi i1 [ true, %B270 ], [ %.468, %B294 ], [ false, %B282 ]
  %.480 = icmp eq i64 %i.2.1, %.199
  br i1 %.480, label %B436, label %B366

B366:
  %.487 = icmp slt i64 %j.2.1, %.208
  br i1 %.487, label %B378, label %B436

B378:
  %.493 = getelementptr i32, ptr %arg.our_order, i64 %j.2.1
  %.494 = load i32, ptr %.493, align 4
  %.496 = sext i32 %.494 to i64
  %.497 = getelementptr i64, ptr %arg.our_keys, i64 %.496
  %.498 = load i64, ptr %.497, align 8
  %.501 = getelementptr i32, ptr %arg.order, i64 %i.2.1
  %.502 = load i32, ptr %.501, align 4
  %.504 = sext i32 %.502 to i64
  %.505 = getelementptr i64, ptr %arg.keys, i64 %.504
  %.506 = load i64, ptr %.505, align 8
  %.507 = icmp ule i64 %.498, %.506
  br label %B436

B436:
  %"$phi436.1.3.3" = phi i1 [ true, %B352 ], [ %.507, %B378 ], [ false, %B366 ]
  br i1 %"$phi352.1.3.3", label %B450, label %B544

B450:
  %.17.i = add nsw i64 %i.2.1, 1
  %.27.i561 = icmp slt i64 %.17.i, %.199
  br i1 %.27.i561, label %B26.i562, label %_ZN5dedup7kernels8passages7run_endB3v67B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axx.exit

B26.i562:
  %.38.i = getelementptr i32, ptr %arg.order, i64 %.17.i
  %.39.i = load i32, ptr %.38.i, align 4
  %.43.i563 = sext i32 %.39.i to i64
  %.44.i564 = getelementptr i64, ptr %arg.keys, i64 %.43.i563
  %.45.i = load i64, ptr %.44.i564, align 8
  %.48.i = getelementptr i32, ptr %arg.order, i64 %i.2.1
  %.49.i = load i32, ptr %.48.i, align 4
  %.51.i = sext i32 %.49.i to i64
  %.52.i = getelementptr i64, ptr %arg.keys, i64 %.51.i
  %.53.i = load i64, ptr %.52.i, align 8
  %.54.i565 = icmp eq i64 %.45.i, %.53.i
  br i1 %.54.i565, label %B86.i, label %_ZN5dedup7kernels8passages7run_endB3v67B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axx.exit

B86.i:
  %end.2.1.i = phi i64 [ %.60.i, %B108.i ], [ %.17.i, %B26.i562 ]
  %.60.i = add nsw i64 %end.2.1.i, 1
  %.71.i566 = icmp slt i64 %.60.i, %.199
  br i1 %.71.i566, label %B108.i, label %_ZN5dedup7kernels8passages7run_endB3v67B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axx.exit

B108.i:
  %.81.i = getelementptr i32, ptr %arg.order, i64 %.60.i
  %.82.i = load i32, ptr %.81.i, align 4
  %.86.i = sext i32 %.82.i to i64
  %.87.i = getelementptr i64, ptr %arg.keys, i64 %.86.i
  %.88.i = load i64, ptr %.87.i, align 8
  %.97.i = icmp eq i64 %.88.i, %.45.i
  br i1 %.97.i, label %B86.i, label %_ZN5dedup7kernels8passages7run_endB3v67B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axx.exit

_ZN5dedup7kernels8passages7run_endB3v67B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axx.exit:
  %end.3.0.i = phi i64 [ %.17.i, %B26.i562 ], [ %.17.i, %B450 ], [ %.199, %B86.i ], [ %.60.i, %B108.i ]
  %.565 = load i64, ptr %.197, align 8
  %0 = getelementptr i32, ptr %arg.order, i64 %end.3.0.i
  %.568 = getelementptr i8, ptr %0, i64 -4
  %.569 = load i32, ptr %.568, align 4
  %.570 = sext i32 %.569 to i64
  %1 = getelementptr double, ptr %arg.weight, i64 %.565
  %.573 = getelementptr double, ptr %1, i64 %.570
  %.574 = load double, ptr %.573, align 8
  %.576 = fadd double %theirs.2.1, %.574
  br label %B544

B544:
  %theirs.3.3 = phi double [ %.576, %_ZN5dedup7kernels8passages7run_endB3v67B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axx.exit ], [ %theirs.2.1, %B436 ]
  %i_end.2.3 = phi i64 [ %end.3.0.i, %_ZN5dedup7kernels8passages7run_endB3v67B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axx.exit ], [ %i.2.1, %B436 ]
  br i1 %"$phi436.1.3.3", label %B548, label %B940

B548:
  %.17.i568 = add nsw i64 %j.2.1, 1
  %.27.i569 = icmp slt i64 %.17.i568, %.208
  br i1 %.27.i569, label %B26.i571, label %B642

B26.i571:
  %.38.i572 = getelementptr i32, ptr %arg.our_order, i64 %.17.i568
  %.39.i573 = load i32, ptr %.38.i572, align 4
  %.43.i574 = sext i32 %.39.i573 to i64
  %.44.i575 = getelementptr i64, ptr %arg.our_keys, i64 %.43.i574
  %.45.i576 = load i64, ptr %.44.i575, align 8
  %.48.i577 = getelementptr i32, ptr %arg.our_order, i64 %j.2.1
  %.49.i578 = load i32, ptr %.48.i577, align 4
  %.51.i579 = sext i32 %.49.i578 to i64
  %.52.i580 = getelementptr i64, ptr %arg.our_keys, i64 %.51.i579
  %.53.i581 = load i64, ptr %.52.i580, align 8
  %.54.i582 = icmp eq i64 %.45.i576, %.53.i581
  br i1 %.54.i582, label %B86.i583, label %B642

B86.i583:
  %end.2.1.i584 = phi i64 [ %.60.i585, %B108.i587 ], [ %.17.i568, %B26.i571 ]
  %.60.i585 = add nsw i64 %end.2.1.i584, 1
  %.71.i586 = icmp slt i64 %.60.i585, %.208
  br i1 %.71.i586, label %B108.i587, label %B642

B108.i587:
  %.81.i588 = getelementptr i32, ptr %arg.our_order, i64 %.60.i585
  %.82.i589 = load i32, ptr %.81.i588, align 4
  %.86.i590 = sext i32 %.82.i589 to i64
  %.87.i591 = getelementptr i64, ptr %arg.our_keys, i64 %.86.i590
  %.88.i592 = load i64, ptr %.87.i591, align 8
  %.97.i597 = icmp eq i64 %.88.i592, %.45.i576
  br i1 %.97.i597, label %B86.i583, label %B642

B642:
  %end.3.0.i570 = phi i64 [ %.17.i568, %B26.i571 ], [ %.17.i568, %B548 ], [ %.60.i585, %B108.i587 ], [ %.208, %B86.i583 ]
  %.630 = load i64, ptr %.206, align 8
  %2 = getelementptr i32, ptr %arg.our_order, i64 %end.3.0.i570
  %.633 = getelementptr i8, ptr %2, i64 -4
  %.634 = load i32, ptr %.633, align 4
  %.635 = sext i32 %.634 to i64
  %3 = getelementptr double, ptr %arg.our_weight, i64 %.630
  %.638 = getelementptr double, ptr %3, i64 %.635
  %.639 = load double, ptr %.638, align 8
  %.641 = fadd double %ours.2.1, %.639
  br i1 %"$phi352.1.3.3", label %B650, label %B940

B650:
  %.690 = fadd double %shared.2.1, %.639
  %.734 = sub i64 %i_end.2.3, %i.2.1
  %storemerge239 = tail call i64 @llvm.smax.i64(i64 %.734, i64 0)
  %.777827.not = icmp slt i64 %.734, 1
  br i1 %.777827.not, label %B768, label %B740.if

B768:
  %.866 = sub i64 %end.3.0.i570, %j.2.1
  %storemerge240 = tail call i64 @llvm.smax.i64(i64 %.866, i64 0)
  %.909830.not = icmp slt i64 %.866, 1
  br i1 %.909830.not, label %B828, label %B800.if

B828:
  br i1 %.777827.not, label %_ZN5dedup7kernels8passages9any_tellsB3v68B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2ax8int32_2axx.exit, label %B40.if.i.lr.ph

B40.if.i.lr.ph:
  %.969 = load i64, ptr %.197, align 8
  %4 = getelementptr i8, ptr %arg.content, i64 %.969
  br label %B40.if.i

B40.if.i:
  %tells.2.0.i836 = phi i64 [ 0, %B40.if.i.lr.ph ], [ %.148.i613, %B40.if.i ]
  %.41.i599.0835 = phi i64 [ %i.2.1, %B40.if.i.lr.ph ], [ %.112.i609, %B40.if.i ]
  %.44.i600.0834 = phi i64 [ %storemerge239, %B40.if.i.lr.ph ], [ %.108.i608, %B40.if.i ]
  %.108.i608 = add nsw i64 %.44.i600.0834, -1
  %.112.i609 = add i64 %.41.i599.0835, 1
  %.138.i = getelementptr i32, ptr %arg.order, i64 %.41.i599.0835
  %.139.i = load i32, ptr %.138.i, align 4
  %.141.i610 = sext i32 %.139.i to i64
  %.144.i611 = getelementptr i8, ptr %4, i64 %.141.i610
  %.145.i612 = load i8, ptr %.144.i611, align 1
  %.147.i = zext i8 %.145.i612 to i64
  %.148.i613 = or i64 %tells.2.0.i836, %.147.i
  %.99.i605 = icmp samesign ugt i64 %.44.i600.0834, 1
  br i1 %.99.i605, label %B40.if.i, label %_ZN5dedup7kernels8passages9any_tellsB3v68B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2ax8int32_2axx.exit

_ZN5dedup7kernels8passages9any_tellsB3v68B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2ax8int32_2axx.exit:
  %tells.2.0.i.lcssa = phi i64 [ 0, %B828 ], [ %.148.i613, %B40.if.i ]
  br i1 %.909830.not, label %_ZN5dedup7kernels8passages9any_tellsB3v68B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2ax8int32_2axx.exit635, label %B40.if.i624.lr.ph

B40.if.i624.lr.ph:
  %.1004 = load i64, ptr %.206, align 8
  %5 = getelementptr i8, ptr %arg.our_content, i64 %.1004
  br label %B40.if.i624

B40.if.i624:
  %tells.2.0.i620840 = phi i64 [ 0, %B40.if.i624.lr.ph ], [ %.148.i634, %B40.if.i624 ]
  %.41.i614.0839 = phi i64 [ %j.2.1, %B40.if.i624.lr.ph ], [ %.112.i627, %B40.if.i624 ]
  %.44.i615.0838 = phi i64 [ %storemerge240, %B40.if.i624.lr.ph ], [ %.108.i626, %B40.if.i624 ]
  %.108.i626 = add nsw i64 %.44.i615.0838, -1
  %.112.i627 = add i64 %.41.i614.0839, 1
  %.138.i628 = getelementptr i32, ptr %arg.our_order, i64 %.41.i614.0839
  %.139.i629 = load i32, ptr %.138.i628, align 4
  %.141.i630 = sext i32 %.139.i629 to i64
  %.144.i631 = getelementptr i8, ptr %5, i64 %.141.i630
  %.145.i632 = load i8, ptr %.144.i631, align 1
  %.147.i633 = zext i8 %.145.i632 to i64
  %.148.i634 = or i64 %tells.2.0.i620840, %.147.i633
  %.99.i622 = icmp samesign ugt i64 %.44.i615.0838, 1
  br i1 %.99.i622, label %B40.if.i624, label %_ZN5dedup7kernels8passages9any_tellsB3v68B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2ax8int32_2axx.exit635.loopexit

_ZN5dedup7kernels8passages9any_tellsB3v68B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2ax8int32_2axx.exit635.loopexit:
  %6 = and i64 %.148.i634, %tells.2.0.i.lcssa
  br label %_ZN5dedup7kernels8passages9any_tellsB3v68B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2ax8int32_2axx.exit635

_ZN5dedup7kernels8passages9any_tellsB3v68B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2ax8int32_2axx.exit635:
  %tells.2.0.i620.lcssa = phi i64 [ 0, %_ZN5dedup7kernels8passages9any_tellsB3v68B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2ax8int32_2axx.exit ], [ %6, %_ZN5dedup7kernels8passages9any_tellsB3v68B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2ax8int32_2axx.exit635.loopexit ]
  %.1037 = add nsw i64 %tells.2.0.i620.lcssa, %told.2.1
  br label %B940

B940:
  %j_end.2.3737 = phi i64 [ %end.3.0.i570, %_ZN5dedup7kernels8passages9any_tellsB3v68B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2ax8int32_2axx.exit635 ], [ %end.3.0.i570, %B642 ], [ %j.2.1, %B544 ]
  %ours.3.3736 = phi double [ %.641, %_ZN5dedup7kernels8passages9any_tellsB3v68B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2ax8int32_2axx.exit635 ], [ %.641, %B642 ], [ %ours.2.1, %B544 ]
  %told.3.3 = phi i64 [ %.1037, %_ZN5dedup7kernels8passages9any_tellsB3v68B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2ax8int32_2axx.exit635 ], [ %told.2.1, %B642 ], [ %told.2.1, %B544 ]
  %shared.3.3 = phi double [ %.690, %_ZN5dedup7kernels8passages9any_tellsB3v68B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2ax8int32_2axx.exit635 ], [ %shared.2.1, %B642 ], [ %shared.2.1, %B544 ]
  %.1067 = icmp slt i64 %i_end.2.3, %.199
  %.1083 = icmp slt i64 %j_end.2.3737, %.208
  %or.cond241 = select i1 %.1067, i1 true, i1 %.1083
  br i1 %or.cond241, label %B270, label %B976

B976:
  %7 = fadd double %ours.3.3736, %theirs.3.3
  %8 = fmul double %shared.3.3, 2.000000e+00
  %.12.i636 = fcmp olt double %7, 1.000000e-09
  %.13.i637 = select i1 %.12.i636, double 1.000000e-09, double %7
  %.1152 = fdiv double %8, %.13.i637
  %.1155 = getelementptr double, ptr %arg.similarity, i64 %.91.0865
  store double %.1152, ptr %.1155, align 8
  %.1160 = getelementptr i64, ptr %arg.alike, i64 %.91.0865
  store i64 %told.3.3, ptr %.1160, align 8
  %.1168 = load i64, ptr %.197, align 8
  br i1 %.136.i767.not, label %B204.i, label %B54.if.i

B80.i:
  %.226.i = getelementptr double, ptr %arg.weight, i64 %.205.i
  %.227.i650 = load double, ptr %.226.i, align 8
  %.229.i = fadd double %said.2.0.i846, %.227.i650
  %.240.i = getelementptr i8, ptr %arg.held, i64 %.88.i638.0844
  %.241.i = load i8, ptr %.240.i, align 1
  %.242.not.i = icmp eq i8 %.241.i, 0
  br i1 %.242.not.i, label %B172.i, label %B124.i

B124.i:
  %.257.i = fadd double %found.2.0.i845, %.227.i650
  %.274.i = icmp slt i64 %first.4.0.i847, 0
  %spec.select.i = select i1 %.274.i, i64 %.88.i638.0844, i64 %first.4.0.i847
  br label %B172.i

B172.i:
  %found.3.1.i = phi double [ %found.2.0.i845, %B54.if.i ], [ %.257.i, %B124.i ], [ %found.2.0.i845, %B80.i ]
  %said.3.1.i = phi double [ %said.2.0.i846, %B54.if.i ], [ %.229.i, %B124.i ], [ %.229.i, %B80.i ]
  %first.5.1.i = phi i64 [ %first.4.0.i847, %B54.if.i ], [ %spec.select.i, %B124.i ], [ %first.4.0.i847, %B80.i ]
  %last.5.1.i = phi i64 [ %last.4.0.i848, %B54.if.i ], [ %.88.i638.0844, %B124.i ], [ %last.4.0.i848, %B80.i ]
  %exitcond882.not = icmp eq i64 %.199, %.159.i
  br i1 %exitcond882.not, label %B174.i, label %B54.if.i

B174.i:
  %.337.i = icmp sgt i64 %first.5.1.i, -1
  %.341.i = fmul double %arg.whole, %said.3.1.i
  %.347.i = fcmp ult double %found.3.1.i, %.341.i
  %or.cond.i = select i1 %.337.i, i1 %.347.i, i1 false
  br i1 %or.cond.i, label %B220.i, label %B204.i

B204.i:
  %.1168900911 = phi i64 [ %.1168, %B174.i ], [ %.1168899, %B976.thread ], [ %.1168, %B976 ]
  %.364.i = add nsw i64 %.199, -1
  br label %_ZN5dedup7kernels8passages13cut_to_sharedB3v66B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8uint8_2axxd8int64_2ax.exit

B220.i:
  %.379.not.i = icmp eq i64 %first.5.1.i, 0
  br i1 %.379.not.i, label %B298.i, label %B232.i643

B232.i643:
  %9 = getelementptr i8, ptr %arg.held, i64 %first.5.1.i
  %.393.i = getelementptr i8, ptr %9, i64 -1
  %.394.i = load i8, ptr %.393.i, align 1
  %.395.not.i = icmp eq i8 %.394.i, 0
  br i1 %.395.not.i, label %B298.i, label %B254.i

B254.i:
  %first.6.1.i = phi i64 [ %.401.i, %B276.i ], [ %first.5.1.i, %B232.i643 ]
  %.411.i = icmp sgt i64 %first.6.1.i, 1
  br i1 %.411.i, label %B276.i, label %B298.i

B276.i:
  %.401.i = add nsw i64 %first.6.1.i, -1
  %10 = getelementptr i8, ptr %arg.held, i64 %first.6.1.i
  %.424.i = getelementptr i8, ptr %10, i64 -2
  %.425.i = load i8, ptr %.424.i, align 1
  %.426.not.i = icmp eq i8 %.425.i, 0
  br i1 %.426.not.i, label %B298.i, label %B254.i

B298.i:
  %first.8.1.i = phi i64 [ %first.5.1.i, %B232.i643 ], [ 0, %B220.i ], [ 0, %B254.i ], [ %.401.i, %B276.i ]
  %.446.i644 = add nsw i64 %last.5.1.i, 1
  %.448.i = icmp slt i64 %.446.i644, %.199
  br i1 %.448.i, label %B316.i645, label %_ZN5dedup7kernels8passages13cut_to_sharedB3v66B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8uint8_2axxd8int64_2ax.exit

B316.i645:
  %.465.i = getelementptr i8, ptr %arg.held, i64 %.446.i644
  %.466.i = load i8, ptr %.465.i, align 1
  %.467.not.i = icmp eq i8 %.466.i, 0
  br i1 %.467.not.i, label %_ZN5dedup7kernels8passages13cut_to_sharedB3v66B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8uint8_2axxd8int64_2ax.exit, label %B338.i.preheader

B338.i.preheader:
  %11 = xor i64 %.198, -1
  %12 = add i64 %.194, %11
  br label %B338.i

B338.i:
  %last.6.1.i = phi i64 [ %.476.i646, %B366.i647 ], [ %last.5.1.i, %B338.i.preheader ]
  %.486.i = add nsw i64 %last.6.1.i, 2
  %.488.i = icmp slt i64 %.486.i, %.199
  br i1 %.488.i, label %B366.i647, label %_ZN5dedup7kernels8passages13cut_to_sharedB3v66B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8uint8_2axxd8int64_2ax.exit

B366.i647:
  %.476.i646 = add nsw i64 %last.6.1.i, 1
  %.504.i = getelementptr i8, ptr %arg.held, i64 %.486.i
  %.505.i = load i8, ptr %.504.i, align 1
  %.506.not.i = icmp eq i8 %.505.i, 0
  br i1 %.506.not.i, label %_ZN5dedup7kernels8passages13cut_to_sharedB3v66B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8uint8_2axxd8int64_2ax.exit, label %B338.i

B54.if.i:
  %last.4.0.i848 = phi i64 [ %last.5.1.i, %B172.i ], [ -1, %B976 ]
  %first.4.0.i847 = phi i64 [ %first.5.1.i, %B172.i ], [ -1, %B976 ]
  %said.2.0.i846 = phi double [ %said.3.1.i, %B172.i ], [ 0.000000e+00, %B976 ]
  %found.2.0.i845 = phi double [ %found.3.1.i, %B172.i ], [ 0.000000e+00, %B976 ]
  %.88.i638.0844 = phi i64 [ %.159.i, %B172.i ], [ 0, %B976 ]
  %.159.i = add nuw nsw i64 %.88.i638.0844, 1
  %.205.i = add nsw i64 %.88.i638.0844, %.1168
  %.207.i649 = getelementptr i8, ptr %arg.content, i64 %.205.i
  %.208.i = load i8, ptr %.207.i649, align 1
  %.209.not.i = icmp eq i8 %.208.i, 0
  br i1 %.209.not.i, label %B172.i, label %B80.i

_ZN5dedup7kernels8passages13cut_to_sharedB3v66B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8uint8_2axxd8int64_2ax.exit:
  %.1168900910 = phi i64 [ %.1168900911, %B204.i ], [ %.1168, %B316.i645 ], [ %.1168, %B298.i ], [ %.1168, %B366.i647 ], [ %.1168, %B338.i ]
  %last.7.0.i = phi i64 [ %.364.i, %B204.i ], [ %last.5.1.i, %B316.i645 ], [ %last.5.1.i, %B298.i ], [ %12, %B338.i ], [ %.476.i646, %B366.i647 ]
  %first.7.0.i = phi i64 [ 0, %B204.i ], [ %first.8.1.i, %B316.i645 ], [ %first.8.1.i, %B298.i ], [ %first.8.1.i, %B366.i647 ], [ %first.8.1.i, %B338.i ]
  %.527.i = add nsw i64 %first.7.0.i, %.1168900910
  %.532.i.idx = shl i64 %.91.0865, 5
  %.532.i = getelementptr i8, ptr %arg.ends, i64 %.532.i.idx
  store i64 %.527.i, ptr %.532.i, align 8
  %.536.i642 = add nsw i64 %last.7.0.i, %.1168900910
  %.546.i = getelementptr i8, ptr %.532.i, i64 8
  store i64 %.536.i642, ptr %.546.i, align 8
  %.1207 = load i64, ptr %.206, align 8
  br i1 %.136.i254797.not, label %B204.i667, label %B54.if.i706

B80.i714:
  %.226.i715 = getelementptr double, ptr %arg.our_weight, i64 %.205.i710
  %.227.i716 = load double, ptr %.226.i715, align 8
  %.229.i717 = fadd double %said.2.0.i657857, %.227.i716
  %.240.i718 = getelementptr i8, ptr %arg.our_held, i64 %.88.i651.0855
  %.241.i719 = load i8, ptr %.240.i718, align 1
  %.242.not.i720 = icmp eq i8 %.241.i719, 0
  br i1 %.242.not.i720, label %B172.i725, label %B124.i721

B124.i721:
  %.257.i722 = fadd double %found.2.0.i656856, %.227.i716
  %.274.i723 = icmp slt i64 %first.4.0.i658858, 0
  %spec.select.i724 = select i1 %.274.i723, i64 %.88.i651.0855, i64 %first.4.0.i658858
  br label %B172.i725

B172.i725:
  %found.3.1.i726 = phi double [ %found.2.0.i656856, %B54.if.i706 ], [ %.257.i722, %B124.i721 ], [ %found.2.0.i656856, %B80.i714 ]
  %said.3.1.i727 = phi double [ %said.2.0.i657857, %B54.if.i706 ], [ %.229.i717, %B124.i721 ], [ %.229.i717, %B80.i714 ]
  %first.5.1.i728 = phi i64 [ %first.4.0.i658858, %B54.if.i706 ], [ %spec.select.i724, %B124.i721 ], [ %first.4.0.i658858, %B80.i714 ]
  %last.5.1.i729 = phi i64 [ %last.4.0.i659859, %B54.if.i706 ], [ %.88.i651.0855, %B124.i721 ], [ %last.4.0.i659859, %B80.i714 ]
  %exitcond883.not = icmp eq i64 %.208, %.159.i709
  br i1 %exitcond883.not, label %B174.i662, label %B54.if.i706

B174.i662:
  %.337.i663 = icmp sgt i64 %first.5.1.i728, -1
  %.341.i664 = fmul double %arg.whole, %said.3.1.i727
  %.347.i665 = fcmp ult double %found.3.1.i726, %.341.i664
  %or.cond.i666 = select i1 %.337.i663, i1 %.347.i665, i1 false
  br i1 %or.cond.i666, label %B220.i675, label %B204.i667

B204.i667:
  %.364.i668 = add nsw i64 %.208, -1
  br label %_ZN5dedup7kernels8passages13cut_to_sharedB3v66B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8uint8_2axxd8int64_2ax.exit730

B220.i675:
  %.379.not.i676 = icmp eq i64 %first.5.1.i728, 0
  br i1 %.379.not.i676, label %B298.i684, label %B232.i677

B232.i677:
  %13 = getelementptr i8, ptr %arg.our_held, i64 %first.5.1.i728
  %.393.i678 = getelementptr i8, ptr %13, i64 -1
  %.394.i679 = load i8, ptr %.393.i678, align 1
  %.395.not.i680 = icmp eq i8 %.394.i679, 0
  br i1 %.395.not.i680, label %B298.i684, label %B254.i681

B254.i681:
  %first.6.1.i682 = phi i64 [ %.401.i702, %B276.i701 ], [ %first.5.1.i728, %B232.i677 ]
  %.411.i683 = icmp sgt i64 %first.6.1.i682, 1
  br i1 %.411.i683, label %B276.i701, label %B298.i684

B276.i701:
  %.401.i702 = add nsw i64 %first.6.1.i682, -1
  %14 = getelementptr i8, ptr %arg.our_held, i64 %first.6.1.i682
  %.424.i703 = getelementptr i8, ptr %14, i64 -2
  %.425.i704 = load i8, ptr %.424.i703, align 1
  %.426.not.i705 = icmp eq i8 %.425.i704, 0
  br i1 %.426.not.i705, label %B298.i684, label %B254.i681

B298.i684:
  %first.8.1.i685 = phi i64 [ %first.5.1.i728, %B232.i677 ], [ 0, %B220.i675 ], [ 0, %B254.i681 ], [ %.401.i702, %B276.i701 ]
  %.446.i686 = add nsw i64 %last.5.1.i729, 1
  %.448.i687 = icmp slt i64 %.446.i686, %.208
  br i1 %.448.i687, label %B316.i688, label %_ZN5dedup7kernels8passages13cut_to_sharedB3v66B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8uint8_2axxd8int64_2ax.exit730

B316.i688:
  %.465.i689 = getelementptr i8, ptr %arg.our_held, i64 %.446.i686
  %.466.i690 = load i8, ptr %.465.i689, align 1
  %.467.not.i691 = icmp eq i8 %.466.i690, 0
  br i1 %.467.not.i691, label %_ZN5dedup7kernels8passages13cut_to_sharedB3v66B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8uint8_2axxd8int64_2ax.exit730, label %B338.i692.preheader

B338.i692.preheader:
  %15 = xor i64 %.207, -1
  %16 = add i64 %.203, %15
  br label %B338.i692

B338.i692:
  %last.6.1.i693 = phi i64 [ %.476.i694, %B366.i697 ], [ %last.5.1.i729, %B338.i692.preheader ]
  %.486.i695 = add nsw i64 %last.6.1.i693, 2
  %.488.i696 = icmp slt i64 %.486.i695, %.208
  br i1 %.488.i696, label %B366.i697, label %_ZN5dedup7kernels8passages13cut_to_sharedB3v66B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8uint8_2axxd8int64_2ax.exit730

B366.i697:
  %.476.i694 = add nsw i64 %last.6.1.i693, 1
  %.504.i698 = getelementptr i8, ptr %arg.our_held, i64 %.486.i695
  %.505.i699 = load i8, ptr %.504.i698, align 1
  %.506.not.i700 = icmp eq i8 %.505.i699, 0
  br i1 %.506.not.i700, label %_ZN5dedup7kernels8passages13cut_to_sharedB3v66B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8uint8_2axxd8int64_2ax.exit730, label %B338.i692

B54.if.i706:
  %last.4.0.i659859 = phi i64 [ %last.5.1.i729, %B172.i725 ], [ -1, %_ZN5dedup7kernels8passages13cut_to_sharedB3v66B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8uint8_2axxd8int64_2ax.exit ]
  %first.4.0.i658858 = phi i64 [ %first.5.1.i728, %B172.i725 ], [ -1, %_ZN5dedup7kernels8passages13cut_to_sharedB3v66B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8uint8_2axxd8int64_2ax.exit ]
  %said.2.0.i657857 = phi double [ %said.3.1.i727, %B172.i725 ], [ 0.000000e+00, %_ZN5dedup7kernels8passages13cut_to_sharedB3v66B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8uint8_2axxd8int64_2ax.exit ]
  %found.2.0.i656856 = phi double [ %found.3.1.i726, %B172.i725 ], [ 0.000000e+00, %_ZN5dedup7kernels8passages13cut_to_sharedB3v66B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8uint8_2axxd8int64_2ax.exit ]
  %.88.i651.0855 = phi i64 [ %.159.i709, %B172.i725 ], [ 0, %_ZN5dedup7kernels8passages13cut_to_sharedB3v66B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8uint8_2axxd8int64_2ax.exit ]
  %.159.i709 = add nuw nsw i64 %.88.i651.0855, 1
  %.205.i710 = add nsw i64 %.88.i651.0855, %.1207
  %.207.i711 = getelementptr i8, ptr %arg.our_content, i64 %.205.i710
  %.208.i712 = load i8, ptr %.207.i711, align 1
  %.209.not.i713 = icmp eq i8 %.208.i712, 0
  br i1 %.209.not.i713, label %B172.i725, label %B80.i714

_ZN5dedup7kernels8passages13cut_to_sharedB3v66B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8uint8_2axxd8int64_2ax.exit730:
  %last.7.0.i669 = phi i64 [ %.364.i668, %B204.i667 ], [ %last.5.1.i729, %B316.i688 ], [ %last.5.1.i729, %B298.i684 ], [ %16, %B338.i692 ], [ %.476.i694, %B366.i697 ]
  %first.7.0.i670 = phi i64 [ 0, %B204.i667 ], [ %first.8.1.i685, %B316.i688 ], [ %first.8.1.i685, %B298.i684 ], [ %first.8.1.i685, %B366.i697 ], [ %first.8.1.i685, %B338.i692 ]
  %.527.i671 = add nsw i64 %first.7.0.i670, %.1207
  %.532.i672 = getelementptr i8, ptr %.532.i, i64 16
  store i64 %.527.i671, ptr %.532.i672, align 8
  %.536.i673 = add nsw i64 %last.7.0.i669, %.1207
  %.546.i674 = getelementptr i8, ptr %.532.i, i64 24
  store i64 %.536.i673, ptr %.546.i674, align 8
  %exitcond884.not = icmp eq i64 %arg.stretches, %.163
  br i1 %exitcond884.not, label %B1186, label %B36.if

B1186:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B36.if:
  %.91.0865 = phi i64 [ %.163, %_ZN5dedup7kernels8passages13cut_to_sharedB3v66B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8uint8_2axxd8int64_2ax.exit730 ], [ 0, %entry ]
  %.163 = add nuw nsw i64 %.91.0865, 1
  %.193 = getelementptr i64, ptr %arg.high, i64 %.91.0865
  %.194 = load i64, ptr %.193, align 8
  %.197 = getelementptr i64, ptr %arg.low, i64 %.91.0865
  %.198 = load i64, ptr %.197, align 8
  %.199 = sub nsw i64 %.194, %.198
  %.202 = getelementptr i64, ptr %arg.our_high, i64 %.91.0865
  %.203 = load i64, ptr %.202, align 8
  %.206 = getelementptr i64, ptr %arg.our_low, i64 %.91.0865
  %.207 = load i64, ptr %.206, align 8
  %.208 = sub i64 %.203, %.207
  %.5.i267 = lshr i64 %.91.0865, 33
  %.6.i268 = xor i64 %.5.i267, %.91.0865
  %.7.i269 = mul i64 %.6.i268, -49064778989728563
  %.8.i270 = lshr i64 %.7.i269, 33
  %.9.i271 = xor i64 %.8.i270, %.7.i269
  %.10.i272 = mul i64 %.9.i271, -4265267296055464877
  %.11.i273 = lshr i64 %.10.i272, 33
  %.12.i274 = xor i64 %.11.i273, %.10.i272
  %storemerge.i = tail call i64 @llvm.smax.i64(i64 %.199, i64 0)
  %.136.i767.not = icmp slt i64 %.199, 1
  br i1 %.136.i767.not, label %_ZN5dedup7kernels8passages9take_keysB3v63B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axxx9uint64_2a8uint8_2a8int32_2a8int32_2a.exit, label %B100.if.i.lr.ph

B100.if.i.lr.ph:
  %17 = getelementptr i64, ptr %arg.stems, i64 %.198
  br label %B100.if.i

B100.if.i:
  %.80.i.0768 = phi i64 [ 0, %B100.if.i.lr.ph ], [ %.149.i, %B100.if.i ]
  %.149.i = add nuw nsw i64 %.80.i.0768, 1
  %.177.i = getelementptr i64, ptr %17, i64 %.80.i.0768
  %.178.i = load i64, ptr %.177.i, align 8
  %.179.i = mul i64 %.178.i, -2960836687051489901
  %.181.i = add i64 %.179.i, %.12.i274
  %.183.i = getelementptr i64, ptr %arg.keys, i64 %.80.i.0768
  store i64 %.181.i, ptr %.183.i, align 8
  %.187.i = getelementptr i8, ptr %arg.held, i64 %.80.i.0768
  store i8 0, ptr %.187.i, align 1
  %exitcond.not = icmp eq i64 %.199, %.149.i
  br i1 %exitcond.not, label %_ZN5dedup7kernels8passages9take_keysB3v63B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axxx9uint64_2a8uint8_2a8int32_2a8int32_2a.exit, label %B100.if.i

_ZN5dedup7kernels8passages9take_keysB3v63B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axxx9uint64_2a8uint8_2a8int32_2a8int32_2a.exit:
  %.20.i283 = icmp eq i64 %.194, %.198
  br i1 %.20.i283, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit293, label %B20.i284

B20.i284:
  %.27.i297 = icmp sgt i64 %.199, 1
  br i1 %.27.i297, label %B26.i, label %B140.if.i.preheader

B26.i:
  %bits.2.0.i = phi i64 [ %.30.i, %B26.i ], [ 0, %B20.i284 ]
  %.30.i = add i64 %bits.2.0.i, 1
  %.35.i = shl i64 4, %bits.2.0.i
  %.37.not.i = icmp sgt i64 %.35.i, %.199
  br i1 %.37.not.i, label %B54.i, label %B26.i

B54.i:
  %.91.not.i = icmp eq i64 %.30.i, 63
  br i1 %.91.not.i, label %B186.i.preheader, label %B54.i.thread

B54.i.thread:
  %.44.i298 = sub nsw i64 62, %bits.2.0.i
  %.42.i = shl nuw i64 2, %bits.2.0.i
  %.135.i300770 = icmp sgt i64 %.42.i, 0
  br i1 %.135.i300770, label %B140.if.i.preheader, label %B186.i.preheader

B140.if.i.preheader:
  %18 = phi i64 [ %.42.i, %B54.i.thread ], [ 1, %B20.i284 ]
  %.44.i298743923 = phi i64 [ %.44.i298, %B54.i.thread ], [ 63, %B20.i284 ]
  %19 = shl nuw i64 %18, 2
  tail call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(1) %arg.spare, i8 0, i64 %19, i1 false)
  br label %B186.i.preheader

B186.i.preheader:
  %.135.i300770924 = phi i1 [ true, %B140.if.i.preheader ], [ false, %B54.i.thread ], [ false, %B54.i ]
  %20 = phi i64 [ %18, %B140.if.i.preheader ], [ -9223372036854775808, %B54.i.thread ], [ 0, %B54.i ]
  %.44.i298743922 = phi i64 [ %.44.i298743923, %B140.if.i.preheader ], [ %.44.i298, %B54.i.thread ], [ 0, %B54.i ]
  %.262.i773.not = icmp eq i64 %storemerge.i, 0
  br i1 %.262.i773.not, label %B350.i.preheader, label %B186.if.i

B350.i.preheader:
  br i1 %.135.i300770924, label %B350.if.i, label %B422.i.preheader

B422.i.preheader:
  br i1 %.262.i773.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

B186.if.i:
  %.206.i.0774 = phi i64 [ %.275.i, %B186.if.i ], [ 0, %B186.i.preheader ]
  %.275.i = add nuw nsw i64 %.206.i.0774, 1
  %.303.i = getelementptr i64, ptr %arg.keys, i64 %.206.i.0774
  %.304.i = load i64, ptr %.303.i, align 8
  %.305.i = lshr i64 %.304.i, 1
  %.307.i = lshr i64 %.305.i, %.44.i298743922
  %.333.i = getelementptr i32, ptr %arg.spare, i64 %.307.i
  %.334.i = load i32, ptr %.333.i, align 4
  %.336.i = add i32 %.334.i, 1
  store i32 %.336.i, ptr %.333.i, align 4
  %exitcond869.not = icmp eq i64 %.199, %.275.i
  br i1 %exitcond869.not, label %B350.i.preheader, label %B186.if.i

B350.if.i:
  %begin.2.0.i779 = phi i32 [ %.479.i, %B350.if.i ], [ 0, %B350.i.preheader ]
  %.375.i.0777 = phi i64 [ %.444.i, %B350.if.i ], [ 0, %B350.i.preheader ]
  %.444.i = add nuw nsw i64 %.375.i.0777, 1
  %.470.i = getelementptr i32, ptr %arg.spare, i64 %.375.i.0777
  %.471.i = load i32, ptr %.470.i, align 4
  store i32 %begin.2.0.i779, ptr %.470.i, align 4
  %.479.i = add i32 %.471.i, %begin.2.0.i779
  %exitcond870.not = icmp eq i64 %.444.i, %20
  br i1 %exitcond870.not, label %B422.i.preheader, label %B350.if.i

B422.if.i:
  %.515.i.0781 = phi i64 [ %.584.i, %B422.if.i ], [ 0, %B422.i.preheader ]
  %.584.i = add nuw nsw i64 %.515.i.0781, 1
  %.612.i = getelementptr i64, ptr %arg.keys, i64 %.515.i.0781
  %.613.i = load i64, ptr %.612.i, align 8
  %.614.i = lshr i64 %.613.i, 1
  %.616.i = lshr i64 %.614.i, %.44.i298743922
  %.642.i = getelementptr i32, ptr %arg.spare, i64 %.616.i
  %.643.i = load i32, ptr %.642.i, align 4
  %.645.i = sext i32 %.643.i to i64
  %.646.i = trunc i64 %.515.i.0781 to i32
  %.647.i = getelementptr i32, ptr %arg.order, i64 %.645.i
  store i32 %.646.i, ptr %.647.i, align 4
  %.651.i = load i32, ptr %.642.i, align 4
  %.653.i = add i32 %.651.i, 1
  store i32 %.653.i, ptr %.642.i, align 4
  %exitcond871.not = icmp eq i64 %.199, %.584.i
  br i1 %exitcond871.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  %.14.i = shl nsw i64 %.199, 3
  %.54.i = add i64 %.199, -1
  %spec.select760 = tail call i64 @llvm.smax.i64(i64 %.54.i, i64 0)
  %21 = add nuw i64 %spec.select760, 1
  br label %B56.i

B56.i:
  %.41.i499.0 = phi i64 [ 1, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.112.i, %B260.i504 ]
  %left.2.0.i = phi i64 [ %.14.i, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.266.i, %B260.i504 ]
  %exitcond872.not = icmp eq i64 %.41.i499.0, %21
  br i1 %exitcond872.not, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit293, label %B56.if.i

B114.i:
  %.180.i = getelementptr i8, ptr %.142.i501, i64 -4
  %.181.i505 = load i32, ptr %.180.i, align 4
  %.183.i506 = sext i32 %.181.i505 to i64
  %.186.i507 = getelementptr i64, ptr %arg.keys, i64 %.183.i506
  %.187.i508 = load i64, ptr %.186.i507, align 8
  %.189.i = icmp ugt i64 %.187.i508, %.153.i
  br i1 %.189.i, label %B162.i, label %B260.i504

B162.i:
  %at.2.2.i = phi i64 [ %.195.i, %B212.i ], [ %.41.i499.0, %B114.i ]
  %.195.i = add nsw i64 %at.2.2.i, -1
  %.197.i = getelementptr i32, ptr %arg.order, i64 %.195.i
  %.198.i = load i32, ptr %.197.i, align 4
  %.201.i = getelementptr i32, ptr %arg.order, i64 %at.2.2.i
  store i32 %.198.i, ptr %.201.i, align 4
  %.214.i = icmp sgt i64 %at.2.2.i, 1
  br i1 %.214.i, label %B212.i, label %B260.i504

B212.i:
  %.227.i = getelementptr i8, ptr %.201.i, i64 -8
  %.228.i = load i32, ptr %.227.i, align 4
  %.230.i = sext i32 %.228.i to i64
  %.233.i = getelementptr i64, ptr %arg.keys, i64 %.230.i
  %.234.i = load i64, ptr %.233.i, align 8
  %.236.i = icmp ugt i64 %.234.i, %.153.i
  br i1 %.236.i, label %B162.i, label %B260.i504

B260.i504:
  %at.3.1.i = phi i64 [ %.41.i499.0, %B114.i ], [ %.41.i499.0, %B56.if.i ], [ 0, %B162.i ], [ %.195.i, %B212.i ]
  %.254.i = getelementptr i32, ptr %arg.order, i64 %at.3.1.i
  store i32 %.143.i, ptr %.254.i, align 4
  %.260.neg.i = sub i64 %at.3.1.i, %.41.i499.0
  %.266.i = add i64 %.260.neg.i, %left.2.0.i
  %.273.i = icmp slt i64 %.266.i, 0
  br i1 %.273.i, label %B34.i.preheader, label %B56.i

B34.i.preheader:
  br i1 %.262.i773.not, label %B50.i, label %B34.if.i

B56.if.i:
  %.112.i = add nuw i64 %.41.i499.0, 1
  %.142.i501 = getelementptr i32, ptr %arg.order, i64 %.41.i499.0
  %.143.i = load i32, ptr %.142.i501, align 4
  %.149.i502 = sext i32 %.143.i to i64
  %.152.i503 = getelementptr i64, ptr %arg.keys, i64 %.149.i502
  %.153.i = load i64, ptr %.152.i503, align 8
  %.166.i = icmp sgt i64 %.41.i499.0, 0
  br i1 %.166.i, label %B114.i, label %B260.i504

B50.i:
  br i1 %.27.i297, label %B66.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit293

B66.i:
  %width.2.0.i = phi i64 [ %.158.i, %B460.i ], [ 1, %B50.i ]
  %.158.i = shl nsw i64 %width.2.0.i, 1
  %.212.i = srem i64 %.199, %.158.i
  %.215.i = icmp sgt i64 %.212.i, 0
  %22 = tail call i64 @llvm.cttz.i64(i64 %.158.i, i1 true)
  %.216190.i = lshr i64 %.199, %22
  %.217.i = zext i1 %.215.i to i64
  %.218.i = add nuw nsw i64 %.216190.i, %.217.i
  %.239.i791.not = icmp eq i64 %.218.i, 0
  br i1 %.239.i791.not, label %B432.if.i.preheader, label %B106.if.i

B432.if.i.preheader:
  br label %B432.if.i

B106.i.loopexit:
  %.239.i = icmp sgt i64 %.186.i.0792, 1
  br i1 %.239.i, label %B106.if.i, label %B432.if.i.preheader

B248.i:
  %.480.not.i = icmp slt i64 %right.2.2.i789, %.13.i559
  %.484.i = getelementptr i32, ptr %arg.order, i64 %left.2.2.i790
  %.485.i = load i32, ptr %.484.i, align 4
  br i1 %.480.not.i, label %B260.i, label %B332.i

B260.i:
  %.487.i = sext i32 %.485.i to i64
  %.490.i = getelementptr i64, ptr %arg.keys, i64 %.487.i
  %.491.i = load i64, ptr %.490.i, align 8
  %.494.i = getelementptr i32, ptr %arg.order, i64 %right.2.2.i789
  %.495.i = load i32, ptr %.494.i, align 4
  %.497.i = sext i32 %.495.i to i64
  %.500.i = getelementptr i64, ptr %arg.keys, i64 %.497.i
  %.501.i = load i64, ptr %.500.i, align 8
  %.502.not.i = icmp ugt i64 %.491.i, %.501.i
  br i1 %.502.not.i, label %B366.i, label %B332.i

B332.i:
  %.516.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0787
  store i32 %.485.i, ptr %.516.i, align 4
  %.521.i = add nsw i64 %left.2.2.i790, 1
  br label %B487.i

B366.i:
  %.536.i = phi i32 [ %.536.i.pre, %B232.if.i.B366.i_crit_edge ], [ %.495.i, %B260.i ]
  %.539.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0787
  store i32 %.536.i, ptr %.539.i, align 4
  %.544.i = add nsw i64 %right.2.2.i789, 1
  br label %B487.i

B460.i:
  %.701.i = icmp slt i64 %.158.i, %.199
  br i1 %.701.i, label %B66.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit293

B487.i:
  %right.3.3.i = phi i64 [ %right.2.2.i789, %B332.i ], [ %.544.i, %B366.i ]
  %left.3.3.i = phi i64 [ %.521.i, %B332.i ], [ %left.2.2.i790, %B366.i ]
  %.433.i = icmp samesign ugt i64 %.380.i.0788, 1
  br i1 %.433.i, label %B232.if.i, label %B106.i.loopexit

B34.if.i:
  %.43.i.0785 = phi i64 [ %.114.i, %B34.if.i ], [ 0, %B34.i.preheader ]
  %.114.i = add nuw nsw i64 %.43.i.0785, 1
  %.140.i = trunc i64 %.43.i.0785 to i32
  %.141.i397 = getelementptr i32, ptr %arg.order, i64 %.43.i.0785
  store i32 %.140.i, ptr %.141.i397, align 4
  %exitcond873.not = icmp eq i64 %.199, %.114.i
  br i1 %exitcond873.not, label %B50.i, label %B34.if.i

B106.if.i:
  %.183.i390.0793 = phi i64 [ %.252.i, %B106.i.loopexit ], [ 0, %B66.i ]
  %.186.i.0792 = phi i64 [ %.248.i, %B106.i.loopexit ], [ %.218.i, %B66.i ]
  %.248.i = add nsw i64 %.186.i.0792, -1
  %.252.i = add i64 %.183.i390.0793, %.158.i
  %.278.i = add nsw i64 %.183.i390.0793, %width.2.0.i
  %.13.i560 = tail call i64 @llvm.smin.i64(i64 %.199, i64 %.278.i)
  %.13.i559 = tail call i64 @llvm.smin.i64(i64 %.199, i64 %.252.i)
  %.390.i = sub i64 %.13.i559, %.183.i390.0793
  %.433.i786.not = icmp slt i64 %.390.i, 1
  br i1 %.433.i786.not, label %B106.i.loopexit, label %B232.if.i

B232.if.i:
  %left.2.2.i790 = phi i64 [ %left.3.3.i, %B487.i ], [ %.183.i390.0793, %B106.if.i ]
  %right.2.2.i789 = phi i64 [ %right.3.3.i, %B487.i ], [ %.13.i560, %B106.if.i ]
  %.380.i.0788 = phi i64 [ %.442.i, %B487.i ], [ %.390.i, %B106.if.i ]
  %.377.i.0787 = phi i64 [ %.446.i, %B487.i ], [ %.183.i390.0793, %B106.if.i ]
  %.442.i = add nsw i64 %.380.i.0788, -1
  %.446.i = add i64 %.377.i.0787, 1
  %.476.i = icmp slt i64 %left.2.2.i790, %.13.i560
  br i1 %.476.i, label %B248.i, label %B232.if.i.B366.i_crit_edge

B232.if.i.B366.i_crit_edge:
  %.535.i.phi.trans.insert = getelementptr i32, ptr %arg.order, i64 %right.2.2.i789
  %.536.i.pre = load i32, ptr %.535.i.phi.trans.insert, align 4
  br label %B366.i

B432.if.i:
  %.591.i.0795 = phi i64 [ %.660.i, %B432.if.i ], [ 0, %B432.if.i.preheader ]
  %.660.i = add nuw nsw i64 %.591.i.0795, 1
  %.686.i = getelementptr i32, ptr %arg.spare, i64 %.591.i.0795
  %.687.i = load i32, ptr %.686.i, align 4
  %.689.i = getelementptr i32, ptr %arg.order, i64 %.591.i.0795
  store i32 %.687.i, ptr %.689.i, align 4
  %exitcond874.not = icmp eq i64 %.199, %.660.i
  br i1 %exitcond874.not, label %B460.i, label %B432.if.i

_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit293:
  %storemerge.i251 = tail call i64 @llvm.smax.i64(i64 %.208, i64 0)
  %.136.i254797.not = icmp slt i64 %.208, 1
  br i1 %.136.i254797.not, label %_ZN5dedup7kernels8passages9take_keysB3v63B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axxx9uint64_2a8uint8_2a8int32_2a8int32_2a.exit266, label %B100.if.i256.lr.ph

B100.if.i256.lr.ph:
  %.255 = load i64, ptr %.206, align 8
  %23 = getelementptr i64, ptr %arg.our_stems, i64 %.255
  br label %B100.if.i256

B100.if.i256:
  %.80.i244.0798 = phi i64 [ 0, %B100.if.i256.lr.ph ], [ %.149.i259, %B100.if.i256 ]
  %.149.i259 = add nuw nsw i64 %.80.i244.0798, 1
  %.177.i260 = getelementptr i64, ptr %23, i64 %.80.i244.0798
  %.178.i261 = load i64, ptr %.177.i260, align 8
  %.179.i262 = mul i64 %.178.i261, -2960836687051489901
  %.181.i263 = add i64 %.179.i262, %.12.i274
  %.183.i264 = getelementptr i64, ptr %arg.our_keys, i64 %.80.i244.0798
  store i64 %.181.i263, ptr %.183.i264, align 8
  %.187.i265 = getelementptr i8, ptr %arg.our_held, i64 %.80.i244.0798
  store i8 0, ptr %.187.i265, align 1
  %exitcond875.not = icmp eq i64 %.208, %.149.i259
  br i1 %exitcond875.not, label %_ZN5dedup7kernels8passages9take_keysB3v63B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axxx9uint64_2a8uint8_2a8int32_2a8int32_2a.exit266, label %B100.if.i256

_ZN5dedup7kernels8passages9take_keysB3v63B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axxx9uint64_2a8uint8_2a8int32_2a8int32_2a.exit266:
  %.20.i = icmp eq i64 %.203, %.207
  br i1 %.20.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B20.i

B20.i:
  %.27.i313 = icmp sgt i64 %.208, 1
  br i1 %.27.i313, label %B26.i384, label %B140.if.i379.preheader

B26.i384:
  %bits.2.0.i385 = phi i64 [ %.30.i386, %B26.i384 ], [ 0, %B20.i ]
  %.30.i386 = add i64 %bits.2.0.i385, 1
  %.35.i387 = shl i64 4, %bits.2.0.i385
  %.37.not.i388 = icmp sgt i64 %.35.i387, %.208
  br i1 %.37.not.i388, label %B54.i314, label %B26.i384

B54.i314:
  %.91.not.i318 = icmp eq i64 %.30.i386, 63
  br i1 %.91.not.i318, label %B186.i326.preheader, label %B54.i314.thread

B54.i314.thread:
  %.44.i317 = sub nsw i64 62, %bits.2.0.i385
  %.42.i316 = shl nuw i64 2, %bits.2.0.i385
  %.135.i322800 = icmp sgt i64 %.42.i316, 0
  br i1 %.135.i322800, label %B140.if.i379.preheader, label %B186.i326.preheader

B140.if.i379.preheader:
  %24 = phi i64 [ %.42.i316, %B54.i314.thread ], [ 1, %B20.i ]
  %.44.i317754933 = phi i64 [ %.44.i317, %B54.i314.thread ], [ 63, %B20.i ]
  %25 = shl nuw i64 %24, 2
  tail call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(1) %arg.spare, i8 0, i64 %25, i1 false)
  br label %B186.i326.preheader

B186.i326.preheader:
  %.135.i322800934 = phi i1 [ true, %B140.if.i379.preheader ], [ false, %B54.i314.thread ], [ false, %B54.i314 ]
  %26 = phi i64 [ %24, %B140.if.i379.preheader ], [ -9223372036854775808, %B54.i314.thread ], [ 0, %B54.i314 ]
  %.44.i317754932 = phi i64 [ %.44.i317754933, %B140.if.i379.preheader ], [ %.44.i317, %B54.i314.thread ], [ 0, %B54.i314 ]
  %.262.i328803.not = icmp eq i64 %storemerge.i251, 0
  br i1 %.262.i328803.not, label %B350.i331.preheader, label %B186.if.i366

B350.i331.preheader:
  br i1 %.135.i322800934, label %B350.if.i357, label %B422.i337.preheader

B422.i337.preheader:
  br i1 %.262.i328803.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit389, label %B422.if.i340

B186.if.i366:
  %.206.i303.0804 = phi i64 [ %.275.i369, %B186.if.i366 ], [ 0, %B186.i326.preheader ]
  %.275.i369 = add nuw nsw i64 %.206.i303.0804, 1
  %.303.i370 = getelementptr i64, ptr %arg.our_keys, i64 %.206.i303.0804
  %.304.i371 = load i64, ptr %.303.i370, align 8
  %.305.i372 = lshr i64 %.304.i371, 1
  %.307.i373 = lshr i64 %.305.i372, %.44.i317754932
  %.333.i376 = getelementptr i32, ptr %arg.spare, i64 %.307.i373
  %.334.i377 = load i32, ptr %.333.i376, align 4
  %.336.i378 = add i32 %.334.i377, 1
  store i32 %.336.i378, ptr %.333.i376, align 4
  %exitcond876.not = icmp eq i64 %.208, %.275.i369
  br i1 %exitcond876.not, label %B350.i331.preheader, label %B186.if.i366

B350.if.i357:
  %begin.2.0.i332809 = phi i32 [ %.479.i365, %B350.if.i357 ], [ 0, %B350.i331.preheader ]
  %.375.i307.0807 = phi i64 [ %.444.i360, %B350.if.i357 ], [ 0, %B350.i331.preheader ]
  %.444.i360 = add nuw nsw i64 %.375.i307.0807, 1
  %.470.i361 = getelementptr i32, ptr %arg.spare, i64 %.375.i307.0807
  %.471.i362 = load i32, ptr %.470.i361, align 4
  store i32 %begin.2.0.i332809, ptr %.470.i361, align 4
  %.479.i365 = add i32 %.471.i362, %begin.2.0.i332809
  %exitcond877.not = icmp eq i64 %.444.i360, %26
  br i1 %exitcond877.not, label %B422.i337.preheader, label %B350.if.i357

B422.if.i340:
  %.515.i309.0811 = phi i64 [ %.584.i343, %B422.if.i340 ], [ 0, %B422.i337.preheader ]
  %.584.i343 = add nuw nsw i64 %.515.i309.0811, 1
  %.612.i344 = getelementptr i64, ptr %arg.our_keys, i64 %.515.i309.0811
  %.613.i345 = load i64, ptr %.612.i344, align 8
  %.614.i346 = lshr i64 %.613.i345, 1
  %.616.i347 = lshr i64 %.614.i346, %.44.i317754932
  %.642.i350 = getelementptr i32, ptr %arg.spare, i64 %.616.i347
  %.643.i351 = load i32, ptr %.642.i350, align 4
  %.645.i352 = sext i32 %.643.i351 to i64
  %.646.i353 = trunc i64 %.515.i309.0811 to i32
  %.647.i354 = getelementptr i32, ptr %arg.our_order, i64 %.645.i352
  store i32 %.646.i353, ptr %.647.i354, align 4
  %.651.i355 = load i32, ptr %.642.i350, align 4
  %.653.i356 = add i32 %.651.i355, 1
  store i32 %.653.i356, ptr %.642.i350, align 4
  %exitcond878.not = icmp eq i64 %.208, %.584.i343
  br i1 %exitcond878.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit389, label %B422.if.i340

_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit389:
  %.14.i511 = shl nsw i64 %.208, 3
  %.54.i512 = add i64 %.208, -1
  %spec.select763 = tail call i64 @llvm.smax.i64(i64 %.54.i512, i64 0)
  %27 = add nuw i64 %spec.select763, 1
  br label %B56.i515

B56.i515:
  %.41.i509.0 = phi i64 [ 1, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit389 ], [ %.112.i523, %B260.i530 ]
  %left.2.0.i516 = phi i64 [ %.14.i511, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit389 ], [ %.266.i534, %B260.i530 ]
  %exitcond879.not = icmp eq i64 %.41.i509.0, %27
  br i1 %exitcond879.not, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B56.if.i520

B114.i536:
  %.180.i537 = getelementptr i8, ptr %.142.i524, i64 -4
  %.181.i538 = load i32, ptr %.180.i537, align 4
  %.183.i539 = sext i32 %.181.i538 to i64
  %.186.i540 = getelementptr i64, ptr %arg.our_keys, i64 %.183.i539
  %.187.i541 = load i64, ptr %.186.i540, align 8
  %.189.i542 = icmp ugt i64 %.187.i541, %.153.i528
  br i1 %.189.i542, label %B162.i543, label %B260.i530

B162.i543:
  %at.2.2.i544 = phi i64 [ %.195.i545, %B212.i550 ], [ %.41.i509.0, %B114.i536 ]
  %.195.i545 = add nsw i64 %at.2.2.i544, -1
  %.197.i546 = getelementptr i32, ptr %arg.our_order, i64 %.195.i545
  %.198.i547 = load i32, ptr %.197.i546, align 4
  %.201.i548 = getelementptr i32, ptr %arg.our_order, i64 %at.2.2.i544
  store i32 %.198.i547, ptr %.201.i548, align 4
  %.214.i549 = icmp sgt i64 %at.2.2.i544, 1
  br i1 %.214.i549, label %B212.i550, label %B260.i530

B212.i550:
  %.227.i551 = getelementptr i8, ptr %.201.i548, i64 -8
  %.228.i552 = load i32, ptr %.227.i551, align 4
  %.230.i553 = sext i32 %.228.i552 to i64
  %.233.i554 = getelementptr i64, ptr %arg.our_keys, i64 %.230.i553
  %.234.i555 = load i64, ptr %.233.i554, align 8
  %.236.i556 = icmp ugt i64 %.234.i555, %.153.i528
  br i1 %.236.i556, label %B162.i543, label %B260.i530

B260.i530:
  %at.3.1.i531 = phi i64 [ %.41.i509.0, %B114.i536 ], [ %.41.i509.0, %B56.if.i520 ], [ 0, %B162.i543 ], [ %.195.i545, %B212.i550 ]
  %.254.i532 = getelementptr i32, ptr %arg.our_order, i64 %at.3.1.i531
  store i32 %.143.i525, ptr %.254.i532, align 4
  %.260.neg.i533 = sub i64 %at.3.1.i531, %.41.i509.0
  %.266.i534 = add i64 %.260.neg.i533, %left.2.0.i516
  %.273.i535 = icmp slt i64 %.266.i534, 0
  br i1 %.273.i535, label %B34.i412.preheader, label %B56.i515

B34.i412.preheader:
  br i1 %.262.i328803.not, label %B50.i415, label %B34.if.i492

B56.if.i520:
  %.112.i523 = add nuw i64 %.41.i509.0, 1
  %.142.i524 = getelementptr i32, ptr %arg.our_order, i64 %.41.i509.0
  %.143.i525 = load i32, ptr %.142.i524, align 4
  %.149.i526 = sext i32 %.143.i525 to i64
  %.152.i527 = getelementptr i64, ptr %arg.our_keys, i64 %.149.i526
  %.153.i528 = load i64, ptr %.152.i527, align 8
  %.166.i529 = icmp sgt i64 %.41.i509.0, 0
  br i1 %.166.i529, label %B114.i536, label %B260.i530

B50.i415:
  br i1 %.27.i313, label %B66.i417, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

B66.i417:
  %width.2.0.i418 = phi i64 [ %.158.i419, %B460.i433 ], [ 1, %B50.i415 ]
  %.158.i419 = shl nsw i64 %width.2.0.i418, 1
  %.212.i420 = srem i64 %.208, %.158.i419
  %.215.i421 = icmp sgt i64 %.212.i420, 0
  %28 = tail call i64 @llvm.cttz.i64(i64 %.158.i419, i1 true)
  %.216190.i422 = lshr i64 %.208, %28
  %.217.i423 = zext i1 %.215.i421 to i64
  %.218.i424 = add nuw nsw i64 %.216190.i422, %.217.i423
  %.239.i427821.not = icmp eq i64 %.218.i424, 0
  br i1 %.239.i427821.not, label %B432.if.i435.preheader, label %B106.if.i442

B432.if.i435.preheader:
  br label %B432.if.i435

B106.i425.loopexit:
  %.239.i427 = icmp sgt i64 %.186.i401.0822, 1
  br i1 %.239.i427, label %B106.if.i442, label %B432.if.i435.preheader

B248.i473:
  %.480.not.i474 = icmp slt i64 %right.2.2.i456819, %.13.i
  %.484.i481 = getelementptr i32, ptr %arg.our_order, i64 %left.2.2.i457820
  %.485.i482 = load i32, ptr %.484.i481, align 4
  br i1 %.480.not.i474, label %B260.i480, label %B332.i475

B260.i480:
  %.487.i483 = sext i32 %.485.i482 to i64
  %.490.i484 = getelementptr i64, ptr %arg.our_keys, i64 %.487.i483
  %.491.i485 = load i64, ptr %.490.i484, align 8
  %.494.i486 = getelementptr i32, ptr %arg.our_order, i64 %right.2.2.i456819
  %.495.i487 = load i32, ptr %.494.i486, align 4
  %.497.i488 = sext i32 %.495.i487 to i64
  %.500.i489 = getelementptr i64, ptr %arg.our_keys, i64 %.497.i488
  %.501.i490 = load i64, ptr %.500.i489, align 8
  %.502.not.i491 = icmp ugt i64 %.491.i485, %.501.i490
  br i1 %.502.not.i491, label %B366.i465, label %B332.i475

B332.i475:
  %.516.i478 = getelementptr i32, ptr %arg.spare, i64 %.377.i406.0818
  store i32 %.485.i482, ptr %.516.i478, align 4
  %.521.i479 = add nsw i64 %left.2.2.i457820, 1
  br label %B487.i470

B366.i465:
  %.536.i467 = phi i32 [ %.536.i467.pre, %B232.if.i460.B366.i465_crit_edge ], [ %.495.i487, %B260.i480 ]
  %.539.i468 = getelementptr i32, ptr %arg.spare, i64 %.377.i406.0818
  store i32 %.536.i467, ptr %.539.i468, align 4
  %.544.i469 = add nsw i64 %right.2.2.i456819, 1
  br label %B487.i470

B460.i433:
  %.701.i434 = icmp slt i64 %.158.i419, %.208
  br i1 %.701.i434, label %B66.i417, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

B487.i470:
  %right.3.3.i471 = phi i64 [ %right.2.2.i456819, %B332.i475 ], [ %.544.i469, %B366.i465 ]
  %left.3.3.i472 = phi i64 [ %.521.i479, %B332.i475 ], [ %left.2.2.i457820, %B366.i465 ]
  %.433.i459 = icmp samesign ugt i64 %.380.i407.0817, 1
  br i1 %.433.i459, label %B232.if.i460, label %B106.i425.loopexit

B34.if.i492:
  %.43.i398.0815 = phi i64 [ %.114.i495, %B34.if.i492 ], [ 0, %B34.i412.preheader ]
  %.114.i495 = add nuw nsw i64 %.43.i398.0815, 1
  %.140.i496 = trunc i64 %.43.i398.0815 to i32
  %.141.i497 = getelementptr i32, ptr %arg.our_order, i64 %.43.i398.0815
  store i32 %.140.i496, ptr %.141.i497, align 4
  %exitcond880.not = icmp eq i64 %.208, %.114.i495
  br i1 %exitcond880.not, label %B50.i415, label %B34.if.i492

B106.if.i442:
  %.183.i400.0823 = phi i64 [ %.252.i445, %B106.i425.loopexit ], [ 0, %B66.i417 ]
  %.186.i401.0822 = phi i64 [ %.248.i444, %B106.i425.loopexit ], [ %.218.i424, %B66.i417 ]
  %.248.i444 = add nsw i64 %.186.i401.0822, -1
  %.252.i445 = add i64 %.183.i400.0823, %.158.i419
  %.278.i446 = add nsw i64 %.183.i400.0823, %width.2.0.i418
  %.13.i558 = tail call i64 @llvm.smin.i64(i64 %.208, i64 %.278.i446)
  %.13.i = tail call i64 @llvm.smin.i64(i64 %.208, i64 %.252.i445)
  %.390.i452 = sub i64 %.13.i, %.183.i400.0823
  %.433.i459816.not = icmp slt i64 %.390.i452, 1
  br i1 %.433.i459816.not, label %B106.i425.loopexit, label %B232.if.i460

B232.if.i460:
  %left.2.2.i457820 = phi i64 [ %left.3.3.i472, %B487.i470 ], [ %.183.i400.0823, %B106.if.i442 ]
  %right.2.2.i456819 = phi i64 [ %right.3.3.i471, %B487.i470 ], [ %.13.i558, %B106.if.i442 ]
  %.377.i406.0818 = phi i64 [ %.446.i463, %B487.i470 ], [ %.183.i400.0823, %B106.if.i442 ]
  %.380.i407.0817 = phi i64 [ %.442.i462, %B487.i470 ], [ %.390.i452, %B106.if.i442 ]
  %.442.i462 = add nsw i64 %.380.i407.0817, -1
  %.446.i463 = add i64 %.377.i406.0818, 1
  %.476.i464 = icmp slt i64 %left.2.2.i457820, %.13.i558
  br i1 %.476.i464, label %B248.i473, label %B232.if.i460.B366.i465_crit_edge

B232.if.i460.B366.i465_crit_edge:
  %.535.i466.phi.trans.insert = getelementptr i32, ptr %arg.our_order, i64 %right.2.2.i456819
  %.536.i467.pre = load i32, ptr %.535.i466.phi.trans.insert, align 4
  br label %B366.i465

B432.if.i435:
  %.591.i408.0826 = phi i64 [ %.660.i438, %B432.if.i435 ], [ 0, %B432.if.i435.preheader ]
  %.660.i438 = add nuw nsw i64 %.591.i408.0826, 1
  %.686.i439 = getelementptr i32, ptr %arg.spare, i64 %.591.i408.0826
  %.687.i440 = load i32, ptr %.686.i439, align 4
  %.689.i441 = getelementptr i32, ptr %arg.our_order, i64 %.591.i408.0826
  store i32 %.687.i440, ptr %.689.i441, align 4
  %exitcond881.not = icmp eq i64 %.208, %.660.i438
  br i1 %exitcond881.not, label %B460.i433, label %B432.if.i435

_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  %.367 = icmp sgt i64 %.199, 0
  %.415 = icmp sgt i64 %.208, 0
  %or.cond = select i1 %.367, i1 true, i1 %.415
  br i1 %or.cond, label %B270, label %B976.thread

B976.thread:
  %.1155897 = getelementptr double, ptr %arg.similarity, i64 %.91.0865
  store double 0.000000e+00, ptr %.1155897, align 8
  %.1160898 = getelementptr i64, ptr %arg.alike, i64 %.91.0865
  store i64 0, ptr %.1160898, align 8
  %.1168899 = load i64, ptr %.197, align 8
  br label %B204.i

B740.if:
  %.724.0829 = phi i64 [ %.786, %B740.if ], [ %storemerge239, %B650 ]
  %.721.0828 = phi i64 [ %.790, %B740.if ], [ %i.2.1, %B650 ]
  %.786 = add nsw i64 %.724.0829, -1
  %.790 = add i64 %.721.0828, 1
  %.816 = getelementptr i32, ptr %arg.order, i64 %.721.0828
  %.817 = load i32, ptr %.816, align 4
  %.819 = sext i32 %.817 to i64
  %.821 = getelementptr i8, ptr %arg.held, i64 %.819
  store i8 1, ptr %.821, align 1
  %.777 = icmp samesign ugt i64 %.724.0829, 1
  br i1 %.777, label %B740.if, label %B768

B800.if:
  %.856.0832 = phi i64 [ %.918, %B800.if ], [ %storemerge240, %B768 ]
  %.853.0831 = phi i64 [ %.922, %B800.if ], [ %j.2.1, %B768 ]
  %.918 = add nsw i64 %.856.0832, -1
  %.922 = add i64 %.853.0831, 1
  %.948 = getelementptr i32, ptr %arg.our_order, i64 %.853.0831
  %.949 = load i32, ptr %.948, align 4
  %.951 = sext i32 %.949 to i64
  %.953 = getelementptr i8, ptr %arg.our_held, i64 %.951
  store i8 1, ptr %.953, align 1
  %.909 = icmp samesign ugt i64 %.856.0832, 1
  br i1 %.909, label %B800.if, label %B828
}

define i32 @profile_entries(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.stems, ptr readonly %arg.sentence, ptr readonly %arg.weight, ptr readonly %arg.flags, ptr readonly %arg.content, ptr readonly %arg.content_bounds, ptr readonly %arg.first_sentence, ptr readonly %arg.stretch, ptr readonly %arg.sentences, i64 %arg.articles, ptr readonly %arg.worn, ptr readonly %arg.pair_counts, double %arg.worn_from, double %arg.worn_by, i64 %arg.reach, double %arg.names_upto, ptr %arg.keys, ptr %arg.order, ptr %arg.spare, ptr %arg.text, ptr %arg.company, ptr writeonly initializes((0, 8)) %arg.entries, ptr writeonly %arg.out_word, ptr %arg.out_sentence, ptr %arg.out_place, ptr %arg.out_weight, ptr %arg.out_role, ptr writeonly %arg.out_by_word, ptr writeonly %arg.out_gain, ptr %arg.out_keywords, ptr %arg.out_numerals, ptr writeonly %arg.out_total) {
entry:
  store i64 0, ptr %arg.entries, align 8
  %.186628.not = icmp slt i64 %arg.articles, 1
  br i1 %.186628.not, label %B1934, label %B52.lr.ph

B52.lr.ph:
  %.738.i = add i64 %arg.reach, 1
  br label %B52

B48.loopexit:
  %exitcond647.not = icmp eq i64 %.199, %arg.articles
  br i1 %exitcond647.not, label %B1934, label %B52

B52:
  %count.2.0631 = phi i64 [ 0, %B52.lr.ph ], [ %count.3.1.lcssa672682, %B48.loopexit ]
  %.127.0629 = phi i64 [ 0, %B52.lr.ph ], [ %.199, %B48.loopexit ]
  %.199 = add nuw nsw i64 %.127.0629, 1
  %.229 = getelementptr i64, ptr %arg.content_bounds, i64 %.127.0629
  %.230 = load i64, ptr %.229, align 8
  %.234 = getelementptr i64, ptr %arg.content_bounds, i64 %.199
  %.235 = load i64, ptr %.234, align 8
  %.240 = sub nsw i64 %.235, %.230
  %storemerge417 = tail call i64 @llvm.smax.i64(i64 %.240, i64 0)
  %.327554.not = icmp slt i64 %.240, 1
  br i1 %.327554.not, label %B186, label %B140.if.lr.ph

B140.if.lr.ph:
  %0 = getelementptr i64, ptr %arg.content, i64 %.230
  br label %B140.if

B186:
  %.20.i = icmp eq i64 %.235, %.230
  br i1 %.20.i, label %B1092.thread, label %B20.i

B20.i:
  %.27.i = icmp sgt i64 %.240, 1
  br i1 %.27.i, label %B26.i, label %B140.if.i.preheader

B26.i:
  %bits.2.0.i = phi i64 [ %.30.i, %B26.i ], [ 0, %B20.i ]
  %.30.i = add i64 %bits.2.0.i, 1
  %.35.i = shl i64 4, %bits.2.0.i
  %.37.not.i = icmp sgt i64 %.35.i, %.240
  br i1 %.37.not.i, label %B54.i, label %B26.i

B54.i:
  %.91.not.i = icmp eq i64 %.30.i, 63
  br i1 %.91.not.i, label %B186.i.preheader, label %B54.i.thread

B54.i.thread:
  %.44.i426 = sub nsw i64 62, %bits.2.0.i
  %.42.i = shl nuw i64 2, %bits.2.0.i
  %.135.i557 = icmp sgt i64 %.42.i, 0
  br i1 %.135.i557, label %B140.if.i.preheader, label %B186.i.preheader

B140.if.i.preheader:
  %1 = phi i64 [ %.42.i, %B54.i.thread ], [ 1, %B20.i ]
  %.44.i426517654 = phi i64 [ %.44.i426, %B54.i.thread ], [ 63, %B20.i ]
  %2 = shl nuw i64 %1, 2
  tail call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(1) %arg.spare, i8 0, i64 %2, i1 false)
  br label %B186.i.preheader

B186.i.preheader:
  %.135.i557655 = phi i1 [ true, %B140.if.i.preheader ], [ false, %B54.i.thread ], [ false, %B54.i ]
  %3 = phi i64 [ %1, %B140.if.i.preheader ], [ -9223372036854775808, %B54.i.thread ], [ 0, %B54.i ]
  %.44.i426517653 = phi i64 [ %.44.i426517654, %B140.if.i.preheader ], [ %.44.i426, %B54.i.thread ], [ 0, %B54.i ]
  %.262.i560.not = icmp eq i64 %storemerge417, 0
  br i1 %.262.i560.not, label %B350.i.preheader, label %B186.if.i

B350.i.preheader:
  br i1 %.135.i557655, label %B350.if.i, label %B422.i.preheader

B422.i.preheader:
  br i1 %.262.i560.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

B186.if.i:
  %.206.i.0561 = phi i64 [ %.275.i, %B186.if.i ], [ 0, %B186.i.preheader ]
  %.275.i = add nuw nsw i64 %.206.i.0561, 1
  %.303.i = getelementptr i64, ptr %arg.keys, i64 %.206.i.0561
  %.304.i = load i64, ptr %.303.i, align 8
  %.305.i = lshr i64 %.304.i, 1
  %.307.i = lshr i64 %.305.i, %.44.i426517653
  %.333.i = getelementptr i32, ptr %arg.spare, i64 %.307.i
  %.334.i = load i32, ptr %.333.i, align 4
  %.336.i = add i32 %.334.i, 1
  store i32 %.336.i, ptr %.333.i, align 4
  %exitcond633.not = icmp eq i64 %.240, %.275.i
  br i1 %exitcond633.not, label %B350.i.preheader, label %B186.if.i

B350.if.i:
  %begin.2.0.i566 = phi i32 [ %.479.i, %B350.if.i ], [ 0, %B350.i.preheader ]
  %.375.i.0564 = phi i64 [ %.444.i, %B350.if.i ], [ 0, %B350.i.preheader ]
  %.444.i = add nuw nsw i64 %.375.i.0564, 1
  %.470.i = getelementptr i32, ptr %arg.spare, i64 %.375.i.0564
  %.471.i = load i32, ptr %.470.i, align 4
  store i32 %begin.2.0.i566, ptr %.470.i, align 4
  %.479.i = add i32 %.471.i, %begin.2.0.i566
  %exitcond634.not = icmp eq i64 %.444.i, %3
  br i1 %exitcond634.not, label %B422.i.preheader, label %B350.if.i

B422.if.i:
  %.515.i.0568 = phi i64 [ %.584.i, %B422.if.i ], [ 0, %B422.i.preheader ]
  %.584.i = add nuw nsw i64 %.515.i.0568, 1
  %.612.i = getelementptr i64, ptr %arg.keys, i64 %.515.i.0568
  %.613.i = load i64, ptr %.612.i, align 8
  %.614.i = lshr i64 %.613.i, 1
  %.616.i = lshr i64 %.614.i, %.44.i426517653
  %.642.i = getelementptr i32, ptr %arg.spare, i64 %.616.i
  %.643.i = load i32, ptr %.642.i, align 4
  %.645.i = sext i32 %.643.i to i64
  %.646.i = trunc i64 %.515.i.0568 to i32
  %.647.i = getelementptr i32, ptr %arg.order, i64 %.645.i
  store i32 %.646.i, ptr %.647.i, align 4
  %.651.i = load i32, ptr %.642.i, align 4
  %.653.i = add i32 %.651.i, 1
  store i32 %.653.i, ptr %.642.i, align 4
  %exitcond635.not = icmp eq i64 %.240, %.584.i
  br i1 %exitcond635.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  %.14.i = shl nsw i64 %.240, 3
  %.54.i = add i64 %.240, -1
  %spec.select548 = tail call i64 @llvm.smax.i64(i64 %.54.i, i64 0)
  %4 = add nuw i64 %spec.select548, 1
  br label %B56.i

B56.i:
  %.41.i.0 = phi i64 [ 1, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.112.i, %B260.i436 ]
  %left.2.0.i = phi i64 [ %.14.i, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.266.i, %B260.i436 ]
  %exitcond636.not = icmp eq i64 %.41.i.0, %4
  br i1 %exitcond636.not, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B56.if.i

B114.i:
  %.180.i = getelementptr i8, ptr %.142.i, i64 -4
  %.181.i = load i32, ptr %.180.i, align 4
  %.183.i437 = sext i32 %.181.i to i64
  %.186.i438 = getelementptr i64, ptr %arg.keys, i64 %.183.i437
  %.187.i = load i64, ptr %.186.i438, align 8
  %.189.i = icmp ugt i64 %.187.i, %.153.i
  br i1 %.189.i, label %B162.i, label %B260.i436

B162.i:
  %at.2.2.i = phi i64 [ %.195.i, %B212.i ], [ %.41.i.0, %B114.i ]
  %.195.i = add nsw i64 %at.2.2.i, -1
  %.197.i = getelementptr i32, ptr %arg.order, i64 %.195.i
  %.198.i = load i32, ptr %.197.i, align 4
  %.201.i = getelementptr i32, ptr %arg.order, i64 %at.2.2.i
  store i32 %.198.i, ptr %.201.i, align 4
  %.214.i = icmp sgt i64 %at.2.2.i, 1
  br i1 %.214.i, label %B212.i, label %B260.i436

B212.i:
  %.227.i = getelementptr i8, ptr %.201.i, i64 -8
  %.228.i = load i32, ptr %.227.i, align 4
  %.230.i = sext i32 %.228.i to i64
  %.233.i = getelementptr i64, ptr %arg.keys, i64 %.230.i
  %.234.i = load i64, ptr %.233.i, align 8
  %.236.i = icmp ugt i64 %.234.i, %.153.i
  br i1 %.236.i, label %B162.i, label %B260.i436

B260.i436:
  %at.3.1.i = phi i64 [ %.41.i.0, %B114.i ], [ %.41.i.0, %B56.if.i ], [ 0, %B162.i ], [ %.195.i, %B212.i ]
  %.254.i = getelementptr i32, ptr %arg.order, i64 %at.3.1.i
  store i32 %.143.i, ptr %.254.i, align 4
  %.260.neg.i = sub i64 %at.3.1.i, %.41.i.0
  %.266.i = add i64 %.260.neg.i, %left.2.0.i
  %.273.i = icmp slt i64 %.266.i, 0
  br i1 %.273.i, label %B34.i.preheader, label %B56.i

B34.i.preheader:
  br i1 %.262.i560.not, label %B50.i, label %B34.if.i

B56.if.i:
  %.112.i = add nuw i64 %.41.i.0, 1
  %.142.i = getelementptr i32, ptr %arg.order, i64 %.41.i.0
  %.143.i = load i32, ptr %.142.i, align 4
  %.149.i = sext i32 %.143.i to i64
  %.152.i435 = getelementptr i64, ptr %arg.keys, i64 %.149.i
  %.153.i = load i64, ptr %.152.i435, align 8
  %.166.i = icmp sgt i64 %.41.i.0, 0
  br i1 %.166.i, label %B114.i, label %B260.i436

B50.i:
  br i1 %.27.i, label %B66.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

B66.i:
  %width.2.0.i = phi i64 [ %.158.i, %B460.i ], [ 1, %B50.i ]
  %.158.i = shl nsw i64 %width.2.0.i, 1
  %.212.i = srem i64 %.240, %.158.i
  %.215.i = icmp sgt i64 %.212.i, 0
  %5 = tail call i64 @llvm.cttz.i64(i64 %.158.i, i1 true)
  %.216190.i = lshr i64 %.240, %5
  %.217.i = zext i1 %.215.i to i64
  %.218.i = add nuw nsw i64 %.216190.i, %.217.i
  %.239.i578.not = icmp eq i64 %.218.i, 0
  br i1 %.239.i578.not, label %B432.if.i.preheader, label %B106.if.i

B432.if.i.preheader:
  br label %B432.if.i

B106.i.loopexit:
  %.239.i = icmp sgt i64 %.186.i.0580, 1
  br i1 %.239.i, label %B106.if.i, label %B432.if.i.preheader

B248.i:
  %.480.not.i = icmp slt i64 %right.2.2.i576, %.13.i
  %.484.i = getelementptr i32, ptr %arg.order, i64 %left.2.2.i577
  %.485.i = load i32, ptr %.484.i, align 4
  br i1 %.480.not.i, label %B260.i, label %B332.i

B260.i:
  %.487.i = sext i32 %.485.i to i64
  %.490.i = getelementptr i64, ptr %arg.keys, i64 %.487.i
  %.491.i = load i64, ptr %.490.i, align 8
  %.494.i = getelementptr i32, ptr %arg.order, i64 %right.2.2.i576
  %.495.i = load i32, ptr %.494.i, align 4
  %.497.i = sext i32 %.495.i to i64
  %.500.i = getelementptr i64, ptr %arg.keys, i64 %.497.i
  %.501.i = load i64, ptr %.500.i, align 8
  %.502.not.i = icmp ugt i64 %.491.i, %.501.i
  br i1 %.502.not.i, label %B366.i, label %B332.i

B332.i:
  %.516.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0574
  store i32 %.485.i, ptr %.516.i, align 4
  %.521.i = add nsw i64 %left.2.2.i577, 1
  br label %B487.i

B366.i:
  %.536.i = phi i32 [ %.536.i.pre, %B232.if.i.B366.i_crit_edge ], [ %.495.i, %B260.i ]
  %.539.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0574
  store i32 %.536.i, ptr %.539.i, align 4
  %.544.i = add nsw i64 %right.2.2.i576, 1
  br label %B487.i

B460.i:
  %.701.i = icmp slt i64 %.158.i, %.240
  br i1 %.701.i, label %B66.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

B487.i:
  %right.3.3.i = phi i64 [ %right.2.2.i576, %B332.i ], [ %.544.i, %B366.i ]
  %left.3.3.i = phi i64 [ %.521.i, %B332.i ], [ %left.2.2.i577, %B366.i ]
  %.433.i = icmp samesign ugt i64 %.380.i.0575, 1
  br i1 %.433.i, label %B232.if.i, label %B106.i.loopexit

B34.if.i:
  %.43.i.0571 = phi i64 [ %.114.i, %B34.if.i ], [ 0, %B34.i.preheader ]
  %.114.i = add nuw nsw i64 %.43.i.0571, 1
  %.140.i = trunc i64 %.43.i.0571 to i32
  %.141.i433 = getelementptr i32, ptr %arg.order, i64 %.43.i.0571
  store i32 %.140.i, ptr %.141.i433, align 4
  %exitcond637.not = icmp eq i64 %.240, %.114.i
  br i1 %exitcond637.not, label %B50.i, label %B34.if.i

B106.if.i:
  %.186.i.0580 = phi i64 [ %.248.i, %B106.i.loopexit ], [ %.218.i, %B66.i ]
  %.183.i.0579 = phi i64 [ %.252.i, %B106.i.loopexit ], [ 0, %B66.i ]
  %.248.i = add nsw i64 %.186.i.0580, -1
  %.252.i = add i64 %.183.i.0579, %.158.i
  %.278.i = add nsw i64 %.183.i.0579, %width.2.0.i
  %.13.i439 = tail call i64 @llvm.smin.i64(i64 %.240, i64 %.278.i)
  %.13.i = tail call i64 @llvm.smin.i64(i64 %.240, i64 %.252.i)
  %.390.i = sub i64 %.13.i, %.183.i.0579
  %.433.i573.not = icmp slt i64 %.390.i, 1
  br i1 %.433.i573.not, label %B106.i.loopexit, label %B232.if.i

B232.if.i:
  %left.2.2.i577 = phi i64 [ %left.3.3.i, %B487.i ], [ %.183.i.0579, %B106.if.i ]
  %right.2.2.i576 = phi i64 [ %right.3.3.i, %B487.i ], [ %.13.i439, %B106.if.i ]
  %.380.i.0575 = phi i64 [ %.442.i, %B487.i ], [ %.390.i, %B106.if.i ]
  %.377.i.0574 = phi i64 [ %.446.i, %B487.i ], [ %.183.i.0579, %B106.if.i ]
  %.442.i = add nsw i64 %.380.i.0575, -1
  %.446.i = add i64 %.377.i.0574, 1
  %.476.i = icmp slt i64 %left.2.2.i577, %.13.i439
  br i1 %.476.i, label %B248.i, label %B232.if.i.B366.i_crit_edge

B232.if.i.B366.i_crit_edge:
  %.535.i.phi.trans.insert = getelementptr i32, ptr %arg.order, i64 %right.2.2.i576
  %.536.i.pre = load i32, ptr %.535.i.phi.trans.insert, align 4
  br label %B366.i

B432.if.i:
  %.591.i.0582 = phi i64 [ %.660.i, %B432.if.i ], [ 0, %B432.if.i.preheader ]
  %.660.i = add nuw nsw i64 %.591.i.0582, 1
  %.686.i = getelementptr i32, ptr %arg.spare, i64 %.591.i.0582
  %.687.i = load i32, ptr %.686.i, align 4
  %.689.i = getelementptr i32, ptr %arg.order, i64 %.591.i.0582
  store i32 %.687.i, ptr %.689.i, align 4
  %exitcond638.not = icmp eq i64 %.240, %.660.i
  br i1 %exitcond638.not, label %B460.i, label %B432.if.i

_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  br i1 %.327554.not, label %B1092.thread, label %B46.if.i

B46.if.i:
  %capitals.2.0.i587 = phi i64 [ %spec.select.i, %B46.if.i ], [ 0, %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %.42.i440.0586 = phi i64 [ %.106.i, %B46.if.i ], [ %storemerge417, %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %.39.i.0585 = phi i64 [ %.110.i443, %B46.if.i ], [ %.230, %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %.106.i = add nsw i64 %.42.i440.0586, -1
  %.110.i443 = add i64 %.39.i.0585, 1
  %.140.i444 = getelementptr i64, ptr %arg.content, i64 %.39.i.0585
  %.141.i445 = load i64, ptr %.140.i444, align 8
  %.143.i446 = getelementptr i8, ptr %arg.flags, i64 %.141.i445
  %.144.i447 = load i8, ptr %.143.i446, align 1
  %6 = lshr i8 %.144.i447, 1
  %7 = and i8 %6, 1
  %8 = zext nneg i8 %7 to i64
  %spec.select.i = add nuw nsw i64 %capitals.2.0.i587, %8
  %.97.i = icmp sgt i64 %.42.i440.0586, 1
  br i1 %.97.i, label %B46.if.i, label %B352.if.lr.ph

B352.if.lr.ph:
  %9 = uitofp nneg i64 %spec.select.i to double
  %.449 = uitofp nneg i64 %.240 to double
  %.450 = fmul double %arg.names_upto, %.449
  %.452 = fcmp olt double %.450, %9
  %telling.2.1 = select i1 %.452, i64 4, i64 6
  %10 = getelementptr i64, ptr %arg.content, i64 %.230
  %.621 = getelementptr i64, ptr %arg.first_sentence, i64 %.127.0629
  %.649 = getelementptr i64, ptr %arg.stretch, i64 %.127.0629
  br label %B352.if

B664.if.lr.ph:
  %11 = getelementptr i64, ptr %arg.content, i64 %.230
  %.941 = getelementptr i64, ptr %arg.first_sentence, i64 %.127.0629
  %.947 = getelementptr i64, ptr %arg.stretch, i64 %.127.0629
  br label %B664.if

B394:
  %.596 = getelementptr i8, ptr %.580, i64 -4
  %.597 = load i32, ptr %.596, align 4
  %.599 = sext i32 %.597 to i64
  %.600 = getelementptr i64, ptr %arg.keys, i64 %.599
  %.601 = load i64, ptr %.600, align 8
  %.605 = getelementptr i64, ptr %arg.keys, i64 %.587
  %.606 = load i64, ptr %.605, align 8
  %.607 = icmp eq i64 %.601, %.606
  br i1 %.607, label %B448, label %B628

B448:
  %.614 = getelementptr i64, ptr %10, i64 %.587
  %.615 = load i64, ptr %.614, align 8
  %.617 = getelementptr i32, ptr %arg.sentence, i64 %.615
  %.618 = load i32, ptr %.617, align 4
  %.622 = load i64, ptr %.621, align 8
  %.623 = sext i32 %.618 to i64
  %.624 = sub nsw i64 %.623, %.622
  %.636 = getelementptr i64, ptr %10, i64 %.599
  %.637 = load i64, ptr %.636, align 8
  %.639 = getelementptr i32, ptr %arg.sentence, i64 %.637
  %.640 = load i32, ptr %.639, align 4
  %.645 = sext i32 %.640 to i64
  %.646 = sub nsw i64 %.645, %.622
  %.650 = load i64, ptr %.649, align 8
  %.653 = icmp eq i64 %.650, 0
  br i1 %.653, label %B618, label %B448.else

B618:
  store double 0.000000e+00, ptr %.588, align 8
  br label %B628

B628:
  %exitcond639.not = icmp eq i64 %.240, %.550
  br i1 %exitcond639.not, label %B664.if.lr.ph, label %B352.if

B708:
  %.914 = getelementptr i64, ptr %11, i64 %.787.0592
  %.915 = load i64, ptr %.914, align 8
  %.918 = getelementptr i64, ptr %arg.keys, i64 %.787.0592
  %.919 = load i64, ptr %.918, align 8
  %.924 = getelementptr i64, ptr %arg.text, i64 %.894
  store i64 %.919, ptr %.924, align 8
  %.927 = getelementptr double, ptr %arg.weight, i64 %.915
  %.928 = load double, ptr %.927, align 8
  %.930 = fadd double %total.2.1595, %.928
  %.937 = getelementptr i32, ptr %arg.sentence, i64 %.915
  %.938 = load i32, ptr %.937, align 4
  %.942 = load i64, ptr %.941, align 8
  %.943 = sext i32 %.938 to i64
  %.944 = sub nsw i64 %.943, %.942
  %.948 = load i64, ptr %.947, align 8
  %.951 = icmp eq i64 %.948, 0
  br i1 %.951, label %B708.endif, label %B708.else

B936:
  %count.4.2 = phi i64 [ %.1038, %B708.endif ], [ %count.3.1594, %B664.if ]
  %total.3.2 = phi double [ %.930, %B708.endif ], [ %total.2.1595, %B664.if ]
  %exitcond640.not = icmp eq i64 %.240, %.856
  br i1 %exitcond640.not, label %B972.if, label %B664.if

B1012:
  %.1206 = getelementptr i32, ptr %arg.spare, i64 %.1195
  %.1207 = load i32, ptr %.1206, align 4
  %.1210 = getelementptr i32, ptr %arg.out_by_word, i64 %place.2.1601
  store i32 %.1207, ptr %.1210, align 4
  %.1215 = load i32, ptr %.1192, align 4
  %.1219 = sext i32 %.1215 to i64
  %.1220 = getelementptr i64, ptr %arg.keys, i64 %.1219
  %.1221 = load i64, ptr %.1220, align 8
  %.1224 = getelementptr i64, ptr %arg.out_word, i64 %place.2.1601
  store i64 %.1221, ptr %.1224, align 8
  %.1227 = add nsw i64 %place.2.1601, 1
  br label %B1090

B1090:
  %place.3.2 = phi i64 [ %.1227, %B1012 ], [ %place.2.1601, %B972.if ]
  %exitcond641.not = icmp eq i64 %.240, %.1158
  br i1 %exitcond641.not, label %B1092, label %B972.if

B1092.thread:
  %.1251677 = getelementptr i64, ptr %arg.entries, i64 %.199
  store i64 %count.2.0631, ptr %.1251677, align 8
  %.1256678 = getelementptr double, ptr %arg.out_total, i64 %.127.0629
  store double 0.000000e+00, ptr %.1256678, align 8
  %.1262679 = getelementptr i64, ptr %arg.out_keywords, i64 %.127.0629
  store i64 0, ptr %.1262679, align 8
  %.1266680 = getelementptr i64, ptr %arg.out_numerals, i64 %.127.0629
  store i64 0, ptr %.1266680, align 8
  br label %B1722

B1092:
  %.1251 = getelementptr i64, ptr %arg.entries, i64 %.199
  store i64 %count.4.2, ptr %.1251, align 8
  %.1256 = getelementptr double, ptr %arg.out_total, i64 %.127.0629
  store double %total.3.2, ptr %.1256, align 8
  %.1262 = getelementptr i64, ptr %arg.out_keywords, i64 %.127.0629
  store i64 0, ptr %.1262, align 8
  %.1266 = getelementptr i64, ptr %arg.out_numerals, i64 %.127.0629
  store i64 0, ptr %.1266, align 8
  %12 = getelementptr i64, ptr %arg.content, i64 %.230
  %13 = getelementptr i8, ptr %arg.out_role, i64 %count.2.0631
  br label %B1156

B1156:
  %i.4.1 = phi i64 [ %i.5.3527, %B1708 ], [ 0, %B1092 ]
  %.1283 = getelementptr i32, ptr %arg.order, i64 %i.4.1
  %.1284 = load i32, ptr %.1283, align 4
  %.1304 = icmp slt i64 %i.4.1, %.240
  br i1 %.1304, label %B1192, label %B1558

B1192:
  %.1338 = sext i32 %.1284 to i64
  %.1339 = getelementptr i64, ptr %arg.keys, i64 %.1338
  br label %B1240

B1240:
  %.1368 = phi i32 [ %.1284, %B1192 ], [ %.1451, %B1360 ]
  %i.6.4 = phi i64 [ %i.4.1, %B1192 ], [ %.1413, %B1360 ]
  %flagged.2.4 = phi i64 [ 0, %B1192 ], [ %flagged.3.5, %B1360 ]
  %sentences_with.2.4 = phi i64 [ 0, %B1192 ], [ %sentences_with.3.5, %B1360 ]
  %.1370 = sext i32 %.1368 to i64
  %.1371 = getelementptr double, ptr %arg.company, i64 %.1370
  %.1372 = load double, ptr %.1371, align 8
  %.1373 = fcmp oeq double %.1372, 1.000000e+00
  br i1 %.1373, label %B1276, label %B1338

B1276:
  %.1376 = add nsw i64 %sentences_with.2.4, 1
  %.1389 = getelementptr i64, ptr %12, i64 %.1370
  %.1390 = load i64, ptr %.1389, align 8
  %.1392 = getelementptr i8, ptr %arg.flags, i64 %.1390
  %.1393 = load i8, ptr %.1392, align 1
  %.1395 = zext i8 %.1393 to i64
  %.1396 = or i64 %flagged.2.4, %.1395
  br label %B1338

B1338:
  %flagged.3.5 = phi i64 [ %.1396, %B1276 ], [ %flagged.2.4, %B1240 ]
  %sentences_with.3.5 = phi i64 [ %.1376, %B1276 ], [ %sentences_with.2.4, %B1240 ]
  %.1413 = add nsw i64 %i.6.4, 1
  %.1424 = icmp slt i64 %.1413, %.240
  br i1 %.1424, label %B1360, label %B1408

B1360:
  %.1450 = getelementptr i32, ptr %arg.order, i64 %.1413
  %.1451 = load i32, ptr %.1450, align 4
  %.1455 = sext i32 %.1451 to i64
  %.1456 = getelementptr i64, ptr %arg.keys, i64 %.1455
  %.1457 = load i64, ptr %.1456, align 8
  %.1462 = load i64, ptr %.1339, align 8
  %.1463 = icmp eq i64 %.1457, %.1462
  br i1 %.1463, label %B1240, label %B1408

B1408:
  %.1413.lcssa = phi i64 [ %.1413, %B1360 ], [ %.240, %B1338 ]
  %.1489 = and i64 %flagged.3.5, 4
  %.1490.not = icmp eq i64 %.1489, 0
  br i1 %.1490.not, label %B1558, label %B1428

B1428:
  %.1499 = getelementptr i32, ptr %arg.spare, i64 %.1338
  %.1500 = load i32, ptr %.1499, align 4
  %.1504 = sext i32 %.1500 to i64
  %.1507 = getelementptr i8, ptr %13, i64 %.1504
  %.1508 = load i8, ptr %.1507, align 1
  %14 = or i8 %.1508, 2
  store i8 %14, ptr %.1507, align 1
  %.1520 = load i64, ptr %.1266, align 8
  %.1521 = add nsw i64 %.1520, 1
  store i64 %.1521, ptr %.1266, align 8
  br label %B1708

B1558:
  %sentences_with.4.3530 = phi i64 [ %sentences_with.3.5, %B1408 ], [ 0, %B1156 ]
  %flagged.4.3529 = phi i64 [ %flagged.3.5, %B1408 ], [ 0, %B1156 ]
  %i.5.3528 = phi i64 [ %.1413.lcssa, %B1408 ], [ %i.4.1, %B1156 ]
  %.1529 = and i64 %flagged.4.3529, %telling.2.1
  %.1532.not = icmp ne i64 %.1529, 0
  %.1535 = icmp sgt i64 %sentences_with.4.3530, 1
  %or.cond = select i1 %.1532.not, i1 true, i1 %.1535
  br i1 %or.cond, label %B1580, label %B1708

B1580:
  %.1543 = sext i32 %.1284 to i64
  %.1544 = getelementptr i32, ptr %arg.spare, i64 %.1543
  %.1545 = load i32, ptr %.1544, align 4
  %.1549 = sext i32 %.1545 to i64
  %.1552 = getelementptr i8, ptr %13, i64 %.1549
  %.1553 = load i8, ptr %.1552, align 1
  %15 = or i8 %.1553, 1
  store i8 %15, ptr %.1552, align 1
  %.1565 = load i64, ptr %.1262, align 8
  %.1566 = add nsw i64 %.1565, 1
  store i64 %.1566, ptr %.1262, align 8
  br label %B1708

B1708:
  %i.5.3527 = phi i64 [ %i.5.3528, %B1558 ], [ %i.5.3528, %B1580 ], [ %.1413.lcssa, %B1428 ]
  %.1579 = icmp slt i64 %i.5.3527, %.240
  br i1 %.1579, label %B1156, label %B1722

B1722:
  %count.3.1.lcssa672682 = phi i64 [ %count.2.0631, %B1092.thread ], [ %count.4.2, %B1708 ]
  %.1599 = sub nsw i64 %count.3.1.lcssa672682, %count.2.0631
  %.122.i602.not = icmp slt i64 %.1599, 1
  br i1 %.122.i602.not, label %B50.i454, label %B34.if.i468.preheader

B34.if.i468.preheader:
  %16 = shl nuw i64 %.1599, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.spare, i8 0, i64 %16, i1 false)
  br label %B50.i454

B50.i454:
  %.170.i = add nsw i64 %.1599, -1
  %.13.i224.i = tail call i64 @llvm.smin.i64(i64 %.170.i, i64 %arg.reach)
  %.280.i608.not = icmp slt i64 %.13.i224.i, 1
  br i1 %.280.i608.not, label %B486.i.preheader, label %B122.if.i

B122.i.loopexit:
  %indvars.iv.next = add i64 %indvars.iv, -1
  %exitcond643.not = icmp eq i64 %.224.i.0610, %.13.i224.i
  br i1 %exitcond643.not, label %B486.i.preheader, label %B122.if.i

B486.i.preheader:
  br i1 %.122.i602.not, label %B48.loopexit, label %B486.if.i

B1816.if.lr.ph:
  %17 = getelementptr double, ptr %arg.out_weight, i64 %count.2.0631
  br label %B1816.if

B518.i:
  %.707.i = sub nsw i64 %.592.i.0618, %arg.reach
  %.13.i473 = tail call i64 @llvm.smax.i64(i64 %.707.i, i64 0)
  %.739.i = add i64 %.738.i, %.592.i.0618
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %.1599, i64 %.739.i)
  %.805.i = sub i64 %.13.i.i, %.13.i473
  %.848.i611.not = icmp slt i64 %.805.i, 1
  br i1 %.848.i611.not, label %B892.i, label %B628.if.i.lr.ph

B628.if.i.lr.ph:
  %.901.i = add nsw i64 %.592.i.0618, %count.2.0631
  %.903.i = getelementptr i32, ptr %arg.out_sentence, i64 %.901.i
  %.930.i = getelementptr i32, ptr %arg.out_place, i64 %.901.i
  %.944.i = getelementptr i64, ptr %arg.text, i64 %.592.i.0618
  br label %B628.if.i

B644.i:
  %.895.i = add nsw i64 %.792.i.0612, %count.2.0631
  %.897.i = getelementptr i32, ptr %arg.out_sentence, i64 %.895.i
  %.898.i = load i32, ptr %.897.i, align 4
  %.904.i = load i32, ptr %.903.i, align 4
  %.905.not.i = icmp eq i32 %.898.i, %.904.i
  br i1 %.905.not.i, label %B694.i, label %B891.i

B694.i:
  %.924.i = getelementptr i32, ptr %arg.out_place, i64 %.895.i
  %.925.i = load i32, ptr %.924.i, align 4
  %.931.i = load i32, ptr %.930.i, align 4
  %.932.i = sext i32 %.925.i to i64
  %.933.i = sext i32 %.931.i to i64
  %.934.i = sub nsw i64 %.932.i, %.933.i
  %.937.i = tail call i64 @llvm.abs.i64(i64 %.934.i, i1 true)
  %.939.not.i = icmp sgt i64 %.937.i, %arg.reach
  br i1 %.939.not.i, label %B891.i, label %B774.i

B774.i:
  %.945.i = load i64, ptr %.944.i, align 8
  %.948.i = getelementptr i64, ptr %arg.text, i64 %.792.i.0612
  %.949.i = load i64, ptr %.948.i, align 8
  %.7.i.i = add i64 %.949.i, %.945.i
  %.5.i = lshr i64 %.7.i.i, 33
  %.6.i488 = xor i64 %.5.i, %.7.i.i
  %.7.i489 = mul i64 %.6.i488, -49064778989728563
  %.8.i490 = lshr i64 %.7.i489, 33
  %.9.i = xor i64 %.8.i490, %.7.i489
  %.10.i491 = mul i64 %.9.i, -4265267296055464877
  %.34.i.i = lshr i64 %.10.i491, 42
  %.38.i = getelementptr i32, ptr %arg.pair_counts, i64 %.34.i.i
  %.39.i476 = load i32, ptr %.38.i, align 4
  %.40.i477 = sitofp i32 %.39.i476 to double
  %.41.i478 = fsub double %.40.i477, %arg.worn_from
  %.47.i = fcmp ogt double %.41.i478, 0.000000e+00
  %.54.i479 = fdiv double %.41.i478, %arg.worn_by
  %.59.i = fadd double %.54.i479, 1.000000e+00
  %.63.i = fdiv double 1.000000e+00, %.59.i
  %"$phi90.0.2.0.i" = select i1 %.47.i, double %.63.i, double 1.000000e+00
  %.12.i486 = fcmp ogt double %"$phi90.0.2.0.i", %best.2.2.i614
  %.13.i487 = select i1 %.12.i486, double %"$phi90.0.2.0.i", double %best.2.2.i614
  br label %B891.i

B866.i:
  %.1029.i = fcmp ult double %best.3.3.i, 0.000000e+00
  br i1 %.1029.i, label %B892.i, label %B878.i

B878.i:
  store double %best.3.3.i, ptr %.691.i, align 8
  br label %B892.i

B891.i:
  %best.3.3.i = phi double [ %best.2.2.i614, %B628.if.i ], [ %best.2.2.i614, %B644.i ], [ %.13.i487, %B774.i ], [ %best.2.2.i614, %B694.i ]
  %.848.i = icmp samesign ugt i64 %.795.i.0613, 1
  br i1 %.848.i, label %B628.if.i, label %B866.i

B892.i:
  %exitcond644.not = icmp eq i64 %.1599, %.661.i
  br i1 %exitcond644.not, label %B1816.if.lr.ph, label %B486.if.i

B122.if.i:
  %indvars.iv = phi i64 [ %indvars.iv.next, %B122.i.loopexit ], [ %.170.i, %B50.i454 ]
  %.224.i.0610 = phi i64 [ %.293.i, %B122.i.loopexit ], [ 1, %B50.i454 ]
  %.293.i = add nuw i64 %.224.i.0610, 1
  %.403.i605.not.not = icmp sgt i64 %.1599, %.224.i.0610
  br i1 %.403.i605.not.not, label %B162.if.i, label %B122.i.loopexit

B162.if.i:
  %.347.i.0607 = phi i64 [ %.416.i, %B162.if.i ], [ 0, %B122.if.i ]
  %.416.i = add nuw nsw i64 %.347.i.0607, 1
  %.442.i458 = add nsw i64 %.347.i.0607, %count.2.0631
  %.444.i459 = add nsw i64 %.442.i458, %.224.i.0610
  %.446.i460 = getelementptr i32, ptr %arg.out_sentence, i64 %.444.i459
  %.447.i = load i32, ptr %.446.i460, align 4
  %.451.i = getelementptr i32, ptr %arg.out_sentence, i64 %.442.i458
  %.452.i = load i32, ptr %.451.i, align 4
  %.453.i = icmp eq i32 %.447.i, %.452.i
  %.459.i = getelementptr i32, ptr %arg.out_place, i64 %.444.i459
  %.460.i = load i32, ptr %.459.i, align 4
  %.464.i = getelementptr i32, ptr %arg.out_place, i64 %.442.i458
  %.465.i = load i32, ptr %.464.i, align 4
  %.466.i = sext i32 %.460.i to i64
  %.467.i = sext i32 %.465.i to i64
  %.468.i = sub nsw i64 %.466.i, %.467.i
  %.470.i461 = icmp sle i64 %.468.i, %arg.reach
  %.471.i462 = and i1 %.453.i, %.470.i461
  %.475.i = getelementptr i64, ptr %arg.text, i64 %.347.i.0607
  %.476.i463 = load i64, ptr %.475.i, align 8
  %.478.i464 = add nuw nsw i64 %.347.i.0607, %.224.i.0610
  %.480.i = getelementptr i64, ptr %arg.text, i64 %.478.i464
  %.481.i = load i64, ptr %.480.i, align 8
  %.7.i = add i64 %.481.i, %.476.i463
  %.5.i493 = lshr i64 %.7.i, 33
  %.6.i494 = xor i64 %.5.i493, %.7.i
  %.7.i495 = mul i64 %.6.i494, -49064778989728563
  %.8.i496 = lshr i64 %.7.i495, 33
  %.9.i497 = xor i64 %.8.i496, %.7.i495
  %.10.i498 = mul i64 %.9.i497, -4265267296055464877
  %.34.i = lshr i64 %.10.i498, 42
  %.6.i = lshr i64 %.10.i498, 45
  %.7.i481 = getelementptr i8, ptr %arg.worn, i64 %.6.i
  %.8.i482 = load i8, ptr %.7.i481, align 1
  %.10.i = and i64 %.34.i, 7
  %.12.i483 = zext i8 %.8.i482 to i64
  %.13.i484 = lshr i64 %.12.i483, %.10.i
  %.535.i466 = getelementptr i32, ptr %arg.spare, i64 %.347.i.0607
  %.536.i467 = load i32, ptr %.535.i466, align 4
  %18 = trunc nuw nsw i64 %.13.i484 to i32
  %19 = and i32 %18, 1
  %20 = xor i32 %19, 1
  %21 = select i1 %.471.i462, i32 %20, i32 0
  %.540.i = or i32 %21, %.536.i467
  store i32 %.540.i, ptr %.535.i466, align 4
  %.546.i = getelementptr i32, ptr %arg.spare, i64 %.478.i464
  %.547.i = load i32, ptr %.546.i, align 4
  %.551.i = or i32 %21, %.547.i
  store i32 %.551.i, ptr %.546.i, align 4
  %exitcond642.not = icmp eq i64 %indvars.iv, %.416.i
  br i1 %exitcond642.not, label %B122.i.loopexit, label %B162.if.i

B486.if.i:
  %.592.i.0618 = phi i64 [ %.661.i, %B892.i ], [ 0, %B486.i.preheader ]
  %.661.i = add nuw nsw i64 %.592.i.0618, 1
  %.691.i = getelementptr double, ptr %arg.company, i64 %.592.i.0618
  store double 1.000000e+00, ptr %.691.i, align 8
  %.695.i = getelementptr i32, ptr %arg.spare, i64 %.592.i.0618
  %.696.i = load i32, ptr %.695.i, align 4
  %.697.not.i = icmp eq i32 %.696.i, 0
  br i1 %.697.not.i, label %B518.i, label %B892.i

B628.if.i:
  %best.2.2.i614 = phi double [ -1.000000e+00, %B628.if.i.lr.ph ], [ %best.3.3.i, %B891.i ]
  %.795.i.0613 = phi i64 [ %.805.i, %B628.if.i.lr.ph ], [ %.857.i, %B891.i ]
  %.792.i.0612 = phi i64 [ %.13.i473, %B628.if.i.lr.ph ], [ %.861.i, %B891.i ]
  %.857.i = add nsw i64 %.795.i.0613, -1
  %.861.i = add nuw i64 %.792.i.0612, 1
  %.891.i = icmp eq i64 %.792.i.0612, %.592.i.0618
  br i1 %.891.i, label %B891.i, label %B644.i

B46.if.i504.lr.ph:
  %.1783 = getelementptr i64, ptr %arg.sentences, i64 %.127.0629
  %.1784 = load i64, ptr %.1783, align 8
  %22 = getelementptr i32, ptr %arg.out_sentence, i64 %count.2.0631
  %23 = getelementptr double, ptr %arg.out_gain, i64 %.1784
  br label %B46.if.i504

B76.i:
  %.205.i = getelementptr i32, ptr %22, i64 %.58.i.0624
  %.206.i507 = load i32, ptr %.205.i, align 4
  %.208.i = sext i32 %.206.i507 to i64
  %.209.not.i = icmp eq i64 %row.2.0.i626, %.208.i
  %total.3.2.i = select i1 %.209.not.i, double %total.4.0.i627, double 0.000000e+00
  %heaviest.3.2.i = select i1 %.209.not.i, double %heaviest.4.0.i625, double 0.000000e+00
  %.12.i.i = fcmp ogt double %.160.i, %heaviest.3.2.i
  %.13.i.i509 = select i1 %.12.i.i, double %.160.i, double %heaviest.3.2.i
  %.235.i = fadd double %.160.i, %total.3.2.i
  %.279.i510 = fsub double %.235.i, %.13.i.i509
  %.286.i511 = getelementptr double, ptr %23, i64 %.208.i
  store double %.279.i510, ptr %.286.i511, align 8
  br label %B227.i

B227.i:
  %total.5.1.i = phi double [ %.235.i, %B76.i ], [ %total.4.0.i627, %B46.if.i504 ]
  %heaviest.5.1.i = phi double [ %.13.i.i509, %B76.i ], [ %heaviest.4.0.i625, %B46.if.i504 ]
  %row.3.1.i = phi i64 [ %.208.i, %B76.i ], [ %row.2.0.i626, %B46.if.i504 ]
  %exitcond646.not = icmp eq i64 %.1599, %.129.i
  br i1 %exitcond646.not, label %B48.loopexit, label %B46.if.i504

B46.if.i504:
  %total.4.0.i627 = phi double [ 0.000000e+00, %B46.if.i504.lr.ph ], [ %total.5.1.i, %B227.i ]
  %row.2.0.i626 = phi i64 [ -1, %B46.if.i504.lr.ph ], [ %row.3.1.i, %B227.i ]
  %heaviest.4.0.i625 = phi double [ 0.000000e+00, %B46.if.i504.lr.ph ], [ %heaviest.5.1.i, %B227.i ]
  %.58.i.0624 = phi i64 [ 0, %B46.if.i504.lr.ph ], [ %.129.i, %B227.i ]
  %.129.i = add nuw nsw i64 %.58.i.0624, 1
  %.159.i = getelementptr double, ptr %arg.company, i64 %.58.i.0624
  %.160.i = load double, ptr %.159.i, align 8
  %.162.i506 = fcmp olt double %.160.i, 0.000000e+00
  br i1 %.162.i506, label %B227.i, label %B76.i

B1934:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B140.if:
  %.271.0555 = phi i64 [ 0, %B140.if.lr.ph ], [ %.340, %B140.if ]
  %.340 = add nuw nsw i64 %.271.0555, 1
  %.368 = getelementptr i64, ptr %0, i64 %.271.0555
  %.369 = load i64, ptr %.368, align 8
  %.371 = getelementptr i64, ptr %arg.stems, i64 %.369
  %.372 = load i64, ptr %.371, align 8
  %.374 = getelementptr i64, ptr %arg.keys, i64 %.271.0555
  store i64 %.372, ptr %.374, align 8
  %exitcond.not = icmp eq i64 %.240, %.340
  br i1 %exitcond.not, label %B186, label %B140.if

B352.if:
  %.481.0589 = phi i64 [ 0, %B352.if.lr.ph ], [ %.550, %B628 ]
  %.550 = add nuw nsw i64 %.481.0589, 1
  %.580 = getelementptr i32, ptr %arg.order, i64 %.481.0589
  %.581 = load i32, ptr %.580, align 4
  %.587 = sext i32 %.581 to i64
  %.588 = getelementptr double, ptr %arg.company, i64 %.587
  store double 1.000000e+00, ptr %.588, align 8
  %.591.not = icmp eq i64 %.481.0589, 0
  br i1 %.591.not, label %B628, label %B394

B448.else:
  %.664 = icmp ne i64 %.624, -9223372036854775808
  %.665 = icmp ne i64 %.650, -1
  %.666.not = or i1 %.664, %.665
  br i1 %.666.not, label %B448.else.if, label %B448.endif.else

B448.else.if:
  %.669 = sdiv i64 %.624, %.650
  %.670 = srem i64 %.624, %.650
  %.671 = xor i64 %.670, %.650
  %.672 = icmp slt i64 %.671, 0
  %.673 = icmp ne i64 %.670, 0
  %.674 = and i1 %.673, %.672
  %.679 = sext i1 %.674 to i64
  %spec.select = add i64 %.669, %.679
  br label %B448.endif.else

B448.endif.else:
  %quot.0.ph = phi i64 [ 0, %B448.else ], [ %spec.select, %B448.else.if ]
  %.708 = icmp ne i64 %.646, -9223372036854775808
  %.710.not = or i1 %.665, %.708
  br i1 %.710.not, label %B448.endif.else.if, label %B448.endif.endif

B448.endif.endif:
  %quot.1.0 = phi i64 [ 0, %B448.endif.else ], [ %spec.select422, %B448.endif.else.if ]
  %.735 = icmp eq i64 %quot.0.ph, %quot.1.0
  br i1 %.735, label %B618, label %B628

B448.endif.else.if:
  %.713 = sdiv i64 %.646, %.650
  %.714 = srem i64 %.646, %.650
  %.715 = xor i64 %.714, %.650
  %.716 = icmp slt i64 %.715, 0
  %.717 = icmp ne i64 %.714, 0
  %.718 = and i1 %.717, %.716
  %.723 = sext i1 %.718 to i64
  %spec.select422 = add i64 %.713, %.723
  br label %B448.endif.endif

B664.if:
  %total.2.1595 = phi double [ 0.000000e+00, %B664.if.lr.ph ], [ %total.3.2, %B936 ]
  %count.3.1594 = phi i64 [ %count.2.0631, %B664.if.lr.ph ], [ %count.4.2, %B936 ]
  %.787.0592 = phi i64 [ 0, %B664.if.lr.ph ], [ %.856, %B936 ]
  %.856 = add nuw nsw i64 %.787.0592, 1
  %.894 = sub nsw i64 %count.3.1594, %count.2.0631
  %.897 = trunc i64 %.894 to i32
  %.898 = getelementptr i32, ptr %arg.spare, i64 %.787.0592
  store i32 %.897, ptr %.898, align 4
  %.902 = getelementptr double, ptr %arg.company, i64 %.787.0592
  %.903 = load double, ptr %.902, align 8
  %.904 = fcmp oeq double %.903, 1.000000e+00
  br i1 %.904, label %B708, label %B936

B708.else:
  %.962 = icmp ne i64 %.944, -9223372036854775808
  %.963 = icmp ne i64 %.948, -1
  %.964.not = or i1 %.962, %.963
  br i1 %.964.not, label %B708.else.if, label %B708.endif

B708.endif:
  %quot.2.0 = phi i32 [ 0, %B708 ], [ %24, %B708.else.if ], [ 0, %B708.else ]
  %.992 = getelementptr i32, ptr %arg.out_sentence, i64 %count.3.1594
  store i32 %quot.2.0, ptr %.992, align 4
  %.997 = trunc i64 %.787.0592 to i32
  %.998 = getelementptr i32, ptr %arg.out_place, i64 %count.3.1594
  store i32 %.997, ptr %.998, align 4
  %.1004 = load double, ptr %.927, align 8
  %.1007 = getelementptr double, ptr %arg.out_weight, i64 %count.3.1594
  store double %.1004, ptr %.1007, align 8
  %.1010 = getelementptr i8, ptr %arg.flags, i64 %.915
  %.1011 = load i8, ptr %.1010, align 1
  %.1013 = zext i8 %.1011 to i64
  %.1014 = and i64 %telling.2.1, %.1013
  %.1015.not = icmp eq i64 %.1014, 0
  %"$phi918.2.2.3" = select i1 %.1015.not, i8 0, i8 4
  %.1033 = getelementptr i8, ptr %arg.out_role, i64 %count.3.1594
  store i8 %"$phi918.2.2.3", ptr %.1033, align 1
  %.1038 = add nsw i64 %count.3.1594, 1
  br label %B936

B708.else.if:
  %.967 = sdiv i64 %.944, %.948
  %.968 = srem i64 %.944, %.948
  %.969 = xor i64 %.968, %.948
  %.970 = icmp slt i64 %.969, 0
  %.971 = icmp ne i64 %.968, 0
  %.972 = and i1 %.971, %.970
  %.977 = sext i1 %.972 to i64
  %spec.select423 = add i64 %.967, %.977
  %24 = trunc i64 %spec.select423 to i32
  br label %B708.endif

B972.if:
  %place.2.1601 = phi i64 [ %place.3.2, %B1090 ], [ %count.2.0631, %B936 ]
  %.1089.0599 = phi i64 [ %.1158, %B1090 ], [ 0, %B936 ]
  %.1158 = add nuw nsw i64 %.1089.0599, 1
  %.1192 = getelementptr i32, ptr %arg.order, i64 %.1089.0599
  %.1193 = load i32, ptr %.1192, align 4
  %.1195 = sext i32 %.1193 to i64
  %.1196 = getelementptr double, ptr %arg.company, i64 %.1195
  %.1197 = load double, ptr %.1196, align 8
  %.1198 = fcmp oeq double %.1197, 1.000000e+00
  br i1 %.1198, label %B1012, label %B1090

B1816.if:
  %.1661.0620 = phi i64 [ 0, %B1816.if.lr.ph ], [ %.1730, %B1816.if ]
  %.1730 = add nuw nsw i64 %.1661.0620, 1
  %.1756 = getelementptr double, ptr %arg.company, i64 %.1661.0620
  %.1757 = load double, ptr %.1756, align 8
  %.1761 = getelementptr double, ptr %17, i64 %.1661.0620
  %.1762 = load double, ptr %.1761, align 8
  %.1763 = fmul double %.1757, %.1762
  store double %.1763, ptr %.1756, align 8
  %exitcond645.not = icmp eq i64 %.1599, %.1730
  br i1 %exitcond645.not, label %B46.if.i504.lr.ph, label %B1816.if
}

define i32 @profile_runs(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.hashes, ptr readonly %arg.stems, ptr readonly %arg.flags, ptr readonly %arg.bounds, ptr readonly %arg.content, ptr readonly %arg.content_bounds, i64 %arg.articles, i64 %arg.length, ptr readonly %arg.pair_counts, double %arg.worn_from, double %arg.worn_by, ptr %arg.keys, ptr %arg.fresh, ptr %arg.order, ptr %arg.spare, ptr %arg.topic, ptr %arg.near, ptr writeonly initializes((0, 8)) %arg.runs, ptr writeonly %arg.out_run, ptr writeonly %arg.out_fresh) {
entry:
  store i64 0, ptr %arg.runs, align 8
  %.150469.not = icmp slt i64 %arg.articles, 1
  br i1 %.150469.not, label %B1272, label %B50.if.lr.ph

B50.if.lr.ph:
  %spec.select414 = tail call i64 @llvm.smax.i64(i64 %arg.length, i64 0)
  %.831426.not = icmp slt i64 %arg.length, 1
  br label %B50.if

B218.loopexit:
  %.378.pre = load i64, ptr %.238, align 8
  br label %B218

B218:
  %.378 = phi i64 [ %.378.pre, %B218.loopexit ], [ %.239, %B50.if ]
  %0 = xor i64 %.227, -1
  %.381 = add i64 %.378, %0
  %.461423.not = icmp slt i64 %.381, 1
  br i1 %.461423.not, label %B362, label %B282.if

B362:
  %.600 = sub i64 %.199, %.194
  %.644430.not = icmp slt i64 %.600, 1
  br i1 %.644430.not, label %B1252, label %B396.if

B524:
  br i1 %.831426.not, label %B656, label %B602.if

B656:
  %value.2.3.lcssa = phi i64 [ 0, %B524 ], [ %.12.i371, %B602.if ]
  %.914 = load i64, ptr %.238, align 8
  %.916 = icmp slt i64 %following.2.1435, %.914
  br i1 %.916, label %B686, label %B774

B686:
  %.927 = getelementptr i64, ptr %arg.content, i64 %following.2.1435
  %.928 = load i64, ptr %.927, align 8
  %.932.not = icmp sgt i64 %.928, %.716
  br i1 %.932.not, label %B774, label %B710.preheader

B710.preheader:
  %1 = add nsw i64 %.914, -1
  br label %B710

B710:
  %following.5.4 = phi i64 [ %.938, %B750 ], [ %following.2.1435, %B710.preheader ]
  %exitcond474.not = icmp eq i64 %following.5.4, %1
  br i1 %exitcond474.not, label %B774, label %B750

B750:
  %.938 = add nsw i64 %following.5.4, 1
  %.963 = getelementptr i64, ptr %arg.content, i64 %.938
  %.964 = load i64, ptr %.963, align 8
  %.968.not = icmp sgt i64 %.964, %.716
  br i1 %.968.not, label %B774, label %B710

B774:
  %following.4.3 = phi i64 [ %following.2.1435, %B686 ], [ %following.2.1435, %B656 ], [ %.938, %B750 ], [ %.914, %B710 ]
  %.995 = add nsw i64 %following.4.3, 1
  %.1001 = icmp slt i64 %.995, %.914
  br i1 %.1001, label %B818, label %B988

B818:
  %.1021 = getelementptr i64, ptr %arg.content, i64 %.995
  %.1022 = load i64, ptr %.1021, align 8
  %.1024.not = icmp sgt i64 %.1022, %.587.0431
  br i1 %.1024.not, label %B988, label %B848

B848:
  %k.3.4 = phi i64 [ %.1088, %B958 ], [ %following.4.3, %B818 ]
  %best.2.4 = phi double [ %.13.i, %B958 ], [ 0.000000e+00, %B818 ]
  %.1033 = sub nsw i64 %k.3.4, %.227
  %.1035 = getelementptr double, ptr %arg.near, i64 %.1033
  %.1036 = load double, ptr %.1035, align 8
  %.12.i372 = fcmp ogt double %.1036, %best.2.4
  %.13.i = select i1 %.12.i372, double %.1036, double %best.2.4
  %.1072 = fcmp oeq double %.13.i, 1.000000e+00
  br i1 %.1072, label %B988, label %B912

B912:
  %.1095 = add nsw i64 %k.3.4, 2
  %.1101 = icmp slt i64 %.1095, %.914
  br i1 %.1101, label %B958, label %B988

B958:
  %.1088 = add nsw i64 %k.3.4, 1
  %.1119 = getelementptr i64, ptr %arg.content, i64 %.1095
  %.1120 = load i64, ptr %.1119, align 8
  %.1122.not = icmp sgt i64 %.1120, %.587.0431
  br i1 %.1122.not, label %B988, label %B848

B988:
  %best.3.3 = phi double [ 0.000000e+00, %B774 ], [ 0.000000e+00, %B818 ], [ 1.000000e+00, %B848 ], [ %.13.i, %B958 ], [ %.13.i, %B912 ]
  %.1151 = getelementptr i64, ptr %arg.keys, i64 %found.2.1433
  store i64 %value.2.3.lcssa, ptr %.1151, align 8
  %.1158 = getelementptr double, ptr %arg.fresh, i64 %found.2.1433
  store double %best.3.3, ptr %.1158, align 8
  %.1163 = add nsw i64 %found.2.1433, 1
  br label %B1273

B1022:
  %.20.i = icmp eq i64 %found.3.2, 0
  br i1 %.20.i, label %B1252, label %B20.i

B20.i:
  %.27.i = icmp sgt i64 %found.3.2, 1
  br i1 %.27.i, label %B26.i, label %B140.if.i.preheader

B26.i:
  %bits.2.0.i = phi i64 [ %.30.i, %B26.i ], [ 0, %B20.i ]
  %.30.i = add i64 %bits.2.0.i, 1
  %.35.i379 = shl i64 4, %bits.2.0.i
  %.37.not.i = icmp sgt i64 %.35.i379, %found.3.2
  br i1 %.37.not.i, label %B54.i, label %B26.i

B54.i:
  %.91.not.i = icmp eq i64 %.30.i, 63
  br i1 %.91.not.i, label %B156.i, label %B54.i.thread

B54.i.thread:
  %.44.i378 = sub nsw i64 62, %bits.2.0.i
  %.42.i = shl nuw i64 2, %bits.2.0.i
  %.135.i437 = icmp sgt i64 %.42.i, 0
  br i1 %.135.i437, label %B140.if.i.preheader, label %B156.i

B140.if.i.preheader:
  %2 = phi i64 [ %.42.i, %B54.i.thread ], [ 1, %B20.i ]
  %.44.i378405493 = phi i64 [ %.44.i378, %B54.i.thread ], [ 63, %B20.i ]
  %3 = shl nuw i64 %2, 2
  tail call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(1) %arg.spare, i8 0, i64 %3, i1 false)
  br label %B156.i

B156.i:
  %.135.i437494 = phi i1 [ true, %B140.if.i.preheader ], [ false, %B54.i.thread ], [ false, %B54.i ]
  %4 = phi i64 [ %2, %B140.if.i.preheader ], [ -9223372036854775808, %B54.i.thread ], [ 0, %B54.i ]
  %.44.i378405492 = phi i64 [ %.44.i378405493, %B140.if.i.preheader ], [ %.44.i378, %B54.i.thread ], [ 0, %B54.i ]
  %storemerge161.i = tail call i64 @llvm.smax.i64(i64 %found.3.2, i64 0)
  %.262.i440.not = icmp eq i64 %storemerge161.i, 0
  br i1 %.262.i440.not, label %B350.i.preheader, label %B186.if.i

B350.i.preheader:
  br i1 %.135.i437494, label %B350.if.i, label %B422.i.preheader

B422.i.preheader:
  br i1 %.262.i440.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

B186.if.i:
  %.206.i.0442 = phi i64 [ %.275.i, %B186.if.i ], [ 0, %B156.i ]
  %.275.i = add nuw nsw i64 %.206.i.0442, 1
  %.303.i = getelementptr i64, ptr %arg.keys, i64 %.206.i.0442
  %.304.i = load i64, ptr %.303.i, align 8
  %.305.i = lshr i64 %.304.i, 1
  %.307.i = lshr i64 %.305.i, %.44.i378405492
  %.333.i = getelementptr i32, ptr %arg.spare, i64 %.307.i
  %.334.i = load i32, ptr %.333.i, align 4
  %.336.i = add i32 %.334.i, 1
  store i32 %.336.i, ptr %.333.i, align 4
  %exitcond475.not = icmp eq i64 %found.3.2, %.275.i
  br i1 %exitcond475.not, label %B350.i.preheader, label %B186.if.i

B350.if.i:
  %begin.2.0.i446 = phi i32 [ %.479.i, %B350.if.i ], [ 0, %B350.i.preheader ]
  %.375.i.0444 = phi i64 [ %.444.i, %B350.if.i ], [ 0, %B350.i.preheader ]
  %.444.i = add nuw nsw i64 %.375.i.0444, 1
  %.470.i = getelementptr i32, ptr %arg.spare, i64 %.375.i.0444
  %.471.i = load i32, ptr %.470.i, align 4
  store i32 %begin.2.0.i446, ptr %.470.i, align 4
  %.479.i = add i32 %.471.i, %begin.2.0.i446
  %exitcond476.not = icmp eq i64 %.444.i, %4
  br i1 %exitcond476.not, label %B422.i.preheader, label %B350.if.i

B422.if.i:
  %.515.i.0448 = phi i64 [ %.584.i, %B422.if.i ], [ 0, %B422.i.preheader ]
  %.584.i = add nuw nsw i64 %.515.i.0448, 1
  %.612.i = getelementptr i64, ptr %arg.keys, i64 %.515.i.0448
  %.613.i = load i64, ptr %.612.i, align 8
  %.614.i = lshr i64 %.613.i, 1
  %.616.i = lshr i64 %.614.i, %.44.i378405492
  %.642.i = getelementptr i32, ptr %arg.spare, i64 %.616.i
  %.643.i = load i32, ptr %.642.i, align 4
  %.645.i = sext i32 %.643.i to i64
  %.646.i = trunc i64 %.515.i.0448 to i32
  %.647.i = getelementptr i32, ptr %arg.order, i64 %.645.i
  store i32 %.646.i, ptr %.647.i, align 4
  %.651.i = load i32, ptr %.642.i, align 4
  %.653.i = add i32 %.651.i, 1
  store i32 %.653.i, ptr %.642.i, align 4
  %exitcond477.not = icmp eq i64 %found.3.2, %.584.i
  br i1 %exitcond477.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  %.14.i = shl nsw i64 %found.3.2, 3
  %.54.i388 = add i64 %found.3.2, -1
  %spec.select416 = tail call i64 @llvm.smax.i64(i64 %.54.i388, i64 0)
  %5 = add nuw i64 %spec.select416, 1
  br label %B56.i

B56.i:
  %.41.i387.0 = phi i64 [ 1, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.112.i, %B260.i391 ]
  %left.2.0.i = phi i64 [ %.14.i, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.266.i, %B260.i391 ]
  %exitcond478.not = icmp eq i64 %.41.i387.0, %5
  br i1 %exitcond478.not, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B56.if.i

B114.i:
  %.180.i = getelementptr i8, ptr %.142.i, i64 -4
  %.181.i = load i32, ptr %.180.i, align 4
  %.183.i392 = sext i32 %.181.i to i64
  %.186.i393 = getelementptr i64, ptr %arg.keys, i64 %.183.i392
  %.187.i = load i64, ptr %.186.i393, align 8
  %.189.i = icmp ugt i64 %.187.i, %.153.i
  br i1 %.189.i, label %B162.i, label %B260.i391

B162.i:
  %at.2.2.i = phi i64 [ %.195.i, %B212.i ], [ %.41.i387.0, %B114.i ]
  %.195.i = add nsw i64 %at.2.2.i, -1
  %.197.i = getelementptr i32, ptr %arg.order, i64 %.195.i
  %.198.i = load i32, ptr %.197.i, align 4
  %.201.i = getelementptr i32, ptr %arg.order, i64 %at.2.2.i
  store i32 %.198.i, ptr %.201.i, align 4
  %.214.i = icmp sgt i64 %at.2.2.i, 1
  br i1 %.214.i, label %B212.i, label %B260.i391

B212.i:
  %.227.i = getelementptr i8, ptr %.201.i, i64 -8
  %.228.i = load i32, ptr %.227.i, align 4
  %.230.i = sext i32 %.228.i to i64
  %.233.i = getelementptr i64, ptr %arg.keys, i64 %.230.i
  %.234.i = load i64, ptr %.233.i, align 8
  %.236.i = icmp ugt i64 %.234.i, %.153.i
  br i1 %.236.i, label %B162.i, label %B260.i391

B260.i391:
  %at.3.1.i = phi i64 [ %.41.i387.0, %B114.i ], [ %.41.i387.0, %B56.if.i ], [ 0, %B162.i ], [ %.195.i, %B212.i ]
  %.254.i = getelementptr i32, ptr %arg.order, i64 %at.3.1.i
  store i32 %.143.i, ptr %.254.i, align 4
  %.260.neg.i = sub i64 %at.3.1.i, %.41.i387.0
  %.266.i = add i64 %.260.neg.i, %left.2.0.i
  %.273.i = icmp slt i64 %.266.i, 0
  br i1 %.273.i, label %B34.i.preheader, label %B56.i

B34.i.preheader:
  br i1 %.262.i440.not, label %B50.i, label %B34.if.i

B56.if.i:
  %.112.i = add nuw i64 %.41.i387.0, 1
  %.142.i = getelementptr i32, ptr %arg.order, i64 %.41.i387.0
  %.143.i = load i32, ptr %.142.i, align 4
  %.149.i = sext i32 %.143.i to i64
  %.152.i390 = getelementptr i64, ptr %arg.keys, i64 %.149.i
  %.153.i = load i64, ptr %.152.i390, align 8
  %.166.i = icmp sgt i64 %.41.i387.0, 0
  br i1 %.166.i, label %B114.i, label %B260.i391

B50.i:
  br i1 %.27.i, label %B66.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

B66.i:
  %width.2.0.i = phi i64 [ %.158.i, %B460.i ], [ 1, %B50.i ]
  %.158.i = shl nsw i64 %width.2.0.i, 1
  %.212.i = srem i64 %found.3.2, %.158.i
  %.215.i = icmp sgt i64 %.212.i, 0
  %6 = tail call i64 @llvm.cttz.i64(i64 %.158.i, i1 true)
  %.216190.i = lshr i64 %found.3.2, %6
  %.217.i = zext i1 %.215.i to i64
  %.218.i = add nuw nsw i64 %.216190.i, %.217.i
  %.239.i458.not = icmp eq i64 %.218.i, 0
  br i1 %.239.i458.not, label %B432.if.i.preheader, label %B106.if.i

B432.if.i.preheader:
  br label %B432.if.i

B106.i.loopexit:
  %.239.i = icmp sgt i64 %.186.i.0459, 1
  br i1 %.239.i, label %B106.if.i, label %B432.if.i.preheader

B248.i:
  %.480.not.i = icmp slt i64 %right.2.2.i456, %.13.i394
  %.484.i = getelementptr i32, ptr %arg.order, i64 %left.2.2.i457
  %.485.i = load i32, ptr %.484.i, align 4
  br i1 %.480.not.i, label %B260.i, label %B332.i

B260.i:
  %.487.i = sext i32 %.485.i to i64
  %.490.i = getelementptr i64, ptr %arg.keys, i64 %.487.i
  %.491.i = load i64, ptr %.490.i, align 8
  %.494.i = getelementptr i32, ptr %arg.order, i64 %right.2.2.i456
  %.495.i = load i32, ptr %.494.i, align 4
  %.497.i = sext i32 %.495.i to i64
  %.500.i = getelementptr i64, ptr %arg.keys, i64 %.497.i
  %.501.i = load i64, ptr %.500.i, align 8
  %.502.not.i = icmp ugt i64 %.491.i, %.501.i
  br i1 %.502.not.i, label %B366.i, label %B332.i

B332.i:
  %.516.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0455
  store i32 %.485.i, ptr %.516.i, align 4
  %.521.i = add nsw i64 %left.2.2.i457, 1
  br label %B487.i

B366.i:
  %.536.i = phi i32 [ %.536.i.pre, %B232.if.i.B366.i_crit_edge ], [ %.495.i, %B260.i ]
  %.539.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0455
  store i32 %.536.i, ptr %.539.i, align 4
  %.544.i = add nsw i64 %right.2.2.i456, 1
  br label %B487.i

B460.i:
  %.701.i = icmp slt i64 %.158.i, %found.3.2
  br i1 %.701.i, label %B66.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

B487.i:
  %right.3.3.i = phi i64 [ %right.2.2.i456, %B332.i ], [ %.544.i, %B366.i ]
  %left.3.3.i = phi i64 [ %.521.i, %B332.i ], [ %left.2.2.i457, %B366.i ]
  %.433.i = icmp samesign ugt i64 %.380.i.0454, 1
  br i1 %.433.i, label %B232.if.i, label %B106.i.loopexit

B34.if.i:
  %.43.i.0452 = phi i64 [ %.114.i, %B34.if.i ], [ 0, %B34.i.preheader ]
  %.114.i = add nuw nsw i64 %.43.i.0452, 1
  %.140.i = trunc i64 %.43.i.0452 to i32
  %.141.i386 = getelementptr i32, ptr %arg.order, i64 %.43.i.0452
  store i32 %.140.i, ptr %.141.i386, align 4
  %exitcond479.not = icmp eq i64 %found.3.2, %.114.i
  br i1 %exitcond479.not, label %B50.i, label %B34.if.i

B106.if.i:
  %.183.i.0460 = phi i64 [ %.252.i, %B106.i.loopexit ], [ 0, %B66.i ]
  %.186.i.0459 = phi i64 [ %.248.i, %B106.i.loopexit ], [ %.218.i, %B66.i ]
  %.248.i = add nsw i64 %.186.i.0459, -1
  %.252.i = add i64 %.183.i.0460, %.158.i
  %.278.i = add nsw i64 %.183.i.0460, %width.2.0.i
  %.13.i395 = tail call i64 @llvm.smin.i64(i64 %found.3.2, i64 %.278.i)
  %.13.i394 = tail call i64 @llvm.smin.i64(i64 %found.3.2, i64 %.252.i)
  %.390.i = sub i64 %.13.i394, %.183.i.0460
  %.433.i453.not = icmp slt i64 %.390.i, 1
  br i1 %.433.i453.not, label %B106.i.loopexit, label %B232.if.i

B232.if.i:
  %left.2.2.i457 = phi i64 [ %left.3.3.i, %B487.i ], [ %.183.i.0460, %B106.if.i ]
  %right.2.2.i456 = phi i64 [ %right.3.3.i, %B487.i ], [ %.13.i395, %B106.if.i ]
  %.377.i.0455 = phi i64 [ %.446.i, %B487.i ], [ %.183.i.0460, %B106.if.i ]
  %.380.i.0454 = phi i64 [ %.442.i, %B487.i ], [ %.390.i, %B106.if.i ]
  %.442.i = add nsw i64 %.380.i.0454, -1
  %.446.i = add i64 %.377.i.0455, 1
  %.476.i = icmp slt i64 %left.2.2.i457, %.13.i395
  br i1 %.476.i, label %B248.i, label %B232.if.i.B366.i_crit_edge

B232.if.i.B366.i_crit_edge:
  %.535.i.phi.trans.insert = getelementptr i32, ptr %arg.order, i64 %right.2.2.i456
  %.536.i.pre = load i32, ptr %.535.i.phi.trans.insert, align 4
  br label %B366.i

B432.if.i:
  %.591.i.0463 = phi i64 [ %.660.i, %B432.if.i ], [ 0, %B432.if.i.preheader ]
  %.660.i = add nuw nsw i64 %.591.i.0463, 1
  %.686.i = getelementptr i32, ptr %arg.spare, i64 %.591.i.0463
  %.687.i = load i32, ptr %.686.i, align 4
  %.689.i = getelementptr i32, ptr %arg.order, i64 %.591.i.0463
  store i32 %.687.i, ptr %.689.i, align 4
  %exitcond480.not = icmp eq i64 %found.3.2, %.660.i
  br i1 %exitcond480.not, label %B460.i, label %B432.if.i

_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  %.1256 = icmp slt i64 %found.3.2, 1
  br i1 %.1256, label %B1252, label %B1090.if

B1106:
  %.1348 = getelementptr i32, ptr %arg.order, i64 %.1242.0465
  %.1349 = load i32, ptr %.1348, align 4
  %.1351 = sext i32 %.1349 to i64
  %.1352 = getelementptr i64, ptr %arg.keys, i64 %.1351
  %.1353 = load i64, ptr %.1352, align 8
  %.1357 = getelementptr i8, ptr %.1348, i64 -4
  %.1358 = load i32, ptr %.1357, align 4
  %.1360 = sext i32 %.1358 to i64
  %.1361 = getelementptr i64, ptr %arg.keys, i64 %.1360
  %.1362 = load i64, ptr %.1361, align 8
  %.1363.not = icmp eq i64 %.1353, %.1362
  br i1 %.1363.not, label %B1250, label %B1172

B1172:
  %.1372 = phi i64 [ %.1372.pre, %B1090.if.B1172_crit_edge ], [ %.1353, %B1106 ]
  %.1367 = getelementptr i32, ptr %arg.order, i64 %.1242.0465
  %.1375 = getelementptr i64, ptr %arg.out_run, i64 %count.2.1467
  store i64 %.1372, ptr %.1375, align 8
  %.1380 = load i32, ptr %.1367, align 4
  %.1384 = sext i32 %.1380 to i64
  %.1385 = getelementptr double, ptr %arg.fresh, i64 %.1384
  %.1386 = load double, ptr %.1385, align 8
  %.1389 = getelementptr double, ptr %arg.out_fresh, i64 %count.2.1467
  store double %.1386, ptr %.1389, align 8
  %.1392 = add nsw i64 %count.2.1467, 1
  br label %B1250

B1250:
  %count.3.3 = phi i64 [ %.1392, %B1172 ], [ %count.2.1467, %B1106 ]
  %exitcond481.not = icmp eq i64 %.1311, %found.3.2
  br i1 %exitcond481.not, label %B1252, label %B1090.if

B1252:
  %count.2.1.lcssa = phi i64 [ %count.4.0472, %B362 ], [ %count.4.0472, %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %count.4.0472, %B1022 ], [ %count.3.3, %B1250 ]
  %.1419 = getelementptr i64, ptr %arg.runs, i64 %.163
  store i64 %count.2.1.lcssa, ptr %.1419, align 8
  %exitcond482.not = icmp eq i64 %.163, %arg.articles
  br i1 %exitcond482.not, label %B1272, label %B50.if

B1272:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B1273:
  %found.3.2 = phi i64 [ %.1163, %B988 ], [ %found.2.1433, %B396.if ]
  %following.3.2 = phi i64 [ %following.4.3, %B988 ], [ %following.2.1435, %B396.if ]
  %.644 = icmp sgt i64 %.590.0432, 1
  br i1 %.644, label %B396.if, label %B1022

B50.if:
  %count.4.0472 = phi i64 [ 0, %B50.if.lr.ph ], [ %count.2.1.lcssa, %B1252 ]
  %.91.0470 = phi i64 [ 0, %B50.if.lr.ph ], [ %.163, %B1252 ]
  %.163 = add nuw nsw i64 %.91.0470, 1
  %.193 = getelementptr i64, ptr %arg.bounds, i64 %.91.0470
  %.194 = load i64, ptr %.193, align 8
  %.198 = getelementptr i64, ptr %arg.bounds, i64 %.163
  %.199 = load i64, ptr %.198, align 8
  %.226 = getelementptr i64, ptr %arg.content_bounds, i64 %.91.0470
  %.227 = load i64, ptr %.226, align 8
  %.238 = getelementptr i64, ptr %arg.content_bounds, i64 %.163
  %.239 = load i64, ptr %.238, align 8
  %.277 = sub i64 %.239, %.227
  %.320420.not = icmp slt i64 %.277, 1
  br i1 %.320420.not, label %B218, label %B172.if

B172.if:
  %.267.0422 = phi i64 [ %.329, %B172.if ], [ %.277, %B50.if ]
  %.264.0421 = phi i64 [ %.333, %B172.if ], [ %.227, %B50.if ]
  %.329 = add nsw i64 %.267.0422, -1
  %.333 = add i64 %.264.0421, 1
  %.359 = getelementptr i64, ptr %arg.content, i64 %.264.0421
  %.360 = load i64, ptr %.359, align 8
  %.362 = getelementptr i64, ptr %arg.stems, i64 %.360
  %.363 = load i64, ptr %.362, align 8
  %.365 = sub nsw i64 %.264.0421, %.227
  %.367 = getelementptr i64, ptr %arg.topic, i64 %.365
  store i64 %.363, ptr %.367, align 8
  %.320 = icmp samesign ugt i64 %.267.0422, 1
  br i1 %.320, label %B172.if, label %B218.loopexit

B282.if:
  %.405.0424 = phi i64 [ %.474, %B282.if ], [ 0, %B218 ]
  %.474 = add nuw nsw i64 %.405.0424, 1
  %.501 = getelementptr i64, ptr %arg.topic, i64 %.405.0424
  %.502 = load i64, ptr %.501, align 8
  %.505 = getelementptr i8, ptr %.501, i64 8
  %.506 = load i64, ptr %.505, align 8
  %.7.i = add i64 %.506, %.502
  %.5.i = lshr i64 %.7.i, 33
  %.6.i = xor i64 %.5.i, %.7.i
  %.7.i361 = mul i64 %.6.i, -49064778989728563
  %.8.i362 = lshr i64 %.7.i361, 33
  %.9.i = xor i64 %.8.i362, %.7.i361
  %.10.i = mul i64 %.9.i, -4265267296055464877
  %.34.i = lshr i64 %.10.i, 42
  %.38.i = getelementptr i32, ptr %arg.pair_counts, i64 %.34.i
  %.39.i = load i32, ptr %.38.i, align 4
  %.40.i = sitofp i32 %.39.i to double
  %.41.i = fsub double %.40.i, %arg.worn_from
  %.47.i = fcmp ogt double %.41.i, 0.000000e+00
  %.54.i = fdiv double %.41.i, %arg.worn_by
  %.59.i = fadd double %.54.i, 1.000000e+00
  %.63.i = fdiv double 1.000000e+00, %.59.i
  %"$phi90.0.2.0.i" = select i1 %.47.i, double %.63.i, double 1.000000e+00
  %.535 = getelementptr double, ptr %arg.near, i64 %.405.0424
  store double %"$phi90.0.2.0.i", ptr %.535, align 8
  %exitcond.not = icmp eq i64 %.381, %.474
  br i1 %exitcond.not, label %B362, label %B282.if

B396.if:
  %following.2.1435 = phi i64 [ %following.3.2, %B1273 ], [ %.227, %B362 ]
  %unquoted.2.1434 = phi i64 [ %"$phi480.2.2.2", %B1273 ], [ 0, %B362 ]
  %found.2.1433 = phi i64 [ %found.3.2, %B1273 ], [ 0, %B362 ]
  %.590.0432 = phi i64 [ %.653, %B1273 ], [ %.600, %B362 ]
  %.587.0431 = phi i64 [ %.657, %B1273 ], [ %.194, %B362 ]
  %.653 = add nsw i64 %.590.0432, -1
  %.657 = add i64 %.587.0431, 1
  %.687 = getelementptr i8, ptr %arg.flags, i64 %.587.0431
  %.688 = load i8, ptr %.687, align 1
  %7 = and i8 %.688, 1
  %.693.not = icmp eq i8 %7, 0
  %.702 = add nsw i64 %unquoted.2.1434, 1
  %"$phi480.2.2.2" = select i1 %.693.not, i64 %.702, i64 0
  %.716 = sub nsw i64 %.587.0431, %arg.length
  %.717 = add nsw i64 %.716, 1
  %.723 = icmp slt i64 %.717, %.194
  %.727 = icmp slt i64 %"$phi480.2.2.2", %arg.length
  %or.cond = select i1 %.723, i1 true, i1 %.727
  br i1 %or.cond, label %B1273, label %B524

B602.if:
  %value.2.3429 = phi i64 [ %.12.i371, %B602.if ], [ 0, %B524 ]
  %.778.0428 = phi i64 [ %.840, %B602.if ], [ %spec.select414, %B524 ]
  %.775.0427 = phi i64 [ %.844, %B602.if ], [ %.717, %B524 ]
  %.840 = add nsw i64 %.778.0428, -1
  %.844 = add i64 %.775.0427, 1
  %.871 = getelementptr i64, ptr %arg.hashes, i64 %.775.0427
  %.872 = load i64, ptr %.871, align 8
  %.874 = add i64 %.872, %value.2.3429
  %.5.i364 = lshr i64 %.874, 33
  %.6.i365 = xor i64 %.5.i364, %.874
  %.7.i366 = mul i64 %.6.i365, -49064778989728563
  %.8.i367 = lshr i64 %.7.i366, 33
  %.9.i368 = xor i64 %.8.i367, %.7.i366
  %.10.i369 = mul i64 %.9.i368, -4265267296055464877
  %.11.i370 = lshr i64 %.10.i369, 33
  %.12.i371 = xor i64 %.11.i370, %.10.i369
  %.831 = icmp sgt i64 %.778.0428, 1
  br i1 %.831, label %B602.if, label %B656

B1090.if:
  %count.2.1467 = phi i64 [ %count.3.3, %B1250 ], [ %count.4.0472, %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %.1242.0465 = phi i64 [ %.1311, %B1250 ], [ 0, %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %.1311 = add nuw nsw i64 %.1242.0465, 1
  %.1340 = icmp eq i64 %.1242.0465, 0
  br i1 %.1340, label %B1090.if.B1172_crit_edge, label %B1106

B1090.if.B1172_crit_edge:
  %.1368.pre = load i32, ptr %arg.order, align 4
  %.1370.phi.trans.insert = sext i32 %.1368.pre to i64
  %.1371.phi.trans.insert = getelementptr i64, ptr %arg.keys, i64 %.1370.phi.trans.insert
  %.1372.pre = load i64, ptr %.1371.phi.trans.insert, align 8
  br label %B1172
}

define i32 @find_replaced(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.spelled, ptr readonly %arg.stems, ptr readonly %arg.content, ptr readonly %arg.passages, i64 %arg.count, i64 %arg.narrow, i64 %arg.most_paired, i64 %arg.longest_phrase, i64 %arg.balanced, ptr %arg.keys, ptr %arg.our_keys, ptr %arg.rows, ptr %arg.hits, ptr %arg.order, ptr %arg.spare, ptr %arg.holders, ptr %arg.low, ptr %arg.high, ptr %arg.topic, ptr %arg.our_topic, ptr %arg.pairs, ptr %arg.inner, ptr %arg.found, ptr %arg.gone, ptr writeonly %arg.out) {
entry:
  %.1622238.not = icmp slt i64 %arg.count, 1
  br i1 %.1622238.not, label %B2468, label %B40.if

B38.loopexit:
  %exitcond2300.not = icmp eq i64 %arg.count, %.175
  br i1 %exitcond2300.not, label %B2468, label %B40.if

B392:
  %left.2.1 = phi i64 [ %.409, %B906 ], [ %storemerge203.i2492, %B392.preheader ]
  %kept.4.1 = phi i64 [ %.822, %B906 ], [ 0, %B392.preheader ]
  %j.4.1 = phi i64 [ %m.3.2, %B906 ], [ %.3942496, %B392.preheader ]
  %i.4.1 = phi i64 [ %k.3.2, %B906 ], [ %.3922494, %B392.preheader ]
  %.409 = add nsw i64 %left.2.1, -1
  %.424 = icmp ne i64 %left.2.1, 0
  br i1 %.424, label %B422, label %B548

B422:
  %.429.idx = shl i64 %.409, 3
  %.429 = getelementptr i8, ptr %arg.pairs, i64 %.429.idx
  %.430 = load i32, ptr %.429, align 4
  %.432 = sext i32 %.430 to i64
  %.433 = getelementptr i32, ptr %arg.topic, i64 %.432
  %.434 = load i32, ptr %.433, align 4
  %.463 = getelementptr i8, ptr %.429, i64 4
  %.464 = load i32, ptr %.463, align 4
  %.466 = sext i32 %.464 to i64
  %.467 = getelementptr i32, ptr %arg.our_topic, i64 %.466
  %.468 = load i32, ptr %.467, align 4
  %.493 = sext i32 %.468 to i64
  %.496 = sext i32 %.434 to i64
  br label %B548

B548:
  %m.3.2 = phi i64 [ %.493, %B422 ], [ %.224, %B392 ]
  %k.3.2 = phi i64 [ %.496, %B422 ], [ %.208, %B392 ]
  %.506 = sub nsw i64 %k.3.2, %i.4.1
  %.509 = sub nsw i64 %m.3.2, %j.4.1
  %.13.i974 = tail call i64 @llvm.smin.i64(i64 %.509, i64 %.506)
  %.538 = icmp slt i64 %.13.i974, 2
  %.13.i975 = tail call i64 @llvm.smax.i64(i64 %.509, i64 %.506)
  %.578.not = icmp sgt i64 %.13.i975, %arg.narrow
  %or.cond1952 = select i1 %.538, i1 true, i1 %.578.not
  br i1 %or.cond1952, label %B906, label %B652

B652:
  %.590 = add nsw i64 %i.4.1, 1
  %.594 = add nsw i64 %.506, -1
  %.596 = add nsw i64 %j.4.1, 1
  %.600 = add nsw i64 %.509, -1
  %.47.i990 = icmp eq i64 %.594, 0
  %.50.i991 = icmp eq i64 %.600, 0
  %or.cond.i992 = select i1 %.47.i990, i1 true, i1 %.50.i991
  br i1 %or.cond.i992, label %B906, label %B20.i1207

B20.i1207:
  %.27.i1229 = icmp sgt i64 %.506, 2
  br i1 %.27.i1229, label %B26.i1298, label %B156.i1239

B26.i1298:
  %bits.2.0.i1299 = phi i64 [ %.30.i1300, %B26.i1298 ], [ 0, %B20.i1207 ]
  %.30.i1300 = add i64 %bits.2.0.i1299, 1
  %.35.i1301 = shl i64 4, %bits.2.0.i1299
  %.37.not.i1302.not = icmp slt i64 %.35.i1301, %.506
  br i1 %.37.not.i1302.not, label %B26.i1298, label %B54.i1230

B54.i1230:
  %.42.i1232 = shl nuw i64 2, %bits.2.0.i1299
  %.44.i1233 = sub nsw i64 62, %bits.2.0.i1299
  %.91.not.i1234 = icmp eq i64 %.30.i1300, 63
  br i1 %.91.not.i1234, label %B186.if.i1281.lr.ph, label %B54.i1230.thread

B54.i1230.thread:
  %.135.i12382049 = icmp sgt i64 %.42.i1232, 0
  br i1 %.135.i12382049, label %B156.i1239.thread2343, label %B186.if.i1281.lr.ph

B156.i1239.thread2343:
  %0 = shl nuw i64 8, %bits.2.0.i1299
  tail call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(1) %arg.spare, i8 0, i64 %0, i1 false)
  br label %B186.if.i1281.lr.ph

B156.i1239:
  store i32 0, ptr %arg.spare, align 4
  %.262.i12442052 = icmp eq i64 %.506, 2
  br i1 %.262.i12442052, label %B186.if.i1281.lr.ph, label %B350.if.i1272.preheader

B186.if.i1281.lr.ph:
  %.44.i1233183523272340 = phi i64 [ %.44.i1233, %B156.i1239.thread2343 ], [ 63, %B156.i1239 ], [ %.44.i1233, %B54.i1230.thread ], [ 0, %B54.i1230 ]
  %1 = phi i64 [ %.42.i1232, %B156.i1239.thread2343 ], [ 1, %B156.i1239 ], [ -9223372036854775808, %B54.i1230.thread ], [ 0, %B54.i1230 ]
  %.135.i1238204923292338 = phi i1 [ true, %B156.i1239.thread2343 ], [ true, %B156.i1239 ], [ false, %B54.i1230.thread ], [ false, %B54.i1230 ]
  %2 = getelementptr i64, ptr %arg.spelled, i64 %.590
  br label %B186.if.i1281

B350.i1247.preheader:
  br i1 %.135.i1238204923292338, label %B350.if.i1272.preheader, label %B422.i1253.preheader

B350.if.i1272.preheader:
  %3 = phi i64 [ %1, %B350.i1247.preheader ], [ 1, %B156.i1239 ]
  %.44.i12331835232723392353 = phi i64 [ %.44.i1233183523272340, %B350.i1247.preheader ], [ 63, %B156.i1239 ]
  %.262.i1244205223412351 = phi i1 [ true, %B350.i1247.preheader ], [ false, %B156.i1239 ]
  br label %B350.if.i1272

B422.i1253.preheader:
  %.44.i12331835232723392352 = phi i64 [ %.44.i1233183523272340, %B350.i1247.preheader ], [ %.44.i12331835232723392353, %B350.if.i1272 ]
  %.262.i1244205223412350 = phi i1 [ true, %B350.i1247.preheader ], [ %.262.i1244205223412351, %B350.if.i1272 ]
  br i1 %.262.i1244205223412350, label %B422.if.i1256.lr.ph, label %_ZN5dedup7kernels7sorting4dealB3v86B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2a8int32_2a.exit

B422.if.i1256.lr.ph:
  %4 = getelementptr i64, ptr %arg.spelled, i64 %.590
  br label %B422.if.i1256

B186.if.i1281:
  %.206.i1219.02053 = phi i64 [ 0, %B186.if.i1281.lr.ph ], [ %.275.i1284, %B186.if.i1281 ]
  %.275.i1284 = add nuw nsw i64 %.206.i1219.02053, 1
  %.303.i1285 = getelementptr i64, ptr %2, i64 %.206.i1219.02053
  %.304.i1286 = load i64, ptr %.303.i1285, align 8
  %.305.i1287 = lshr i64 %.304.i1286, 1
  %.307.i1288 = lshr i64 %.305.i1287, %.44.i1233183523272340
  %.333.i1290 = getelementptr i32, ptr %arg.spare, i64 %.307.i1288
  %.334.i1291 = load i32, ptr %.333.i1290, align 4
  %.336.i1292 = add i32 %.334.i1291, 1
  store i32 %.336.i1292, ptr %.333.i1290, align 4
  %exitcond2268.not = icmp eq i64 %.275.i1284, %.594
  br i1 %exitcond2268.not, label %B350.i1247.preheader, label %B186.if.i1281

B350.if.i1272:
  %begin.2.0.i12482058 = phi i32 [ %.479.i1280, %B350.if.i1272 ], [ 0, %B350.if.i1272.preheader ]
  %.375.i1223.02056 = phi i64 [ %.444.i1275, %B350.if.i1272 ], [ 0, %B350.if.i1272.preheader ]
  %.444.i1275 = add nuw nsw i64 %.375.i1223.02056, 1
  %.470.i1276 = getelementptr i32, ptr %arg.spare, i64 %.375.i1223.02056
  %.471.i1277 = load i32, ptr %.470.i1276, align 4
  store i32 %begin.2.0.i12482058, ptr %.470.i1276, align 4
  %.479.i1280 = add i32 %.471.i1277, %begin.2.0.i12482058
  %exitcond2269.not = icmp eq i64 %.444.i1275, %3
  br i1 %exitcond2269.not, label %B422.i1253.preheader, label %B350.if.i1272

B422.if.i1256:
  %.515.i1225.02060 = phi i64 [ 0, %B422.if.i1256.lr.ph ], [ %.584.i1259, %B422.if.i1256 ]
  %.584.i1259 = add nuw nsw i64 %.515.i1225.02060, 1
  %.612.i1260 = getelementptr i64, ptr %4, i64 %.515.i1225.02060
  %.613.i1261 = load i64, ptr %.612.i1260, align 8
  %.614.i1262 = lshr i64 %.613.i1261, 1
  %.616.i1263 = lshr i64 %.614.i1262, %.44.i12331835232723392352
  %.642.i1265 = getelementptr i32, ptr %arg.spare, i64 %.616.i1263
  %.643.i1266 = load i32, ptr %.642.i1265, align 4
  %.645.i1267 = sext i32 %.643.i1266 to i64
  %.646.i1268 = trunc i64 %.515.i1225.02060 to i32
  %.647.i1269 = getelementptr i32, ptr %arg.order, i64 %.645.i1267
  store i32 %.646.i1268, ptr %.647.i1269, align 4
  %.651.i1270 = load i32, ptr %.642.i1265, align 4
  %.653.i1271 = add i32 %.651.i1270, 1
  store i32 %.653.i1271, ptr %.642.i1265, align 4
  %exitcond2270.not = icmp eq i64 %.584.i1259, %.594
  br i1 %exitcond2270.not, label %_ZN5dedup7kernels7sorting4dealB3v86B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2a8int32_2a.exit, label %B422.if.i1256

_ZN5dedup7kernels7sorting4dealB3v86B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2a8int32_2a.exit:
  %.14.i1591 = shl nsw i64 %.594, 3
  %.54.i1592 = add i64 %.506, -2
  %spec.select1927 = tail call i64 @llvm.smax.i64(i64 %.54.i1592, i64 0)
  %5 = getelementptr i64, ptr %arg.spelled, i64 %.590
  %6 = add nuw i64 %spec.select1927, 1
  br label %B56.i1595

B56.i1595:
  %.41.i1589.0 = phi i64 [ 1, %_ZN5dedup7kernels7sorting4dealB3v86B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2a8int32_2a.exit ], [ %.112.i1603, %B260.i1610 ]
  %left.2.0.i1596 = phi i64 [ %.14.i1591, %_ZN5dedup7kernels7sorting4dealB3v86B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2a8int32_2a.exit ], [ %.266.i1614, %B260.i1610 ]
  %exitcond2271.not = icmp eq i64 %.41.i1589.0, %6
  br i1 %exitcond2271.not, label %B20.i1193, label %B56.if.i1600

B114.i1616:
  %.180.i1617 = getelementptr i8, ptr %.142.i1604, i64 -4
  %.181.i1618 = load i32, ptr %.180.i1617, align 4
  %.183.i1619 = sext i32 %.181.i1618 to i64
  %.186.i1620 = getelementptr i64, ptr %5, i64 %.183.i1619
  %.187.i1621 = load i64, ptr %.186.i1620, align 8
  %.189.i1622 = icmp ugt i64 %.187.i1621, %.153.i1608
  br i1 %.189.i1622, label %B162.i1623, label %B260.i1610

B162.i1623:
  %at.2.2.i1624 = phi i64 [ %.195.i1625, %B212.i1630 ], [ %.41.i1589.0, %B114.i1616 ]
  %.195.i1625 = add nsw i64 %at.2.2.i1624, -1
  %.197.i1626 = getelementptr i32, ptr %arg.order, i64 %.195.i1625
  %.198.i1627 = load i32, ptr %.197.i1626, align 4
  %.201.i1628 = getelementptr i32, ptr %arg.order, i64 %at.2.2.i1624
  store i32 %.198.i1627, ptr %.201.i1628, align 4
  %.214.i1629 = icmp sgt i64 %at.2.2.i1624, 1
  br i1 %.214.i1629, label %B212.i1630, label %B260.i1610

B212.i1630:
  %.227.i1631 = getelementptr i8, ptr %.201.i1628, i64 -8
  %.228.i1632 = load i32, ptr %.227.i1631, align 4
  %.230.i1633 = sext i32 %.228.i1632 to i64
  %.233.i1634 = getelementptr i64, ptr %5, i64 %.230.i1633
  %.234.i1635 = load i64, ptr %.233.i1634, align 8
  %.236.i1636 = icmp ugt i64 %.234.i1635, %.153.i1608
  br i1 %.236.i1636, label %B162.i1623, label %B260.i1610

B260.i1610:
  %at.3.1.i1611 = phi i64 [ %.41.i1589.0, %B114.i1616 ], [ %.41.i1589.0, %B56.if.i1600 ], [ 0, %B162.i1623 ], [ %.195.i1625, %B212.i1630 ]
  %.254.i1612 = getelementptr i32, ptr %arg.order, i64 %at.3.1.i1611
  store i32 %.143.i1605, ptr %.254.i1612, align 4
  %.260.neg.i1613 = sub i64 %at.3.1.i1611, %.41.i1589.0
  %.266.i1614 = add i64 %.260.neg.i1613, %left.2.0.i1596
  %.273.i1615 = icmp slt i64 %.266.i1614, 0
  br i1 %.273.i1615, label %B34.i1404.preheader, label %B56.i1595

B34.i1404.preheader:
  br i1 %.262.i1244205223412350, label %B34.if.i1482, label %B50.i1407

B56.if.i1600:
  %.112.i1603 = add nuw i64 %.41.i1589.0, 1
  %.142.i1604 = getelementptr i32, ptr %arg.order, i64 %.41.i1589.0
  %.143.i1605 = load i32, ptr %.142.i1604, align 4
  %.149.i1606 = sext i32 %.143.i1605 to i64
  %.152.i1607 = getelementptr i64, ptr %5, i64 %.149.i1606
  %.153.i1608 = load i64, ptr %.152.i1607, align 8
  %.166.i1609 = icmp sgt i64 %.41.i1589.0, 0
  br i1 %.166.i1609, label %B114.i1616, label %B260.i1610

B50.i1407:
  br i1 %.27.i1229, label %B66.i1409, label %B20.i1193

B66.i1409:
  %width.2.0.i1410 = phi i64 [ %.158.i1411, %B460.i1425 ], [ 1, %B50.i1407 ]
  %.158.i1411 = shl nsw i64 %width.2.0.i1410, 1
  %.212.i1412 = srem i64 %.594, %.158.i1411
  %.215.i1413 = icmp sgt i64 %.212.i1412, 0
  %7 = tail call i64 @llvm.cttz.i64(i64 %.158.i1411, i1 true)
  %.216190.i1414 = lshr i64 %.594, %7
  %.217.i1415 = zext i1 %.215.i1413 to i64
  %.218.i1416 = add nuw nsw i64 %.216190.i1414, %.217.i1415
  %.239.i14192070.not = icmp eq i64 %.218.i1416, 0
  br i1 %.239.i14192070.not, label %B432.if.i1427.preheader, label %B106.if.i1434

B432.if.i1427.preheader:
  br label %B432.if.i1427

B106.i1417.loopexit:
  %.239.i1419 = icmp sgt i64 %.186.i1393.02072, 1
  br i1 %.239.i1419, label %B106.if.i1434, label %B432.if.i1427.preheader

B248.i1463:
  %.480.not.i1464 = icmp slt i64 %right.2.2.i14462068, %.13.i.i
  %.484.i1471 = getelementptr i32, ptr %arg.order, i64 %left.2.2.i14472069
  %.485.i1472 = load i32, ptr %.484.i1471, align 4
  br i1 %.480.not.i1464, label %B260.i1470, label %B332.i1465

B260.i1470:
  %.487.i1473 = sext i32 %.485.i1472 to i64
  %.490.i1474 = getelementptr i64, ptr %5, i64 %.487.i1473
  %.491.i1475 = load i64, ptr %.490.i1474, align 8
  %.494.i1476 = getelementptr i32, ptr %arg.order, i64 %right.2.2.i14462068
  %.495.i1477 = load i32, ptr %.494.i1476, align 4
  %.497.i1478 = sext i32 %.495.i1477 to i64
  %.500.i1479 = getelementptr i64, ptr %5, i64 %.497.i1478
  %.501.i1480 = load i64, ptr %.500.i1479, align 8
  %.502.not.i1481 = icmp ugt i64 %.491.i1475, %.501.i1480
  br i1 %.502.not.i1481, label %B366.i1455, label %B332.i1465

B332.i1465:
  %.516.i1468 = getelementptr i32, ptr %arg.spare, i64 %.377.i1398.02066
  store i32 %.485.i1472, ptr %.516.i1468, align 4
  %.521.i1469 = add nsw i64 %left.2.2.i14472069, 1
  br label %B487.i1460

B366.i1455:
  %.536.i1457 = phi i32 [ %.536.i1457.pre, %B232.if.i1450.B366.i1455_crit_edge ], [ %.495.i1477, %B260.i1470 ]
  %.539.i1458 = getelementptr i32, ptr %arg.spare, i64 %.377.i1398.02066
  store i32 %.536.i1457, ptr %.539.i1458, align 4
  %.544.i1459 = add nsw i64 %right.2.2.i14462068, 1
  br label %B487.i1460

B460.i1425:
  %.701.i1426 = icmp slt i64 %.158.i1411, %.594
  br i1 %.701.i1426, label %B66.i1409, label %B20.i1193

B487.i1460:
  %right.3.3.i1461 = phi i64 [ %right.2.2.i14462068, %B332.i1465 ], [ %.544.i1459, %B366.i1455 ]
  %left.3.3.i1462 = phi i64 [ %.521.i1469, %B332.i1465 ], [ %left.2.2.i14472069, %B366.i1455 ]
  %.433.i1449 = icmp samesign ugt i64 %.380.i1399.02067, 1
  br i1 %.433.i1449, label %B232.if.i1450, label %B106.i1417.loopexit

B34.if.i1482:
  %.43.i1390.02063 = phi i64 [ %.114.i1485, %B34.if.i1482 ], [ 0, %B34.i1404.preheader ]
  %.114.i1485 = add nuw nsw i64 %.43.i1390.02063, 1
  %.140.i1486 = trunc i64 %.43.i1390.02063 to i32
  %.141.i1487 = getelementptr i32, ptr %arg.order, i64 %.43.i1390.02063
  store i32 %.140.i1486, ptr %.141.i1487, align 4
  %exitcond2272.not = icmp eq i64 %.114.i1485, %.594
  br i1 %exitcond2272.not, label %B50.i1407, label %B34.if.i1482

B106.if.i1434:
  %.186.i1393.02072 = phi i64 [ %.248.i1436, %B106.i1417.loopexit ], [ %.218.i1416, %B66.i1409 ]
  %.183.i1392.02071 = phi i64 [ %.252.i1437, %B106.i1417.loopexit ], [ 0, %B66.i1409 ]
  %.248.i1436 = add nsw i64 %.186.i1393.02072, -1
  %.252.i1437 = add i64 %.183.i1392.02071, %.158.i1411
  %.278.i1438 = add nsw i64 %.183.i1392.02071, %width.2.0.i1410
  %.13.i193.i = tail call i64 @llvm.smin.i64(i64 %.594, i64 %.278.i1438)
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %.594, i64 %.252.i1437)
  %.390.i1442 = sub i64 %.13.i.i, %.183.i1392.02071
  %.433.i14492065.not = icmp slt i64 %.390.i1442, 1
  br i1 %.433.i14492065.not, label %B106.i1417.loopexit, label %B232.if.i1450

B232.if.i1450:
  %left.2.2.i14472069 = phi i64 [ %left.3.3.i1462, %B487.i1460 ], [ %.183.i1392.02071, %B106.if.i1434 ]
  %right.2.2.i14462068 = phi i64 [ %right.3.3.i1461, %B487.i1460 ], [ %.13.i193.i, %B106.if.i1434 ]
  %.380.i1399.02067 = phi i64 [ %.442.i1452, %B487.i1460 ], [ %.390.i1442, %B106.if.i1434 ]
  %.377.i1398.02066 = phi i64 [ %.446.i1453, %B487.i1460 ], [ %.183.i1392.02071, %B106.if.i1434 ]
  %.442.i1452 = add nsw i64 %.380.i1399.02067, -1
  %.446.i1453 = add i64 %.377.i1398.02066, 1
  %.476.i1454 = icmp slt i64 %left.2.2.i14472069, %.13.i193.i
  br i1 %.476.i1454, label %B248.i1463, label %B232.if.i1450.B366.i1455_crit_edge

B232.if.i1450.B366.i1455_crit_edge:
  %.535.i1456.phi.trans.insert = getelementptr i32, ptr %arg.order, i64 %right.2.2.i14462068
  %.536.i1457.pre = load i32, ptr %.535.i1456.phi.trans.insert, align 4
  br label %B366.i1455

B432.if.i1427:
  %.591.i1400.02074 = phi i64 [ %.660.i1430, %B432.if.i1427 ], [ 0, %B432.if.i1427.preheader ]
  %.660.i1430 = add nuw nsw i64 %.591.i1400.02074, 1
  %.686.i1431 = getelementptr i32, ptr %arg.spare, i64 %.591.i1400.02074
  %.687.i1432 = load i32, ptr %.686.i1431, align 4
  %.689.i1433 = getelementptr i32, ptr %arg.order, i64 %.591.i1400.02074
  store i32 %.687.i1432, ptr %.689.i1433, align 4
  %exitcond2273.not = icmp eq i64 %.660.i1430, %.594
  br i1 %exitcond2273.not, label %B460.i1425, label %B432.if.i1427

B20.i1193:
  %.27.i1315 = icmp sgt i64 %.509, 2
  br i1 %.27.i1315, label %B26.i1384, label %B156.i1325

B26.i1384:
  %bits.2.0.i1385 = phi i64 [ %.30.i1386, %B26.i1384 ], [ 0, %B20.i1193 ]
  %.30.i1386 = add i64 %bits.2.0.i1385, 1
  %.35.i1387 = shl i64 4, %bits.2.0.i1385
  %.37.not.i1388.not = icmp slt i64 %.35.i1387, %.509
  br i1 %.37.not.i1388.not, label %B26.i1384, label %B54.i1316

B54.i1316:
  %.42.i1318 = shl nuw i64 2, %bits.2.0.i1385
  %.44.i1319 = sub nsw i64 62, %bits.2.0.i1385
  %.91.not.i1320 = icmp eq i64 %.30.i1386, 63
  br i1 %.91.not.i1320, label %B186.if.i1367.lr.ph, label %B54.i1316.thread

B54.i1316.thread:
  %.135.i13242076 = icmp sgt i64 %.42.i1318, 0
  br i1 %.135.i13242076, label %B156.i1325.thread2374, label %B186.if.i1367.lr.ph

B156.i1325.thread2374:
  %8 = shl nuw i64 8, %bits.2.0.i1385
  tail call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(1) %arg.spare, i8 0, i64 %8, i1 false)
  br label %B186.if.i1367.lr.ph

B156.i1325:
  store i32 0, ptr %arg.spare, align 4
  %.262.i13302079 = icmp eq i64 %.509, 2
  br i1 %.262.i13302079, label %B186.if.i1367.lr.ph, label %B350.if.i1358.preheader

B186.if.i1367.lr.ph:
  %.44.i1319184623572371 = phi i64 [ %.44.i1319, %B156.i1325.thread2374 ], [ 63, %B156.i1325 ], [ %.44.i1319, %B54.i1316.thread ], [ 0, %B54.i1316 ]
  %9 = phi i64 [ %.42.i1318, %B156.i1325.thread2374 ], [ 1, %B156.i1325 ], [ -9223372036854775808, %B54.i1316.thread ], [ 0, %B54.i1316 ]
  %.135.i1324207623592369 = phi i1 [ true, %B156.i1325.thread2374 ], [ true, %B156.i1325 ], [ false, %B54.i1316.thread ], [ false, %B54.i1316 ]
  %10 = getelementptr i64, ptr %arg.spelled, i64 %.596
  br label %B186.if.i1367

B350.i1333.preheader:
  br i1 %.135.i1324207623592369, label %B350.if.i1358.preheader, label %B422.i1339.preheader

B350.if.i1358.preheader:
  %11 = phi i64 [ %9, %B350.i1333.preheader ], [ 1, %B156.i1325 ]
  %.44.i13191846235723702384 = phi i64 [ %.44.i1319184623572371, %B350.i1333.preheader ], [ 63, %B156.i1325 ]
  %.262.i1330207923722382 = phi i1 [ true, %B350.i1333.preheader ], [ false, %B156.i1325 ]
  br label %B350.if.i1358

B422.i1339.preheader:
  %.44.i13191846235723702383 = phi i64 [ %.44.i1319184623572371, %B350.i1333.preheader ], [ %.44.i13191846235723702384, %B350.if.i1358 ]
  %.262.i1330207923722381 = phi i1 [ true, %B350.i1333.preheader ], [ %.262.i1330207923722382, %B350.if.i1358 ]
  br i1 %.262.i1330207923722381, label %B422.if.i1342.lr.ph, label %_ZN5dedup7kernels7sorting4dealB3v86B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2a8int32_2a.exit1389

B422.if.i1342.lr.ph:
  %12 = getelementptr i64, ptr %arg.spelled, i64 %.596
  br label %B422.if.i1342

B186.if.i1367:
  %.206.i1305.02080 = phi i64 [ 0, %B186.if.i1367.lr.ph ], [ %.275.i1370, %B186.if.i1367 ]
  %.275.i1370 = add nuw nsw i64 %.206.i1305.02080, 1
  %.303.i1371 = getelementptr i64, ptr %10, i64 %.206.i1305.02080
  %.304.i1372 = load i64, ptr %.303.i1371, align 8
  %.305.i1373 = lshr i64 %.304.i1372, 1
  %.307.i1374 = lshr i64 %.305.i1373, %.44.i1319184623572371
  %.333.i1376 = getelementptr i32, ptr %arg.spare, i64 %.307.i1374
  %.334.i1377 = load i32, ptr %.333.i1376, align 4
  %.336.i1378 = add i32 %.334.i1377, 1
  store i32 %.336.i1378, ptr %.333.i1376, align 4
  %exitcond2274.not = icmp eq i64 %.275.i1370, %.600
  br i1 %exitcond2274.not, label %B350.i1333.preheader, label %B186.if.i1367

B350.if.i1358:
  %begin.2.0.i13342085 = phi i32 [ %.479.i1366, %B350.if.i1358 ], [ 0, %B350.if.i1358.preheader ]
  %.375.i1309.02083 = phi i64 [ %.444.i1361, %B350.if.i1358 ], [ 0, %B350.if.i1358.preheader ]
  %.444.i1361 = add nuw nsw i64 %.375.i1309.02083, 1
  %.470.i1362 = getelementptr i32, ptr %arg.spare, i64 %.375.i1309.02083
  %.471.i1363 = load i32, ptr %.470.i1362, align 4
  store i32 %begin.2.0.i13342085, ptr %.470.i1362, align 4
  %.479.i1366 = add i32 %.471.i1363, %begin.2.0.i13342085
  %exitcond2275.not = icmp eq i64 %.444.i1361, %11
  br i1 %exitcond2275.not, label %B422.i1339.preheader, label %B350.if.i1358

B422.if.i1342:
  %.515.i1311.02087 = phi i64 [ 0, %B422.if.i1342.lr.ph ], [ %.584.i1345, %B422.if.i1342 ]
  %.584.i1345 = add nuw nsw i64 %.515.i1311.02087, 1
  %.612.i1346 = getelementptr i64, ptr %12, i64 %.515.i1311.02087
  %.613.i1347 = load i64, ptr %.612.i1346, align 8
  %.614.i1348 = lshr i64 %.613.i1347, 1
  %.616.i1349 = lshr i64 %.614.i1348, %.44.i13191846235723702383
  %.642.i1351 = getelementptr i32, ptr %arg.spare, i64 %.616.i1349
  %.643.i1352 = load i32, ptr %.642.i1351, align 4
  %.645.i1353 = sext i32 %.643.i1352 to i64
  %.646.i1354 = trunc i64 %.515.i1311.02087 to i32
  %.647.i1355 = getelementptr i32, ptr %arg.holders, i64 %.645.i1353
  store i32 %.646.i1354, ptr %.647.i1355, align 4
  %.651.i1356 = load i32, ptr %.642.i1351, align 4
  %.653.i1357 = add i32 %.651.i1356, 1
  store i32 %.653.i1357, ptr %.642.i1351, align 4
  %exitcond2276.not = icmp eq i64 %.584.i1345, %.600
  br i1 %exitcond2276.not, label %_ZN5dedup7kernels7sorting4dealB3v86B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2a8int32_2a.exit1389, label %B422.if.i1342

_ZN5dedup7kernels7sorting4dealB3v86B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2a8int32_2a.exit1389:
  %.14.i1639 = shl nsw i64 %.600, 3
  %.54.i1640 = add i64 %.509, -2
  %spec.select1930 = tail call i64 @llvm.smax.i64(i64 %.54.i1640, i64 0)
  %13 = getelementptr i64, ptr %arg.spelled, i64 %.596
  %14 = add nuw i64 %spec.select1930, 1
  br label %B56.i1643

B56.i1643:
  %.41.i1637.0 = phi i64 [ 1, %_ZN5dedup7kernels7sorting4dealB3v86B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2a8int32_2a.exit1389 ], [ %.112.i1651, %B260.i1658 ]
  %left.2.0.i1644 = phi i64 [ %.14.i1639, %_ZN5dedup7kernels7sorting4dealB3v86B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2a8int32_2a.exit1389 ], [ %.266.i1662, %B260.i1658 ]
  %exitcond2277.not = icmp eq i64 %.41.i1637.0, %14
  br i1 %exitcond2277.not, label %_ZN5dedup7kernels7sorting9sort_keysB3v85B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2a8int32_2a.exit, label %B56.if.i1648

B114.i1664:
  %.180.i1665 = getelementptr i8, ptr %.142.i1652, i64 -4
  %.181.i1666 = load i32, ptr %.180.i1665, align 4
  %.183.i1667 = sext i32 %.181.i1666 to i64
  %.186.i1668 = getelementptr i64, ptr %13, i64 %.183.i1667
  %.187.i1669 = load i64, ptr %.186.i1668, align 8
  %.189.i1670 = icmp ugt i64 %.187.i1669, %.153.i1656
  br i1 %.189.i1670, label %B162.i1671, label %B260.i1658

B162.i1671:
  %at.2.2.i1672 = phi i64 [ %.195.i1673, %B212.i1678 ], [ %.41.i1637.0, %B114.i1664 ]
  %.195.i1673 = add nsw i64 %at.2.2.i1672, -1
  %.197.i1674 = getelementptr i32, ptr %arg.holders, i64 %.195.i1673
  %.198.i1675 = load i32, ptr %.197.i1674, align 4
  %.201.i1676 = getelementptr i32, ptr %arg.holders, i64 %at.2.2.i1672
  store i32 %.198.i1675, ptr %.201.i1676, align 4
  %.214.i1677 = icmp sgt i64 %at.2.2.i1672, 1
  br i1 %.214.i1677, label %B212.i1678, label %B260.i1658

B212.i1678:
  %.227.i1679 = getelementptr i8, ptr %.201.i1676, i64 -8
  %.228.i1680 = load i32, ptr %.227.i1679, align 4
  %.230.i1681 = sext i32 %.228.i1680 to i64
  %.233.i1682 = getelementptr i64, ptr %13, i64 %.230.i1681
  %.234.i1683 = load i64, ptr %.233.i1682, align 8
  %.236.i1684 = icmp ugt i64 %.234.i1683, %.153.i1656
  br i1 %.236.i1684, label %B162.i1671, label %B260.i1658

B260.i1658:
  %at.3.1.i1659 = phi i64 [ %.41.i1637.0, %B114.i1664 ], [ %.41.i1637.0, %B56.if.i1648 ], [ 0, %B162.i1671 ], [ %.195.i1673, %B212.i1678 ]
  %.254.i1660 = getelementptr i32, ptr %arg.holders, i64 %at.3.1.i1659
  store i32 %.143.i1653, ptr %.254.i1660, align 4
  %.260.neg.i1661 = sub i64 %at.3.1.i1659, %.41.i1637.0
  %.266.i1662 = add i64 %.260.neg.i1661, %left.2.0.i1644
  %.273.i1663 = icmp slt i64 %.266.i1662, 0
  br i1 %.273.i1663, label %B34.i1502.preheader, label %B56.i1643

B34.i1502.preheader:
  br i1 %.262.i1330207923722381, label %B34.if.i1582, label %B50.i1505

B56.if.i1648:
  %.112.i1651 = add nuw i64 %.41.i1637.0, 1
  %.142.i1652 = getelementptr i32, ptr %arg.holders, i64 %.41.i1637.0
  %.143.i1653 = load i32, ptr %.142.i1652, align 4
  %.149.i1654 = sext i32 %.143.i1653 to i64
  %.152.i1655 = getelementptr i64, ptr %13, i64 %.149.i1654
  %.153.i1656 = load i64, ptr %.152.i1655, align 8
  %.166.i1657 = icmp sgt i64 %.41.i1637.0, 0
  br i1 %.166.i1657, label %B114.i1664, label %B260.i1658

B50.i1505:
  br i1 %.27.i1315, label %B66.i1507, label %_ZN5dedup7kernels7sorting9sort_keysB3v85B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2a8int32_2a.exit

B66.i1507:
  %width.2.0.i1508 = phi i64 [ %.158.i1509, %B460.i1523 ], [ 1, %B50.i1505 ]
  %.158.i1509 = shl nsw i64 %width.2.0.i1508, 1
  %.212.i1510 = srem i64 %.600, %.158.i1509
  %.215.i1511 = icmp sgt i64 %.212.i1510, 0
  %15 = tail call i64 @llvm.cttz.i64(i64 %.158.i1509, i1 true)
  %.216190.i1512 = lshr i64 %.600, %15
  %.217.i1513 = zext i1 %.215.i1511 to i64
  %.218.i1514 = add nuw nsw i64 %.216190.i1512, %.217.i1513
  %.239.i15172097.not = icmp eq i64 %.218.i1514, 0
  br i1 %.239.i15172097.not, label %B432.if.i1525.preheader, label %B106.if.i1532

B432.if.i1525.preheader:
  br label %B432.if.i1525

B106.i1515.loopexit:
  %.239.i1517 = icmp sgt i64 %.186.i1491.02099, 1
  br i1 %.239.i1517, label %B106.if.i1532, label %B432.if.i1525.preheader

B248.i1563:
  %.480.not.i1564 = icmp slt i64 %right.2.2.i15462095, %.13.i.i1540
  %.484.i1571 = getelementptr i32, ptr %arg.holders, i64 %left.2.2.i15472096
  %.485.i1572 = load i32, ptr %.484.i1571, align 4
  br i1 %.480.not.i1564, label %B260.i1570, label %B332.i1565

B260.i1570:
  %.487.i1573 = sext i32 %.485.i1572 to i64
  %.490.i1574 = getelementptr i64, ptr %13, i64 %.487.i1573
  %.491.i1575 = load i64, ptr %.490.i1574, align 8
  %.494.i1576 = getelementptr i32, ptr %arg.holders, i64 %right.2.2.i15462095
  %.495.i1577 = load i32, ptr %.494.i1576, align 4
  %.497.i1578 = sext i32 %.495.i1577 to i64
  %.500.i1579 = getelementptr i64, ptr %13, i64 %.497.i1578
  %.501.i1580 = load i64, ptr %.500.i1579, align 8
  %.502.not.i1581 = icmp ugt i64 %.491.i1575, %.501.i1580
  br i1 %.502.not.i1581, label %B366.i1555, label %B332.i1565

B332.i1565:
  %.516.i1568 = getelementptr i32, ptr %arg.spare, i64 %.377.i1496.02093
  store i32 %.485.i1572, ptr %.516.i1568, align 4
  %.521.i1569 = add nsw i64 %left.2.2.i15472096, 1
  br label %B487.i1560

B366.i1555:
  %.536.i1557 = phi i32 [ %.536.i1557.pre, %B232.if.i1550.B366.i1555_crit_edge ], [ %.495.i1577, %B260.i1570 ]
  %.539.i1558 = getelementptr i32, ptr %arg.spare, i64 %.377.i1496.02093
  store i32 %.536.i1557, ptr %.539.i1558, align 4
  %.544.i1559 = add nsw i64 %right.2.2.i15462095, 1
  br label %B487.i1560

B460.i1523:
  %.701.i1524 = icmp slt i64 %.158.i1509, %.600
  br i1 %.701.i1524, label %B66.i1507, label %_ZN5dedup7kernels7sorting9sort_keysB3v85B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2a8int32_2a.exit

B487.i1560:
  %right.3.3.i1561 = phi i64 [ %right.2.2.i15462095, %B332.i1565 ], [ %.544.i1559, %B366.i1555 ]
  %left.3.3.i1562 = phi i64 [ %.521.i1569, %B332.i1565 ], [ %left.2.2.i15472096, %B366.i1555 ]
  %.433.i1549 = icmp samesign ugt i64 %.380.i1497.02094, 1
  br i1 %.433.i1549, label %B232.if.i1550, label %B106.i1515.loopexit

B34.if.i1582:
  %.43.i1488.02090 = phi i64 [ %.114.i1585, %B34.if.i1582 ], [ 0, %B34.i1502.preheader ]
  %.114.i1585 = add nuw nsw i64 %.43.i1488.02090, 1
  %.140.i1586 = trunc i64 %.43.i1488.02090 to i32
  %.141.i1587 = getelementptr i32, ptr %arg.holders, i64 %.43.i1488.02090
  store i32 %.140.i1586, ptr %.141.i1587, align 4
  %exitcond2278.not = icmp eq i64 %.114.i1585, %.600
  br i1 %exitcond2278.not, label %B50.i1505, label %B34.if.i1582

B106.if.i1532:
  %.186.i1491.02099 = phi i64 [ %.248.i1534, %B106.i1515.loopexit ], [ %.218.i1514, %B66.i1507 ]
  %.183.i1490.02098 = phi i64 [ %.252.i1535, %B106.i1515.loopexit ], [ 0, %B66.i1507 ]
  %.248.i1534 = add nsw i64 %.186.i1491.02099, -1
  %.252.i1535 = add i64 %.183.i1490.02098, %.158.i1509
  %.278.i1536 = add nsw i64 %.183.i1490.02098, %width.2.0.i1508
  %.13.i193.i1537 = tail call i64 @llvm.smin.i64(i64 %.600, i64 %.278.i1536)
  %.13.i.i1540 = tail call i64 @llvm.smin.i64(i64 %.600, i64 %.252.i1535)
  %.390.i1542 = sub i64 %.13.i.i1540, %.183.i1490.02098
  %.433.i15492092.not = icmp slt i64 %.390.i1542, 1
  br i1 %.433.i15492092.not, label %B106.i1515.loopexit, label %B232.if.i1550

B232.if.i1550:
  %left.2.2.i15472096 = phi i64 [ %left.3.3.i1562, %B487.i1560 ], [ %.183.i1490.02098, %B106.if.i1532 ]
  %right.2.2.i15462095 = phi i64 [ %right.3.3.i1561, %B487.i1560 ], [ %.13.i193.i1537, %B106.if.i1532 ]
  %.380.i1497.02094 = phi i64 [ %.442.i1552, %B487.i1560 ], [ %.390.i1542, %B106.if.i1532 ]
  %.377.i1496.02093 = phi i64 [ %.446.i1553, %B487.i1560 ], [ %.183.i1490.02098, %B106.if.i1532 ]
  %.442.i1552 = add nsw i64 %.380.i1497.02094, -1
  %.446.i1553 = add i64 %.377.i1496.02093, 1
  %.476.i1554 = icmp slt i64 %left.2.2.i15472096, %.13.i193.i1537
  br i1 %.476.i1554, label %B248.i1563, label %B232.if.i1550.B366.i1555_crit_edge

B232.if.i1550.B366.i1555_crit_edge:
  %.535.i1556.phi.trans.insert = getelementptr i32, ptr %arg.holders, i64 %right.2.2.i15462095
  %.536.i1557.pre = load i32, ptr %.535.i1556.phi.trans.insert, align 4
  br label %B366.i1555

B432.if.i1525:
  %.591.i1498.02101 = phi i64 [ %.660.i1528, %B432.if.i1525 ], [ 0, %B432.if.i1525.preheader ]
  %.660.i1528 = add nuw nsw i64 %.591.i1498.02101, 1
  %.686.i1529 = getelementptr i32, ptr %arg.spare, i64 %.591.i1498.02101
  %.687.i1530 = load i32, ptr %.686.i1529, align 4
  %.689.i1531 = getelementptr i32, ptr %arg.holders, i64 %.591.i1498.02101
  store i32 %.687.i1530, ptr %.689.i1531, align 4
  %exitcond2279.not = icmp eq i64 %.660.i1528, %.600
  br i1 %exitcond2279.not, label %B460.i1523, label %B432.if.i1525

_ZN5dedup7kernels7sorting9sort_keysB3v85B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2a8int32_2a.exit:
  br i1 %.262.i1244205223412350, label %B120.if.i1117, label %_ZN5dedup7kernels11subsequence12find_holdersB3v84B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit

B170.i1127:
  %.259.i1128 = getelementptr i8, ptr %.232.i1121, i64 -4
  %.260.i1129 = load i32, ptr %.259.i1128, align 4
  %.262.i1130 = sext i32 %.260.i1129 to i64
  %.265.i1131 = getelementptr i64, ptr %5, i64 %.262.i1130
  %.266.i1132 = load i64, ptr %.265.i1131, align 8
  %.268.not.i1133 = icmp eq i64 %.239.i1125, %.266.i1132
  br i1 %.268.not.i1133, label %B462.i1139, label %B218.i1134

B218.i1134:
  %.288.i1135 = icmp slt i64 %j_end.3.0.i11142107, %.600
  br i1 %.288.i1135, label %B234.i1168, label %B340.i1136

B234.i1168:
  %.299.i1169 = getelementptr i32, ptr %arg.holders, i64 %j_end.3.0.i11142107
  %.300.i1170 = load i32, ptr %.299.i1169, align 4
  %.304.i1171 = sext i32 %.300.i1170 to i64
  %.307.i1172 = getelementptr i64, ptr %13, i64 %.304.i1171
  %.308.i1173 = load i64, ptr %.307.i1172, align 8
  %.310.i1174 = icmp ult i64 %.308.i1173, %.239.i1125
  br i1 %.310.i1174, label %B276.i1175, label %B340.i1136

B276.i1175:
  %j.3.3.i1176 = phi i64 [ %.316.i1177, %B298.i1179 ], [ %j_end.3.0.i11142107, %B234.i1168 ]
  %.316.i1177 = add nsw i64 %j.3.3.i1176, 1
  %.327.i1178 = icmp slt i64 %.316.i1177, %.600
  br i1 %.327.i1178, label %B298.i1179, label %B462.i1139

B298.i1179:
  %.337.i1180 = getelementptr i32, ptr %arg.holders, i64 %.316.i1177
  %.338.i1181 = load i32, ptr %.337.i1180, align 4
  %.342.i1182 = sext i32 %.338.i1181 to i64
  %.345.i1183 = getelementptr i64, ptr %13, i64 %.342.i1182
  %.346.i1184 = load i64, ptr %.345.i1183, align 8
  %.348.i1185 = icmp ult i64 %.346.i1184, %.239.i1125
  br i1 %.348.i1185, label %B276.i1175, label %B340.i1136

B340.i1136:
  %j.4.2.i1137 = phi i64 [ %j_end.3.0.i11142107, %B234.i1168 ], [ %j_end.3.0.i11142107, %B218.i1134 ], [ %.316.i1177, %B298.i1179 ]
  %.373.i1138 = icmp slt i64 %j.4.2.i1137, %.600
  br i1 %.373.i1138, label %B356.i1150, label %B462.i1139

B356.i1150:
  %.387.i1151 = getelementptr i32, ptr %arg.holders, i64 %j.4.2.i1137
  %.388.i1152 = load i32, ptr %.387.i1151, align 4
  %.392.i1153 = sext i32 %.388.i1152 to i64
  %.395.i1154 = getelementptr i64, ptr %13, i64 %.392.i1153
  %.396.i1155 = load i64, ptr %.395.i1154, align 8
  %.398.i1156 = icmp eq i64 %.396.i1155, %.239.i1125
  br i1 %.398.i1156, label %B398.i1157, label %B462.i1139

B398.i1157:
  %j_end.5.2.i1158 = phi i64 [ %.407.i1159, %B420.i1161 ], [ %j.4.2.i1137, %B356.i1150 ]
  %.407.i1159 = add nsw i64 %j_end.5.2.i1158, 1
  %.418.i1160 = icmp slt i64 %.407.i1159, %.600
  br i1 %.418.i1160, label %B420.i1161, label %B462.i1139

B420.i1161:
  %.431.i1162 = getelementptr i32, ptr %arg.holders, i64 %.407.i1159
  %.432.i1163 = load i32, ptr %.431.i1162, align 4
  %.436.i1164 = sext i32 %.432.i1163 to i64
  %.439.i1165 = getelementptr i64, ptr %13, i64 %.436.i1164
  %.440.i1166 = load i64, ptr %.439.i1165, align 8
  %.442.i1167 = icmp eq i64 %.440.i1166, %.239.i1125
  br i1 %.442.i1167, label %B398.i1157, label %B462.i1139

B462.i1139:
  %j.5.2.i1140 = phi i64 [ %j.4.2.i1137, %B340.i1136 ], [ %j.6.0.i11132106, %B170.i1127 ], [ %j.4.2.i1137, %B356.i1150 ], [ %j.4.2.i1137, %B420.i1161 ], [ %j.4.2.i1137, %B398.i1157 ], [ %.600, %B276.i1175 ]
  %j_end.4.2.i1141 = phi i64 [ %j.4.2.i1137, %B340.i1136 ], [ %j_end.3.0.i11142107, %B170.i1127 ], [ %j.4.2.i1137, %B356.i1150 ], [ %.407.i1159, %B420.i1161 ], [ %.600, %B398.i1157 ], [ %.600, %B276.i1175 ]
  %.472.i1144 = trunc i64 %j.5.2.i1140 to i32
  %.473.i1145 = getelementptr i32, ptr %arg.low, i64 %.235.i1123
  store i32 %.472.i1144, ptr %.473.i1145, align 4
  %.480.i1146 = load i32, ptr %.232.i1121, align 4
  %.485.i1147 = sext i32 %.480.i1146 to i64
  %.486.i1148 = trunc i64 %j_end.4.2.i1141 to i32
  %.487.i1149 = getelementptr i32, ptr %arg.high, i64 %.485.i1147
  store i32 %.486.i1148, ptr %.487.i1149, align 4
  %exitcond2280.not = icmp eq i64 %.202.i1120, %.594
  br i1 %exitcond2280.not, label %_ZN5dedup7kernels11subsequence12find_holdersB3v84B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit, label %B120.if.i1117

B120.if.i1117:
  %j_end.3.0.i11142107 = phi i64 [ %j_end.4.2.i1141, %B462.i1139 ], [ 0, %_ZN5dedup7kernels7sorting9sort_keysB3v85B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2a8int32_2a.exit ]
  %j.6.0.i11132106 = phi i64 [ %j.5.2.i1140, %B462.i1139 ], [ 0, %_ZN5dedup7kernels7sorting9sort_keysB3v85B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2a8int32_2a.exit ]
  %.133.i1107.02104 = phi i64 [ %.202.i1120, %B462.i1139 ], [ 0, %_ZN5dedup7kernels7sorting9sort_keysB3v85B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2a8int32_2a.exit ]
  %.202.i1120 = add nuw nsw i64 %.133.i1107.02104, 1
  %.232.i1121 = getelementptr i32, ptr %arg.order, i64 %.133.i1107.02104
  %.233.i1122 = load i32, ptr %.232.i1121, align 4
  %.235.i1123 = sext i32 %.233.i1122 to i64
  %.238.i1124 = getelementptr i64, ptr %5, i64 %.235.i1123
  %.239.i1125 = load i64, ptr %.238.i1124, align 8
  %.244.i1126 = icmp eq i64 %.133.i1107.02104, 0
  br i1 %.244.i1126, label %B218.i1134, label %B170.i1127

_ZN5dedup7kernels11subsequence12find_holdersB3v84B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit:
  %.134.i995 = add nsw i64 %.509, 62
  %.142.0.i999 = ashr i64 %.134.i995, 6
  %.258.i10042108.not = icmp slt i64 %.142.0.i999, 1
  br i1 %.258.i10042108.not, label %B246.i1008.preheader, label %B154.if.i1097

B246.i1008.preheader:
  br i1 %.262.i1244205223412350, label %B248.if.i1014, label %B40.i.i.preheader

B40.i.i.preheader:
  br label %B40.i.i

B246.i1008.loopexit:
  %exitcond2283.not = icmp eq i64 %.401.i1017, %.594
  br i1 %exitcond2283.not, label %B40.i.i.preheader, label %B248.if.i1014

B550.i1030.preheader:
  br i1 %.258.i10042108.not, label %B764.i1034, label %B550.if.i1055.lr.ph

B550.if.i1055.lr.ph:
  %.780.i1059 = mul nuw nsw i64 %.331.i980.02122, %.142.0.i999
  %16 = getelementptr i64, ptr %arg.rows, i64 %.780.i1059
  %.806.i1074 = mul nuw nsw i64 %.401.i1017, %.142.0.i999
  %17 = getelementptr i64, ptr %arg.rows, i64 %.806.i1074
  br label %B550.if.i1055

B764.i1034:
  %.821.i1035 = load i32, ptr %.431.i1018, align 4
  %.825.i1036 = load i32, ptr %.435.i1020, align 4
  %.864.i1037 = sub i32 %.825.i1036, %.821.i1035
  %.907.i10422118.not = icmp slt i32 %.864.i1037, 1
  br i1 %.907.i10422118.not, label %B246.i1008.loopexit, label %B820.if.i1043

B40.i.i:
  %found.2.1.i.i = phi i64 [ %found.3.2.i.i, %B378.i.i ], [ 0, %B40.i.i.preheader ]
  %j.3.1.i.i = phi i64 [ %j.4.2.i.i, %B378.i.i ], [ %.600, %B40.i.i.preheader ]
  %i.3.1.i.i = phi i64 [ %i.4.2.i.i, %B378.i.i ], [ %.594, %B40.i.i.preheader ]
  %.61.i.i = add nsw i64 %j.3.1.i.i, -1
  %.8079.i.i = lshr i64 %.61.i.i, 6
  %.123.i.i = and i64 %.61.i.i, 63
  %.152.i.i = mul nsw i64 %i.3.1.i.i, %.142.0.i999
  %18 = getelementptr i64, ptr %arg.rows, i64 %.152.i.i
  %.156.i.i = getelementptr i64, ptr %18, i64 %.8079.i.i
  %.157.i.i = load i64, ptr %.156.i.i, align 8
  %19 = shl nuw i64 1, %.123.i.i
  %20 = and i64 %19, %.157.i.i
  %.161.not.i.i = icmp eq i64 %20, 0
  br i1 %.161.not.i.i, label %B216.i.i, label %B378.i.i

B216.i.i:
  %.188.i.i = add nsw i64 %i.3.1.i.i, -1
  %.190.i.i = mul nsw i64 %.188.i.i, %.142.0.i999
  %21 = getelementptr i64, ptr %arg.rows, i64 %.190.i.i
  %.196.i.i = getelementptr i64, ptr %21, i64 %.8079.i.i
  %.197.i.i = load i64, ptr %.196.i.i, align 8
  %22 = and i64 %.197.i.i, %19
  %.203.not.i.i = icmp eq i64 %22, 0
  br i1 %.203.not.i.i, label %B378.i.i, label %B298.i.i

B298.i.i:
  %.220.i.i = trunc i64 %.188.i.i to i32
  %.221.i.i.idx = shl i64 %found.2.1.i.i, 3
  %.221.i.i = getelementptr i8, ptr %arg.inner, i64 %.221.i.i.idx
  store i32 %.220.i.i, ptr %.221.i.i, align 4
  %.227.i.i = trunc i64 %.61.i.i to i32
  %.228.i.i = getelementptr i8, ptr %.221.i.i, i64 4
  store i32 %.227.i.i, ptr %.228.i.i, align 4
  %.231.i.i = add i64 %found.2.1.i.i, 1
  br label %B378.i.i

B378.i.i:
  %found.3.2.i.i = phi i64 [ %found.2.1.i.i, %B40.i.i ], [ %.231.i.i, %B298.i.i ], [ %found.2.1.i.i, %B216.i.i ]
  %i.4.2.i.i = phi i64 [ %i.3.1.i.i, %B40.i.i ], [ %.188.i.i, %B298.i.i ], [ %.188.i.i, %B216.i.i ]
  %j.4.2.i.i = phi i64 [ %.61.i.i, %B40.i.i ], [ %.61.i.i, %B298.i.i ], [ %j.3.1.i.i, %B216.i.i ]
  %.258.i.i = icmp sgt i64 %i.4.2.i.i, 0
  %.277.i.i = icmp sgt i64 %j.4.2.i.i, 0
  %or.cond80.i.i = and i1 %.258.i.i, %.277.i.i
  br i1 %or.cond80.i.i, label %B40.i.i, label %_ZN5dedup7kernels11subsequence18common_subsequenceB3v83B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx9uint64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit.thread

B154.if.i1097:
  %.202.i978.02109 = phi i64 [ %.271.i1100, %B154.if.i1097 ], [ 0, %_ZN5dedup7kernels11subsequence12find_holdersB3v84B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit ]
  %.271.i1100 = add nuw nsw i64 %.202.i978.02109, 1
  %.297.i1101 = getelementptr i64, ptr %arg.rows, i64 %.202.i978.02109
  store i64 -1, ptr %.297.i1101, align 8
  %.300.i1102 = getelementptr i64, ptr %arg.hits, i64 %.202.i978.02109
  store i64 0, ptr %.300.i1102, align 8
  %exitcond2281.not = icmp eq i64 %.142.0.i999, %.271.i1100
  br i1 %exitcond2281.not, label %B246.i1008.preheader, label %B154.if.i1097

B248.if.i1014:
  %.331.i980.02122 = phi i64 [ %.401.i1017, %B246.i1008.loopexit ], [ 0, %B246.i1008.preheader ]
  %.401.i1017 = add nuw nsw i64 %.331.i980.02122, 1
  %.431.i1018 = getelementptr i32, ptr %arg.low, i64 %.331.i980.02122
  %.432.i1019 = load i32, ptr %.431.i1018, align 4
  %.435.i1020 = getelementptr i32, ptr %arg.high, i64 %.331.i980.02122
  %.436.i1021 = load i32, ptr %.435.i1020, align 4
  %.473.i1022 = sub i32 %.436.i1021, %.432.i1019
  %.516.i10272111.not = icmp slt i32 %.473.i1022, 1
  br i1 %.516.i10272111.not, label %B550.i1030.preheader, label %B308.if.i1076

B308.if.i1076:
  %.463.i983.02113 = phi i32 [ %.525.i1078, %B308.if.i1076 ], [ %.473.i1022, %B248.if.i1014 ]
  %.460.i982.02112 = phi i32 [ %.529.i1079, %B308.if.i1076 ], [ %.432.i1019, %B248.if.i1014 ]
  %.525.i1078 = add nsw i32 %.463.i983.02113, -1
  %.529.i1079 = add i32 %.460.i982.02112, 1
  %23 = sext i32 %.460.i982.02112 to i64
  %.556.i1080 = getelementptr i32, ptr %arg.holders, i64 %23
  %.557.i1081 = load i32, ptr %.556.i1080, align 4
  %.558.i1082 = sext i32 %.557.i1081 to i64
  %.577.i10831920 = sdiv i32 %.557.i1081, 64
  %.577.i1083.sext = sext i32 %.577.i10831920 to i64
  %24 = and i64 %.558.i1082, -9223372036854775745
  %.580.i1084 = icmp ugt i64 %24, -9223372036854775808
  %.587.i1085 = sext i1 %.580.i1084 to i64
  %25 = getelementptr i64, ptr %arg.hits, i64 %.577.i1083.sext
  %.600.i1087 = getelementptr i64, ptr %25, i64 %.587.i1085
  %.601.i1088 = load i64, ptr %.600.i1087, align 8
  %.626.i10911921 = srem i32 %.557.i1081, 64
  %.626.i1091.sext = sext i32 %.626.i10911921 to i64
  %.628.i1092 = icmp slt i32 %.626.i10911921, 0
  %.637.i1093 = add nsw i64 %.626.i1091.sext, 64
  %.617.0.i1094 = select i1 %.628.i1092, i64 %.637.i1093, i64 %.626.i1091.sext
  %.647.i1095 = shl nuw i64 1, %.617.0.i1094
  %.648.i1096 = or i64 %.647.i1095, %.601.i1088
  store i64 %.648.i1096, ptr %.600.i1087, align 8
  %.516.i1027 = icmp samesign ugt i32 %.463.i983.02113, 1
  br i1 %.516.i1027, label %B308.if.i1076, label %B550.i1030.preheader

B550.if.i1055:
  %carry.2.1.i10312117 = phi i64 [ 0, %B550.if.i1055.lr.ph ], [ %.798.i1070, %B550.if.i1055 ]
  %.684.i984.02115 = phi i64 [ 0, %B550.if.i1055.lr.ph ], [ %.753.i1058, %B550.if.i1055 ]
  %.753.i1058 = add nuw nsw i64 %.684.i984.02115, 1
  %.783.i1060 = getelementptr i64, ptr %16, i64 %.684.i984.02115
  %.784.i1061 = load i64, ptr %.783.i1060, align 8
  %.786.i1062 = getelementptr i64, ptr %arg.hits, i64 %.684.i984.02115
  %.787.i1063 = load i64, ptr %.786.i1062, align 8
  %.788.i1064 = and i64 %.787.i1063, %.784.i1061
  %.789.i1065 = add i64 %.788.i1064, %.784.i1061
  %.791.i1066 = add i64 %.789.i1065, %carry.2.1.i10312117
  %.792.i1067 = icmp ult i64 %.789.i1065, %.784.i1061
  %.795.i1068 = icmp ult i64 %.791.i1066, %.789.i1065
  %.798207.i1069 = or i1 %.792.i1067, %.795.i1068
  %.798.i1070 = zext i1 %.798207.i1069 to i64
  %.801.i1071 = xor i64 %.788.i1064, %.784.i1061
  %.802.i1072 = or i64 %.791.i1066, %.801.i1071
  %.809.i1075 = getelementptr i64, ptr %17, i64 %.684.i984.02115
  store i64 %.802.i1072, ptr %.809.i1075, align 8
  %exitcond2282.not = icmp eq i64 %.142.0.i999, %.753.i1058
  br i1 %exitcond2282.not, label %B764.i1034, label %B550.if.i1055

B820.if.i1043:
  %.854.i987.02120 = phi i32 [ %.916.i1045, %B820.if.i1043 ], [ %.864.i1037, %B764.i1034 ]
  %.851.i986.02119 = phi i32 [ %.920.i1046, %B820.if.i1043 ], [ %.821.i1035, %B764.i1034 ]
  %.916.i1045 = add nsw i32 %.854.i987.02120, -1
  %.920.i1046 = add i32 %.851.i986.02119, 1
  %26 = sext i32 %.851.i986.02119 to i64
  %.947.i1047 = getelementptr i32, ptr %arg.holders, i64 %26
  %.948.i1048 = load i32, ptr %.947.i1047, align 4
  %.949.i1049 = sext i32 %.948.i1048 to i64
  %.968.i10501922 = sdiv i32 %.948.i1048, 64
  %.968.i1050.sext = sext i32 %.968.i10501922 to i64
  %27 = and i64 %.949.i1049, -9223372036854775745
  %.971.i1051 = icmp ugt i64 %27, -9223372036854775808
  %.978.i1052 = sext i1 %.971.i1051 to i64
  %28 = getelementptr i64, ptr %arg.hits, i64 %.968.i1050.sext
  %.991.i1054 = getelementptr i64, ptr %28, i64 %.978.i1052
  store i64 0, ptr %.991.i1054, align 8
  %.907.i1042 = icmp samesign ugt i32 %.854.i987.02120, 1
  br i1 %.907.i1042, label %B820.if.i1043, label %B246.i1008.loopexit

_ZN5dedup7kernels11subsequence18common_subsequenceB3v83B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx9uint64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit.thread:
  %.7182124.not = icmp slt i64 %found.3.2.i.i, 1
  br i1 %.7182124.not, label %B906, label %B784.if.lr.ph

B784.if.lr.ph:
  %29 = trunc i64 %.590 to i32
  %30 = trunc i64 %.596 to i32
  br label %B784.if

B906:
  %kept.5.3 = phi i64 [ %kept.4.1, %B548 ], [ %kept.4.1, %_ZN5dedup7kernels11subsequence18common_subsequenceB3v83B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx9uint64_2axx9uint64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit.thread ], [ %kept.4.1, %B652 ], [ %.789, %B784.if ]
  %.806 = trunc i64 %k.3.2 to i32
  %.807.idx = shl i64 %kept.5.3, 3
  %.807 = getelementptr i8, ptr %arg.found, i64 %.807.idx
  store i32 %.806, ptr %.807, align 4
  %.814 = trunc i64 %m.3.2 to i32
  %.815 = getelementptr i8, ptr %.807, i64 4
  store i32 %.814, ptr %.815, align 4
  %.821 = zext i1 %.424 to i64
  %.822 = add i64 %kept.5.3, %.821
  br i1 %.424, label %B392, label %B986.thread

B986.thread:
  %.9372129.not = icmp slt i64 %.822, 1
  br i1 %.9372129.not, label %B40.i481.preheader, label %B1016.if

B40.i481.preheader:
  %.3942495 = phi i64 [ %.394, %_ZN5dedup7kernels11subsequence18common_subsequenceB3v80B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit ], [ %.3942496, %B986.thread ], [ %.3942496, %B1016.if ]
  %.3922493 = phi i64 [ %.392, %_ZN5dedup7kernels11subsequence18common_subsequenceB3v80B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit ], [ %.3922494, %B986.thread ], [ %.3922494, %B1016.if ]
  %kept.6.218632391 = phi i64 [ 0, %_ZN5dedup7kernels11subsequence18common_subsequenceB3v80B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit ], [ %.822, %B986.thread ], [ %.822, %B1016.if ]
  br i1 %.99.i1959.not, label %B40.i535.preheader, label %B40.if.i485

B40.i535.preheader:
  %count.2.0.i482.lcssa = phi i64 [ 0, %B40.i481.preheader ], [ %count.3.1.i497, %B96.i496 ]
  br i1 %.99.i5111963.not, label %_ZN5dedup7kernels9rewording10list_wordsB3v78B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2a8int32_2a.exit556, label %B40.if.i539

B60.i492:
  %.155.i493 = getelementptr i8, ptr %arg.gone, i64 %.41.i476.02133
  %.156.i494 = load i8, ptr %.155.i493, align 1
  %.157.not.i495 = icmp eq i8 %.156.i494, 0
  br i1 %.157.not.i495, label %B76.i498, label %B96.i496

B76.i498:
  %.162.i499 = trunc i64 %.41.i476.02133 to i32
  %.163.i500 = getelementptr i32, ptr %arg.topic, i64 %count.2.0.i4822135
  store i32 %.162.i499, ptr %.163.i500, align 4
  %.168.i501 = add nsw i64 %count.2.0.i4822135, 1
  br label %B96.i496

B96.i496:
  %count.3.1.i497 = phi i64 [ %count.2.0.i4822135, %B60.i492 ], [ %.168.i501, %B76.i498 ], [ %count.2.0.i4822135, %B40.if.i485 ]
  %.99.i484 = icmp sgt i64 %.44.i477.02134, 1
  br i1 %.99.i484, label %B40.if.i485, label %B40.i535.preheader

B40.if.i485:
  %count.2.0.i4822135 = phi i64 [ %count.3.1.i497, %B96.i496 ], [ 0, %B40.i481.preheader ]
  %.44.i477.02134 = phi i64 [ %.108.i487, %B96.i496 ], [ %storemerge.i, %B40.i481.preheader ]
  %.41.i476.02133 = phi i64 [ %.112.i488, %B96.i496 ], [ %.203, %B40.i481.preheader ]
  %.108.i487 = add nsw i64 %.44.i477.02134, -1
  %.112.i488 = add i64 %.41.i476.02133, 1
  %.146.i489 = getelementptr i8, ptr %arg.content, i64 %.41.i476.02133
  %.147.i490 = load i8, ptr %.146.i489, align 1
  %.148.not.i491 = icmp eq i8 %.147.i490, 0
  br i1 %.148.not.i491, label %B96.i496, label %B60.i492

B60.i546:
  %.155.i547 = getelementptr i8, ptr %arg.gone, i64 %.41.i530.02138
  %.156.i548 = load i8, ptr %.155.i547, align 1
  %.157.not.i549 = icmp eq i8 %.156.i548, 0
  br i1 %.157.not.i549, label %B76.i552, label %B96.i550

B76.i552:
  %.162.i553 = trunc i64 %.41.i530.02138 to i32
  %.163.i554 = getelementptr i32, ptr %arg.our_topic, i64 %count.2.0.i5362140
  store i32 %.162.i553, ptr %.163.i554, align 4
  %.168.i555 = add nsw i64 %count.2.0.i5362140, 1
  br label %B96.i550

B96.i550:
  %count.3.1.i551 = phi i64 [ %count.2.0.i5362140, %B60.i546 ], [ %.168.i555, %B76.i552 ], [ %count.2.0.i5362140, %B40.if.i539 ]
  %.99.i538 = icmp sgt i64 %.44.i531.02139, 1
  br i1 %.99.i538, label %B40.if.i539, label %_ZN5dedup7kernels9rewording10list_wordsB3v78B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2a8int32_2a.exit556

B40.if.i539:
  %count.2.0.i5362140 = phi i64 [ %count.3.1.i551, %B96.i550 ], [ 0, %B40.i535.preheader ]
  %.44.i531.02139 = phi i64 [ %.108.i541, %B96.i550 ], [ %storemerge.i507, %B40.i535.preheader ]
  %.41.i530.02138 = phi i64 [ %.112.i542, %B96.i550 ], [ %.219, %B40.i535.preheader ]
  %.108.i541 = add nsw i64 %.44.i531.02139, -1
  %.112.i542 = add i64 %.41.i530.02138, 1
  %.146.i543 = getelementptr i8, ptr %arg.content, i64 %.41.i530.02138
  %.147.i544 = load i8, ptr %.146.i543, align 1
  %.148.not.i545 = icmp eq i8 %.147.i544, 0
  br i1 %.148.not.i545, label %B96.i550, label %B60.i546

_ZN5dedup7kernels9rewording10list_wordsB3v78B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2a8int32_2a.exit556:
  %count.2.0.i536.lcssa = phi i64 [ 0, %B40.i535.preheader ], [ %count.3.1.i551, %B96.i550 ]
  %storemerge.i580 = tail call i64 @llvm.smax.i64(i64 %count.2.0.i482.lcssa, i64 0)
  %.95.i5832142.not = icmp slt i64 %count.2.0.i482.lcssa, 1
  br i1 %.95.i5832142.not, label %_ZN5dedup7kernels9rewording10take_stemsB3v79B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a.exit594, label %B34.if.i584

B34.if.i584:
  %.37.i577.02143 = phi i64 [ %.108.i587, %B34.if.i584 ], [ 0, %_ZN5dedup7kernels9rewording10list_wordsB3v78B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2a8int32_2a.exit556 ]
  %.108.i587 = add nuw nsw i64 %.37.i577.02143, 1
  %.134.i588 = getelementptr i32, ptr %arg.topic, i64 %.37.i577.02143
  %.135.i589 = load i32, ptr %.134.i588, align 4
  %.137.i590 = sext i32 %.135.i589 to i64
  %.138.i591 = getelementptr i64, ptr %arg.stems, i64 %.137.i590
  %.139.i592 = load i64, ptr %.138.i591, align 8
  %.141.i593 = getelementptr i64, ptr %arg.keys, i64 %.37.i577.02143
  store i64 %.139.i592, ptr %.141.i593, align 8
  %exitcond2285.not = icmp eq i64 %count.2.0.i482.lcssa, %.108.i587
  br i1 %exitcond2285.not, label %_ZN5dedup7kernels9rewording10take_stemsB3v79B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a.exit594, label %B34.if.i584

_ZN5dedup7kernels9rewording10take_stemsB3v79B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a.exit594:
  %.95.i6012145.not = icmp slt i64 %count.2.0.i536.lcssa, 1
  br i1 %.95.i6012145.not, label %_ZN5dedup7kernels9rewording10take_stemsB3v79B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a.exit612, label %B34.if.i602

B34.if.i602:
  %.37.i595.02146 = phi i64 [ %.108.i605, %B34.if.i602 ], [ 0, %_ZN5dedup7kernels9rewording10take_stemsB3v79B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a.exit594 ]
  %.108.i605 = add nuw nsw i64 %.37.i595.02146, 1
  %.134.i606 = getelementptr i32, ptr %arg.our_topic, i64 %.37.i595.02146
  %.135.i607 = load i32, ptr %.134.i606, align 4
  %.137.i608 = sext i32 %.135.i607 to i64
  %.138.i609 = getelementptr i64, ptr %arg.stems, i64 %.137.i608
  %.139.i610 = load i64, ptr %.138.i609, align 8
  %.141.i611 = getelementptr i64, ptr %arg.our_keys, i64 %.37.i595.02146
  store i64 %.139.i610, ptr %.141.i611, align 8
  %exitcond2286.not = icmp eq i64 %count.2.0.i536.lcssa, %.108.i605
  br i1 %exitcond2286.not, label %_ZN5dedup7kernels9rewording10take_stemsB3v79B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a.exit612, label %B34.if.i602

_ZN5dedup7kernels9rewording10take_stemsB3v79B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a.exit612:
  %.20.i58.i = icmp eq i64 %count.2.0.i482.lcssa, 0
  br i1 %.20.i58.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit68.i.thread, label %B20.i59.i

B20.i59.i:
  %.27.i.i = icmp sgt i64 %count.2.0.i482.lcssa, 1
  br i1 %.27.i.i, label %B26.i.i, label %B140.if.i.i.preheader

B26.i.i:
  %bits.2.0.i.i = phi i64 [ %.30.i.i, %B26.i.i ], [ 0, %B20.i59.i ]
  %.30.i.i = add i64 %bits.2.0.i.i, 1
  %.35.i.i = shl i64 4, %bits.2.0.i.i
  %.37.not.i.i = icmp sgt i64 %.35.i.i, %count.2.0.i482.lcssa
  br i1 %.37.not.i.i, label %B54.i.i, label %B26.i.i

B54.i.i:
  %.91.not.i.i = icmp eq i64 %.30.i.i, 63
  br i1 %.91.not.i.i, label %B186.i.i.preheader, label %B54.i.i.thread

B54.i.i.thread:
  %.44.i71.i = sub nsw i64 62, %bits.2.0.i.i
  %.42.i.i = shl nuw i64 2, %bits.2.0.i.i
  %.135.i.i2148 = icmp sgt i64 %.42.i.i, 0
  br i1 %.135.i.i2148, label %B140.if.i.i.preheader, label %B186.i.i.preheader

B140.if.i.i.preheader:
  %31 = phi i64 [ %.42.i.i, %B54.i.i.thread ], [ 1, %B20.i59.i ]
  %.44.i71.i18712396 = phi i64 [ %.44.i71.i, %B54.i.i.thread ], [ 63, %B20.i59.i ]
  %32 = shl nuw i64 %31, 2
  tail call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(1) %arg.spare, i8 0, i64 %32, i1 false)
  br label %B186.i.i.preheader

B186.i.i.preheader:
  %.135.i.i21482397 = phi i1 [ true, %B140.if.i.i.preheader ], [ false, %B54.i.i.thread ], [ false, %B54.i.i ]
  %33 = phi i64 [ %31, %B140.if.i.i.preheader ], [ -9223372036854775808, %B54.i.i.thread ], [ 0, %B54.i.i ]
  %.44.i71.i18712395 = phi i64 [ %.44.i71.i18712396, %B140.if.i.i.preheader ], [ %.44.i71.i, %B54.i.i.thread ], [ 0, %B54.i.i ]
  %.262.i.i2151.not = icmp eq i64 %storemerge.i580, 0
  br i1 %.262.i.i2151.not, label %B350.i.i.preheader, label %B186.if.i.i

B350.i.i.preheader:
  br i1 %.135.i.i21482397, label %B350.if.i.i, label %B422.i.i.preheader

B422.i.i.preheader:
  br i1 %.262.i.i2151.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit.i, label %B422.if.i.i

B186.if.i.i:
  %.206.i.i.02153 = phi i64 [ %.275.i.i, %B186.if.i.i ], [ 0, %B186.i.i.preheader ]
  %.275.i.i = add nuw nsw i64 %.206.i.i.02153, 1
  %.303.i.i = getelementptr i64, ptr %arg.keys, i64 %.206.i.i.02153
  %.304.i.i = load i64, ptr %.303.i.i, align 8
  %.305.i.i = lshr i64 %.304.i.i, 1
  %.307.i.i = lshr i64 %.305.i.i, %.44.i71.i18712395
  %.333.i.i = getelementptr i32, ptr %arg.spare, i64 %.307.i.i
  %.334.i.i = load i32, ptr %.333.i.i, align 4
  %.336.i.i = add i32 %.334.i.i, 1
  store i32 %.336.i.i, ptr %.333.i.i, align 4
  %exitcond2287.not = icmp eq i64 %count.2.0.i482.lcssa, %.275.i.i
  br i1 %exitcond2287.not, label %B350.i.i.preheader, label %B186.if.i.i

B350.if.i.i:
  %begin.2.0.i.i2157 = phi i32 [ %.479.i.i, %B350.if.i.i ], [ 0, %B350.i.i.preheader ]
  %.375.i.i.02156 = phi i64 [ %.444.i.i, %B350.if.i.i ], [ 0, %B350.i.i.preheader ]
  %.444.i.i = add nuw nsw i64 %.375.i.i.02156, 1
  %.470.i.i = getelementptr i32, ptr %arg.spare, i64 %.375.i.i.02156
  %.471.i.i = load i32, ptr %.470.i.i, align 4
  store i32 %begin.2.0.i.i2157, ptr %.470.i.i, align 4
  %.479.i.i = add i32 %.471.i.i, %begin.2.0.i.i2157
  %exitcond2288.not = icmp eq i64 %.444.i.i, %33
  br i1 %exitcond2288.not, label %B422.i.i.preheader, label %B350.if.i.i

B422.if.i.i:
  %.515.i.i.02160 = phi i64 [ %.584.i.i, %B422.if.i.i ], [ 0, %B422.i.i.preheader ]
  %.584.i.i = add nuw nsw i64 %.515.i.i.02160, 1
  %.612.i.i = getelementptr i64, ptr %arg.keys, i64 %.515.i.i.02160
  %.613.i.i = load i64, ptr %.612.i.i, align 8
  %.614.i.i = lshr i64 %.613.i.i, 1
  %.616.i.i = lshr i64 %.614.i.i, %.44.i71.i18712395
  %.642.i.i = getelementptr i32, ptr %arg.spare, i64 %.616.i.i
  %.643.i.i = load i32, ptr %.642.i.i, align 4
  %.645.i.i = sext i32 %.643.i.i to i64
  %.646.i.i = trunc i64 %.515.i.i.02160 to i32
  %.647.i.i = getelementptr i32, ptr %arg.order, i64 %.645.i.i
  store i32 %.646.i.i, ptr %.647.i.i, align 4
  %.651.i.i = load i32, ptr %.642.i.i, align 4
  %.653.i.i = add i32 %.651.i.i, 1
  store i32 %.653.i.i, ptr %.642.i.i, align 4
  %exitcond2289.not = icmp eq i64 %count.2.0.i482.lcssa, %.584.i.i
  br i1 %exitcond2289.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit.i, label %B422.if.i.i

_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit.i:
  %.14.i.i = shl nsw i64 %count.2.0.i482.lcssa, 3
  %.54.i.i = add i64 %count.2.0.i482.lcssa, -1
  %spec.select1937 = tail call i64 @llvm.smax.i64(i64 %.54.i.i, i64 0)
  %34 = add nuw i64 %spec.select1937, 1
  br label %B56.i.i

B56.i.i:
  %.41.i.i.0 = phi i64 [ 1, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit.i ], [ %.112.i.i, %B260.i271.i ]
  %left.2.0.i.i = phi i64 [ %.14.i.i, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit.i ], [ %.266.i.i, %B260.i271.i ]
  %exitcond2290.not = icmp eq i64 %.41.i.i.0, %34
  br i1 %exitcond2290.not, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit68.i, label %B56.if.i.i

B114.i.i:
  %.180.i.i = getelementptr i8, ptr %.142.i.i, i64 -4
  %.181.i.i = load i32, ptr %.180.i.i, align 4
  %.183.i272.i = sext i32 %.181.i.i to i64
  %.186.i273.i = getelementptr i64, ptr %arg.keys, i64 %.183.i272.i
  %.187.i.i = load i64, ptr %.186.i273.i, align 8
  %.189.i.i = icmp ugt i64 %.187.i.i, %.153.i.i
  br i1 %.189.i.i, label %B162.i.i, label %B260.i271.i

B162.i.i:
  %at.2.2.i.i = phi i64 [ %.195.i.i, %B212.i.i ], [ %.41.i.i.0, %B114.i.i ]
  %.195.i.i = add nsw i64 %at.2.2.i.i, -1
  %.197.i.i1717 = getelementptr i32, ptr %arg.order, i64 %.195.i.i
  %.198.i.i = load i32, ptr %.197.i.i1717, align 4
  %.201.i.i = getelementptr i32, ptr %arg.order, i64 %at.2.2.i.i
  store i32 %.198.i.i, ptr %.201.i.i, align 4
  %.214.i.i = icmp sgt i64 %at.2.2.i.i, 1
  br i1 %.214.i.i, label %B212.i.i, label %B260.i271.i

B212.i.i:
  %.227.i.i1718 = getelementptr i8, ptr %.201.i.i, i64 -8
  %.228.i.i1719 = load i32, ptr %.227.i.i1718, align 4
  %.230.i.i = sext i32 %.228.i.i1719 to i64
  %.233.i.i = getelementptr i64, ptr %arg.keys, i64 %.230.i.i
  %.234.i.i = load i64, ptr %.233.i.i, align 8
  %.236.i.i = icmp ugt i64 %.234.i.i, %.153.i.i
  br i1 %.236.i.i, label %B162.i.i, label %B260.i271.i

B260.i271.i:
  %at.3.1.i.i = phi i64 [ %.41.i.i.0, %B114.i.i ], [ %.41.i.i.0, %B56.if.i.i ], [ 0, %B162.i.i ], [ %.195.i.i, %B212.i.i ]
  %.254.i.i = getelementptr i32, ptr %arg.order, i64 %at.3.1.i.i
  store i32 %.143.i.i, ptr %.254.i.i, align 4
  %.260.neg.i.i = sub i64 %at.3.1.i.i, %.41.i.i.0
  %.266.i.i = add i64 %.260.neg.i.i, %left.2.0.i.i
  %.273.i.i = icmp slt i64 %.266.i.i, 0
  br i1 %.273.i.i, label %B34.i.i.preheader, label %B56.i.i

B34.i.i.preheader:
  br i1 %.262.i.i2151.not, label %B50.i.i, label %B34.if.i.i

B56.if.i.i:
  %.112.i.i = add nuw i64 %.41.i.i.0, 1
  %.142.i.i = getelementptr i32, ptr %arg.order, i64 %.41.i.i.0
  %.143.i.i = load i32, ptr %.142.i.i, align 4
  %.149.i.i = sext i32 %.143.i.i to i64
  %.152.i270.i = getelementptr i64, ptr %arg.keys, i64 %.149.i.i
  %.153.i.i = load i64, ptr %.152.i270.i, align 8
  %.166.i.i = icmp sgt i64 %.41.i.i.0, 0
  br i1 %.166.i.i, label %B114.i.i, label %B260.i271.i

B50.i.i:
  br i1 %.27.i.i, label %B66.i.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit68.i

B66.i.i:
  %width.2.0.i.i = phi i64 [ %.158.i.i, %B460.i.i ], [ 1, %B50.i.i ]
  %.158.i.i = shl nsw i64 %width.2.0.i.i, 1
  %.212.i.i = srem i64 %count.2.0.i482.lcssa, %.158.i.i
  %.215.i.i = icmp sgt i64 %.212.i.i, 0
  %35 = tail call i64 @llvm.cttz.i64(i64 %.158.i.i, i1 true)
  %.216190.i.i = lshr i64 %count.2.0.i482.lcssa, %35
  %.217.i.i = zext i1 %.215.i.i to i64
  %.218.i.i1716 = add nuw nsw i64 %.216190.i.i, %.217.i.i
  %.239.i.i2169.not = icmp eq i64 %.218.i.i1716, 0
  br i1 %.239.i.i2169.not, label %B432.if.i.i.preheader, label %B106.if.i.i

B432.if.i.i.preheader:
  br label %B432.if.i.i

B106.i.i.loopexit:
  %.239.i.i = icmp sgt i64 %.186.i.i.02170, 1
  br i1 %.239.i.i, label %B106.if.i.i, label %B432.if.i.i.preheader

B248.i.i:
  %.480.not.i.i = icmp slt i64 %right.2.2.i.i2167, %.13.i324.i
  %.484.i.i = getelementptr i32, ptr %arg.order, i64 %left.2.2.i.i2168
  %.485.i.i = load i32, ptr %.484.i.i, align 4
  br i1 %.480.not.i.i, label %B260.i.i, label %B332.i.i

B260.i.i:
  %.487.i.i = sext i32 %.485.i.i to i64
  %.490.i.i = getelementptr i64, ptr %arg.keys, i64 %.487.i.i
  %.491.i.i = load i64, ptr %.490.i.i, align 8
  %.494.i.i = getelementptr i32, ptr %arg.order, i64 %right.2.2.i.i2167
  %.495.i.i = load i32, ptr %.494.i.i, align 4
  %.497.i.i = sext i32 %.495.i.i to i64
  %.500.i.i = getelementptr i64, ptr %arg.keys, i64 %.497.i.i
  %.501.i.i = load i64, ptr %.500.i.i, align 8
  %.502.not.i.i = icmp ugt i64 %.491.i.i, %.501.i.i
  br i1 %.502.not.i.i, label %B366.i.i, label %B332.i.i

B332.i.i:
  %.516.i.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.i.02166
  store i32 %.485.i.i, ptr %.516.i.i, align 4
  %.521.i.i = add nsw i64 %left.2.2.i.i2168, 1
  br label %B487.i.i

B366.i.i:
  %.536.i.i = phi i32 [ %.536.i.i.pre, %B232.if.i.i.B366.i.i_crit_edge ], [ %.495.i.i, %B260.i.i ]
  %.539.i.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.i.02166
  store i32 %.536.i.i, ptr %.539.i.i, align 4
  %.544.i.i = add nsw i64 %right.2.2.i.i2167, 1
  br label %B487.i.i

B460.i.i:
  %.701.i.i = icmp slt i64 %.158.i.i, %count.2.0.i482.lcssa
  br i1 %.701.i.i, label %B66.i.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit68.i

B487.i.i:
  %right.3.3.i.i = phi i64 [ %right.2.2.i.i2167, %B332.i.i ], [ %.544.i.i, %B366.i.i ]
  %left.3.3.i.i = phi i64 [ %.521.i.i, %B332.i.i ], [ %left.2.2.i.i2168, %B366.i.i ]
  %.433.i.i = icmp samesign ugt i64 %.380.i.i.02165, 1
  br i1 %.433.i.i, label %B232.if.i.i, label %B106.i.i.loopexit

B34.if.i.i:
  %.43.i.i.02163 = phi i64 [ %.114.i.i, %B34.if.i.i ], [ 0, %B34.i.i.preheader ]
  %.114.i.i = add nuw nsw i64 %.43.i.i.02163, 1
  %.140.i.i = trunc i64 %.43.i.i.02163 to i32
  %.141.i167.i = getelementptr i32, ptr %arg.order, i64 %.43.i.i.02163
  store i32 %.140.i.i, ptr %.141.i167.i, align 4
  %exitcond2291.not = icmp eq i64 %count.2.0.i482.lcssa, %.114.i.i
  br i1 %exitcond2291.not, label %B50.i.i, label %B34.if.i.i

B106.if.i.i:
  %.183.i.i.02171 = phi i64 [ %.252.i.i, %B106.i.i.loopexit ], [ 0, %B66.i.i ]
  %.186.i.i.02170 = phi i64 [ %.248.i.i, %B106.i.i.loopexit ], [ %.218.i.i1716, %B66.i.i ]
  %.248.i.i = add nsw i64 %.186.i.i.02170, -1
  %.252.i.i = add i64 %.183.i.i.02171, %.158.i.i
  %.278.i.i = add nsw i64 %.183.i.i.02171, %width.2.0.i.i
  %.13.i325.i = tail call i64 @llvm.smin.i64(i64 %count.2.0.i482.lcssa, i64 %.278.i.i)
  %.13.i324.i = tail call i64 @llvm.smin.i64(i64 %count.2.0.i482.lcssa, i64 %.252.i.i)
  %.390.i.i = sub i64 %.13.i324.i, %.183.i.i.02171
  %.433.i.i2164.not = icmp slt i64 %.390.i.i, 1
  br i1 %.433.i.i2164.not, label %B106.i.i.loopexit, label %B232.if.i.i

B232.if.i.i:
  %left.2.2.i.i2168 = phi i64 [ %left.3.3.i.i, %B487.i.i ], [ %.183.i.i.02171, %B106.if.i.i ]
  %right.2.2.i.i2167 = phi i64 [ %right.3.3.i.i, %B487.i.i ], [ %.13.i325.i, %B106.if.i.i ]
  %.377.i.i.02166 = phi i64 [ %.446.i.i, %B487.i.i ], [ %.183.i.i.02171, %B106.if.i.i ]
  %.380.i.i.02165 = phi i64 [ %.442.i.i, %B487.i.i ], [ %.390.i.i, %B106.if.i.i ]
  %.442.i.i = add nsw i64 %.380.i.i.02165, -1
  %.446.i.i = add i64 %.377.i.i.02166, 1
  %.476.i.i = icmp slt i64 %left.2.2.i.i2168, %.13.i325.i
  br i1 %.476.i.i, label %B248.i.i, label %B232.if.i.i.B366.i.i_crit_edge

B232.if.i.i.B366.i.i_crit_edge:
  %.535.i.i.phi.trans.insert = getelementptr i32, ptr %arg.order, i64 %right.2.2.i.i2167
  %.536.i.i.pre = load i32, ptr %.535.i.i.phi.trans.insert, align 4
  br label %B366.i.i

B432.if.i.i:
  %.591.i.i.02174 = phi i64 [ %.660.i.i, %B432.if.i.i ], [ 0, %B432.if.i.i.preheader ]
  %.660.i.i = add nuw nsw i64 %.591.i.i.02174, 1
  %.686.i.i = getelementptr i32, ptr %arg.spare, i64 %.591.i.i.02174
  %.687.i.i = load i32, ptr %.686.i.i, align 4
  %.689.i.i = getelementptr i32, ptr %arg.order, i64 %.591.i.i.02174
  store i32 %.687.i.i, ptr %.689.i.i, align 4
  %exitcond2292.not = icmp eq i64 %count.2.0.i482.lcssa, %.660.i.i
  br i1 %exitcond2292.not, label %B460.i.i, label %B432.if.i.i

_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit68.i:
  %.20.i.i = icmp eq i64 %count.2.0.i536.lcssa, 0
  br i1 %.20.i.i, label %_ZN5dedup7kernels9rewording10mark_movedB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a8int32_2ax8int32_2a8int32_2a8int32_2a8uint8_2a.exit, label %B20.i.i

_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit68.i.thread:
  %.20.i.i1918 = icmp eq i64 %count.2.0.i536.lcssa, 0
  br i1 %.20.i.i1918, label %_ZN5dedup7kernels9rewording10mark_movedB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a8int32_2ax8int32_2a8int32_2a8int32_2a8uint8_2a.exit, label %B20.i.i

B20.i.i:
  %.27.i84.i = icmp sgt i64 %count.2.0.i536.lcssa, 1
  br i1 %.27.i84.i, label %B26.i155.i, label %B186.i97.i.preheader

B26.i155.i:
  %bits.2.0.i156.i = phi i64 [ %.30.i157.i, %B26.i155.i ], [ 0, %B20.i.i ]
  %.30.i157.i = add i64 %bits.2.0.i156.i, 1
  %.35.i158.i = shl i64 4, %bits.2.0.i156.i
  %.37.not.i159.i = icmp sgt i64 %.35.i158.i, %count.2.0.i536.lcssa
  br i1 %.37.not.i159.i, label %B54.i85.i, label %B26.i155.i

B54.i85.i:
  %.42.i87.i = shl nuw i64 2, %bits.2.0.i156.i
  %.44.i88.i = sub nsw i64 62, %bits.2.0.i156.i
  %.91.not.i89.i = icmp eq i64 %.30.i157.i, 63
  br i1 %.91.not.i89.i, label %B186.if.i137.i.preheader, label %B54.i85.i.thread

B54.i85.i.thread:
  %.135.i93.i2175 = icmp sgt i64 %.42.i87.i, 0
  br i1 %.135.i93.i2175, label %B186.i97.i.preheader.thread2419, label %B186.if.i137.i.preheader

B186.i97.i.preheader.thread2419:
  %36 = shl nuw i64 8, %bits.2.0.i156.i
  tail call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(1) %arg.spare, i8 0, i64 %36, i1 false)
  br label %B186.if.i137.i.preheader

B186.i97.i.preheader:
  store i32 0, ptr %arg.spare, align 4
  br i1 %.95.i6012145.not, label %B350.if.i128.i.preheader, label %B186.if.i137.i.preheader

B186.if.i137.i.preheader:
  %.44.i88.i188224052417 = phi i64 [ %.44.i88.i, %B186.i97.i.preheader.thread2419 ], [ 63, %B186.i97.i.preheader ], [ %.44.i88.i, %B54.i85.i.thread ], [ 0, %B54.i85.i ]
  %37 = phi i64 [ %.42.i87.i, %B186.i97.i.preheader.thread2419 ], [ 1, %B186.i97.i.preheader ], [ -9223372036854775808, %B54.i85.i.thread ], [ 0, %B54.i85.i ]
  %.135.i93.i217524072415 = phi i1 [ true, %B186.i97.i.preheader.thread2419 ], [ true, %B186.i97.i.preheader ], [ false, %B54.i85.i.thread ], [ false, %B54.i85.i ]
  br label %B186.if.i137.i

B350.i102.i.preheader:
  br i1 %.135.i93.i217524072415, label %B350.if.i128.i.preheader, label %B422.if.i111.i.preheader

B350.if.i128.i.preheader:
  %38 = phi i64 [ %37, %B350.i102.i.preheader ], [ 1, %B186.i97.i.preheader ]
  %.44.i88.i1882240524182425 = phi i64 [ %.44.i88.i188224052417, %B350.i102.i.preheader ], [ 63, %B186.i97.i.preheader ]
  br label %B350.if.i128.i

B422.i108.i.preheader:
  br i1 %.95.i6012145.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit160.i, label %B422.if.i111.i.preheader

B422.if.i111.i.preheader:
  %.44.i88.i18822405241824242427 = phi i64 [ %.44.i88.i1882240524182425, %B422.i108.i.preheader ], [ %.44.i88.i188224052417, %B350.i102.i.preheader ]
  br label %B422.if.i111.i

B186.if.i137.i:
  %.206.i74.i.02180 = phi i64 [ %.275.i140.i, %B186.if.i137.i ], [ 0, %B186.if.i137.i.preheader ]
  %.275.i140.i = add nuw nsw i64 %.206.i74.i.02180, 1
  %.303.i141.i = getelementptr i64, ptr %arg.our_keys, i64 %.206.i74.i.02180
  %.304.i142.i = load i64, ptr %.303.i141.i, align 8
  %.305.i143.i = lshr i64 %.304.i142.i, 1
  %.307.i144.i = lshr i64 %.305.i143.i, %.44.i88.i188224052417
  %.333.i147.i = getelementptr i32, ptr %arg.spare, i64 %.307.i144.i
  %.334.i148.i = load i32, ptr %.333.i147.i, align 4
  %.336.i149.i = add i32 %.334.i148.i, 1
  store i32 %.336.i149.i, ptr %.333.i147.i, align 4
  %exitcond2293.not = icmp eq i64 %count.2.0.i536.lcssa, %.275.i140.i
  br i1 %exitcond2293.not, label %B350.i102.i.preheader, label %B186.if.i137.i

B350.if.i128.i:
  %begin.2.0.i103.i2184 = phi i32 [ %.479.i136.i, %B350.if.i128.i ], [ 0, %B350.if.i128.i.preheader ]
  %.375.i78.i.02183 = phi i64 [ %.444.i131.i, %B350.if.i128.i ], [ 0, %B350.if.i128.i.preheader ]
  %.444.i131.i = add nuw nsw i64 %.375.i78.i.02183, 1
  %.470.i132.i = getelementptr i32, ptr %arg.spare, i64 %.375.i78.i.02183
  %.471.i133.i = load i32, ptr %.470.i132.i, align 4
  store i32 %begin.2.0.i103.i2184, ptr %.470.i132.i, align 4
  %.479.i136.i = add i32 %.471.i133.i, %begin.2.0.i103.i2184
  %exitcond2294.not = icmp eq i64 %.444.i131.i, %38
  br i1 %exitcond2294.not, label %B422.i108.i.preheader, label %B350.if.i128.i

B422.if.i111.i:
  %.515.i80.i.02187 = phi i64 [ %.584.i114.i, %B422.if.i111.i ], [ 0, %B422.if.i111.i.preheader ]
  %.584.i114.i = add nuw nsw i64 %.515.i80.i.02187, 1
  %.612.i115.i = getelementptr i64, ptr %arg.our_keys, i64 %.515.i80.i.02187
  %.613.i116.i = load i64, ptr %.612.i115.i, align 8
  %.614.i117.i = lshr i64 %.613.i116.i, 1
  %.616.i118.i = lshr i64 %.614.i117.i, %.44.i88.i18822405241824242427
  %.642.i121.i = getelementptr i32, ptr %arg.spare, i64 %.616.i118.i
  %.643.i122.i = load i32, ptr %.642.i121.i, align 4
  %.645.i123.i = sext i32 %.643.i122.i to i64
  %.646.i124.i = trunc i64 %.515.i80.i.02187 to i32
  %.647.i125.i = getelementptr i32, ptr %arg.holders, i64 %.645.i123.i
  store i32 %.646.i124.i, ptr %.647.i125.i, align 4
  %.651.i126.i = load i32, ptr %.642.i121.i, align 4
  %.653.i127.i = add i32 %.651.i126.i, 1
  store i32 %.653.i127.i, ptr %.642.i121.i, align 4
  %exitcond2295.not = icmp eq i64 %count.2.0.i536.lcssa, %.584.i114.i
  br i1 %exitcond2295.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit160.i, label %B422.if.i111.i

_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit160.i:
  %.14.i276.i = shl nsw i64 %count.2.0.i536.lcssa, 3
  %.54.i277.i = add i64 %count.2.0.i536.lcssa, -1
  %spec.select1940 = tail call i64 @llvm.smax.i64(i64 %.54.i277.i, i64 0)
  %39 = add nuw i64 %spec.select1940, 1
  br label %B56.i280.i

B56.i280.i:
  %.41.i274.i.0 = phi i64 [ 1, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit160.i ], [ %.112.i288.i, %B260.i295.i ]
  %left.2.0.i281.i = phi i64 [ %.14.i276.i, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit160.i ], [ %.266.i299.i, %B260.i295.i ]
  %exitcond2296.not = icmp eq i64 %.41.i274.i.0, %39
  br i1 %exitcond2296.not, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit.i, label %B56.if.i285.i

B114.i301.i:
  %.180.i302.i = getelementptr i8, ptr %.142.i289.i, i64 -4
  %.181.i303.i = load i32, ptr %.180.i302.i, align 4
  %.183.i304.i = sext i32 %.181.i303.i to i64
  %.186.i305.i = getelementptr i64, ptr %arg.our_keys, i64 %.183.i304.i
  %.187.i306.i = load i64, ptr %.186.i305.i, align 8
  %.189.i307.i = icmp ugt i64 %.187.i306.i, %.153.i293.i
  br i1 %.189.i307.i, label %B162.i308.i, label %B260.i295.i

B162.i308.i:
  %at.2.2.i309.i = phi i64 [ %.195.i310.i, %B212.i315.i ], [ %.41.i274.i.0, %B114.i301.i ]
  %.195.i310.i = add nsw i64 %at.2.2.i309.i, -1
  %.197.i311.i = getelementptr i32, ptr %arg.holders, i64 %.195.i310.i
  %.198.i312.i = load i32, ptr %.197.i311.i, align 4
  %.201.i313.i = getelementptr i32, ptr %arg.holders, i64 %at.2.2.i309.i
  store i32 %.198.i312.i, ptr %.201.i313.i, align 4
  %.214.i314.i = icmp sgt i64 %at.2.2.i309.i, 1
  br i1 %.214.i314.i, label %B212.i315.i, label %B260.i295.i

B212.i315.i:
  %.227.i316.i = getelementptr i8, ptr %.201.i313.i, i64 -8
  %.228.i317.i = load i32, ptr %.227.i316.i, align 4
  %.230.i318.i = sext i32 %.228.i317.i to i64
  %.233.i319.i = getelementptr i64, ptr %arg.our_keys, i64 %.230.i318.i
  %.234.i320.i = load i64, ptr %.233.i319.i, align 8
  %.236.i321.i = icmp ugt i64 %.234.i320.i, %.153.i293.i
  br i1 %.236.i321.i, label %B162.i308.i, label %B260.i295.i

B260.i295.i:
  %at.3.1.i296.i = phi i64 [ %.41.i274.i.0, %B114.i301.i ], [ %.41.i274.i.0, %B56.if.i285.i ], [ 0, %B162.i308.i ], [ %.195.i310.i, %B212.i315.i ]
  %.254.i297.i = getelementptr i32, ptr %arg.holders, i64 %at.3.1.i296.i
  store i32 %.143.i290.i, ptr %.254.i297.i, align 4
  %.260.neg.i298.i = sub i64 %at.3.1.i296.i, %.41.i274.i.0
  %.266.i299.i = add i64 %.260.neg.i298.i, %left.2.0.i281.i
  %.273.i300.i = icmp slt i64 %.266.i299.i, 0
  br i1 %.273.i300.i, label %B34.i182.i.preheader, label %B56.i280.i

B34.i182.i.preheader:
  br i1 %.95.i6012145.not, label %_ZN5dedup7kernels9rewording10mark_movedB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a8int32_2ax8int32_2a8int32_2a8int32_2a8uint8_2a.exit, label %B34.if.i262.i

B56.if.i285.i:
  %.112.i288.i = add nuw i64 %.41.i274.i.0, 1
  %.142.i289.i = getelementptr i32, ptr %arg.holders, i64 %.41.i274.i.0
  %.143.i290.i = load i32, ptr %.142.i289.i, align 4
  %.149.i291.i = sext i32 %.143.i290.i to i64
  %.152.i292.i = getelementptr i64, ptr %arg.our_keys, i64 %.149.i291.i
  %.153.i293.i = load i64, ptr %.152.i292.i, align 8
  %.166.i294.i = icmp sgt i64 %.41.i274.i.0, 0
  br i1 %.166.i294.i, label %B114.i301.i, label %B260.i295.i

B50.i185.i:
  br i1 %.27.i84.i, label %B66.i187.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit.i

B66.i187.i:
  %width.2.0.i188.i = phi i64 [ %.158.i189.i, %B460.i203.i ], [ 1, %B50.i185.i ]
  %.158.i189.i = shl nsw i64 %width.2.0.i188.i, 1
  %.212.i190.i = srem i64 %count.2.0.i536.lcssa, %.158.i189.i
  %.215.i191.i = icmp sgt i64 %.212.i190.i, 0
  %40 = tail call i64 @llvm.cttz.i64(i64 %.158.i189.i, i1 true)
  %.216190.i192.i = lshr i64 %count.2.0.i536.lcssa, %40
  %.217.i193.i = zext i1 %.215.i191.i to i64
  %.218.i194.i = add nuw nsw i64 %.216190.i192.i, %.217.i193.i
  %.239.i197.i2196.not = icmp eq i64 %.218.i194.i, 0
  br i1 %.239.i197.i2196.not, label %B432.if.i205.i.preheader, label %B106.if.i212.i

B432.if.i205.i.preheader:
  br label %B432.if.i205.i

B106.i195.i.loopexit:
  %.239.i197.i = icmp sgt i64 %.186.i171.i.02197, 1
  br i1 %.239.i197.i, label %B106.if.i212.i, label %B432.if.i205.i.preheader

B248.i243.i:
  %.480.not.i244.i = icmp slt i64 %right.2.2.i226.i2194, %.13.i.i1714
  %.484.i251.i = getelementptr i32, ptr %arg.holders, i64 %left.2.2.i227.i2195
  %.485.i252.i = load i32, ptr %.484.i251.i, align 4
  br i1 %.480.not.i244.i, label %B260.i250.i, label %B332.i245.i

B260.i250.i:
  %.487.i253.i = sext i32 %.485.i252.i to i64
  %.490.i254.i = getelementptr i64, ptr %arg.our_keys, i64 %.487.i253.i
  %.491.i255.i = load i64, ptr %.490.i254.i, align 8
  %.494.i256.i = getelementptr i32, ptr %arg.holders, i64 %right.2.2.i226.i2194
  %.495.i257.i = load i32, ptr %.494.i256.i, align 4
  %.497.i258.i = sext i32 %.495.i257.i to i64
  %.500.i259.i = getelementptr i64, ptr %arg.our_keys, i64 %.497.i258.i
  %.501.i260.i = load i64, ptr %.500.i259.i, align 8
  %.502.not.i261.i = icmp ugt i64 %.491.i255.i, %.501.i260.i
  br i1 %.502.not.i261.i, label %B366.i235.i, label %B332.i245.i

B332.i245.i:
  %.516.i248.i = getelementptr i32, ptr %arg.spare, i64 %.377.i176.i.02193
  store i32 %.485.i252.i, ptr %.516.i248.i, align 4
  %.521.i249.i = add nsw i64 %left.2.2.i227.i2195, 1
  br label %B487.i240.i

B366.i235.i:
  %.536.i237.i = phi i32 [ %.536.i237.i.pre, %B232.if.i230.i.B366.i235.i_crit_edge ], [ %.495.i257.i, %B260.i250.i ]
  %.539.i238.i = getelementptr i32, ptr %arg.spare, i64 %.377.i176.i.02193
  store i32 %.536.i237.i, ptr %.539.i238.i, align 4
  %.544.i239.i = add nsw i64 %right.2.2.i226.i2194, 1
  br label %B487.i240.i

B460.i203.i:
  %.701.i204.i = icmp slt i64 %.158.i189.i, %count.2.0.i536.lcssa
  br i1 %.701.i204.i, label %B66.i187.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit.i

B487.i240.i:
  %right.3.3.i241.i = phi i64 [ %right.2.2.i226.i2194, %B332.i245.i ], [ %.544.i239.i, %B366.i235.i ]
  %left.3.3.i242.i = phi i64 [ %.521.i249.i, %B332.i245.i ], [ %left.2.2.i227.i2195, %B366.i235.i ]
  %.433.i229.i = icmp samesign ugt i64 %.380.i177.i.02192, 1
  br i1 %.433.i229.i, label %B232.if.i230.i, label %B106.i195.i.loopexit

B34.if.i262.i:
  %.43.i168.i.02190 = phi i64 [ %.114.i265.i, %B34.if.i262.i ], [ 0, %B34.i182.i.preheader ]
  %.114.i265.i = add nuw nsw i64 %.43.i168.i.02190, 1
  %.140.i266.i = trunc i64 %.43.i168.i.02190 to i32
  %.141.i267.i = getelementptr i32, ptr %arg.holders, i64 %.43.i168.i.02190
  store i32 %.140.i266.i, ptr %.141.i267.i, align 4
  %exitcond2297.not = icmp eq i64 %count.2.0.i536.lcssa, %.114.i265.i
  br i1 %exitcond2297.not, label %B50.i185.i, label %B34.if.i262.i

B106.if.i212.i:
  %.183.i170.i.02198 = phi i64 [ %.252.i215.i, %B106.i195.i.loopexit ], [ 0, %B66.i187.i ]
  %.186.i171.i.02197 = phi i64 [ %.248.i214.i, %B106.i195.i.loopexit ], [ %.218.i194.i, %B66.i187.i ]
  %.248.i214.i = add nsw i64 %.186.i171.i.02197, -1
  %.252.i215.i = add i64 %.183.i170.i.02198, %.158.i189.i
  %.278.i216.i = add nsw i64 %.183.i170.i.02198, %width.2.0.i188.i
  %.13.i323.i = tail call i64 @llvm.smin.i64(i64 %count.2.0.i536.lcssa, i64 %.278.i216.i)
  %.13.i.i1714 = tail call i64 @llvm.smin.i64(i64 %count.2.0.i536.lcssa, i64 %.252.i215.i)
  %.390.i222.i = sub i64 %.13.i.i1714, %.183.i170.i.02198
  %.433.i229.i2191.not = icmp slt i64 %.390.i222.i, 1
  br i1 %.433.i229.i2191.not, label %B106.i195.i.loopexit, label %B232.if.i230.i

B232.if.i230.i:
  %left.2.2.i227.i2195 = phi i64 [ %left.3.3.i242.i, %B487.i240.i ], [ %.183.i170.i.02198, %B106.if.i212.i ]
  %right.2.2.i226.i2194 = phi i64 [ %right.3.3.i241.i, %B487.i240.i ], [ %.13.i323.i, %B106.if.i212.i ]
  %.377.i176.i.02193 = phi i64 [ %.446.i233.i, %B487.i240.i ], [ %.183.i170.i.02198, %B106.if.i212.i ]
  %.380.i177.i.02192 = phi i64 [ %.442.i232.i, %B487.i240.i ], [ %.390.i222.i, %B106.if.i212.i ]
  %.442.i232.i = add nsw i64 %.380.i177.i.02192, -1
  %.446.i233.i = add i64 %.377.i176.i.02193, 1
  %.476.i234.i = icmp slt i64 %left.2.2.i227.i2195, %.13.i323.i
  br i1 %.476.i234.i, label %B248.i243.i, label %B232.if.i230.i.B366.i235.i_crit_edge

B232.if.i230.i.B366.i235.i_crit_edge:
  %.535.i236.i.phi.trans.insert = getelementptr i32, ptr %arg.holders, i64 %right.2.2.i226.i2194
  %.536.i237.i.pre = load i32, ptr %.535.i236.i.phi.trans.insert, align 4
  br label %B366.i235.i

B432.if.i205.i:
  %.591.i178.i.02201 = phi i64 [ %.660.i208.i, %B432.if.i205.i ], [ 0, %B432.if.i205.i.preheader ]
  %.660.i208.i = add nuw nsw i64 %.591.i178.i.02201, 1
  %.686.i209.i = getelementptr i32, ptr %arg.spare, i64 %.591.i178.i.02201
  %.687.i210.i = load i32, ptr %.686.i209.i, align 4
  %.689.i211.i = getelementptr i32, ptr %arg.holders, i64 %.591.i178.i.02201
  store i32 %.687.i210.i, ptr %.689.i211.i, align 4
  %exitcond2298.not = icmp eq i64 %count.2.0.i536.lcssa, %.660.i208.i
  br i1 %exitcond2298.not, label %B460.i203.i, label %B432.if.i205.i

_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit.i:
  %.110.i1689 = icmp sgt i64 %count.2.0.i482.lcssa, 0
  %.124.i = icmp sgt i64 %count.2.0.i536.lcssa, 0
  %or.cond1942 = select i1 %.110.i1689, i1 %.124.i, i1 false
  br i1 %or.cond1942, label %B114.i1690, label %_ZN5dedup7kernels9rewording10mark_movedB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a8int32_2ax8int32_2a8int32_2a8int32_2a8uint8_2a.exit

B114.i1690:
  %i.2.0.i = phi i64 [ %.190.i1703, %B298.i1705 ], [ 0, %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit.i ]
  %j.2.0.i = phi i64 [ %.206.i1708, %B298.i1705 ], [ 0, %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit.i ]
  %.133.i1691 = getelementptr i32, ptr %arg.order, i64 %i.2.0.i
  %.134.i1692 = load i32, ptr %.133.i1691, align 4
  %.136.i1693 = sext i32 %.134.i1692 to i64
  %.137.i1694 = getelementptr i64, ptr %arg.keys, i64 %.136.i1693
  %.138.i1695 = load i64, ptr %.137.i1694, align 8
  %.141.i1696 = getelementptr i32, ptr %arg.holders, i64 %j.2.0.i
  %.142.i1697 = load i32, ptr %.141.i1696, align 4
  %.144.i1698 = sext i32 %.142.i1697 to i64
  %.145.i = getelementptr i64, ptr %arg.our_keys, i64 %.144.i1698
  %.146.i1699 = load i64, ptr %.145.i, align 8
  %.155.i1700 = icmp eq i64 %.138.i1695, %.146.i1699
  br i1 %.155.i1700, label %B182.i, label %B250.i

B182.i:
  %.163.i1709 = getelementptr i32, ptr %arg.topic, i64 %.136.i1693
  %.164.i = load i32, ptr %.163.i1709, align 4
  %.166.i1710 = sext i32 %.164.i to i64
  %.168.i1711 = getelementptr i8, ptr %arg.gone, i64 %.166.i1710
  store i8 1, ptr %.168.i1711, align 1
  %.173.i = load i32, ptr %.141.i1696, align 4
  %.175.i1712 = sext i32 %.173.i to i64
  %.176.i = getelementptr i32, ptr %arg.our_topic, i64 %.175.i1712
  %.177.i = load i32, ptr %.176.i, align 4
  %.179.i = sext i32 %.177.i to i64
  %.181.i1713 = getelementptr i8, ptr %arg.gone, i64 %.179.i
  store i8 1, ptr %.181.i1713, align 1
  br label %B250.i

B250.i:
  %.186.i1701 = icmp ule i64 %.138.i1695, %.146.i1699
  %.189.i1702 = zext i1 %.186.i1701 to i64
  %.190.i1703 = add nuw nsw i64 %i.2.0.i, %.189.i1702
  %.214.i1704 = icmp slt i64 %.190.i1703, %count.2.0.i482.lcssa
  br i1 %.214.i1704, label %B298.i1705, label %_ZN5dedup7kernels9rewording10mark_movedB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a8int32_2ax8int32_2a8int32_2a8int32_2a8uint8_2a.exit

B298.i1705:
  %.198.i1706 = icmp ule i64 %.146.i1699, %.138.i1695
  %.205.i1707 = zext i1 %.198.i1706 to i64
  %.206.i1708 = add nuw nsw i64 %j.2.0.i, %.205.i1707
  %.226.i = icmp slt i64 %.206.i1708, %count.2.0.i536.lcssa
  br i1 %.226.i, label %B114.i1690, label %_ZN5dedup7kernels9rewording10mark_movedB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a8int32_2ax8int32_2a8int32_2a8int32_2a8uint8_2a.exit

_ZN5dedup7kernels9rewording10mark_movedB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a8int32_2ax8int32_2a8int32_2a8int32_2a8uint8_2a.exit:
  %.12462225 = icmp sgt i64 %kept.6.218632391, -1
  br i1 %.12462225, label %B1338.if.preheader, label %B2400.preheader

B1338.if.preheader:
  %spec.select1943 = add nuw nsw i64 %kept.6.218632391, 1
  br label %B1338.if

B2400.preheader:
  %told.5.1.lcssa = phi i64 [ %told.6.02241, %_ZN5dedup7kernels9rewording10mark_movedB3v89B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a8int32_2ax8int32_2a8int32_2a8int32_2a8uint8_2a.exit ], [ %told.7.2, %B2356 ]
  br i1 %.99.i1959.not, label %B2448.preheader, label %B2400.if.preheader

B2400.if.preheader:
  %scevgep = getelementptr i8, ptr %arg.gone, i64 %.203
  tail call void @llvm.memset.p0.i64(ptr align 1 %scevgep, i8 0, i64 %storemerge.i, i1 false)
  br label %B2448.preheader

B1772:
  %.1650 = icmp sgt i64 %count.2.0.i1745.lcssa, 0
  %or.cond474 = select i1 %.1421, i1 %.1650, i1 false
  br i1 %or.cond474, label %B40.i1772.preheader, label %B2168

B40.i1772.preheader:
  br i1 %.100.i17262202.not, label %B40.i1793.preheader, label %B40.if.i1777

B40.i1793.preheader:
  %count.2.0.i1773.lcssa = phi i64 [ 0, %B40.i1772.preheader ], [ %count.3.1.i1786, %B92.i ]
  br i1 %.100.i17472207.not, label %_ZN5dedup7kernels9rewording9list_leftB3v91B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExi8uint8_2ax8int32_2a.exit1813, label %B40.if.i1798

B72.i:
  %.161.i = trunc i64 %.42.i1766.02217 to i32
  %.162.i1785 = getelementptr i32, ptr %arg.topic, i64 %count.2.0.i17732218
  store i32 %.161.i, ptr %.162.i1785, align 4
  %.167.i = add nsw i64 %count.2.0.i17732218, 1
  br label %B92.i

B92.i:
  %count.3.1.i1786 = phi i64 [ %count.2.0.i17732218, %B40.if.i1777 ], [ %.167.i, %B72.i ]
  %.100.i1775 = icmp sgt i64 %.45.i1767.02216, 1
  br i1 %.100.i1775, label %B40.if.i1777, label %B40.i1793.preheader

B40.if.i1777:
  %count.2.0.i17732218 = phi i64 [ %count.3.1.i1786, %B92.i ], [ 0, %B40.i1772.preheader ]
  %.42.i1766.02217 = phi i64 [ %.113.i1780, %B92.i ], [ %.1354, %B40.i1772.preheader ]
  %.45.i1767.02216 = phi i64 [ %.109.i1779, %B92.i ], [ %storemerge.i1722, %B40.i1772.preheader ]
  %.109.i1779 = add nsw i64 %.45.i1767.02216, -1
  %.113.i1780 = add i64 %.42.i1766.02217, 1
  %.147.i1781 = getelementptr i8, ptr %arg.gone, i64 %.42.i1766.02217
  %.148.i1782 = load i8, ptr %.147.i1781, align 1
  %.149.not.i1783 = icmp ne i8 %.148.i1782, 0
  %.156.not.i = icmp sgt i64 %count.2.0.i17732218, %arg.longest_phrase
  %or.cond.i1784 = select i1 %.149.not.i1783, i1 true, i1 %.156.not.i
  br i1 %or.cond.i1784, label %B92.i, label %B72.i

B72.i1807:
  %.161.i1808 = trunc i64 %.42.i1787.02222 to i32
  %.162.i1809 = getelementptr i32, ptr %arg.our_topic, i64 %count.2.0.i17942223
  store i32 %.161.i1808, ptr %.162.i1809, align 4
  %.167.i1810 = add nsw i64 %count.2.0.i17942223, 1
  br label %B92.i1811

B92.i1811:
  %count.3.1.i1812 = phi i64 [ %count.2.0.i17942223, %B40.if.i1798 ], [ %.167.i1810, %B72.i1807 ]
  %.100.i1796 = icmp sgt i64 %.45.i1788.02221, 1
  br i1 %.100.i1796, label %B40.if.i1798, label %_ZN5dedup7kernels9rewording9list_leftB3v91B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExi8uint8_2ax8int32_2a.exit1813

B40.if.i1798:
  %count.2.0.i17942223 = phi i64 [ %count.3.1.i1812, %B92.i1811 ], [ 0, %B40.i1793.preheader ]
  %.42.i1787.02222 = phi i64 [ %.113.i1801, %B92.i1811 ], [ %.1388, %B40.i1793.preheader ]
  %.45.i1788.02221 = phi i64 [ %.109.i1800, %B92.i1811 ], [ %storemerge.i1743, %B40.i1793.preheader ]
  %.109.i1800 = add nsw i64 %.45.i1788.02221, -1
  %.113.i1801 = add i64 %.42.i1787.02222, 1
  %.147.i1802 = getelementptr i8, ptr %arg.gone, i64 %.42.i1787.02222
  %.148.i1803 = load i8, ptr %.147.i1802, align 1
  %.149.not.i1804 = icmp ne i8 %.148.i1803, 0
  %.156.not.i1805 = icmp sgt i64 %count.2.0.i17942223, %arg.longest_phrase
  %or.cond.i1806 = select i1 %.149.not.i1804, i1 true, i1 %.156.not.i1805
  br i1 %or.cond.i1806, label %B92.i1811, label %B72.i1807

_ZN5dedup7kernels9rewording9list_leftB3v91B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExi8uint8_2ax8int32_2a.exit1813:
  %count.2.0.i1794.lcssa = phi i64 [ 0, %B40.i1793.preheader ], [ %count.3.1.i1812, %B92.i1811 ]
  %.14.i1816 = icmp sgt i64 %count.2.0.i1773.lcssa, 0
  %.32.i1817 = icmp sle i64 %count.2.0.i1773.lcssa, %arg.longest_phrase
  %"$phi88.0.4.0.i1818" = select i1 %.14.i1816, i1 %.32.i1817, i1 false
  br i1 %"$phi88.0.4.0.i1818", label %_ZN5dedup7kernels9rewording9is_phraseB3v92B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx.exit1829, label %B2168

_ZN5dedup7kernels9rewording9is_phraseB3v92B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx.exit1829:
  %.70.i1821 = add nsw i64 %count.2.0.i1773.lcssa, -1
  %.72.i1822 = getelementptr i32, ptr %arg.topic, i64 %.70.i1821
  %.73.i1823 = load i32, ptr %.72.i1822, align 4
  %.76.i1824 = load i32, ptr %arg.topic, align 4
  %.79.i1825 = sext i32 %.73.i1823 to i64
  %.80.i1826 = sext i32 %.76.i1824 to i64
  %.81.i1827 = sub nsw i64 %.79.i1825, %.80.i1826
  %.86.i1828.not = icmp eq i64 %.81.i1827, %.70.i1821
  br i1 %.86.i1828.not, label %B1918, label %B2168

B1918:
  %.14.i1814 = icmp sgt i64 %count.2.0.i1794.lcssa, 0
  %.32.i = icmp sle i64 %count.2.0.i1794.lcssa, %arg.longest_phrase
  %"$phi88.0.4.0.i" = select i1 %.14.i1814, i1 %.32.i, i1 false
  br i1 %"$phi88.0.4.0.i", label %_ZN5dedup7kernels9rewording9is_phraseB3v92B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx.exit, label %B2168

_ZN5dedup7kernels9rewording9is_phraseB3v92B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx.exit:
  %.70.i = add nsw i64 %count.2.0.i1794.lcssa, -1
  %.72.i = getelementptr i32, ptr %arg.our_topic, i64 %.70.i
  %.73.i = load i32, ptr %.72.i, align 4
  %.76.i = load i32, ptr %arg.our_topic, align 4
  %.79.i = sext i32 %.73.i to i64
  %.80.i1815 = sext i32 %.76.i to i64
  %.81.i = sub nsw i64 %.79.i, %.80.i1815
  %.86.i = icmp eq i64 %.81.i, %.70.i
  br i1 %.86.i, label %B1956, label %B2168

B1956:
  %.1821 = sub nsw i64 %count.2.0.i1773.lcssa, %count.2.0.i1794.lcssa
  %.1824 = tail call i64 @llvm.abs.i64(i64 %.1821, i1 true)
  %.1826.not = icmp sgt i64 %.1824, %arg.balanced
  br i1 %.1826.not, label %B2168, label %B2000

B2000:
  %.1839 = add i32 %.73.i1823, 1
  %.1843.idx = shl i64 %told.5.12228, 4
  %.1843 = getelementptr i8, ptr %arg.out, i64 %.1843.idx
  store i32 %.76.i1824, ptr %.1843, align 4
  %.1850 = getelementptr i8, ptr %.1843, i64 4
  store i32 %.1839, ptr %.1850, align 4
  %.1854 = load i32, ptr %arg.our_topic, align 4
  %41 = getelementptr i32, ptr %arg.our_topic, i64 %count.2.0.i1794.lcssa
  %.1860 = getelementptr i8, ptr %41, i64 -4
  %.1861 = load i32, ptr %.1860, align 4
  %.1863 = add i32 %.1861, 1
  %.1868 = getelementptr i8, ptr %.1843, i64 8
  store i32 %.1854, ptr %.1868, align 4
  %.1875 = getelementptr i8, ptr %.1843, i64 12
  store i32 %.1863, ptr %.1875, align 4
  %.1878 = add nsw i64 %told.5.12228, 1
  br label %B2168

B2168:
  %told.8.2 = phi i64 [ %told.5.12228, %B1772 ], [ %.1878, %B2000 ], [ %told.5.12228, %B1956 ], [ %told.5.12228, %_ZN5dedup7kernels9rewording9is_phraseB3v92B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx.exit ], [ %told.5.12228, %B1918 ], [ %told.5.12228, %_ZN5dedup7kernels9rewording9is_phraseB3v92B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx.exit1829 ], [ %told.5.12228, %_ZN5dedup7kernels9rewording9list_leftB3v91B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExi8uint8_2ax8int32_2a.exit1813 ], [ %.1623, %B1608.if ]
  %.1902 = icmp slt i64 %.1189.02226, %kept.6.218632391
  br i1 %.1902, label %B2180, label %B2356

B2180:
  %.1912 = getelementptr i64, ptr %arg.spelled, i64 %.18.i
  %.1913 = load i64, ptr %.1912, align 8
  %.1917 = getelementptr i64, ptr %arg.spelled, i64 %.18.i1740
  %.1918 = load i64, ptr %.1917, align 8
  %.1919.not = icmp eq i64 %.1913, %.1918
  br i1 %.1919.not, label %B2356, label %B2216

B2216:
  %.1927 = getelementptr i8, ptr %arg.content, i64 %.18.i
  %.1928 = load i8, ptr %.1927, align 1
  %.1929.not = icmp eq i8 %.1928, 0
  br i1 %.1929.not, label %B2356, label %B2232

B2232:
  %.1937 = getelementptr i8, ptr %arg.content, i64 %.18.i1740
  %.1938 = load i8, ptr %.1937, align 1
  %.1939.not = icmp eq i8 %.1938, 0
  br i1 %.1939.not, label %B2356, label %B2248

B2248:
  %.1943 = add i32 %.1291, 1
  %.1948.idx = shl i64 %told.8.2, 4
  %.1948 = getelementptr i8, ptr %arg.out, i64 %.1948.idx
  store i32 %.1291, ptr %.1948, align 4
  %.1955 = getelementptr i8, ptr %.1948, i64 4
  store i32 %.1943, ptr %.1955, align 4
  %.1959 = add i32 %.1321, 1
  %.1965 = getelementptr i8, ptr %.1948, i64 8
  store i32 %.1321, ptr %.1965, align 4
  %.1972 = getelementptr i8, ptr %.1948, i64 12
  store i32 %.1959, ptr %.1972, align 4
  %.1975 = add nsw i64 %told.8.2, 1
  br label %B2356

B2356:
  %told.7.2 = phi i64 [ %.1975, %B2248 ], [ %told.8.2, %B2232 ], [ %told.8.2, %B2216 ], [ %told.8.2, %B2180 ], [ %told.8.2, %B2168 ]
  %.1246 = icmp sgt i64 %.1192.02227, 1
  br i1 %.1246, label %B1338.if, label %B2400.preheader

B2448.preheader:
  br i1 %.99.i5111963.not, label %B38.loopexit, label %B2448.if.preheader

B2448.if.preheader:
  %scevgep2299 = getelementptr i8, ptr %arg.gone, i64 %.219
  tail call void @llvm.memset.p0.i64(ptr align 1 %scevgep2299, i8 0, i64 %storemerge.i507, i1 false)
  br label %B38.loopexit

B2468:
  %told.6.0.lcssa = phi i64 [ 0, %entry ], [ %told.5.1.lcssa, %B38.loopexit ]
  store i64 %told.6.0.lcssa, ptr %retptr, align 8
  ret i32 0

B40.if:
  %told.6.02241 = phi i64 [ %told.5.1.lcssa, %B38.loopexit ], [ 0, %entry ]
  %.103.02239 = phi i64 [ %.175, %B38.loopexit ], [ 0, %entry ]
  %.175 = add nuw nsw i64 %.103.02239, 1
  %.202.idx = shl i64 %.103.02239, 5
  %.202 = getelementptr i8, ptr %arg.passages, i64 %.202.idx
  %.203 = load i64, ptr %.202, align 8
  %.207 = getelementptr i8, ptr %.202, i64 8
  %.208 = load i64, ptr %.207, align 8
  %.218 = getelementptr i8, ptr %.202, i64 16
  %.219 = load i64, ptr %.218, align 8
  %.223 = getelementptr i8, ptr %.202, i64 24
  %.224 = load i64, ptr %.223, align 8
  %.54.i = sub i64 %.208, %.203
  %storemerge.i = tail call i64 @llvm.smax.i64(i64 %.54.i, i64 0)
  %.99.i1959.not = icmp slt i64 %.54.i, 1
  br i1 %.99.i1959.not, label %_ZN5dedup7kernels9rewording10list_wordsB3v78B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2a8int32_2a.exit, label %B40.if.i

B60.i:
  %.155.i = getelementptr i8, ptr %arg.gone, i64 %.41.i.01960
  %.156.i = load i8, ptr %.155.i, align 1
  %.157.not.i = icmp eq i8 %.156.i, 0
  br i1 %.157.not.i, label %B76.i, label %B96.i

B76.i:
  %.162.i = trunc i64 %.41.i.01960 to i32
  %.163.i = getelementptr i32, ptr %arg.topic, i64 %count.2.0.i1962
  store i32 %.162.i, ptr %.163.i, align 4
  %.168.i = add nsw i64 %count.2.0.i1962, 1
  br label %B96.i

B96.i:
  %count.3.1.i = phi i64 [ %count.2.0.i1962, %B60.i ], [ %.168.i, %B76.i ], [ %count.2.0.i1962, %B40.if.i ]
  %.99.i = icmp samesign ugt i64 %.44.i.01961, 1
  br i1 %.99.i, label %B40.if.i, label %_ZN5dedup7kernels9rewording10list_wordsB3v78B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2a8int32_2a.exit

B40.if.i:
  %count.2.0.i1962 = phi i64 [ %count.3.1.i, %B96.i ], [ 0, %B40.if ]
  %.44.i.01961 = phi i64 [ %.108.i, %B96.i ], [ %storemerge.i, %B40.if ]
  %.41.i.01960 = phi i64 [ %.112.i, %B96.i ], [ %.203, %B40.if ]
  %.108.i = add nsw i64 %.44.i.01961, -1
  %.112.i = add i64 %.41.i.01960, 1
  %.146.i = getelementptr i8, ptr %arg.content, i64 %.41.i.01960
  %.147.i = load i8, ptr %.146.i, align 1
  %.148.not.i = icmp eq i8 %.147.i, 0
  br i1 %.148.not.i, label %B96.i, label %B60.i

_ZN5dedup7kernels9rewording10list_wordsB3v78B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2a8int32_2a.exit:
  %count.2.0.i.lcssa = phi i64 [ 0, %B40.if ], [ %count.3.1.i, %B96.i ]
  %.54.i505 = sub i64 %.224, %.219
  %storemerge.i507 = tail call i64 @llvm.smax.i64(i64 %.54.i505, i64 0)
  %.99.i5111963.not = icmp slt i64 %.54.i505, 1
  br i1 %.99.i5111963.not, label %_ZN5dedup7kernels9rewording10list_wordsB3v78B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2a8int32_2a.exit529, label %B40.if.i512

B60.i519:
  %.155.i520 = getelementptr i8, ptr %arg.gone, i64 %.41.i503.01964
  %.156.i521 = load i8, ptr %.155.i520, align 1
  %.157.not.i522 = icmp eq i8 %.156.i521, 0
  br i1 %.157.not.i522, label %B76.i525, label %B96.i523

B76.i525:
  %.162.i526 = trunc i64 %.41.i503.01964 to i32
  %.163.i527 = getelementptr i32, ptr %arg.our_topic, i64 %count.2.0.i5091966
  store i32 %.162.i526, ptr %.163.i527, align 4
  %.168.i528 = add nsw i64 %count.2.0.i5091966, 1
  br label %B96.i523

B96.i523:
  %count.3.1.i524 = phi i64 [ %count.2.0.i5091966, %B60.i519 ], [ %.168.i528, %B76.i525 ], [ %count.2.0.i5091966, %B40.if.i512 ]
  %.99.i511 = icmp samesign ugt i64 %.44.i504.01965, 1
  br i1 %.99.i511, label %B40.if.i512, label %_ZN5dedup7kernels9rewording10list_wordsB3v78B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2a8int32_2a.exit529

B40.if.i512:
  %count.2.0.i5091966 = phi i64 [ %count.3.1.i524, %B96.i523 ], [ 0, %_ZN5dedup7kernels9rewording10list_wordsB3v78B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2a8int32_2a.exit ]
  %.44.i504.01965 = phi i64 [ %.108.i514, %B96.i523 ], [ %storemerge.i507, %_ZN5dedup7kernels9rewording10list_wordsB3v78B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2a8int32_2a.exit ]
  %.41.i503.01964 = phi i64 [ %.112.i515, %B96.i523 ], [ %.219, %_ZN5dedup7kernels9rewording10list_wordsB3v78B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2a8int32_2a.exit ]
  %.108.i514 = add nsw i64 %.44.i504.01965, -1
  %.112.i515 = add i64 %.41.i503.01964, 1
  %.146.i516 = getelementptr i8, ptr %arg.content, i64 %.41.i503.01964
  %.147.i517 = load i8, ptr %.146.i516, align 1
  %.148.not.i518 = icmp eq i8 %.147.i517, 0
  br i1 %.148.not.i518, label %B96.i523, label %B60.i519

_ZN5dedup7kernels9rewording10list_wordsB3v78B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2a8int32_2a.exit529:
  %count.2.0.i509.lcssa = phi i64 [ 0, %_ZN5dedup7kernels9rewording10list_wordsB3v78B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2a8int32_2a.exit ], [ %count.3.1.i524, %B96.i523 ]
  %.95.i1968.not = icmp slt i64 %count.2.0.i.lcssa, 1
  br i1 %.95.i1968.not, label %_ZN5dedup7kernels9rewording10take_stemsB3v79B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a.exit, label %B34.if.i

B34.if.i:
  %.37.i.01969 = phi i64 [ %.108.i558, %B34.if.i ], [ 0, %_ZN5dedup7kernels9rewording10list_wordsB3v78B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8uint8_2a8int32_2a.exit529 ]
  %.108.i558 = add nuw nsw i64 %.37.i.01969, 1
  %.134.i = getelementptr i32, ptr %arg.topic, i64 %.37.i.01969
  %.135.i = load i32, ptr %.134.i, align 4
  %.137.i = sext i32 %.135.i to i64
  %.138.i = getelementptr i64, ptr %arg.stems, i64 %.137.i
  %.139.i = load i64, ptr %.138.i, align 8
  %.141.i = getelementptr i64, ptr %arg.keys, i64 %.37.i.01969
  store i64 %.139.i, ptr %.141.i, align 8
  %exitcond.not = icmp eq i64 %count.2.0.i.lcssa, %.108.i558
  br i1 %exitcond.not, label %_ZN5dedup7kernels9rewording10take_stemsB3v79B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a.exit, label %B34.if.i

_ZN5dedup7kernels9rewording10take_stemsB3v79B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a.exit:
  %.95.i5651971.not = icmp slt i64 %count.2.0.i509.lcssa, 1
  br i1 %.95.i5651971.not, label %_ZN5dedup7kernels9rewording10take_stemsB3v79B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a.exit576, label %B34.if.i566

B34.if.i566:
  %.37.i559.01972 = phi i64 [ %.108.i569, %B34.if.i566 ], [ 0, %_ZN5dedup7kernels9rewording10take_stemsB3v79B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a.exit ]
  %.108.i569 = add nuw nsw i64 %.37.i559.01972, 1
  %.134.i570 = getelementptr i32, ptr %arg.our_topic, i64 %.37.i559.01972
  %.135.i571 = load i32, ptr %.134.i570, align 4
  %.137.i572 = sext i32 %.135.i571 to i64
  %.138.i573 = getelementptr i64, ptr %arg.stems, i64 %.137.i572
  %.139.i574 = load i64, ptr %.138.i573, align 8
  %.141.i575 = getelementptr i64, ptr %arg.our_keys, i64 %.37.i559.01972
  store i64 %.139.i574, ptr %.141.i575, align 8
  %exitcond2249.not = icmp eq i64 %count.2.0.i509.lcssa, %.108.i569
  br i1 %exitcond2249.not, label %_ZN5dedup7kernels9rewording10take_stemsB3v79B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a.exit576, label %B34.if.i566

_ZN5dedup7kernels9rewording10take_stemsB3v79B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2ax9uint64_2a.exit576:
  %.47.i = icmp eq i64 %count.2.0.i.lcssa, 0
  %.50.i = icmp eq i64 %count.2.0.i509.lcssa, 0
  %or.cond.i = select i1 %.47.i, i1 true, i1 %.50.i
  br i1 %or.cond.i, label %_ZN5dedup7kernels11subsequence18common_subsequenceB3v80B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit.thread, label %B20.i654

B20.i654:
  %.27.i = icmp sgt i64 %count.2.0.i.lcssa, 1
  br i1 %.27.i, label %B26.i, label %B186.i.preheader

B26.i:
  %bits.2.0.i = phi i64 [ %.30.i, %B26.i ], [ 0, %B20.i654 ]
  %.30.i = add i64 %bits.2.0.i, 1
  %.35.i = shl i64 4, %bits.2.0.i
  %.37.not.i = icmp sgt i64 %.35.i, %count.2.0.i.lcssa
  br i1 %.37.not.i, label %B54.i, label %B26.i

B54.i:
  %.42.i = shl nuw i64 2, %bits.2.0.i
  %.44.i668 = sub nsw i64 62, %bits.2.0.i
  %.91.not.i = icmp eq i64 %.30.i, 63
  br i1 %.91.not.i, label %B186.if.i.preheader, label %B54.i.thread

B54.i.thread:
  %.135.i6711974 = icmp sgt i64 %.42.i, 0
  br i1 %.135.i6711974, label %B186.i.preheader.thread2448, label %B186.if.i.preheader

B186.i.preheader.thread2448:
  %42 = shl nuw i64 8, %bits.2.0.i
  tail call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(1) %arg.spare, i8 0, i64 %42, i1 false)
  br label %B186.if.i.preheader

B186.i.preheader:
  store i32 0, ptr %arg.spare, align 4
  br i1 %.95.i1968.not, label %B350.if.i.preheader, label %B186.if.i.preheader

B186.if.i.preheader:
  %.44.i668190024342446 = phi i64 [ %.44.i668, %B186.i.preheader.thread2448 ], [ 63, %B186.i.preheader ], [ %.44.i668, %B54.i.thread ], [ 0, %B54.i ]
  %43 = phi i64 [ %.42.i, %B186.i.preheader.thread2448 ], [ 1, %B186.i.preheader ], [ -9223372036854775808, %B54.i.thread ], [ 0, %B54.i ]
  %.135.i671197424362444 = phi i1 [ true, %B186.i.preheader.thread2448 ], [ true, %B186.i.preheader ], [ false, %B54.i.thread ], [ false, %B54.i ]
  br label %B186.if.i

B350.i.preheader:
  br i1 %.135.i671197424362444, label %B350.if.i.preheader, label %B422.if.i.preheader

B350.if.i.preheader:
  %44 = phi i64 [ %43, %B350.i.preheader ], [ 1, %B186.i.preheader ]
  %.44.i6681900243424472454 = phi i64 [ %.44.i668190024342446, %B350.i.preheader ], [ 63, %B186.i.preheader ]
  br label %B350.if.i

B422.i.preheader:
  br i1 %.95.i1968.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i.preheader

B422.if.i.preheader:
  %.44.i66819002434244724532456 = phi i64 [ %.44.i6681900243424472454, %B422.i.preheader ], [ %.44.i668190024342446, %B350.i.preheader ]
  br label %B422.if.i

B186.if.i:
  %.206.i.01978 = phi i64 [ %.275.i, %B186.if.i ], [ 0, %B186.if.i.preheader ]
  %.275.i = add nuw nsw i64 %.206.i.01978, 1
  %.303.i = getelementptr i64, ptr %arg.keys, i64 %.206.i.01978
  %.304.i682 = load i64, ptr %.303.i, align 8
  %.305.i = lshr i64 %.304.i682, 1
  %.307.i683 = lshr i64 %.305.i, %.44.i668190024342446
  %.333.i = getelementptr i32, ptr %arg.spare, i64 %.307.i683
  %.334.i684 = load i32, ptr %.333.i, align 4
  %.336.i = add i32 %.334.i684, 1
  store i32 %.336.i, ptr %.333.i, align 4
  %exitcond2250.not = icmp eq i64 %count.2.0.i.lcssa, %.275.i
  br i1 %exitcond2250.not, label %B350.i.preheader, label %B186.if.i

B350.if.i:
  %begin.2.0.i1983 = phi i32 [ %.479.i, %B350.if.i ], [ 0, %B350.if.i.preheader ]
  %.375.i.01981 = phi i64 [ %.444.i, %B350.if.i ], [ 0, %B350.if.i.preheader ]
  %.444.i = add nuw nsw i64 %.375.i.01981, 1
  %.470.i = getelementptr i32, ptr %arg.spare, i64 %.375.i.01981
  %.471.i679 = load i32, ptr %.470.i, align 4
  store i32 %begin.2.0.i1983, ptr %.470.i, align 4
  %.479.i = add i32 %.471.i679, %begin.2.0.i1983
  %exitcond2251.not = icmp eq i64 %.444.i, %44
  br i1 %exitcond2251.not, label %B422.i.preheader, label %B350.if.i

B422.if.i:
  %.515.i666.01985 = phi i64 [ %.584.i, %B422.if.i ], [ 0, %B422.if.i.preheader ]
  %.584.i = add nuw nsw i64 %.515.i666.01985, 1
  %.612.i = getelementptr i64, ptr %arg.keys, i64 %.515.i666.01985
  %.613.i = load i64, ptr %.612.i, align 8
  %.614.i = lshr i64 %.613.i, 1
  %.616.i = lshr i64 %.614.i, %.44.i66819002434244724532456
  %.642.i = getelementptr i32, ptr %arg.spare, i64 %.616.i
  %.643.i = load i32, ptr %.642.i, align 4
  %.645.i = sext i32 %.643.i to i64
  %.646.i = trunc i64 %.515.i666.01985 to i32
  %.647.i677 = getelementptr i32, ptr %arg.order, i64 %.645.i
  store i32 %.646.i, ptr %.647.i677, align 4
  %.651.i = load i32, ptr %.642.i, align 4
  %.653.i = add i32 %.651.i, 1
  store i32 %.653.i, ptr %.642.i, align 4
  %exitcond2252.not = icmp eq i64 %count.2.0.i.lcssa, %.584.i
  br i1 %exitcond2252.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  %.14.i = shl nsw i64 %count.2.0.i.lcssa, 3
  %.54.i901 = add i64 %count.2.0.i.lcssa, -1
  %spec.select1945 = tail call i64 @llvm.smax.i64(i64 %.54.i901, i64 0)
  %45 = add nuw i64 %spec.select1945, 1
  br label %B56.i

B56.i:
  %.41.i899.0 = phi i64 [ 1, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.112.i908, %B260.i911 ]
  %left.2.0.i = phi i64 [ %.14.i, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.266.i912, %B260.i911 ]
  %exitcond2253.not = icmp eq i64 %.41.i899.0, %45
  br i1 %exitcond2253.not, label %B20.i, label %B56.if.i

B114.i:
  %.180.i = getelementptr i8, ptr %.142.i, i64 -4
  %.181.i = load i32, ptr %.180.i, align 4
  %.183.i913 = sext i32 %.181.i to i64
  %.186.i914 = getelementptr i64, ptr %arg.keys, i64 %.183.i913
  %.187.i = load i64, ptr %.186.i914, align 8
  %.189.i915 = icmp ugt i64 %.187.i, %.153.i910
  br i1 %.189.i915, label %B162.i, label %B260.i911

B162.i:
  %at.2.2.i = phi i64 [ %.195.i916, %B212.i ], [ %.41.i899.0, %B114.i ]
  %.195.i916 = add nsw i64 %at.2.2.i, -1
  %.197.i917 = getelementptr i32, ptr %arg.order, i64 %.195.i916
  %.198.i918 = load i32, ptr %.197.i917, align 4
  %.201.i = getelementptr i32, ptr %arg.order, i64 %at.2.2.i
  store i32 %.198.i918, ptr %.201.i, align 4
  %.214.i = icmp sgt i64 %at.2.2.i, 1
  br i1 %.214.i, label %B212.i, label %B260.i911

B212.i:
  %.227.i919 = getelementptr i8, ptr %.201.i, i64 -8
  %.228.i920 = load i32, ptr %.227.i919, align 4
  %.230.i = sext i32 %.228.i920 to i64
  %.233.i921 = getelementptr i64, ptr %arg.keys, i64 %.230.i
  %.234.i = load i64, ptr %.233.i921, align 8
  %.236.i = icmp ugt i64 %.234.i, %.153.i910
  br i1 %.236.i, label %B162.i, label %B260.i911

B260.i911:
  %at.3.1.i = phi i64 [ %.41.i899.0, %B114.i ], [ %.41.i899.0, %B56.if.i ], [ 0, %B162.i ], [ %.195.i916, %B212.i ]
  %.254.i = getelementptr i32, ptr %arg.order, i64 %at.3.1.i
  store i32 %.143.i, ptr %.254.i, align 4
  %.260.neg.i = sub i64 %at.3.1.i, %.41.i899.0
  %.266.i912 = add i64 %.260.neg.i, %left.2.0.i
  %.273.i = icmp slt i64 %.266.i912, 0
  br i1 %.273.i, label %B34.i778.preheader, label %B56.i

B34.i778.preheader:
  br i1 %.95.i1968.not, label %B20.i, label %B34.if.i796

B56.if.i:
  %.112.i908 = add nuw i64 %.41.i899.0, 1
  %.142.i = getelementptr i32, ptr %arg.order, i64 %.41.i899.0
  %.143.i = load i32, ptr %.142.i, align 4
  %.149.i = sext i32 %.143.i to i64
  %.152.i909 = getelementptr i64, ptr %arg.keys, i64 %.149.i
  %.153.i910 = load i64, ptr %.152.i909, align 8
  %.166.i = icmp sgt i64 %.41.i899.0, 0
  br i1 %.166.i, label %B114.i, label %B260.i911

B50.i:
  br i1 %.27.i, label %B66.i, label %B20.i

B66.i:
  %width.2.0.i = phi i64 [ %.158.i, %B460.i ], [ 1, %B50.i ]
  %.158.i = shl nsw i64 %width.2.0.i, 1
  %.212.i = srem i64 %count.2.0.i.lcssa, %.158.i
  %.215.i = icmp sgt i64 %.212.i, 0
  %46 = tail call i64 @llvm.cttz.i64(i64 %.158.i, i1 true)
  %.216190.i = lshr i64 %count.2.0.i.lcssa, %46
  %.217.i = zext i1 %.215.i to i64
  %.218.i781 = add nuw nsw i64 %.216190.i, %.217.i
  %.239.i7831995.not = icmp eq i64 %.218.i781, 0
  br i1 %.239.i7831995.not, label %B432.if.i.preheader, label %B106.if.i

B432.if.i.preheader:
  br label %B432.if.i

B106.i.loopexit:
  %.239.i783 = icmp sgt i64 %.186.i.01997, 1
  br i1 %.239.i783, label %B106.if.i, label %B432.if.i.preheader

B248.i:
  %.480.not.i = icmp slt i64 %right.2.2.i1993, %.13.i972
  %.484.i = getelementptr i32, ptr %arg.order, i64 %left.2.2.i1994
  %.485.i794 = load i32, ptr %.484.i, align 4
  br i1 %.480.not.i, label %B260.i, label %B332.i

B260.i:
  %.487.i795 = sext i32 %.485.i794 to i64
  %.490.i = getelementptr i64, ptr %arg.keys, i64 %.487.i795
  %.491.i = load i64, ptr %.490.i, align 8
  %.494.i = getelementptr i32, ptr %arg.order, i64 %right.2.2.i1993
  %.495.i = load i32, ptr %.494.i, align 4
  %.497.i = sext i32 %.495.i to i64
  %.500.i = getelementptr i64, ptr %arg.keys, i64 %.497.i
  %.501.i = load i64, ptr %.500.i, align 8
  %.502.not.i = icmp ugt i64 %.491.i, %.501.i
  br i1 %.502.not.i, label %B366.i, label %B332.i

B332.i:
  %.516.i793 = getelementptr i32, ptr %arg.spare, i64 %.377.i.01991
  store i32 %.485.i794, ptr %.516.i793, align 4
  %.521.i = add nsw i64 %left.2.2.i1994, 1
  br label %B487.i

B366.i:
  %.536.i = phi i32 [ %.536.i.pre, %B232.if.i.B366.i_crit_edge ], [ %.495.i, %B260.i ]
  %.539.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.01991
  store i32 %.536.i, ptr %.539.i, align 4
  %.544.i = add nsw i64 %right.2.2.i1993, 1
  br label %B487.i

B460.i:
  %.701.i = icmp slt i64 %.158.i, %count.2.0.i.lcssa
  br i1 %.701.i, label %B66.i, label %B20.i

B487.i:
  %right.3.3.i = phi i64 [ %right.2.2.i1993, %B332.i ], [ %.544.i, %B366.i ]
  %left.3.3.i = phi i64 [ %.521.i, %B332.i ], [ %left.2.2.i1994, %B366.i ]
  %.433.i = icmp samesign ugt i64 %.380.i.01992, 1
  br i1 %.433.i, label %B232.if.i, label %B106.i.loopexit

B34.if.i796:
  %.43.i.01988 = phi i64 [ %.114.i, %B34.if.i796 ], [ 0, %B34.i778.preheader ]
  %.114.i = add nuw nsw i64 %.43.i.01988, 1
  %.140.i = trunc i64 %.43.i.01988 to i32
  %.141.i797 = getelementptr i32, ptr %arg.order, i64 %.43.i.01988
  store i32 %.140.i, ptr %.141.i797, align 4
  %exitcond2254.not = icmp eq i64 %count.2.0.i.lcssa, %.114.i
  br i1 %exitcond2254.not, label %B50.i, label %B34.if.i796

B106.if.i:
  %.186.i.01997 = phi i64 [ %.248.i, %B106.i.loopexit ], [ %.218.i781, %B66.i ]
  %.183.i.01996 = phi i64 [ %.252.i, %B106.i.loopexit ], [ 0, %B66.i ]
  %.248.i = add nsw i64 %.186.i.01997, -1
  %.252.i = add i64 %.183.i.01996, %.158.i
  %.278.i = add nsw i64 %.183.i.01996, %width.2.0.i
  %.13.i973 = tail call i64 @llvm.smin.i64(i64 %count.2.0.i.lcssa, i64 %.278.i)
  %.13.i972 = tail call i64 @llvm.smin.i64(i64 %count.2.0.i.lcssa, i64 %.252.i)
  %.390.i = sub i64 %.13.i972, %.183.i.01996
  %.433.i1990.not = icmp slt i64 %.390.i, 1
  br i1 %.433.i1990.not, label %B106.i.loopexit, label %B232.if.i

B232.if.i:
  %left.2.2.i1994 = phi i64 [ %left.3.3.i, %B487.i ], [ %.183.i.01996, %B106.if.i ]
  %right.2.2.i1993 = phi i64 [ %right.3.3.i, %B487.i ], [ %.13.i973, %B106.if.i ]
  %.380.i.01992 = phi i64 [ %.442.i792, %B487.i ], [ %.390.i, %B106.if.i ]
  %.377.i.01991 = phi i64 [ %.446.i, %B487.i ], [ %.183.i.01996, %B106.if.i ]
  %.442.i792 = add nsw i64 %.380.i.01992, -1
  %.446.i = add i64 %.377.i.01991, 1
  %.476.i = icmp slt i64 %left.2.2.i1994, %.13.i973
  br i1 %.476.i, label %B248.i, label %B232.if.i.B366.i_crit_edge

B232.if.i.B366.i_crit_edge:
  %.535.i.phi.trans.insert = getelementptr i32, ptr %arg.order, i64 %right.2.2.i1993
  %.536.i.pre = load i32, ptr %.535.i.phi.trans.insert, align 4
  br label %B366.i

B432.if.i:
  %.591.i.01999 = phi i64 [ %.660.i, %B432.if.i ], [ 0, %B432.if.i.preheader ]
  %.660.i = add nuw nsw i64 %.591.i.01999, 1
  %.686.i = getelementptr i32, ptr %arg.spare, i64 %.591.i.01999
  %.687.i787 = load i32, ptr %.686.i, align 4
  %.689.i = getelementptr i32, ptr %arg.order, i64 %.591.i.01999
  store i32 %.687.i787, ptr %.689.i, align 4
  %exitcond2255.not = icmp eq i64 %count.2.0.i.lcssa, %.660.i
  br i1 %exitcond2255.not, label %B460.i, label %B432.if.i

B20.i:
  %.27.i698 = icmp sgt i64 %count.2.0.i509.lcssa, 1
  br i1 %.27.i698, label %B26.i769, label %B186.i711.preheader

B26.i769:
  %bits.2.0.i770 = phi i64 [ %.30.i771, %B26.i769 ], [ 0, %B20.i ]
  %.30.i771 = add i64 %bits.2.0.i770, 1
  %.35.i772 = shl i64 4, %bits.2.0.i770
  %.37.not.i773 = icmp sgt i64 %.35.i772, %count.2.0.i509.lcssa
  br i1 %.37.not.i773, label %B54.i699, label %B26.i769

B54.i699:
  %.42.i701 = shl nuw i64 2, %bits.2.0.i770
  %.44.i702 = sub nsw i64 62, %bits.2.0.i770
  %.91.not.i703 = icmp eq i64 %.30.i771, 63
  br i1 %.91.not.i703, label %B186.if.i751.preheader, label %B54.i699.thread

B54.i699.thread:
  %.135.i7072001 = icmp sgt i64 %.42.i701, 0
  br i1 %.135.i7072001, label %B186.i711.preheader.thread2474, label %B186.if.i751.preheader

B186.i711.preheader.thread2474:
  %47 = shl nuw i64 8, %bits.2.0.i770
  tail call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(1) %arg.spare, i8 0, i64 %47, i1 false)
  br label %B186.if.i751.preheader

B186.i711.preheader:
  store i32 0, ptr %arg.spare, align 4
  br i1 %.95.i5651971.not, label %B350.if.i742.preheader, label %B186.if.i751.preheader

B186.if.i751.preheader:
  %.44.i702191124602472 = phi i64 [ %.44.i702, %B186.i711.preheader.thread2474 ], [ 63, %B186.i711.preheader ], [ %.44.i702, %B54.i699.thread ], [ 0, %B54.i699 ]
  %48 = phi i64 [ %.42.i701, %B186.i711.preheader.thread2474 ], [ 1, %B186.i711.preheader ], [ -9223372036854775808, %B54.i699.thread ], [ 0, %B54.i699 ]
  %.135.i707200124622470 = phi i1 [ true, %B186.i711.preheader.thread2474 ], [ true, %B186.i711.preheader ], [ false, %B54.i699.thread ], [ false, %B54.i699 ]
  br label %B186.if.i751

B350.i716.preheader:
  br i1 %.135.i707200124622470, label %B350.if.i742.preheader, label %B422.if.i725.preheader

B350.if.i742.preheader:
  %49 = phi i64 [ %48, %B350.i716.preheader ], [ 1, %B186.i711.preheader ]
  %.44.i7021911246024732480 = phi i64 [ %.44.i702191124602472, %B350.i716.preheader ], [ 63, %B186.i711.preheader ]
  br label %B350.if.i742

B422.i722.preheader:
  br i1 %.95.i5651971.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit774, label %B422.if.i725.preheader

B422.if.i725.preheader:
  %.44.i70219112460247324792482 = phi i64 [ %.44.i7021911246024732480, %B422.i722.preheader ], [ %.44.i702191124602472, %B350.i716.preheader ]
  br label %B422.if.i725

B186.if.i751:
  %.206.i688.02005 = phi i64 [ %.275.i754, %B186.if.i751 ], [ 0, %B186.if.i751.preheader ]
  %.275.i754 = add nuw nsw i64 %.206.i688.02005, 1
  %.303.i755 = getelementptr i64, ptr %arg.our_keys, i64 %.206.i688.02005
  %.304.i756 = load i64, ptr %.303.i755, align 8
  %.305.i757 = lshr i64 %.304.i756, 1
  %.307.i758 = lshr i64 %.305.i757, %.44.i702191124602472
  %.333.i761 = getelementptr i32, ptr %arg.spare, i64 %.307.i758
  %.334.i762 = load i32, ptr %.333.i761, align 4
  %.336.i763 = add i32 %.334.i762, 1
  store i32 %.336.i763, ptr %.333.i761, align 4
  %exitcond2256.not = icmp eq i64 %count.2.0.i509.lcssa, %.275.i754
  br i1 %exitcond2256.not, label %B350.i716.preheader, label %B186.if.i751

B350.if.i742:
  %begin.2.0.i7172010 = phi i32 [ %.479.i750, %B350.if.i742 ], [ 0, %B350.if.i742.preheader ]
  %.375.i692.02008 = phi i64 [ %.444.i745, %B350.if.i742 ], [ 0, %B350.if.i742.preheader ]
  %.444.i745 = add nuw nsw i64 %.375.i692.02008, 1
  %.470.i746 = getelementptr i32, ptr %arg.spare, i64 %.375.i692.02008
  %.471.i747 = load i32, ptr %.470.i746, align 4
  store i32 %begin.2.0.i7172010, ptr %.470.i746, align 4
  %.479.i750 = add i32 %.471.i747, %begin.2.0.i7172010
  %exitcond2257.not = icmp eq i64 %.444.i745, %49
  br i1 %exitcond2257.not, label %B422.i722.preheader, label %B350.if.i742

B422.if.i725:
  %.515.i694.02012 = phi i64 [ %.584.i728, %B422.if.i725 ], [ 0, %B422.if.i725.preheader ]
  %.584.i728 = add nuw nsw i64 %.515.i694.02012, 1
  %.612.i729 = getelementptr i64, ptr %arg.our_keys, i64 %.515.i694.02012
  %.613.i730 = load i64, ptr %.612.i729, align 8
  %.614.i731 = lshr i64 %.613.i730, 1
  %.616.i732 = lshr i64 %.614.i731, %.44.i70219112460247324792482
  %.642.i735 = getelementptr i32, ptr %arg.spare, i64 %.616.i732
  %.643.i736 = load i32, ptr %.642.i735, align 4
  %.645.i737 = sext i32 %.643.i736 to i64
  %.646.i738 = trunc i64 %.515.i694.02012 to i32
  %.647.i739 = getelementptr i32, ptr %arg.holders, i64 %.645.i737
  store i32 %.646.i738, ptr %.647.i739, align 4
  %.651.i740 = load i32, ptr %.642.i735, align 4
  %.653.i741 = add i32 %.651.i740, 1
  store i32 %.653.i741, ptr %.642.i735, align 4
  %exitcond2258.not = icmp eq i64 %count.2.0.i509.lcssa, %.584.i728
  br i1 %exitcond2258.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit774, label %B422.if.i725

_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit774:
  %.14.i924 = shl nsw i64 %count.2.0.i509.lcssa, 3
  %.54.i925 = add i64 %count.2.0.i509.lcssa, -1
  %spec.select1948 = tail call i64 @llvm.smax.i64(i64 %.54.i925, i64 0)
  %50 = add nuw i64 %spec.select1948, 1
  br label %B56.i928

B56.i928:
  %.41.i922.0 = phi i64 [ 1, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit774 ], [ %.112.i936, %B260.i943 ]
  %left.2.0.i929 = phi i64 [ %.14.i924, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit774 ], [ %.266.i947, %B260.i943 ]
  %exitcond2259.not = icmp eq i64 %.41.i922.0, %50
  br i1 %exitcond2259.not, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B56.if.i933

B114.i949:
  %.180.i950 = getelementptr i8, ptr %.142.i937, i64 -4
  %.181.i951 = load i32, ptr %.180.i950, align 4
  %.183.i952 = sext i32 %.181.i951 to i64
  %.186.i953 = getelementptr i64, ptr %arg.our_keys, i64 %.183.i952
  %.187.i954 = load i64, ptr %.186.i953, align 8
  %.189.i955 = icmp ugt i64 %.187.i954, %.153.i941
  br i1 %.189.i955, label %B162.i956, label %B260.i943

B162.i956:
  %at.2.2.i957 = phi i64 [ %.195.i958, %B212.i963 ], [ %.41.i922.0, %B114.i949 ]
  %.195.i958 = add nsw i64 %at.2.2.i957, -1
  %.197.i959 = getelementptr i32, ptr %arg.holders, i64 %.195.i958
  %.198.i960 = load i32, ptr %.197.i959, align 4
  %.201.i961 = getelementptr i32, ptr %arg.holders, i64 %at.2.2.i957
  store i32 %.198.i960, ptr %.201.i961, align 4
  %.214.i962 = icmp sgt i64 %at.2.2.i957, 1
  br i1 %.214.i962, label %B212.i963, label %B260.i943

B212.i963:
  %.227.i964 = getelementptr i8, ptr %.201.i961, i64 -8
  %.228.i965 = load i32, ptr %.227.i964, align 4
  %.230.i966 = sext i32 %.228.i965 to i64
  %.233.i967 = getelementptr i64, ptr %arg.our_keys, i64 %.230.i966
  %.234.i968 = load i64, ptr %.233.i967, align 8
  %.236.i969 = icmp ugt i64 %.234.i968, %.153.i941
  br i1 %.236.i969, label %B162.i956, label %B260.i943

B260.i943:
  %at.3.1.i944 = phi i64 [ %.41.i922.0, %B114.i949 ], [ %.41.i922.0, %B56.if.i933 ], [ 0, %B162.i956 ], [ %.195.i958, %B212.i963 ]
  %.254.i945 = getelementptr i32, ptr %arg.holders, i64 %at.3.1.i944
  store i32 %.143.i938, ptr %.254.i945, align 4
  %.260.neg.i946 = sub i64 %at.3.1.i944, %.41.i922.0
  %.266.i947 = add i64 %.260.neg.i946, %left.2.0.i929
  %.273.i948 = icmp slt i64 %.266.i947, 0
  br i1 %.273.i948, label %B34.i812.preheader, label %B56.i928

B34.i812.preheader:
  br i1 %.95.i5651971.not, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B34.if.i892

B56.if.i933:
  %.112.i936 = add nuw i64 %.41.i922.0, 1
  %.142.i937 = getelementptr i32, ptr %arg.holders, i64 %.41.i922.0
  %.143.i938 = load i32, ptr %.142.i937, align 4
  %.149.i939 = sext i32 %.143.i938 to i64
  %.152.i940 = getelementptr i64, ptr %arg.our_keys, i64 %.149.i939
  %.153.i941 = load i64, ptr %.152.i940, align 8
  %.166.i942 = icmp sgt i64 %.41.i922.0, 0
  br i1 %.166.i942, label %B114.i949, label %B260.i943

B50.i815:
  br i1 %.27.i698, label %B66.i817, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

B66.i817:
  %width.2.0.i818 = phi i64 [ %.158.i819, %B460.i833 ], [ 1, %B50.i815 ]
  %.158.i819 = shl nsw i64 %width.2.0.i818, 1
  %.212.i820 = srem i64 %count.2.0.i509.lcssa, %.158.i819
  %.215.i821 = icmp sgt i64 %.212.i820, 0
  %51 = tail call i64 @llvm.cttz.i64(i64 %.158.i819, i1 true)
  %.216190.i822 = lshr i64 %count.2.0.i509.lcssa, %51
  %.217.i823 = zext i1 %.215.i821 to i64
  %.218.i824 = add nuw nsw i64 %.216190.i822, %.217.i823
  %.239.i8272022.not = icmp eq i64 %.218.i824, 0
  br i1 %.239.i8272022.not, label %B432.if.i835.preheader, label %B106.if.i842

B432.if.i835.preheader:
  br label %B432.if.i835

B106.i825.loopexit:
  %.239.i827 = icmp sgt i64 %.186.i801.02024, 1
  br i1 %.239.i827, label %B106.if.i842, label %B432.if.i835.preheader

B248.i873:
  %.480.not.i874 = icmp slt i64 %right.2.2.i8562020, %.13.i
  %.484.i881 = getelementptr i32, ptr %arg.holders, i64 %left.2.2.i8572021
  %.485.i882 = load i32, ptr %.484.i881, align 4
  br i1 %.480.not.i874, label %B260.i880, label %B332.i875

B260.i880:
  %.487.i883 = sext i32 %.485.i882 to i64
  %.490.i884 = getelementptr i64, ptr %arg.our_keys, i64 %.487.i883
  %.491.i885 = load i64, ptr %.490.i884, align 8
  %.494.i886 = getelementptr i32, ptr %arg.holders, i64 %right.2.2.i8562020
  %.495.i887 = load i32, ptr %.494.i886, align 4
  %.497.i888 = sext i32 %.495.i887 to i64
  %.500.i889 = getelementptr i64, ptr %arg.our_keys, i64 %.497.i888
  %.501.i890 = load i64, ptr %.500.i889, align 8
  %.502.not.i891 = icmp ugt i64 %.491.i885, %.501.i890
  br i1 %.502.not.i891, label %B366.i865, label %B332.i875

B332.i875:
  %.516.i878 = getelementptr i32, ptr %arg.spare, i64 %.377.i806.02018
  store i32 %.485.i882, ptr %.516.i878, align 4
  %.521.i879 = add nsw i64 %left.2.2.i8572021, 1
  br label %B487.i870

B366.i865:
  %.536.i867 = phi i32 [ %.536.i867.pre, %B232.if.i860.B366.i865_crit_edge ], [ %.495.i887, %B260.i880 ]
  %.539.i868 = getelementptr i32, ptr %arg.spare, i64 %.377.i806.02018
  store i32 %.536.i867, ptr %.539.i868, align 4
  %.544.i869 = add nsw i64 %right.2.2.i8562020, 1
  br label %B487.i870

B460.i833:
  %.701.i834 = icmp slt i64 %.158.i819, %count.2.0.i509.lcssa
  br i1 %.701.i834, label %B66.i817, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

B487.i870:
  %right.3.3.i871 = phi i64 [ %right.2.2.i8562020, %B332.i875 ], [ %.544.i869, %B366.i865 ]
  %left.3.3.i872 = phi i64 [ %.521.i879, %B332.i875 ], [ %left.2.2.i8572021, %B366.i865 ]
  %.433.i859 = icmp samesign ugt i64 %.380.i807.02019, 1
  br i1 %.433.i859, label %B232.if.i860, label %B106.i825.loopexit

B34.if.i892:
  %.43.i798.02015 = phi i64 [ %.114.i895, %B34.if.i892 ], [ 0, %B34.i812.preheader ]
  %.114.i895 = add nuw nsw i64 %.43.i798.02015, 1
  %.140.i896 = trunc i64 %.43.i798.02015 to i32
  %.141.i897 = getelementptr i32, ptr %arg.holders, i64 %.43.i798.02015
  store i32 %.140.i896, ptr %.141.i897, align 4
  %exitcond2260.not = icmp eq i64 %count.2.0.i509.lcssa, %.114.i895
  br i1 %exitcond2260.not, label %B50.i815, label %B34.if.i892

B106.if.i842:
  %.186.i801.02024 = phi i64 [ %.248.i844, %B106.i825.loopexit ], [ %.218.i824, %B66.i817 ]
  %.183.i800.02023 = phi i64 [ %.252.i845, %B106.i825.loopexit ], [ 0, %B66.i817 ]
  %.248.i844 = add nsw i64 %.186.i801.02024, -1
  %.252.i845 = add i64 %.183.i800.02023, %.158.i819
  %.278.i846 = add nsw i64 %.183.i800.02023, %width.2.0.i818
  %.13.i971 = tail call i64 @llvm.smin.i64(i64 %count.2.0.i509.lcssa, i64 %.278.i846)
  %.13.i = tail call i64 @llvm.smin.i64(i64 %count.2.0.i509.lcssa, i64 %.252.i845)
  %.390.i852 = sub i64 %.13.i, %.183.i800.02023
  %.433.i8592017.not = icmp slt i64 %.390.i852, 1
  br i1 %.433.i8592017.not, label %B106.i825.loopexit, label %B232.if.i860

B232.if.i860:
  %left.2.2.i8572021 = phi i64 [ %left.3.3.i872, %B487.i870 ], [ %.183.i800.02023, %B106.if.i842 ]
  %right.2.2.i8562020 = phi i64 [ %right.3.3.i871, %B487.i870 ], [ %.13.i971, %B106.if.i842 ]
  %.380.i807.02019 = phi i64 [ %.442.i862, %B487.i870 ], [ %.390.i852, %B106.if.i842 ]
  %.377.i806.02018 = phi i64 [ %.446.i863, %B487.i870 ], [ %.183.i800.02023, %B106.if.i842 ]
  %.442.i862 = add nsw i64 %.380.i807.02019, -1
  %.446.i863 = add i64 %.377.i806.02018, 1
  %.476.i864 = icmp slt i64 %left.2.2.i8572021, %.13.i971
  br i1 %.476.i864, label %B248.i873, label %B232.if.i860.B366.i865_crit_edge

B232.if.i860.B366.i865_crit_edge:
  %.535.i866.phi.trans.insert = getelementptr i32, ptr %arg.holders, i64 %right.2.2.i8562020
  %.536.i867.pre = load i32, ptr %.535.i866.phi.trans.insert, align 4
  br label %B366.i865

B432.if.i835:
  %.591.i808.02026 = phi i64 [ %.660.i838, %B432.if.i835 ], [ 0, %B432.if.i835.preheader ]
  %.660.i838 = add nuw nsw i64 %.591.i808.02026, 1
  %.686.i839 = getelementptr i32, ptr %arg.spare, i64 %.591.i808.02026
  %.687.i840 = load i32, ptr %.686.i839, align 4
  %.689.i841 = getelementptr i32, ptr %arg.holders, i64 %.591.i808.02026
  store i32 %.687.i840, ptr %.689.i841, align 4
  %exitcond2261.not = icmp eq i64 %count.2.0.i509.lcssa, %.660.i838
  br i1 %exitcond2261.not, label %B460.i833, label %B432.if.i835

_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  br i1 %.95.i1968.not, label %_ZN5dedup7kernels11subsequence12find_holdersB3v81B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit, label %B120.if.i

B170.i:
  %.259.i = getelementptr i8, ptr %.232.i, i64 -4
  %.260.i = load i32, ptr %.259.i, align 4
  %.262.i = sext i32 %.260.i to i64
  %.265.i = getelementptr i64, ptr %arg.keys, i64 %.262.i
  %.266.i = load i64, ptr %.265.i, align 8
  %.268.not.i = icmp eq i64 %.239.i, %.266.i
  br i1 %.268.not.i, label %B462.i, label %B218.i

B218.i:
  %.288.i = icmp slt i64 %j_end.3.0.i2032, %count.2.0.i509.lcssa
  br i1 %.288.i, label %B234.i, label %B340.i

B234.i:
  %.299.i = getelementptr i32, ptr %arg.holders, i64 %j_end.3.0.i2032
  %.300.i632 = load i32, ptr %.299.i, align 4
  %.304.i = sext i32 %.300.i632 to i64
  %.307.i = getelementptr i64, ptr %arg.our_keys, i64 %.304.i
  %.308.i = load i64, ptr %.307.i, align 8
  %.310.i = icmp ult i64 %.308.i, %.239.i
  br i1 %.310.i, label %B276.i, label %B340.i

B276.i:
  %j.3.3.i = phi i64 [ %.316.i, %B298.i ], [ %j_end.3.0.i2032, %B234.i ]
  %exitcond2262.not = icmp eq i64 %j.3.3.i, %.54.i925
  br i1 %exitcond2262.not, label %B462.i, label %B298.i

B298.i:
  %.316.i = add nsw i64 %j.3.3.i, 1
  %.337.i = getelementptr i32, ptr %arg.holders, i64 %.316.i
  %.338.i = load i32, ptr %.337.i, align 4
  %.342.i = sext i32 %.338.i to i64
  %.345.i633 = getelementptr i64, ptr %arg.our_keys, i64 %.342.i
  %.346.i = load i64, ptr %.345.i633, align 8
  %.348.i = icmp ult i64 %.346.i, %.239.i
  br i1 %.348.i, label %B276.i, label %B340.i

B340.i:
  %j.4.2.i = phi i64 [ %j_end.3.0.i2032, %B234.i ], [ %j_end.3.0.i2032, %B218.i ], [ %.316.i, %B298.i ]
  %.373.i = icmp slt i64 %j.4.2.i, %count.2.0.i509.lcssa
  br i1 %.373.i, label %B356.i, label %B462.i

B356.i:
  %.387.i627 = getelementptr i32, ptr %arg.holders, i64 %j.4.2.i
  %.388.i628 = load i32, ptr %.387.i627, align 4
  %.392.i = sext i32 %.388.i628 to i64
  %.395.i = getelementptr i64, ptr %arg.our_keys, i64 %.392.i
  %.396.i = load i64, ptr %.395.i, align 8
  %.398.i = icmp eq i64 %.396.i, %.239.i
  br i1 %.398.i, label %B398.i, label %B462.i

B398.i:
  %j_end.5.2.i = phi i64 [ %.407.i, %B420.i ], [ %j.4.2.i, %B356.i ]
  %exitcond2263.not = icmp eq i64 %j_end.5.2.i, %.54.i925
  br i1 %exitcond2263.not, label %B462.i, label %B420.i

B420.i:
  %.407.i = add nsw i64 %j_end.5.2.i, 1
  %.431.i629 = getelementptr i32, ptr %arg.holders, i64 %.407.i
  %.432.i630 = load i32, ptr %.431.i629, align 4
  %.436.i631 = sext i32 %.432.i630 to i64
  %.439.i = getelementptr i64, ptr %arg.our_keys, i64 %.436.i631
  %.440.i = load i64, ptr %.439.i, align 8
  %.442.i = icmp eq i64 %.440.i, %.239.i
  br i1 %.442.i, label %B398.i, label %B462.i

B462.i:
  %j.5.2.i = phi i64 [ %j.4.2.i, %B340.i ], [ %j.6.0.i2031, %B170.i ], [ %j.4.2.i, %B356.i ], [ %j.4.2.i, %B420.i ], [ %j.4.2.i, %B398.i ], [ %count.2.0.i509.lcssa, %B276.i ]
  %j_end.4.2.i = phi i64 [ %j.4.2.i, %B340.i ], [ %j_end.3.0.i2032, %B170.i ], [ %j.4.2.i, %B356.i ], [ %.407.i, %B420.i ], [ %count.2.0.i509.lcssa, %B398.i ], [ %count.2.0.i509.lcssa, %B276.i ]
  %.472.i = trunc i64 %j.5.2.i to i32
  %.473.i626 = getelementptr i32, ptr %arg.low, i64 %.235.i
  store i32 %.472.i, ptr %.473.i626, align 4
  %.480.i = load i32, ptr %.232.i, align 4
  %.485.i = sext i32 %.480.i to i64
  %.486.i = trunc i64 %j_end.4.2.i to i32
  %.487.i = getelementptr i32, ptr %arg.high, i64 %.485.i
  store i32 %.486.i, ptr %.487.i, align 4
  %exitcond2264.not = icmp eq i64 %count.2.0.i.lcssa, %.202.i625
  br i1 %exitcond2264.not, label %_ZN5dedup7kernels11subsequence12find_holdersB3v81B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit, label %B120.if.i

B120.if.i:
  %j_end.3.0.i2032 = phi i64 [ %j_end.4.2.i, %B462.i ], [ 0, %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %j.6.0.i2031 = phi i64 [ %j.5.2.i, %B462.i ], [ 0, %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %.133.i.02029 = phi i64 [ %.202.i625, %B462.i ], [ 0, %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %.202.i625 = add nuw nsw i64 %.133.i.02029, 1
  %.232.i = getelementptr i32, ptr %arg.order, i64 %.133.i.02029
  %.233.i = load i32, ptr %.232.i, align 4
  %.235.i = sext i32 %.233.i to i64
  %.238.i = getelementptr i64, ptr %arg.keys, i64 %.235.i
  %.239.i = load i64, ptr %.238.i, align 8
  %.244.i = icmp eq i64 %.133.i.02029, 0
  br i1 %.244.i, label %B218.i, label %B170.i

_ZN5dedup7kernels11subsequence12find_holdersB3v81B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit:
  %.134.i615 = add nsw i64 %count.2.0.i509.lcssa, 63
  %.142.0.i = ashr i64 %.134.i615, 6
  %.258.i2033.not = icmp slt i64 %.142.0.i, 1
  br i1 %.258.i2033.not, label %B246.i.preheader, label %B154.if.i

B246.i.preheader:
  br i1 %.95.i1968.not, label %_ZN5dedup7kernels11subsequence18common_subsequenceB3v80B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit.thread, label %B248.if.i

B246.i.loopexit:
  %exitcond2267.not = icmp eq i64 %count.2.0.i.lcssa, %.401.i
  br i1 %exitcond2267.not, label %B868.i, label %B248.if.i

B550.i.preheader:
  br i1 %.258.i2033.not, label %B764.i, label %B550.if.i.lr.ph

B550.if.i.lr.ph:
  %.780.i = mul nuw nsw i64 %.331.i.02047, %.142.0.i
  %52 = getelementptr i64, ptr %arg.rows, i64 %.780.i
  %.806.i = mul nuw nsw i64 %.401.i, %.142.0.i
  %53 = getelementptr i64, ptr %arg.rows, i64 %.806.i
  br label %B550.if.i

B764.i:
  %.821.i = load i32, ptr %.431.i, align 4
  %.825.i = load i32, ptr %.435.i, align 4
  %.864.i = sub i32 %.825.i, %.821.i
  %.907.i2043.not = icmp slt i32 %.864.i, 1
  br i1 %.907.i2043.not, label %B246.i.loopexit, label %B820.if.i

B868.i:
  %.51.i634 = icmp sgt i64 %count.2.0.i509.lcssa, 0
  br i1 %.51.i634, label %B40.i636, label %_ZN5dedup7kernels11subsequence18common_subsequenceB3v80B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit.thread

B40.i636:
  %found.2.1.i = phi i64 [ %found.3.2.i, %B378.i ], [ 0, %B868.i ]
  %j.3.1.i = phi i64 [ %j.4.2.i638, %B378.i ], [ %count.2.0.i509.lcssa, %B868.i ]
  %i.3.1.i = phi i64 [ %i.4.2.i, %B378.i ], [ %count.2.0.i.lcssa, %B868.i ]
  %.61.i = add nsw i64 %j.3.1.i, -1
  %.8079.i = lshr i64 %.61.i, 6
  %.123.i = and i64 %.61.i, 63
  %.152.i = mul nsw i64 %i.3.1.i, %.142.0.i
  %54 = getelementptr i64, ptr %arg.rows, i64 %.152.i
  %.156.i637 = getelementptr i64, ptr %54, i64 %.8079.i
  %.157.i = load i64, ptr %.156.i637, align 8
  %55 = shl nuw i64 1, %.123.i
  %56 = and i64 %55, %.157.i
  %.161.not.i = icmp eq i64 %56, 0
  br i1 %.161.not.i, label %B216.i640, label %B378.i

B216.i640:
  %.188.i641 = add nsw i64 %i.3.1.i, -1
  %.190.i = mul nsw i64 %.188.i641, %.142.0.i
  %57 = getelementptr i64, ptr %arg.rows, i64 %.190.i
  %.196.i = getelementptr i64, ptr %57, i64 %.8079.i
  %.197.i = load i64, ptr %.196.i, align 8
  %58 = and i64 %.197.i, %55
  %.203.not.i = icmp eq i64 %58, 0
  br i1 %.203.not.i, label %B378.i, label %B298.i642

B298.i642:
  %.220.i = trunc i64 %.188.i641 to i32
  %.221.i.idx = shl i64 %found.2.1.i, 3
  %.221.i = getelementptr i8, ptr %arg.pairs, i64 %.221.i.idx
  store i32 %.220.i, ptr %.221.i, align 4
  %.227.i = trunc i64 %.61.i to i32
  %.228.i = getelementptr i8, ptr %.221.i, i64 4
  store i32 %.227.i, ptr %.228.i, align 4
  %.231.i = add nsw i64 %found.2.1.i, 1
  br label %B378.i

B378.i:
  %found.3.2.i = phi i64 [ %found.2.1.i, %B40.i636 ], [ %.231.i, %B298.i642 ], [ %found.2.1.i, %B216.i640 ]
  %i.4.2.i = phi i64 [ %i.3.1.i, %B40.i636 ], [ %.188.i641, %B298.i642 ], [ %.188.i641, %B216.i640 ]
  %j.4.2.i638 = phi i64 [ %.61.i, %B40.i636 ], [ %.61.i, %B298.i642 ], [ %j.3.1.i, %B216.i640 ]
  %.258.i639 = icmp sgt i64 %i.4.2.i, 0
  %.277.i = icmp sgt i64 %j.4.2.i638, 0
  %or.cond80.i = and i1 %.258.i639, %.277.i
  br i1 %or.cond80.i, label %B40.i636, label %_ZN5dedup7kernels11subsequence18common_subsequenceB3v80B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit

B154.if.i:
  %.202.i.02034 = phi i64 [ %.271.i, %B154.if.i ], [ 0, %_ZN5dedup7kernels11subsequence12find_holdersB3v81B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit ]
  %.271.i = add nuw nsw i64 %.202.i.02034, 1
  %.297.i = getelementptr i64, ptr %arg.rows, i64 %.202.i.02034
  store i64 -1, ptr %.297.i, align 8
  %.300.i = getelementptr i64, ptr %arg.hits, i64 %.202.i.02034
  store i64 0, ptr %.300.i, align 8
  %exitcond2265.not = icmp eq i64 %.142.0.i, %.271.i
  br i1 %exitcond2265.not, label %B246.i.preheader, label %B154.if.i

B248.if.i:
  %.331.i.02047 = phi i64 [ %.401.i, %B246.i.loopexit ], [ 0, %B246.i.preheader ]
  %.401.i = add nuw nsw i64 %.331.i.02047, 1
  %.431.i = getelementptr i32, ptr %arg.low, i64 %.331.i.02047
  %.432.i = load i32, ptr %.431.i, align 4
  %.435.i = getelementptr i32, ptr %arg.high, i64 %.331.i.02047
  %.436.i = load i32, ptr %.435.i, align 4
  %.473.i = sub i32 %.436.i, %.432.i
  %.516.i2036.not = icmp slt i32 %.473.i, 1
  br i1 %.516.i2036.not, label %B550.i.preheader, label %B308.if.i

B308.if.i:
  %.463.i.02038 = phi i32 [ %.525.i, %B308.if.i ], [ %.473.i, %B248.if.i ]
  %.460.i.02037 = phi i32 [ %.529.i, %B308.if.i ], [ %.432.i, %B248.if.i ]
  %.525.i = add nsw i32 %.463.i.02038, -1
  %.529.i = add i32 %.460.i.02037, 1
  %59 = sext i32 %.460.i.02037 to i64
  %.556.i = getelementptr i32, ptr %arg.holders, i64 %59
  %.557.i = load i32, ptr %.556.i, align 4
  %.558.i = sext i32 %.557.i to i64
  %.577.i1923 = sdiv i32 %.557.i, 64
  %.577.i.sext = sext i32 %.577.i1923 to i64
  %60 = and i64 %.558.i, -9223372036854775745
  %.580.i = icmp ugt i64 %60, -9223372036854775808
  %.587.i = sext i1 %.580.i to i64
  %61 = getelementptr i64, ptr %arg.hits, i64 %.577.i.sext
  %.600.i = getelementptr i64, ptr %61, i64 %.587.i
  %.601.i = load i64, ptr %.600.i, align 8
  %.626.i1924 = srem i32 %.557.i, 64
  %.626.i.sext = sext i32 %.626.i1924 to i64
  %.628.i = icmp slt i32 %.626.i1924, 0
  %.637.i = add nsw i64 %.626.i.sext, 64
  %.617.0.i = select i1 %.628.i, i64 %.637.i, i64 %.626.i.sext
  %.647.i = shl nuw i64 1, %.617.0.i
  %.648.i = or i64 %.647.i, %.601.i
  store i64 %.648.i, ptr %.600.i, align 8
  %.516.i = icmp samesign ugt i32 %.463.i.02038, 1
  br i1 %.516.i, label %B308.if.i, label %B550.i.preheader

B550.if.i:
  %carry.2.1.i2042 = phi i64 [ 0, %B550.if.i.lr.ph ], [ %.798.i, %B550.if.i ]
  %.684.i.02040 = phi i64 [ 0, %B550.if.i.lr.ph ], [ %.753.i, %B550.if.i ]
  %.753.i = add nuw nsw i64 %.684.i.02040, 1
  %.783.i = getelementptr i64, ptr %52, i64 %.684.i.02040
  %.784.i = load i64, ptr %.783.i, align 8
  %.786.i = getelementptr i64, ptr %arg.hits, i64 %.684.i.02040
  %.787.i = load i64, ptr %.786.i, align 8
  %.788.i = and i64 %.787.i, %.784.i
  %.789.i = add i64 %.788.i, %.784.i
  %.791.i = add i64 %.789.i, %carry.2.1.i2042
  %.792.i = icmp ult i64 %.789.i, %.784.i
  %.795.i = icmp ult i64 %.791.i, %.789.i
  %.798207.i = or i1 %.792.i, %.795.i
  %.798.i = zext i1 %.798207.i to i64
  %.801.i = xor i64 %.788.i, %.784.i
  %.802.i = or i64 %.791.i, %.801.i
  %.809.i = getelementptr i64, ptr %53, i64 %.684.i.02040
  store i64 %.802.i, ptr %.809.i, align 8
  %exitcond2266.not = icmp eq i64 %.142.0.i, %.753.i
  br i1 %exitcond2266.not, label %B764.i, label %B550.if.i

B820.if.i:
  %.854.i.02045 = phi i32 [ %.916.i, %B820.if.i ], [ %.864.i, %B764.i ]
  %.851.i.02044 = phi i32 [ %.920.i, %B820.if.i ], [ %.821.i, %B764.i ]
  %.916.i = add nsw i32 %.854.i.02045, -1
  %.920.i = add i32 %.851.i.02044, 1
  %62 = sext i32 %.851.i.02044 to i64
  %.947.i = getelementptr i32, ptr %arg.holders, i64 %62
  %.948.i = load i32, ptr %.947.i, align 4
  %.949.i = sext i32 %.948.i to i64
  %.968.i1925 = sdiv i32 %.948.i, 64
  %.968.i.sext = sext i32 %.968.i1925 to i64
  %63 = and i64 %.949.i, -9223372036854775745
  %.971.i = icmp ugt i64 %63, -9223372036854775808
  %.978.i = sext i1 %.971.i to i64
  %64 = getelementptr i64, ptr %arg.hits, i64 %.968.i.sext
  %.991.i = getelementptr i64, ptr %64, i64 %.978.i
  store i64 0, ptr %.991.i, align 8
  %.907.i = icmp samesign ugt i32 %.854.i.02045, 1
  br i1 %.907.i, label %B820.if.i, label %B246.i.loopexit

_ZN5dedup7kernels11subsequence18common_subsequenceB3v80B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit.thread:
  %.3922489 = add nsw i64 %.203, -1
  %.3942490 = add nsw i64 %.219, -1
  br label %B392.preheader

_ZN5dedup7kernels11subsequence18common_subsequenceB3v80B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit:
  %.392 = add nsw i64 %.203, -1
  %.394 = add nsw i64 %.219, -1
  %.401 = icmp sgt i64 %found.3.2.i, -1
  br i1 %.401, label %B392.preheader, label %B40.i481.preheader

B392.preheader:
  %.3942496 = phi i64 [ %.3942490, %_ZN5dedup7kernels11subsequence18common_subsequenceB3v80B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit.thread ], [ %.394, %_ZN5dedup7kernels11subsequence18common_subsequenceB3v80B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit ]
  %.3922494 = phi i64 [ %.3922489, %_ZN5dedup7kernels11subsequence18common_subsequenceB3v80B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit.thread ], [ %.392, %_ZN5dedup7kernels11subsequence18common_subsequenceB3v80B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit ]
  %storemerge203.i2492 = phi i64 [ 0, %_ZN5dedup7kernels11subsequence18common_subsequenceB3v80B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit.thread ], [ %found.3.2.i, %_ZN5dedup7kernels11subsequence18common_subsequenceB3v80B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a23Literal_5bint_5d_280_29x9uint64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a8int32_2a.exit ]
  br label %B392

B784.if:
  %kept.3.22127 = phi i64 [ %kept.4.1, %B784.if.lr.ph ], [ %.789, %B784.if ]
  %.662.02126 = phi i64 [ %found.3.2.i.i, %B784.if.lr.ph ], [ %.727, %B784.if ]
  %.659.02125.in = phi i64 [ %found.3.2.i.i, %B784.if.lr.ph ], [ %.659.02125, %B784.if ]
  %.659.02125 = add i64 %.659.02125.in, -1
  %.727 = add nsw i64 %.662.02126, -1
  %.762.idx = shl i64 %.659.02125, 3
  %.762 = getelementptr i8, ptr %arg.inner, i64 %.762.idx
  %.763 = load i32, ptr %.762, align 4
  %.771 = getelementptr i8, ptr %.762, i64 4
  %.772 = load i32, ptr %.771, align 4
  %.778 = add i32 %.763, %29
  %.779.idx = shl i64 %kept.3.22127, 3
  %.779 = getelementptr i8, ptr %arg.found, i64 %.779.idx
  store i32 %.778, ptr %.779, align 4
  %.785 = add i32 %.772, %30
  %.786 = getelementptr i8, ptr %.779, i64 4
  store i32 %.785, ptr %.786, align 4
  %.789 = add i64 %kept.3.22127, 1
  %.718 = icmp samesign ugt i64 %.662.02126, 1
  br i1 %.718, label %B784.if, label %B906

B1016.if:
  %.881.02130 = phi i64 [ %.950, %B1016.if ], [ 0, %B986.thread ]
  %.950 = add nuw nsw i64 %.881.02130, 1
  %.977.idx = shl i64 %.881.02130, 3
  %.977 = getelementptr i8, ptr %arg.found, i64 %.977.idx
  %.978 = load i32, ptr %.977, align 4
  %.980 = sext i32 %.978 to i64
  %.982 = getelementptr i8, ptr %arg.gone, i64 %.980
  store i8 1, ptr %.982, align 1
  %.987 = getelementptr i8, ptr %.977, i64 4
  %.988 = load i32, ptr %.987, align 4
  %.990 = sext i32 %.988 to i64
  %.992 = getelementptr i8, ptr %arg.gone, i64 %.990
  store i8 1, ptr %.992, align 1
  %exitcond2284.not = icmp eq i64 %.822, %.950
  br i1 %exitcond2284.not, label %B40.i481.preheader, label %B1016.if

B1338.if:
  %i.5.12230 = phi i64 [ %.18.i, %B2356 ], [ %.3922493, %B1338.if.preheader ]
  %j.5.12229 = phi i64 [ %.18.i1740, %B2356 ], [ %.3942495, %B1338.if.preheader ]
  %told.5.12228 = phi i64 [ %told.7.2, %B2356 ], [ %told.6.02241, %B1338.if.preheader ]
  %.1192.02227 = phi i64 [ %.1255, %B2356 ], [ %spec.select1943, %B1338.if.preheader ]
  %.1189.02226 = phi i64 [ %.1259, %B2356 ], [ 0, %B1338.if.preheader ]
  %.1255 = add nsw i64 %.1192.02227, -1
  %.1259 = add nuw nsw i64 %.1189.02226, 1
  %.1290.idx = shl i64 %.1189.02226, 3
  %.1290 = getelementptr i8, ptr %arg.found, i64 %.1290.idx
  %.1291 = load i32, ptr %.1290, align 4
  %.1320 = getelementptr i8, ptr %.1290, i64 4
  %.1321 = load i32, ptr %.1320, align 4
  %.1354 = add nsw i64 %i.5.12230, 1
  %.18.i = sext i32 %.1291 to i64
  %.55.i1721 = sub i64 %.18.i, %.1354
  %storemerge.i1722 = tail call i64 @llvm.smax.i64(i64 %.55.i1721, i64 0)
  %.100.i17262202.not = icmp slt i64 %.55.i1721, 1
  br i1 %.100.i17262202.not, label %_ZN5dedup7kernels9rewording10list_wordsB3v90B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axi8uint8_2a8int32_2a.exit, label %B40.if.i1727

B60.i1730:
  %.156.i1731 = getelementptr i8, ptr %arg.gone, i64 %.42.i1720.02204
  %.157.i1732 = load i8, ptr %.156.i1731, align 1
  %.158.not.i = icmp eq i8 %.157.i1732, 0
  br i1 %.158.not.i, label %B76.i1735, label %B96.i1733

B76.i1735:
  %.163.i1736 = trunc i64 %.42.i1720.02204 to i32
  %.164.i1737 = getelementptr i32, ptr %arg.topic, i64 %count.2.0.i17242205
  store i32 %.163.i1736, ptr %.164.i1737, align 4
  %.169.i = add nsw i64 %count.2.0.i17242205, 1
  br label %B96.i1733

B96.i1733:
  %count.3.1.i1734 = phi i64 [ %count.2.0.i17242205, %B60.i1730 ], [ %.169.i, %B76.i1735 ], [ %count.2.0.i17242205, %B40.if.i1727 ]
  %.100.i1726 = icmp samesign ugt i64 %.45.i.02203, 1
  br i1 %.100.i1726, label %B40.if.i1727, label %_ZN5dedup7kernels9rewording10list_wordsB3v90B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axi8uint8_2a8int32_2a.exit

B40.if.i1727:
  %count.2.0.i17242205 = phi i64 [ %count.3.1.i1734, %B96.i1733 ], [ 0, %B1338.if ]
  %.42.i1720.02204 = phi i64 [ %.113.i, %B96.i1733 ], [ %.1354, %B1338.if ]
  %.45.i.02203 = phi i64 [ %.109.i, %B96.i1733 ], [ %storemerge.i1722, %B1338.if ]
  %.109.i = add nsw i64 %.45.i.02203, -1
  %.113.i = add i64 %.42.i1720.02204, 1
  %.147.i1728 = getelementptr i8, ptr %arg.content, i64 %.42.i1720.02204
  %.148.i1729 = load i8, ptr %.147.i1728, align 1
  %.149.not.i = icmp eq i8 %.148.i1729, 0
  br i1 %.149.not.i, label %B96.i1733, label %B60.i1730

_ZN5dedup7kernels9rewording10list_wordsB3v90B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axi8uint8_2a8int32_2a.exit:
  %count.2.0.i1724.lcssa = phi i64 [ 0, %B1338.if ], [ %count.3.1.i1734, %B96.i1733 ]
  %.1388 = add nsw i64 %j.5.12229, 1
  %.18.i1740 = sext i32 %.1321 to i64
  %.55.i1741 = sub i64 %.18.i1740, %.1388
  %storemerge.i1743 = tail call i64 @llvm.smax.i64(i64 %.55.i1741, i64 0)
  %.100.i17472207.not = icmp slt i64 %.55.i1741, 1
  br i1 %.100.i17472207.not, label %_ZN5dedup7kernels9rewording10list_wordsB3v90B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axi8uint8_2a8int32_2a.exit1765, label %B40.if.i1748

B60.i1755:
  %.156.i1756 = getelementptr i8, ptr %arg.gone, i64 %.42.i1738.02209
  %.157.i1757 = load i8, ptr %.156.i1756, align 1
  %.158.not.i1758 = icmp eq i8 %.157.i1757, 0
  br i1 %.158.not.i1758, label %B76.i1761, label %B96.i1759

B76.i1761:
  %.163.i1762 = trunc i64 %.42.i1738.02209 to i32
  %.164.i1763 = getelementptr i32, ptr %arg.our_topic, i64 %count.2.0.i17452210
  store i32 %.163.i1762, ptr %.164.i1763, align 4
  %.169.i1764 = add nsw i64 %count.2.0.i17452210, 1
  br label %B96.i1759

B96.i1759:
  %count.3.1.i1760 = phi i64 [ %count.2.0.i17452210, %B60.i1755 ], [ %.169.i1764, %B76.i1761 ], [ %count.2.0.i17452210, %B40.if.i1748 ]
  %.100.i1747 = icmp samesign ugt i64 %.45.i1739.02208, 1
  br i1 %.100.i1747, label %B40.if.i1748, label %_ZN5dedup7kernels9rewording10list_wordsB3v90B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axi8uint8_2a8int32_2a.exit1765

B40.if.i1748:
  %count.2.0.i17452210 = phi i64 [ %count.3.1.i1760, %B96.i1759 ], [ 0, %_ZN5dedup7kernels9rewording10list_wordsB3v90B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axi8uint8_2a8int32_2a.exit ]
  %.42.i1738.02209 = phi i64 [ %.113.i1751, %B96.i1759 ], [ %.1388, %_ZN5dedup7kernels9rewording10list_wordsB3v90B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axi8uint8_2a8int32_2a.exit ]
  %.45.i1739.02208 = phi i64 [ %.109.i1750, %B96.i1759 ], [ %storemerge.i1743, %_ZN5dedup7kernels9rewording10list_wordsB3v90B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axi8uint8_2a8int32_2a.exit ]
  %.109.i1750 = add nsw i64 %.45.i1739.02208, -1
  %.113.i1751 = add i64 %.42.i1738.02209, 1
  %.147.i1752 = getelementptr i8, ptr %arg.content, i64 %.42.i1738.02209
  %.148.i1753 = load i8, ptr %.147.i1752, align 1
  %.149.not.i1754 = icmp eq i8 %.148.i1753, 0
  br i1 %.149.not.i1754, label %B96.i1759, label %B60.i1755

_ZN5dedup7kernels9rewording10list_wordsB3v90B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axi8uint8_2a8int32_2a.exit1765:
  %count.2.0.i1745.lcssa = phi i64 [ 0, %_ZN5dedup7kernels9rewording10list_wordsB3v90B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axi8uint8_2a8int32_2a.exit ], [ %count.3.1.i1760, %B96.i1759 ]
  %.1421 = icmp sgt i64 %count.2.0.i1724.lcssa, 0
  %.1429 = icmp ne i64 %count.2.0.i1724.lcssa, %count.2.0.i1745.lcssa
  %not..1421 = xor i1 %.1421, true
  %or.cond = select i1 %not..1421, i1 true, i1 %.1429
  %.1439.not = icmp sgt i64 %count.2.0.i1745.lcssa, %arg.most_paired
  %or.cond475 = select i1 %or.cond, i1 true, i1 %.1439.not
  br i1 %or.cond475, label %B1772, label %B1608.if

B1608.if:
  %told.4.22214 = phi i64 [ %.1623, %B1608.if ], [ %told.5.12228, %_ZN5dedup7kernels9rewording10list_wordsB3v90B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axi8uint8_2a8int32_2a.exit1765 ]
  %.1490.02213 = phi i64 [ %.1552, %B1608.if ], [ %count.2.0.i1724.lcssa, %_ZN5dedup7kernels9rewording10list_wordsB3v90B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axi8uint8_2a8int32_2a.exit1765 ]
  %.1487.02212 = phi i64 [ %.1556, %B1608.if ], [ 0, %_ZN5dedup7kernels9rewording10list_wordsB3v90B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axi8uint8_2a8int32_2a.exit1765 ]
  %.1552 = add nsw i64 %.1490.02213, -1
  %.1556 = add nuw nsw i64 %.1487.02212, 1
  %.1582 = getelementptr i32, ptr %arg.topic, i64 %.1487.02212
  %.1583 = load i32, ptr %.1582, align 4
  %.1588 = add i32 %.1583, 1
  %.1592.idx = shl i64 %told.4.22214, 4
  %.1592 = getelementptr i8, ptr %arg.out, i64 %.1592.idx
  store i32 %.1583, ptr %.1592, align 4
  %.1599 = getelementptr i8, ptr %.1592, i64 4
  store i32 %.1588, ptr %.1599, align 4
  %.1602 = getelementptr i32, ptr %arg.our_topic, i64 %.1487.02212
  %.1603 = load i32, ptr %.1602, align 4
  %.1608 = add i32 %.1603, 1
  %.1613 = getelementptr i8, ptr %.1592, i64 8
  store i32 %.1603, ptr %.1613, align 4
  %.1620 = getelementptr i8, ptr %.1592, i64 12
  store i32 %.1608, ptr %.1620, align 4
  %.1623 = add nsw i64 %told.4.22214, 1
  %.1543 = icmp samesign ugt i64 %.1490.02213, 1
  br i1 %.1543, label %B1608.if, label %B2168
}

define i32 @list_runs(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.hashes, i64 %arg.words, i64 %arg.length, ptr %arg.keys, ptr %arg.order, ptr %arg.spare) {
entry:
  %.21 = sub nsw i64 %arg.words, %arg.length
  %0 = tail call i64 @llvm.smax.i64(i64 %.21, i64 -1)
  %.13.i = add nsw i64 %0, 1
  %.136172 = icmp sgt i64 %.21, -1
  br i1 %.136172, label %B78.if.lr.ph, label %B250

B78.if.lr.ph:
  %.260168.not = icmp slt i64 %arg.length, 1
  br label %B78.if

B238:
  %key.2.1.lcssa = phi i64 [ 0, %B78.if ], [ %.305, %B152.if ]
  %.316 = getelementptr i64, ptr %arg.keys, i64 %.80.0173
  store i64 %key.2.1.lcssa, ptr %.316, align 8
  %.136 = icmp samesign ugt i64 %.83.0174, 1
  br i1 %.136, label %B78.if, label %B250

B250:
  %.20.i = icmp eq i64 %.13.i, 0
  br i1 %.20.i, label %B434, label %B20.i

B20.i:
  %.27.i = icmp sgt i64 %.21, 0
  br i1 %.27.i, label %B26.i, label %B186.i.preheader

B26.i:
  %bits.2.0.i = phi i64 [ %.30.i, %B26.i ], [ 0, %B20.i ]
  %.30.i = add i64 %bits.2.0.i, 1
  %.35.i = shl i64 4, %bits.2.0.i
  %.37.not.i = icmp sgt i64 %.35.i, %.13.i
  br i1 %.37.not.i, label %B54.i, label %B26.i

B54.i:
  %.42.i = shl nuw i64 2, %bits.2.0.i
  %.44.i132 = sub nsw i64 62, %bits.2.0.i
  %.91.not.i = icmp eq i64 %.30.i, 63
  br i1 %.91.not.i, label %B186.if.i.preheader, label %B54.i.thread

B54.i.thread:
  %.135.i175 = icmp sgt i64 %.42.i, 0
  br i1 %.135.i175, label %B186.i.preheader.thread228, label %B186.if.i.preheader

B186.i.preheader.thread228:
  %1 = shl nuw i64 8, %bits.2.0.i
  tail call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(1) %arg.spare, i8 0, i64 %1, i1 false)
  br label %B186.if.i.preheader

B186.i.preheader:
  store i32 0, ptr %arg.spare, align 4
  br i1 %.136172, label %B186.if.i.preheader, label %B350.if.i.preheader

B186.if.i.preheader:
  %.44.i132153215227 = phi i64 [ %.44.i132, %B186.i.preheader.thread228 ], [ 63, %B186.i.preheader ], [ %.44.i132, %B54.i.thread ], [ 0, %B54.i ]
  %2 = phi i64 [ %.42.i, %B186.i.preheader.thread228 ], [ 1, %B186.i.preheader ], [ -9223372036854775808, %B54.i.thread ], [ 0, %B54.i ]
  %.135.i175217225 = phi i1 [ true, %B186.i.preheader.thread228 ], [ true, %B186.i.preheader ], [ false, %B54.i.thread ], [ false, %B54.i ]
  br label %B186.if.i

B350.i.preheader:
  br i1 %.135.i175217225, label %B350.if.i.preheader, label %B422.if.i.preheader

B350.if.i.preheader:
  %3 = phi i64 [ %2, %B350.i.preheader ], [ 1, %B186.i.preheader ]
  %.44.i132153215226234 = phi i64 [ %.44.i132153215227, %B350.i.preheader ], [ 63, %B186.i.preheader ]
  br label %B350.if.i

B422.i.preheader:
  br i1 %.136172, label %B422.if.i.preheader, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

B422.if.i.preheader:
  %.44.i132153215226233236 = phi i64 [ %.44.i132153215226234, %B422.i.preheader ], [ %.44.i132153215227, %B350.i.preheader ]
  br label %B422.if.i

B186.if.i:
  %.209.i.0180 = phi i64 [ %.271.i, %B186.if.i ], [ %.13.i, %B186.if.i.preheader ]
  %.206.i.0179 = phi i64 [ %.275.i, %B186.if.i ], [ 0, %B186.if.i.preheader ]
  %.271.i = add nsw i64 %.209.i.0180, -1
  %.275.i = add nuw nsw i64 %.206.i.0179, 1
  %.303.i = getelementptr i64, ptr %arg.keys, i64 %.206.i.0179
  %.304.i = load i64, ptr %.303.i, align 8
  %.305.i = lshr i64 %.304.i, 1
  %.307.i = lshr i64 %.305.i, %.44.i132153215227
  %.333.i = getelementptr i32, ptr %arg.spare, i64 %.307.i
  %.334.i = load i32, ptr %.333.i, align 4
  %.336.i = add i32 %.334.i, 1
  store i32 %.336.i, ptr %.333.i, align 4
  %.262.i = icmp sgt i64 %.209.i.0180, 1
  br i1 %.262.i, label %B186.if.i, label %B350.i.preheader

B350.if.i:
  %begin.2.0.i184 = phi i32 [ %.479.i, %B350.if.i ], [ 0, %B350.if.i.preheader ]
  %.375.i.0182 = phi i64 [ %.444.i, %B350.if.i ], [ 0, %B350.if.i.preheader ]
  %.444.i = add nuw nsw i64 %.375.i.0182, 1
  %.470.i = getelementptr i32, ptr %arg.spare, i64 %.375.i.0182
  %.471.i = load i32, ptr %.470.i, align 4
  store i32 %begin.2.0.i184, ptr %.470.i, align 4
  %.479.i = add i32 %.471.i, %begin.2.0.i184
  %exitcond209.not = icmp eq i64 %.444.i, %3
  br i1 %exitcond209.not, label %B422.i.preheader, label %B350.if.i

B422.if.i:
  %.518.i.0187 = phi i64 [ %.580.i, %B422.if.i ], [ %.13.i, %B422.if.i.preheader ]
  %.515.i.0186 = phi i64 [ %.584.i, %B422.if.i ], [ 0, %B422.if.i.preheader ]
  %.580.i = add nsw i64 %.518.i.0187, -1
  %.584.i = add nuw nsw i64 %.515.i.0186, 1
  %.612.i = getelementptr i64, ptr %arg.keys, i64 %.515.i.0186
  %.613.i = load i64, ptr %.612.i, align 8
  %.614.i = lshr i64 %.613.i, 1
  %.616.i = lshr i64 %.614.i, %.44.i132153215226233236
  %.642.i = getelementptr i32, ptr %arg.spare, i64 %.616.i
  %.643.i = load i32, ptr %.642.i, align 4
  %.645.i = sext i32 %.643.i to i64
  %.646.i = trunc i64 %.515.i.0186 to i32
  %.647.i = getelementptr i32, ptr %arg.order, i64 %.645.i
  store i32 %.646.i, ptr %.647.i, align 4
  %.651.i = load i32, ptr %.642.i, align 4
  %.653.i = add i32 %.651.i, 1
  store i32 %.653.i, ptr %.642.i, align 4
  %.571.i = icmp sgt i64 %.518.i.0187, 1
  br i1 %.571.i, label %B422.if.i, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  %.14.i = shl nsw i64 %.13.i, 3
  %spec.select164 = select i1 %.27.i, i64 %0, i64 0
  br label %B56.i

B56.i:
  %.44.i.0 = phi i64 [ %spec.select164, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.108.i, %B260.i142 ]
  %.41.i.0 = phi i64 [ 1, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.112.i, %B260.i142 ]
  %left.2.0.i = phi i64 [ %.14.i, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.266.i, %B260.i142 ]
  %.99.i = icmp sgt i64 %.44.i.0, 0
  br i1 %.99.i, label %B56.if.i, label %B352.preheader

B114.i:
  %.180.i = getelementptr i8, ptr %.142.i, i64 -4
  %.181.i = load i32, ptr %.180.i, align 4
  %.183.i143 = sext i32 %.181.i to i64
  %.186.i144 = getelementptr i64, ptr %arg.keys, i64 %.183.i143
  %.187.i = load i64, ptr %.186.i144, align 8
  %.189.i = icmp ugt i64 %.187.i, %.153.i
  br i1 %.189.i, label %B162.i, label %B260.i142

B162.i:
  %at.2.2.i = phi i64 [ %.195.i, %B212.i ], [ %.41.i.0, %B114.i ]
  %.195.i = add nsw i64 %at.2.2.i, -1
  %.197.i = getelementptr i32, ptr %arg.order, i64 %.195.i
  %.198.i = load i32, ptr %.197.i, align 4
  %.201.i = getelementptr i32, ptr %arg.order, i64 %at.2.2.i
  store i32 %.198.i, ptr %.201.i, align 4
  %.214.i = icmp sgt i64 %at.2.2.i, 1
  br i1 %.214.i, label %B212.i, label %B260.i142

B212.i:
  %.227.i = getelementptr i8, ptr %.201.i, i64 -8
  %.228.i = load i32, ptr %.227.i, align 4
  %.230.i = sext i32 %.228.i to i64
  %.233.i = getelementptr i64, ptr %arg.keys, i64 %.230.i
  %.234.i = load i64, ptr %.233.i, align 8
  %.236.i = icmp ugt i64 %.234.i, %.153.i
  br i1 %.236.i, label %B162.i, label %B260.i142

B260.i142:
  %at.3.1.i = phi i64 [ %.41.i.0, %B114.i ], [ %.41.i.0, %B56.if.i ], [ 0, %B162.i ], [ %.195.i, %B212.i ]
  %.254.i = getelementptr i32, ptr %arg.order, i64 %at.3.1.i
  store i32 %.143.i, ptr %.254.i, align 4
  %.260.neg.i = sub i64 %at.3.1.i, %.41.i.0
  %.266.i = add i64 %.260.neg.i, %left.2.0.i
  %.273.i = icmp slt i64 %.266.i, 0
  br i1 %.273.i, label %B34.i.preheader, label %B56.i

B34.i.preheader:
  br i1 %.136172, label %B34.if.i, label %B352.preheader

B56.if.i:
  %.108.i = add nsw i64 %.44.i.0, -1
  %.112.i = add nuw i64 %.41.i.0, 1
  %.142.i = getelementptr i32, ptr %arg.order, i64 %.41.i.0
  %.143.i = load i32, ptr %.142.i, align 4
  %.149.i = sext i32 %.143.i to i64
  %.152.i141 = getelementptr i64, ptr %arg.keys, i64 %.149.i
  %.153.i = load i64, ptr %.152.i141, align 8
  %.166.i = icmp sgt i64 %.41.i.0, 0
  br i1 %.166.i, label %B114.i, label %B260.i142

B50.i:
  br i1 %.27.i, label %B66.i, label %B352.preheader

B66.i:
  %width.2.0.i = phi i64 [ %.158.i, %B460.i ], [ 1, %B50.i ]
  %.158.i = shl nsw i64 %width.2.0.i, 1
  %.212.i = srem i64 %.13.i, %.158.i
  %.215.i = icmp sgt i64 %.212.i, 0
  %4 = tail call i64 @llvm.cttz.i64(i64 %.158.i, i1 true)
  %.216190.i = lshr i64 %.13.i, %4
  %.217.i = zext i1 %.215.i to i64
  %.218.i = add nuw nsw i64 %.216190.i, %.217.i
  %.239.i196.not = icmp eq i64 %.218.i, 0
  br i1 %.239.i196.not, label %B432.if.i.preheader, label %B106.if.i

B432.if.i.preheader:
  br label %B432.if.i

B106.i.loopexit:
  %.239.i = icmp sgt i64 %.186.i.0197, 1
  br i1 %.239.i, label %B106.if.i, label %B432.if.i.preheader

B248.i:
  %.480.not.i = icmp slt i64 %right.2.2.i194, %.13.i145
  %.484.i = getelementptr i32, ptr %arg.order, i64 %left.2.2.i195
  %.485.i = load i32, ptr %.484.i, align 4
  br i1 %.480.not.i, label %B260.i, label %B332.i

B260.i:
  %.487.i = sext i32 %.485.i to i64
  %.490.i = getelementptr i64, ptr %arg.keys, i64 %.487.i
  %.491.i = load i64, ptr %.490.i, align 8
  %.494.i = getelementptr i32, ptr %arg.order, i64 %right.2.2.i194
  %.495.i = load i32, ptr %.494.i, align 4
  %.497.i = sext i32 %.495.i to i64
  %.500.i = getelementptr i64, ptr %arg.keys, i64 %.497.i
  %.501.i = load i64, ptr %.500.i, align 8
  %.502.not.i = icmp ugt i64 %.491.i, %.501.i
  br i1 %.502.not.i, label %B366.i, label %B332.i

B332.i:
  %.516.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0193
  store i32 %.485.i, ptr %.516.i, align 4
  %.521.i = add nsw i64 %left.2.2.i195, 1
  br label %B487.i

B366.i:
  %.536.i = phi i32 [ %.536.i.pre, %B232.if.i.B366.i_crit_edge ], [ %.495.i, %B260.i ]
  %.539.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0193
  store i32 %.536.i, ptr %.539.i, align 4
  %.544.i = add nsw i64 %right.2.2.i194, 1
  br label %B487.i

B460.i:
  %.701.i.not = icmp sgt i64 %.158.i, %0
  br i1 %.701.i.not, label %B352.preheader, label %B66.i

B487.i:
  %right.3.3.i = phi i64 [ %right.2.2.i194, %B332.i ], [ %.544.i, %B366.i ]
  %left.3.3.i = phi i64 [ %.521.i, %B332.i ], [ %left.2.2.i195, %B366.i ]
  %.433.i = icmp samesign ugt i64 %.380.i.0192, 1
  br i1 %.433.i, label %B232.if.i, label %B106.i.loopexit

B34.if.i:
  %.43.i.0190 = phi i64 [ %.114.i, %B34.if.i ], [ 0, %B34.i.preheader ]
  %.46.i.0189 = phi i64 [ %.110.i, %B34.if.i ], [ %.13.i, %B34.i.preheader ]
  %.110.i = add nsw i64 %.46.i.0189, -1
  %.114.i = add nuw nsw i64 %.43.i.0190, 1
  %.140.i = trunc i64 %.43.i.0190 to i32
  %.141.i139 = getelementptr i32, ptr %arg.order, i64 %.43.i.0190
  store i32 %.140.i, ptr %.141.i139, align 4
  %.101.i = icmp sgt i64 %.46.i.0189, 1
  br i1 %.101.i, label %B34.if.i, label %B50.i

B106.if.i:
  %.183.i.0198 = phi i64 [ %.252.i, %B106.i.loopexit ], [ 0, %B66.i ]
  %.186.i.0197 = phi i64 [ %.248.i, %B106.i.loopexit ], [ %.218.i, %B66.i ]
  %.248.i = add nsw i64 %.186.i.0197, -1
  %.252.i = add i64 %.183.i.0198, %.158.i
  %.278.i = add nsw i64 %.183.i.0198, %width.2.0.i
  %.13.i146 = tail call i64 @llvm.smin.i64(i64 %.13.i, i64 %.278.i)
  %.13.i145 = tail call i64 @llvm.smin.i64(i64 %.13.i, i64 %.252.i)
  %.390.i = sub i64 %.13.i145, %.183.i.0198
  %.433.i191.not = icmp slt i64 %.390.i, 1
  br i1 %.433.i191.not, label %B106.i.loopexit, label %B232.if.i

B232.if.i:
  %left.2.2.i195 = phi i64 [ %left.3.3.i, %B487.i ], [ %.183.i.0198, %B106.if.i ]
  %right.2.2.i194 = phi i64 [ %right.3.3.i, %B487.i ], [ %.13.i146, %B106.if.i ]
  %.377.i.0193 = phi i64 [ %.446.i, %B487.i ], [ %.183.i.0198, %B106.if.i ]
  %.380.i.0192 = phi i64 [ %.442.i, %B487.i ], [ %.390.i, %B106.if.i ]
  %.442.i = add nsw i64 %.380.i.0192, -1
  %.446.i = add i64 %.377.i.0193, 1
  %.476.i = icmp slt i64 %left.2.2.i195, %.13.i146
  br i1 %.476.i, label %B248.i, label %B232.if.i.B366.i_crit_edge

B232.if.i.B366.i_crit_edge:
  %.535.i.phi.trans.insert = getelementptr i32, ptr %arg.order, i64 %right.2.2.i194
  %.536.i.pre = load i32, ptr %.535.i.phi.trans.insert, align 4
  br label %B366.i

B432.if.i:
  %.594.i.0201 = phi i64 [ %.656.i, %B432.if.i ], [ %.13.i, %B432.if.i.preheader ]
  %.591.i.0200 = phi i64 [ %.660.i, %B432.if.i ], [ 0, %B432.if.i.preheader ]
  %.656.i = add nsw i64 %.594.i.0201, -1
  %.660.i = add nuw nsw i64 %.591.i.0200, 1
  %.686.i = getelementptr i32, ptr %arg.spare, i64 %.591.i.0200
  %.687.i = load i32, ptr %.686.i, align 4
  %.689.i = getelementptr i32, ptr %arg.order, i64 %.591.i.0200
  store i32 %.687.i, ptr %.689.i, align 4
  %.647.i137 = icmp sgt i64 %.594.i.0201, 1
  br i1 %.647.i137, label %B432.if.i, label %B460.i

B352.preheader:
  %.423.0.ph = phi i64 [ 0, %B50.i ], [ %spec.select164, %B460.i ], [ %spec.select164, %B34.i.preheader ], [ %spec.select164, %B56.i ]
  %.476202 = icmp sgt i64 %.423.0.ph, 0
  br i1 %.476202, label %B352.if, label %B434

B434:
  %distinct.2.0.lcssa = phi i64 [ 1, %B352.preheader ], [ 0, %B250 ], [ %spec.select, %B352.if ]
  store i64 %distinct.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B78.if:
  %.83.0174 = phi i64 [ %.13.i, %B78.if.lr.ph ], [ %.145, %B238 ]
  %.80.0173 = phi i64 [ 0, %B78.if.lr.ph ], [ %.149, %B238 ]
  %.145 = add nsw i64 %.83.0174, -1
  %.149 = add nuw nsw i64 %.80.0173, 1
  br i1 %.260168.not, label %B238, label %B152.if.lr.ph

B152.if.lr.ph:
  %5 = getelementptr i64, ptr %arg.hashes, i64 %.80.0173
  br label %B152.if

B152.if:
  %key.2.1171 = phi i64 [ 0, %B152.if.lr.ph ], [ %.305, %B152.if ]
  %.204.0169 = phi i64 [ 0, %B152.if.lr.ph ], [ %.273, %B152.if ]
  %.273 = add nuw nsw i64 %.204.0169, 1
  %.299 = mul i64 %key.2.1171, -2960836687051489901
  %.303 = getelementptr i64, ptr %5, i64 %.204.0169
  %.304 = load i64, ptr %.303, align 8
  %.305 = add i64 %.304, %.299
  %exitcond.not = icmp eq i64 %arg.length, %.273
  br i1 %exitcond.not, label %B238, label %B152.if

B352.if:
  %distinct.2.0205 = phi i64 [ %spec.select, %B352.if ], [ 1, %B352.preheader ]
  %.420.0203 = phi i64 [ %.489, %B352.if ], [ 1, %B352.preheader ]
  %.489 = add nuw i64 %.420.0203, 1
  %.519 = getelementptr i32, ptr %arg.order, i64 %.420.0203
  %.520 = load i32, ptr %.519, align 4
  %.522 = sext i32 %.520 to i64
  %.523 = getelementptr i64, ptr %arg.keys, i64 %.522
  %.524 = load i64, ptr %.523, align 8
  %.527 = getelementptr i8, ptr %.519, i64 -4
  %.528 = load i32, ptr %.527, align 4
  %.530 = sext i32 %.528 to i64
  %.531 = getelementptr i64, ptr %arg.keys, i64 %.530
  %.532 = load i64, ptr %.531, align 8
  %.533.not = icmp ne i64 %.524, %.532
  %.536 = zext i1 %.533.not to i64
  %spec.select = add nuw nsw i64 %distinct.2.0205, %.536
  %exitcond210.not = icmp eq i64 %.420.0203, %.423.0.ph
  br i1 %exitcond210.not, label %B434, label %B352.if
}

define i32 @count_common(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.keys, ptr readonly %arg.order, i64 %arg.count, ptr readonly %arg.our_keys, ptr readonly %arg.our_order, i64 %arg.our_count, ptr writeonly %arg.held) {
entry:
  %.107152.not = icmp slt i64 %arg.our_count, 1
  br i1 %.107152.not, label %B352, label %B50

B50:
  tail call void @llvm.memset.p0.i64(ptr align 1 %arg.held, i8 0, i64 %arg.our_count, i1 false)
  %.187 = icmp sgt i64 %arg.count, 0
  br i1 %.187, label %B86.preheader, label %B352

B86.preheader:
  %0 = add nsw i64 %arg.our_count, -1
  br label %B86

B86:
  %common.2.1 = phi i64 [ %common.3.2, %B328 ], [ 0, %B86.preheader ]
  %i.2.1 = phi i64 [ %i.3.2, %B328 ], [ 0, %B86.preheader ]
  %j.1.3.1 = phi i64 [ %j.1.4.2, %B328 ], [ 0, %B86.preheader ]
  %.221 = getelementptr i32, ptr %arg.order, i64 %i.2.1
  %.222 = load i32, ptr %.221, align 4
  %.224 = sext i32 %.222 to i64
  %.225 = getelementptr i64, ptr %arg.keys, i64 %.224
  %.226 = load i64, ptr %.225, align 8
  %.229 = getelementptr i32, ptr %arg.our_order, i64 %j.1.3.1
  %.230 = load i32, ptr %.229, align 4
  %.232 = sext i32 %.230 to i64
  %.233 = getelementptr i64, ptr %arg.our_keys, i64 %.232
  %.234 = load i64, ptr %.233, align 8
  %.243 = icmp ult i64 %.226, %.234
  br i1 %.243, label %B154, label %B166

B154:
  %.262 = add nsw i64 %i.2.1, 1
  br label %B328

B166:
  %.271 = icmp ugt i64 %.226, %.234
  br i1 %.271, label %B178, label %B190

B178:
  %.288 = add nuw nsw i64 %j.1.3.1, 1
  br label %B328

B190:
  %.301 = add nsw i64 %common.2.1, 1
  %.312 = icmp slt i64 %j.1.3.1, %arg.our_count
  br i1 %.312, label %B248, label %B328

B248:
  %.352 = phi i32 [ %.387, %B292 ], [ %.230, %B190 ]
  %j.1.5.2 = phi i64 [ %.359, %B292 ], [ %j.1.3.1, %B190 ]
  %.354 = sext i32 %.352 to i64
  %.356 = getelementptr i8, ptr %arg.held, i64 %.354
  store i8 1, ptr %.356, align 1
  %exitcond.not = icmp eq i64 %j.1.5.2, %0
  br i1 %exitcond.not, label %B352, label %B292

B292:
  %.359 = add nuw nsw i64 %j.1.5.2, 1
  %.386 = getelementptr i32, ptr %arg.our_order, i64 %.359
  %.387 = load i32, ptr %.386, align 4
  %.391 = sext i32 %.387 to i64
  %.392 = getelementptr i64, ptr %arg.our_keys, i64 %.391
  %.393 = load i64, ptr %.392, align 8
  %.395 = icmp eq i64 %.393, %.226
  br i1 %.395, label %B248, label %B328

B328:
  %common.3.2 = phi i64 [ %common.2.1, %B154 ], [ %common.2.1, %B178 ], [ %.301, %B190 ], [ %.301, %B292 ]
  %j.1.4.2 = phi i64 [ %j.1.3.1, %B154 ], [ %.288, %B178 ], [ %j.1.3.1, %B190 ], [ %.359, %B292 ]
  %i.3.2 = phi i64 [ %.262, %B154 ], [ %i.2.1, %B178 ], [ %i.2.1, %B190 ], [ %i.2.1, %B292 ]
  %.419 = icmp slt i64 %i.3.2, %arg.count
  %.439 = icmp slt i64 %j.1.4.2, %arg.our_count
  %or.cond151 = select i1 %.419, i1 %.439, i1 false
  br i1 %or.cond151, label %B86, label %B352

B352:
  %common.4.0 = phi i64 [ 0, %B50 ], [ %.301, %B248 ], [ 0, %entry ], [ %common.3.2, %B328 ]
  store i64 %common.4.0, ptr %retptr, align 8
  ret i32 0
}

define i32 @count_covered(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.held, i64 %arg.count, i64 %arg.length) {
entry:
  %.11060.not = icmp slt i64 %arg.count, 1
  br i1 %.11060.not, label %B126, label %B44.if

B64:
  %.13.i = tail call i64 @llvm.smax.i64(i64 %end.2.063, i64 %.52.062)
  %.167 = add nsw i64 %.52.062, %arg.length
  %.200 = sub i64 %.167, %.13.i
  %.202 = add nsw i64 %.200, %words.2.064
  br label %B124

B124:
  %words.3.1 = phi i64 [ %.202, %B64 ], [ %words.2.064, %B44.if ]
  %end.3.1 = phi i64 [ %.167, %B64 ], [ %end.2.063, %B44.if ]
  %exitcond.not = icmp eq i64 %arg.count, %.123
  br i1 %exitcond.not, label %B126, label %B44.if

B126:
  %words.2.0.lcssa = phi i64 [ 0, %entry ], [ %words.3.1, %B124 ]
  store i64 %words.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B44.if:
  %words.2.064 = phi i64 [ %words.3.1, %B124 ], [ 0, %entry ]
  %end.2.063 = phi i64 [ %end.3.1, %B124 ], [ 0, %entry ]
  %.52.062 = phi i64 [ %.123, %B124 ], [ 0, %entry ]
  %.123 = add nuw nsw i64 %.52.062, 1
  %.161 = getelementptr i8, ptr %arg.held, i64 %.52.062
  %.162 = load i8, ptr %.161, align 1
  %.163.not = icmp eq i8 %.162, 0
  br i1 %.163.not, label %B124, label %B64
}

define i32 @align_sentences(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.word, ptr readonly %arg.of, ptr readonly %arg.by_sentence, ptr readonly %arg.rows, ptr readonly %arg.totals, i64 %arg.sentences, ptr readonly %arg.our_word, ptr readonly %arg.our_bits, ptr readonly %arg.our_last, ptr readonly %arg.our_by_sentence, ptr readonly %arg.our_told, ptr readonly %arg.our_rows, ptr readonly %arg.our_totals, i64 %arg.our_sentences, ptr readonly %arg.low, ptr readonly %arg.high, double %arg.least, double %arg.aligned, double %arg.in_step, double %arg.fresh, double %arg.twice, ptr %arg.shared, ptr %arg.keys, ptr %arg.touched, ptr %arg.order, ptr %arg.spare, ptr %arg.held, ptr %arg.our_held, ptr %arg.best, ptr %arg.our_best, ptr %arg.begins, ptr %arg.copy, ptr %arg.source, ptr %arg.bits, ptr %arg.known) {
entry:
  %.63.not.i = icmp eq i64 %arg.sentences, 0
  br i1 %.63.not.i, label %B130.i, label %B18.i

B18.i:
  %width.2.0.i = phi i64 [ %.66.i, %B18.i ], [ 0, %entry ]
  %.66.i = add nuw nsw i64 %width.2.0.i, 1
  %.72.i = ashr i64 %arg.sentences, %.66.i
  %.73.not.i = icmp eq i64 %.72.i, 0
  br i1 %.73.not.i, label %B38.i, label %B18.i

B38.i:
  %0 = sub nsw i64 63, %width.2.0.i
  %storemerge.i = tail call i64 @llvm.smax.i64(i64 %arg.sentences, i64 0)
  %.168.i1249.not = icmp slt i64 %arg.sentences, 1
  br i1 %.168.i1249.not, label %B130.i, label %B114.if.i.preheader

B114.if.i.preheader:
  %1 = shl nuw i64 %storemerge.i, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.touched, i8 0, i64 %1, i1 false)
  br label %B130.i

B130.i:
  %.168.i1249.not1413 = phi i1 [ true, %B38.i ], [ false, %B114.if.i.preheader ], [ true, %entry ]
  %storemerge.i1412 = phi i64 [ %storemerge.i, %B38.i ], [ %storemerge.i, %B114.if.i.preheader ], [ 0, %entry ]
  %width.3.1.i1411 = phi i64 [ %0, %B38.i ], [ %0, %B114.if.i.preheader ], [ 64, %entry ]
  %storemerge265.i = tail call i64 @llvm.smax.i64(i64 %arg.our_sentences, i64 0)
  %.299.i1294.not = icmp slt i64 %arg.our_sentences, 1
  br i1 %.299.i1294.not, label %_ZN5dedup7kernels15sentences_pairs11share_wordsB3v97B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2ax10float64_2a8int32_2a8int64_2ax8int32_2a8int32_2a10float64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int64_2a8int32_2a8int32_2a10float64_2a.exit.thread, label %B166.if.i

_ZN5dedup7kernels15sentences_pairs11share_wordsB3v97B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2ax10float64_2a8int32_2a8int64_2ax8int32_2a8int32_2a10float64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int64_2a8int32_2a8int32_2a10float64_2a.exit.thread:
  %.1067.i1444 = getelementptr i64, ptr %arg.begins, i64 %arg.our_sentences
  store i64 0, ptr %.1067.i1444, align 8
  br label %B34.i267.preheader

B246.i.loopexit:
  %count.2.2.i.lcssa = phi i64 [ %count.3.1.i1259, %B246.if.i ], [ %count.4.3.i, %B456.i ]
  %.436.i = icmp sgt i64 %.383.i.01258, 1
  br i1 %.436.i, label %B246.if.i, label %B504.i

B358.i:
  store i32 1, ptr %.627.i, align 4
  %.640.i = getelementptr double, ptr %arg.shared, i64 %.626.i
  store double 0.000000e+00, ptr %.640.i, align 8
  %.645.i = shl i64 %.626.i, %width.3.1.i1411
  %.648.i = getelementptr i64, ptr %arg.keys, i64 %count.2.2.i1255
  store i64 %.645.i, ptr %.648.i, align 8
  %.655.i = getelementptr i32, ptr %8, i64 %count.2.2.i1255
  store i32 %.620.i, ptr %.655.i, align 4
  %.658.i = add nsw i64 %count.2.2.i1255, 1
  br label %B456.i

B456.i:
  %count.4.3.i = phi i64 [ %count.2.2.i1255, %B322.if.i ], [ %.658.i, %B358.i ]
  %.672.i = getelementptr double, ptr %arg.shared, i64 %.626.i
  %.673.i = load double, ptr %.672.i, align 8
  %.678.i = load double, ptr %.677.i, align 8
  %.679.i = fadd double %.673.i, %.678.i
  store double %.679.i, ptr %.672.i, align 8
  %.575.i = icmp samesign ugt i32 %.522.i.01254, 1
  br i1 %.575.i, label %B322.if.i, label %B246.i.loopexit

B504.i:
  %.20.i = icmp eq i64 %count.2.2.i.lcssa, 0
  br i1 %.20.i, label %B742.i, label %B20.i

B20.i:
  %.27.i = icmp sgt i64 %count.2.2.i.lcssa, 1
  br i1 %.27.i, label %B26.i, label %B140.if.i.preheader

B26.i:
  %bits.2.0.i = phi i64 [ %.30.i, %B26.i ], [ 0, %B20.i ]
  %.30.i = add i64 %bits.2.0.i, 1
  %.35.i = shl i64 4, %bits.2.0.i
  %.37.not.i = icmp sgt i64 %.35.i, %count.2.2.i.lcssa
  br i1 %.37.not.i, label %B54.i, label %B26.i

B54.i:
  %.91.not.i = icmp eq i64 %.30.i, 63
  br i1 %.91.not.i, label %B156.i, label %B54.i.thread

B54.i.thread:
  %.44.i234 = sub nsw i64 62, %bits.2.0.i
  %.42.i = shl nuw i64 2, %bits.2.0.i
  %.135.i1261 = icmp sgt i64 %.42.i, 0
  br i1 %.135.i1261, label %B140.if.i.preheader, label %B156.i

B140.if.i.preheader:
  %2 = phi i64 [ %.42.i, %B54.i.thread ], [ 1, %B20.i ]
  %.44.i23411871421 = phi i64 [ %.44.i234, %B54.i.thread ], [ 63, %B20.i ]
  %3 = shl nuw i64 %2, 2
  tail call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(1) %arg.spare, i8 0, i64 %3, i1 false)
  br label %B156.i

B156.i:
  %.135.i12611422 = phi i1 [ true, %B140.if.i.preheader ], [ false, %B54.i.thread ], [ false, %B54.i ]
  %4 = phi i64 [ %2, %B140.if.i.preheader ], [ -9223372036854775808, %B54.i.thread ], [ 0, %B54.i ]
  %.44.i23411871420 = phi i64 [ %.44.i23411871421, %B140.if.i.preheader ], [ %.44.i234, %B54.i.thread ], [ 0, %B54.i ]
  %storemerge161.i = tail call i64 @llvm.smax.i64(i64 %count.2.2.i.lcssa, i64 0)
  %.262.i1264.not = icmp eq i64 %storemerge161.i, 0
  br i1 %.262.i1264.not, label %B350.i.preheader, label %B186.if.i

B350.i.preheader:
  br i1 %.135.i12611422, label %B350.if.i, label %B422.i.preheader

B422.i.preheader:
  br i1 %.262.i1264.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

B186.if.i:
  %.206.i.01265 = phi i64 [ %.275.i, %B186.if.i ], [ 0, %B156.i ]
  %.275.i = add nuw nsw i64 %.206.i.01265, 1
  %.303.i = getelementptr i64, ptr %arg.keys, i64 %.206.i.01265
  %.304.i = load i64, ptr %.303.i, align 8
  %.305.i238 = lshr i64 %.304.i, 1
  %.307.i = lshr i64 %.305.i238, %.44.i23411871420
  %.333.i = getelementptr i32, ptr %arg.spare, i64 %.307.i
  %.334.i = load i32, ptr %.333.i, align 4
  %.336.i = add i32 %.334.i, 1
  store i32 %.336.i, ptr %.333.i, align 4
  %exitcond.not = icmp eq i64 %count.2.2.i.lcssa, %.275.i
  br i1 %exitcond.not, label %B350.i.preheader, label %B186.if.i

B350.if.i:
  %begin.2.0.i1270 = phi i32 [ %.479.i, %B350.if.i ], [ 0, %B350.i.preheader ]
  %.375.i.01268 = phi i64 [ %.444.i, %B350.if.i ], [ 0, %B350.i.preheader ]
  %.444.i = add nuw nsw i64 %.375.i.01268, 1
  %.470.i = getelementptr i32, ptr %arg.spare, i64 %.375.i.01268
  %.471.i = load i32, ptr %.470.i, align 4
  store i32 %begin.2.0.i1270, ptr %.470.i, align 4
  %.479.i = add i32 %.471.i, %begin.2.0.i1270
  %exitcond1381.not = icmp eq i64 %.444.i, %4
  br i1 %exitcond1381.not, label %B422.i.preheader, label %B350.if.i

B422.if.i:
  %.515.i.01272 = phi i64 [ %.584.i236, %B422.if.i ], [ 0, %B422.i.preheader ]
  %.584.i236 = add nuw nsw i64 %.515.i.01272, 1
  %.612.i = getelementptr i64, ptr %arg.keys, i64 %.515.i.01272
  %.613.i = load i64, ptr %.612.i, align 8
  %.614.i = lshr i64 %.613.i, 1
  %.616.i = lshr i64 %.614.i, %.44.i23411871420
  %.642.i = getelementptr i32, ptr %arg.spare, i64 %.616.i
  %.643.i = load i32, ptr %.642.i, align 4
  %.645.i237 = sext i32 %.643.i to i64
  %.646.i = trunc i64 %.515.i.01272 to i32
  %.647.i = getelementptr i32, ptr %arg.order, i64 %.645.i237
  store i32 %.646.i, ptr %.647.i, align 4
  %.651.i = load i32, ptr %.642.i, align 4
  %.653.i = add i32 %.651.i, 1
  store i32 %.653.i, ptr %.642.i, align 4
  %exitcond1382.not = icmp eq i64 %count.2.2.i.lcssa, %.584.i236
  br i1 %exitcond1382.not, label %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  %.14.i = shl nsw i64 %count.2.2.i.lcssa, 3
  %.54.i = add i64 %count.2.2.i.lcssa, -1
  %spec.select1231 = tail call i64 @llvm.smax.i64(i64 %.54.i, i64 0)
  %5 = add nuw i64 %spec.select1231, 1
  br label %B56.i

B56.i:
  %.41.i.0 = phi i64 [ 1, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.112.i, %B260.i258 ]
  %left.2.0.i = phi i64 [ %.14.i, %_ZN5dedup7kernels7sorting4dealB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.266.i, %B260.i258 ]
  %exitcond1383.not = icmp eq i64 %.41.i.0, %5
  br i1 %exitcond1383.not, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B56.if.i

B114.i259:
  %.180.i = getelementptr i8, ptr %.142.i, i64 -4
  %.181.i260 = load i32, ptr %.180.i, align 4
  %.183.i261 = sext i32 %.181.i260 to i64
  %.186.i262 = getelementptr i64, ptr %arg.keys, i64 %.183.i261
  %.187.i = load i64, ptr %.186.i262, align 8
  %.189.i = icmp ugt i64 %.187.i, %.153.i
  br i1 %.189.i, label %B162.i, label %B260.i258

B162.i:
  %at.2.2.i = phi i64 [ %.195.i, %B212.i ], [ %.41.i.0, %B114.i259 ]
  %.195.i = add nsw i64 %at.2.2.i, -1
  %.197.i = getelementptr i32, ptr %arg.order, i64 %.195.i
  %.198.i = load i32, ptr %.197.i, align 4
  %.201.i = getelementptr i32, ptr %arg.order, i64 %at.2.2.i
  store i32 %.198.i, ptr %.201.i, align 4
  %.214.i = icmp sgt i64 %at.2.2.i, 1
  br i1 %.214.i, label %B212.i, label %B260.i258

B212.i:
  %.227.i = getelementptr i8, ptr %.201.i, i64 -8
  %.228.i = load i32, ptr %.227.i, align 4
  %.230.i = sext i32 %.228.i to i64
  %.233.i = getelementptr i64, ptr %arg.keys, i64 %.230.i
  %.234.i = load i64, ptr %.233.i, align 8
  %.236.i = icmp ugt i64 %.234.i, %.153.i
  br i1 %.236.i, label %B162.i, label %B260.i258

B260.i258:
  %at.3.1.i = phi i64 [ %.41.i.0, %B114.i259 ], [ %.41.i.0, %B56.if.i ], [ 0, %B162.i ], [ %.195.i, %B212.i ]
  %.254.i = getelementptr i32, ptr %arg.order, i64 %at.3.1.i
  store i32 %.143.i, ptr %.254.i, align 4
  %.260.neg.i = sub i64 %at.3.1.i, %.41.i.0
  %.266.i = add i64 %.260.neg.i, %left.2.0.i
  %.273.i = icmp slt i64 %.266.i, 0
  br i1 %.273.i, label %B34.i.preheader, label %B56.i

B34.i.preheader:
  br i1 %.262.i1264.not, label %B50.i, label %B34.if.i

B56.if.i:
  %.112.i = add nuw i64 %.41.i.0, 1
  %.142.i = getelementptr i32, ptr %arg.order, i64 %.41.i.0
  %.143.i = load i32, ptr %.142.i, align 4
  %.149.i = sext i32 %.143.i to i64
  %.152.i257 = getelementptr i64, ptr %arg.keys, i64 %.149.i
  %.153.i = load i64, ptr %.152.i257, align 8
  %.166.i = icmp sgt i64 %.41.i.0, 0
  br i1 %.166.i, label %B114.i259, label %B260.i258

B50.i:
  br i1 %.27.i, label %B66.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

B66.i:
  %width.2.0.i244 = phi i64 [ %.158.i, %B460.i ], [ 1, %B50.i ]
  %.158.i = shl nsw i64 %width.2.0.i244, 1
  %.212.i = srem i64 %count.2.2.i.lcssa, %.158.i
  %.215.i = icmp sgt i64 %.212.i, 0
  %6 = tail call i64 @llvm.cttz.i64(i64 %.158.i, i1 true)
  %.216190.i = lshr i64 %count.2.2.i.lcssa, %6
  %.217.i = zext i1 %.215.i to i64
  %.218.i = add nuw nsw i64 %.216190.i, %.217.i
  %.239.i1282.not = icmp eq i64 %.218.i, 0
  br i1 %.239.i1282.not, label %B432.if.i.preheader, label %B106.if.i

B432.if.i.preheader:
  br label %B432.if.i

B106.i.loopexit:
  %.239.i = icmp sgt i64 %.186.i.01284, 1
  br i1 %.239.i, label %B106.if.i, label %B432.if.i.preheader

B248.i:
  %.480.not.i = icmp slt i64 %right.2.2.i1280, %.13.i
  %.484.i = getelementptr i32, ptr %arg.order, i64 %left.2.2.i1281
  %.485.i = load i32, ptr %.484.i, align 4
  br i1 %.480.not.i, label %B260.i, label %B332.i

B260.i:
  %.487.i = sext i32 %.485.i to i64
  %.490.i251 = getelementptr i64, ptr %arg.keys, i64 %.487.i
  %.491.i = load i64, ptr %.490.i251, align 8
  %.494.i252 = getelementptr i32, ptr %arg.order, i64 %right.2.2.i1280
  %.495.i253 = load i32, ptr %.494.i252, align 4
  %.497.i = sext i32 %.495.i253 to i64
  %.500.i = getelementptr i64, ptr %arg.keys, i64 %.497.i
  %.501.i = load i64, ptr %.500.i, align 8
  %.502.not.i = icmp ugt i64 %.491.i, %.501.i
  br i1 %.502.not.i, label %B366.i, label %B332.i

B332.i:
  %.516.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.01278
  store i32 %.485.i, ptr %.516.i, align 4
  %.521.i = add nsw i64 %left.2.2.i1281, 1
  br label %B487.i

B366.i:
  %.536.i = phi i32 [ %.536.i.pre, %B232.if.i.B366.i_crit_edge ], [ %.495.i253, %B260.i ]
  %.539.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.01278
  store i32 %.536.i, ptr %.539.i, align 4
  %.544.i = add nsw i64 %right.2.2.i1280, 1
  br label %B487.i

B460.i:
  %.701.i = icmp slt i64 %.158.i, %count.2.2.i.lcssa
  br i1 %.701.i, label %B66.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

B487.i:
  %right.3.3.i = phi i64 [ %right.2.2.i1280, %B332.i ], [ %.544.i, %B366.i ]
  %left.3.3.i = phi i64 [ %.521.i, %B332.i ], [ %left.2.2.i1281, %B366.i ]
  %.433.i = icmp samesign ugt i64 %.380.i242.01279, 1
  br i1 %.433.i, label %B232.if.i, label %B106.i.loopexit

B34.if.i:
  %.43.i.01275 = phi i64 [ %.114.i, %B34.if.i ], [ 0, %B34.i.preheader ]
  %.114.i = add nuw nsw i64 %.43.i.01275, 1
  %.140.i = trunc i64 %.43.i.01275 to i32
  %.141.i255 = getelementptr i32, ptr %arg.order, i64 %.43.i.01275
  store i32 %.140.i, ptr %.141.i255, align 4
  %exitcond1384.not = icmp eq i64 %count.2.2.i.lcssa, %.114.i
  br i1 %exitcond1384.not, label %B50.i, label %B34.if.i

B106.if.i:
  %.186.i.01284 = phi i64 [ %.248.i, %B106.i.loopexit ], [ %.218.i, %B66.i ]
  %.183.i.01283 = phi i64 [ %.252.i, %B106.i.loopexit ], [ 0, %B66.i ]
  %.248.i = add nsw i64 %.186.i.01284, -1
  %.252.i = add i64 %.183.i.01283, %.158.i
  %.278.i = add nsw i64 %.183.i.01283, %width.2.0.i244
  %.13.i263 = tail call i64 @llvm.smin.i64(i64 %count.2.2.i.lcssa, i64 %.278.i)
  %.13.i = tail call i64 @llvm.smin.i64(i64 %count.2.2.i.lcssa, i64 %.252.i)
  %.390.i = sub i64 %.13.i, %.183.i.01283
  %.433.i1277.not = icmp slt i64 %.390.i, 1
  br i1 %.433.i1277.not, label %B106.i.loopexit, label %B232.if.i

B232.if.i:
  %left.2.2.i1281 = phi i64 [ %left.3.3.i, %B487.i ], [ %.183.i.01283, %B106.if.i ]
  %right.2.2.i1280 = phi i64 [ %right.3.3.i, %B487.i ], [ %.13.i263, %B106.if.i ]
  %.380.i242.01279 = phi i64 [ %.442.i250, %B487.i ], [ %.390.i, %B106.if.i ]
  %.377.i.01278 = phi i64 [ %.446.i, %B487.i ], [ %.183.i.01283, %B106.if.i ]
  %.442.i250 = add nsw i64 %.380.i242.01279, -1
  %.446.i = add i64 %.377.i.01278, 1
  %.476.i = icmp slt i64 %left.2.2.i1281, %.13.i263
  br i1 %.476.i, label %B248.i, label %B232.if.i.B366.i_crit_edge

B232.if.i.B366.i_crit_edge:
  %.535.i.phi.trans.insert = getelementptr i32, ptr %arg.order, i64 %right.2.2.i1280
  %.536.i.pre = load i32, ptr %.535.i.phi.trans.insert, align 4
  br label %B366.i

B432.if.i:
  %.591.i.01286 = phi i64 [ %.660.i, %B432.if.i ], [ 0, %B432.if.i.preheader ]
  %.660.i = add nuw nsw i64 %.591.i.01286, 1
  %.686.i = getelementptr i32, ptr %arg.spare, i64 %.591.i.01286
  %.687.i = load i32, ptr %.686.i, align 4
  %.689.i = getelementptr i32, ptr %arg.order, i64 %.591.i.01286
  store i32 %.687.i, ptr %.689.i, align 4
  %exitcond1385.not = icmp eq i64 %count.2.2.i.lcssa, %.660.i
  br i1 %exitcond1385.not, label %B460.i, label %B432.if.i

_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  %.813.i1288.not = icmp slt i64 %count.2.2.i.lcssa, 1
  br i1 %.813.i1288.not, label %B742.i, label %B572.if.i.lr.ph

B572.if.i.lr.ph:
  %7 = getelementptr i32, ptr %arg.source, i64 %cells.2.0.i1297
  br label %B572.if.i

B648.if.i.lr.ph:
  %.997.i = trunc i64 %.242.i.01295 to i32
  br label %B648.if.i

B742.i:
  %count.3.1.i.lcssa141614301436 = phi i64 [ 0, %B166.if.i ], [ 0, %B504.i ], [ %count.2.2.i.lcssa, %_ZN5dedup7kernels7sorting9sort_keysB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %count.2.2.i.lcssa, %B648.if.i ]
  %.1024.i = add nsw i64 %count.3.1.i.lcssa141614301436, %cells.2.0.i1297
  %exitcond1388.not = icmp eq i64 %arg.our_sentences, %.312.i
  br i1 %exitcond1388.not, label %_ZN5dedup7kernels15sentences_pairs11share_wordsB3v97B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2ax10float64_2a8int32_2a8int64_2ax8int32_2a8int32_2a10float64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int64_2a8int32_2a8int32_2a10float64_2a.exit, label %B166.if.i

B166.if.i:
  %cells.2.0.i1297 = phi i64 [ %.1024.i, %B742.i ], [ 0, %B130.i ]
  %.242.i.01295 = phi i64 [ %.312.i, %B742.i ], [ 0, %B130.i ]
  %.312.i = add nuw nsw i64 %.242.i.01295, 1
  %.343.i = getelementptr i64, ptr %arg.begins, i64 %.242.i.01295
  store i64 %cells.2.0.i1297, ptr %.343.i, align 8
  %.350.i = getelementptr i64, ptr %arg.our_rows, i64 %.242.i.01295
  %.351.i = load i64, ptr %.350.i, align 8
  %.355.i = getelementptr i8, ptr %.350.i, i64 8
  %.356.i = load i64, ptr %.355.i, align 8
  %.393.i = sub i64 %.356.i, %.351.i
  %.436.i1256.not = icmp slt i64 %.393.i, 1
  br i1 %.436.i1256.not, label %B742.i, label %B246.if.i.lr.ph

B246.if.i.lr.ph:
  %8 = getelementptr i32, ptr %arg.source, i64 %cells.2.0.i1297
  br label %B246.if.i

B246.if.i:
  %count.3.1.i1259 = phi i64 [ 0, %B246.if.i.lr.ph ], [ %count.2.2.i.lcssa, %B246.i.loopexit ]
  %.383.i.01258 = phi i64 [ %.393.i, %B246.if.i.lr.ph ], [ %.445.i, %B246.i.loopexit ]
  %.380.i.01257 = phi i64 [ %.351.i, %B246.if.i.lr.ph ], [ %.449.i, %B246.i.loopexit ]
  %.445.i = add nsw i64 %.383.i.01258, -1
  %.449.i = add i64 %.380.i.01257, 1
  %.481.i = getelementptr i32, ptr %arg.our_by_sentence, i64 %.380.i.01257
  %.482.i = load i32, ptr %.481.i, align 4
  %.488.i = sext i32 %.482.i to i64
  %.489.i = getelementptr i32, ptr %arg.low, i64 %.488.i
  %.490.i = load i32, ptr %.489.i, align 4
  %.494.i = getelementptr i32, ptr %arg.high, i64 %.488.i
  %.495.i = load i32, ptr %.494.i, align 4
  %.532.i = sub i32 %.495.i, %.490.i
  %.575.i1252.not = icmp slt i32 %.532.i, 1
  br i1 %.575.i1252.not, label %B246.i.loopexit, label %B322.if.i.lr.ph

B322.if.i.lr.ph:
  %.677.i = getelementptr double, ptr %arg.our_bits, i64 %.488.i
  br label %B322.if.i

B322.if.i:
  %count.2.2.i1255 = phi i64 [ %count.3.1.i1259, %B322.if.i.lr.ph ], [ %count.4.3.i, %B456.i ]
  %.522.i.01254 = phi i32 [ %.532.i, %B322.if.i.lr.ph ], [ %.584.i, %B456.i ]
  %.519.i.01253 = phi i32 [ %.490.i, %B322.if.i.lr.ph ], [ %.588.i, %B456.i ]
  %.584.i = add nsw i32 %.522.i.01254, -1
  %.588.i = add i32 %.519.i.01253, 1
  %9 = sext i32 %.519.i.01253 to i64
  %.619.i = getelementptr i32, ptr %arg.of, i64 %9
  %.620.i = load i32, ptr %.619.i, align 4
  %.626.i = sext i32 %.620.i to i64
  %.627.i = getelementptr i32, ptr %arg.touched, i64 %.626.i
  %.628.i = load i32, ptr %.627.i, align 4
  %.629.not.i = icmp eq i32 %.628.i, 0
  br i1 %.629.not.i, label %B358.i, label %B456.i

B572.if.i:
  %.757.i.01289 = phi i64 [ 0, %B572.if.i.lr.ph ], [ %.826.i, %B572.if.i ]
  %.826.i = add nuw nsw i64 %.757.i.01289, 1
  %.852.i = getelementptr i32, ptr %arg.order, i64 %.757.i.01289
  %.853.i = load i32, ptr %.852.i, align 4
  %.855.i = sext i32 %.853.i to i64
  %.858.i = getelementptr i32, ptr %7, i64 %.855.i
  %.859.i = load i32, ptr %.858.i, align 4
  store i32 %.859.i, ptr %.852.i, align 4
  %exitcond1386.not = icmp eq i64 %count.2.2.i.lcssa, %.826.i
  br i1 %exitcond1386.not, label %B648.if.i.lr.ph, label %B572.if.i

B648.if.i:
  %.892.i.01292 = phi i64 [ 0, %B648.if.i.lr.ph ], [ %.961.i, %B648.if.i ]
  %.961.i = add nuw nsw i64 %.892.i.01292, 1
  %.987.i = getelementptr i32, ptr %arg.order, i64 %.892.i.01292
  %.988.i = load i32, ptr %.987.i, align 4
  %.990.i = sext i32 %.988.i to i64
  %.991.i = getelementptr double, ptr %arg.shared, i64 %.990.i
  %.992.i = load double, ptr %.991.i, align 8
  %.994.i = add nsw i64 %.892.i.01292, %cells.2.0.i1297
  %.998.i = getelementptr i32, ptr %arg.copy, i64 %.994.i
  store i32 %.997.i, ptr %.998.i, align 4
  %.1003.i = getelementptr i32, ptr %arg.source, i64 %.994.i
  store i32 %.988.i, ptr %.1003.i, align 4
  %.1008.i = getelementptr double, ptr %arg.bits, i64 %.994.i
  store double %.992.i, ptr %.1008.i, align 8
  %.1013.i = getelementptr i32, ptr %arg.touched, i64 %.990.i
  store i32 0, ptr %.1013.i, align 4
  %exitcond1387.not = icmp eq i64 %count.2.2.i.lcssa, %.961.i
  br i1 %exitcond1387.not, label %B742.i, label %B648.if.i

_ZN5dedup7kernels15sentences_pairs11share_wordsB3v97B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2ax10float64_2a8int32_2a8int64_2ax8int32_2a8int32_2a10float64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int64_2a8int32_2a8int32_2a10float64_2a.exit:
  %.1067.i = getelementptr i64, ptr %arg.begins, i64 %arg.our_sentences
  store i64 %.1024.i, ptr %.1067.i, align 8
  %.2091299.not = icmp slt i64 %.1024.i, 1
  br i1 %.2091299.not, label %B34.i267.preheader, label %B96.if

B34.i267.preheader:
  %.2091299.not1447 = phi i1 [ true, %_ZN5dedup7kernels15sentences_pairs11share_wordsB3v97B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2ax10float64_2a8int32_2a8int64_2ax8int32_2a8int32_2a10float64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int64_2a8int32_2a8int32_2a10float64_2a.exit.thread ], [ true, %_ZN5dedup7kernels15sentences_pairs11share_wordsB3v97B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2ax10float64_2a8int32_2a8int64_2ax8int32_2a8int32_2a10float64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int64_2a8int32_2a8int32_2a10float64_2a.exit ], [ false, %B96.if ]
  %cells.2.0.i.lcssa1446 = phi i64 [ 0, %_ZN5dedup7kernels15sentences_pairs11share_wordsB3v97B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2ax10float64_2a8int32_2a8int64_2ax8int32_2a8int32_2a10float64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int64_2a8int32_2a8int32_2a10float64_2a.exit.thread ], [ %.1024.i, %_ZN5dedup7kernels15sentences_pairs11share_wordsB3v97B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2ax10float64_2a8int32_2a8int64_2ax8int32_2a8int32_2a10float64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int64_2a8int32_2a8int32_2a10float64_2a.exit ], [ %.1024.i, %B96.if ]
  br i1 %.168.i1249.not1413, label %B80.i.preheader, label %B34.if.i285.preheader

B34.if.i285.preheader:
  %10 = shl nuw i64 %storemerge.i1412, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.best, i8 -1, i64 %10, i1 false)
  br label %B80.i.preheader

B80.i.preheader:
  br i1 %.299.i1294.not, label %B126.i.preheader, label %B80.if.i.preheader

B80.if.i.preheader:
  %11 = shl nuw i64 %storemerge265.i, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.our_best, i8 -1, i64 %11, i1 false)
  br label %B126.i.preheader

B126.i.preheader:
  br i1 %.2091299.not1447, label %B34.i905.preheader, label %B126.if.i

B152.i:
  %.436.i274 = getelementptr i32, ptr %arg.copy, i64 %.328.i.01309
  %.437.i275 = load i32, ptr %.436.i274, align 4
  %.440.i276 = getelementptr i32, ptr %arg.source, i64 %.328.i.01309
  %.441.i = load i32, ptr %.440.i276, align 4
  %.450.i = sext i32 %.437.i275 to i64
  %.451.i = getelementptr i32, ptr %arg.our_best, i64 %.450.i
  %.452.i = load i32, ptr %.451.i, align 4
  %.458.i = icmp slt i32 %.452.i, 0
  br i1 %.458.i, label %B256.i, label %B212.i277

B212.i277:
  %.39.i323 = getelementptr double, ptr %arg.bits, i64 %.328.i.01309
  %.40.i324 = load double, ptr %.39.i323, align 8
  %.43.i325 = zext nneg i32 %.452.i to i64
  %.44.i326 = getelementptr double, ptr %arg.bits, i64 %.43.i325
  %.45.i327 = load double, ptr %.44.i326, align 8
  %.46.i328 = fcmp une double %.40.i324, %.45.i327
  br i1 %.46.i328, label %B40.i379, label %B102.i329

B40.i379:
  %.73.i380 = fcmp ogt double %.40.i324, %.45.i327
  br i1 %.73.i380, label %B256.i, label %B266.i

B102.i329:
  %.92.i334 = getelementptr i32, ptr %arg.copy, i64 %.43.i325
  %.93.i335 = load i32, ptr %.92.i334, align 4
  %.97.i336 = getelementptr i32, ptr %arg.source, i64 %.43.i325
  %.98.i337 = load i32, ptr %.97.i336, align 4
  %.126.i340 = sext i32 %.441.i to i64
  %.127.i341 = add nsw i64 %.126.i340, -1
  %.20.i567 = icmp sgt i32 %.437.i275, 0
  %.24.not.i568 = icmp sge i64 %arg.our_sentences, %.450.i
  %or.cond.i569 = select i1 %.20.i567, i1 %.24.not.i568, i1 false
  br i1 %or.cond.i569, label %B32.i571, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit417

B32.i571:
  %12 = getelementptr i64, ptr %arg.begins, i64 %.450.i
  %.42.i572 = getelementptr i8, ptr %12, i64 -8
  %.43.i573 = load i64, ptr %.42.i572, align 8
  %.50.i575 = load i64, ptr %12, align 8
  %.66.i576 = icmp slt i64 %.43.i573, %.50.i575
  br i1 %.66.i576, label %B86.i586, label %B154.i577

B86.i586:
  %low.2.0.i587 = phi i64 [ %low.3.1.i597, %B86.i586 ], [ %.43.i573, %B32.i571 ]
  %high.2.0.i588 = phi i64 [ %high.3.1.i596, %B86.i586 ], [ %.50.i575, %B32.i571 ]
  %.75.i589 = add nsw i64 %high.2.0.i588, %low.2.0.i587
  %.76.i590 = ashr i64 %.75.i589, 1
  %.82.i591 = getelementptr i32, ptr %arg.source, i64 %.76.i590
  %.83.i592 = load i32, ptr %.82.i591, align 4
  %.85.i593 = sext i32 %.83.i592 to i64
  %.86.i594 = icmp sgt i64 %.127.i341, %.85.i593
  %.97.i595 = add nsw i64 %.76.i590, 1
  %high.3.1.i596 = select i1 %.86.i594, i64 %high.2.0.i588, i64 %.76.i590
  %low.3.1.i597 = select i1 %.86.i594, i64 %.97.i595, i64 %low.2.0.i587
  %.128.i598 = icmp slt i64 %low.3.1.i597, %high.3.1.i596
  br i1 %.128.i598, label %B86.i586, label %B154.i577

B154.i577:
  %low.4.1.i578 = phi i64 [ %.43.i573, %B32.i571 ], [ %low.3.1.i597, %B86.i586 ]
  %.145.i579 = icmp slt i64 %low.4.1.i578, %.50.i575
  br i1 %.145.i579, label %B166.i581, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit417

B166.i581:
  %.151.i582 = getelementptr i32, ptr %arg.source, i64 %low.4.1.i578
  %.152.i583 = load i32, ptr %.151.i582, align 4
  %.156.i584 = sext i32 %.152.i583 to i64
  %.157.i585 = icmp eq i64 %.127.i341, %.156.i584
  %.43.i412 = icmp sgt i64 %low.4.1.i578, -1
  %or.cond1235 = and i1 %.43.i412, %.157.i585
  br i1 %or.cond1235, label %B54.i414, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit417

B54.i414:
  %.47.i415 = getelementptr double, ptr %arg.bits, i64 %low.4.1.i578
  %.48.i416 = load double, ptr %.47.i415, align 8
  br label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit417

_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit417:
  %"$phi72.0.2.0.i413" = phi double [ %.48.i416, %B54.i414 ], [ 0.000000e+00, %B154.i577 ], [ 0.000000e+00, %B102.i329 ], [ 0.000000e+00, %B166.i581 ]
  %.160.i344 = add nsw i64 %.450.i, 1
  %.162.i345 = add nsw i64 %.126.i340, 1
  %.20.i600 = icmp sgt i32 %.437.i275, -2
  %.24.not.i601 = icmp slt i64 %.160.i344, %arg.our_sentences
  %or.cond.i602 = select i1 %.20.i600, i1 %.24.not.i601, i1 false
  br i1 %or.cond.i602, label %B32.i604, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit407

B32.i604:
  %.42.i605 = getelementptr i64, ptr %arg.begins, i64 %.160.i344
  %.43.i606 = load i64, ptr %.42.i605, align 8
  %.49.i607 = getelementptr i8, ptr %.42.i605, i64 8
  %.50.i608 = load i64, ptr %.49.i607, align 8
  %.66.i609 = icmp slt i64 %.43.i606, %.50.i608
  br i1 %.66.i609, label %B86.i619, label %B154.i610

B86.i619:
  %low.2.0.i620 = phi i64 [ %low.3.1.i630, %B86.i619 ], [ %.43.i606, %B32.i604 ]
  %high.2.0.i621 = phi i64 [ %high.3.1.i629, %B86.i619 ], [ %.50.i608, %B32.i604 ]
  %.75.i622 = add nsw i64 %high.2.0.i621, %low.2.0.i620
  %.76.i623 = ashr i64 %.75.i622, 1
  %.82.i624 = getelementptr i32, ptr %arg.source, i64 %.76.i623
  %.83.i625 = load i32, ptr %.82.i624, align 4
  %.86.i627.not = icmp slt i32 %.441.i, %.83.i625
  %.97.i628 = add nsw i64 %.76.i623, 1
  %high.3.1.i629 = select i1 %.86.i627.not, i64 %.76.i623, i64 %high.2.0.i621
  %low.3.1.i630 = select i1 %.86.i627.not, i64 %low.2.0.i620, i64 %.97.i628
  %.128.i631 = icmp slt i64 %low.3.1.i630, %high.3.1.i629
  br i1 %.128.i631, label %B86.i619, label %B154.i610

B154.i610:
  %low.4.1.i611 = phi i64 [ %.43.i606, %B32.i604 ], [ %low.3.1.i630, %B86.i619 ]
  %.145.i612 = icmp slt i64 %low.4.1.i611, %.50.i608
  br i1 %.145.i612, label %B166.i614, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit407

B166.i614:
  %.151.i615 = getelementptr i32, ptr %arg.source, i64 %low.4.1.i611
  %.152.i616 = load i32, ptr %.151.i615, align 4
  %.156.i617 = sext i32 %.152.i616 to i64
  %.157.i618 = icmp eq i64 %.162.i345, %.156.i617
  %.43.i402 = icmp sgt i64 %low.4.1.i611, -1
  %or.cond1236 = and i1 %.43.i402, %.157.i618
  br i1 %or.cond1236, label %B54.i404, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit407

B54.i404:
  %.47.i405 = getelementptr double, ptr %arg.bits, i64 %low.4.1.i611
  %.48.i406 = load double, ptr %.47.i405, align 8
  br label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit407

_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit407:
  %"$phi72.0.2.0.i403" = phi double [ %.48.i406, %B54.i404 ], [ 0.000000e+00, %B154.i610 ], [ 0.000000e+00, %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit417 ], [ 0.000000e+00, %B166.i614 ]
  %.191.i348 = fadd double %"$phi72.0.2.0.i413", %"$phi72.0.2.0.i403"
  %.196.i349 = sext i32 %.93.i335 to i64
  %.198.i351 = sext i32 %.98.i337 to i64
  %.199.i352 = add nsw i64 %.198.i351, -1
  %.20.i633 = icmp sgt i32 %.93.i335, 0
  %.24.not.i634 = icmp sge i64 %arg.our_sentences, %.196.i349
  %or.cond.i635 = select i1 %.20.i633, i1 %.24.not.i634, i1 false
  br i1 %or.cond.i635, label %B32.i637, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit397

B32.i637:
  %13 = getelementptr i64, ptr %arg.begins, i64 %.196.i349
  %.42.i638 = getelementptr i8, ptr %13, i64 -8
  %.43.i639 = load i64, ptr %.42.i638, align 8
  %.50.i641 = load i64, ptr %13, align 8
  %.66.i642 = icmp slt i64 %.43.i639, %.50.i641
  br i1 %.66.i642, label %B86.i652, label %B154.i643

B86.i652:
  %low.2.0.i653 = phi i64 [ %low.3.1.i663, %B86.i652 ], [ %.43.i639, %B32.i637 ]
  %high.2.0.i654 = phi i64 [ %high.3.1.i662, %B86.i652 ], [ %.50.i641, %B32.i637 ]
  %.75.i655 = add nsw i64 %high.2.0.i654, %low.2.0.i653
  %.76.i656 = ashr i64 %.75.i655, 1
  %.82.i657 = getelementptr i32, ptr %arg.source, i64 %.76.i656
  %.83.i658 = load i32, ptr %.82.i657, align 4
  %.85.i659 = sext i32 %.83.i658 to i64
  %.86.i660 = icmp sgt i64 %.199.i352, %.85.i659
  %.97.i661 = add nsw i64 %.76.i656, 1
  %high.3.1.i662 = select i1 %.86.i660, i64 %high.2.0.i654, i64 %.76.i656
  %low.3.1.i663 = select i1 %.86.i660, i64 %.97.i661, i64 %low.2.0.i653
  %.128.i664 = icmp slt i64 %low.3.1.i663, %high.3.1.i662
  br i1 %.128.i664, label %B86.i652, label %B154.i643

B154.i643:
  %low.4.1.i644 = phi i64 [ %.43.i639, %B32.i637 ], [ %low.3.1.i663, %B86.i652 ]
  %.145.i645 = icmp slt i64 %low.4.1.i644, %.50.i641
  br i1 %.145.i645, label %B166.i647, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit397

B166.i647:
  %.151.i648 = getelementptr i32, ptr %arg.source, i64 %low.4.1.i644
  %.152.i649 = load i32, ptr %.151.i648, align 4
  %.156.i650 = sext i32 %.152.i649 to i64
  %.157.i651 = icmp eq i64 %.199.i352, %.156.i650
  %.43.i392 = icmp sgt i64 %low.4.1.i644, -1
  %or.cond1237 = and i1 %.43.i392, %.157.i651
  br i1 %or.cond1237, label %B54.i394, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit397

B54.i394:
  %.47.i395 = getelementptr double, ptr %arg.bits, i64 %low.4.1.i644
  %.48.i396 = load double, ptr %.47.i395, align 8
  br label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit397

_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit397:
  %"$phi72.0.2.0.i393" = phi double [ %.48.i396, %B54.i394 ], [ 0.000000e+00, %B154.i643 ], [ 0.000000e+00, %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit407 ], [ 0.000000e+00, %B166.i647 ]
  %.230.i355 = add nsw i64 %.196.i349, 1
  %.232.i356 = add nsw i64 %.198.i351, 1
  %.20.i666 = icmp sgt i32 %.93.i335, -2
  %.24.not.i667 = icmp slt i64 %.230.i355, %arg.our_sentences
  %or.cond.i668 = select i1 %.20.i666, i1 %.24.not.i667, i1 false
  br i1 %or.cond.i668, label %B32.i670, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit

B32.i670:
  %.42.i671 = getelementptr i64, ptr %arg.begins, i64 %.230.i355
  %.43.i672 = load i64, ptr %.42.i671, align 8
  %.49.i673 = getelementptr i8, ptr %.42.i671, i64 8
  %.50.i674 = load i64, ptr %.49.i673, align 8
  %.66.i675 = icmp slt i64 %.43.i672, %.50.i674
  br i1 %.66.i675, label %B86.i685, label %B154.i676

B86.i685:
  %low.2.0.i686 = phi i64 [ %low.3.1.i696, %B86.i685 ], [ %.43.i672, %B32.i670 ]
  %high.2.0.i687 = phi i64 [ %high.3.1.i695, %B86.i685 ], [ %.50.i674, %B32.i670 ]
  %.75.i688 = add nsw i64 %high.2.0.i687, %low.2.0.i686
  %.76.i689 = ashr i64 %.75.i688, 1
  %.82.i690 = getelementptr i32, ptr %arg.source, i64 %.76.i689
  %.83.i691 = load i32, ptr %.82.i690, align 4
  %.86.i693.not = icmp slt i32 %.98.i337, %.83.i691
  %.97.i694 = add nsw i64 %.76.i689, 1
  %high.3.1.i695 = select i1 %.86.i693.not, i64 %.76.i689, i64 %high.2.0.i687
  %low.3.1.i696 = select i1 %.86.i693.not, i64 %low.2.0.i686, i64 %.97.i694
  %.128.i697 = icmp slt i64 %low.3.1.i696, %high.3.1.i695
  br i1 %.128.i697, label %B86.i685, label %B154.i676

B154.i676:
  %low.4.1.i677 = phi i64 [ %.43.i672, %B32.i670 ], [ %low.3.1.i696, %B86.i685 ]
  %.145.i678 = icmp slt i64 %low.4.1.i677, %.50.i674
  br i1 %.145.i678, label %B166.i680, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit

B166.i680:
  %.151.i681 = getelementptr i32, ptr %arg.source, i64 %low.4.1.i677
  %.152.i682 = load i32, ptr %.151.i681, align 4
  %.156.i683 = sext i32 %.152.i682 to i64
  %.157.i684 = icmp eq i64 %.232.i356, %.156.i683
  %.43.i386 = icmp sgt i64 %low.4.1.i677, -1
  %or.cond1238 = and i1 %.43.i386, %.157.i684
  br i1 %or.cond1238, label %B54.i387, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit

B54.i387:
  %.47.i = getelementptr double, ptr %arg.bits, i64 %low.4.1.i677
  %.48.i = load double, ptr %.47.i, align 8
  br label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit

_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit:
  %"$phi72.0.2.0.i" = phi double [ %.48.i, %B54.i387 ], [ 0.000000e+00, %B154.i676 ], [ 0.000000e+00, %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit397 ], [ 0.000000e+00, %B166.i680 ]
  %.267.i359 = fadd double %"$phi72.0.2.0.i393", %"$phi72.0.2.0.i"
  %.273.i360 = fcmp une double %.191.i348, %.267.i359
  br i1 %.273.i360, label %_ZN5dedup7kernels15sentences_pairs9is_betterB3v99B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8int32_2a10float64_2a8int64_2axxi27Literal_5bbool_5d_28True_29.exit382, label %B420.i361

B420.i361:
  %.315.i366 = sub nsw i64 %.450.i, %.126.i340
  %.318.i367 = tail call i64 @llvm.abs.i64(i64 %.315.i366, i1 true)
  %.337.i372 = sub nsw i64 %.196.i349, %.198.i351
  %.340.i373 = tail call i64 @llvm.abs.i64(i64 %.337.i372, i1 true)
  %.341.i374 = icmp samesign ult i64 %.318.i367, %.340.i373
  br i1 %.341.i374, label %B256.i, label %B266.i

_ZN5dedup7kernels15sentences_pairs9is_betterB3v99B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8int32_2a10float64_2a8int64_2axxi27Literal_5bbool_5d_28True_29.exit382:
  %.285.i377 = fcmp ogt double %.191.i348, %.267.i359
  br i1 %.285.i377, label %B256.i, label %B266.i

B256.i:
  %.512.i280 = trunc i64 %.328.i.01309 to i32
  store i32 %.512.i280, ptr %.451.i, align 4
  br label %B266.i

B266.i:
  %.522.i281 = sext i32 %.441.i to i64
  %.523.i = getelementptr i32, ptr %arg.best, i64 %.522.i281
  %.524.i = load i32, ptr %.523.i, align 4
  %.530.i = icmp slt i32 %.524.i, 0
  br i1 %.530.i, label %B338.i, label %B294.i

B294.i:
  %.39.i = getelementptr double, ptr %arg.bits, i64 %.328.i.01309
  %.40.i293 = load double, ptr %.39.i, align 8
  %.43.i294 = zext nneg i32 %.524.i to i64
  %.44.i295 = getelementptr double, ptr %arg.bits, i64 %.43.i294
  %.45.i = load double, ptr %.44.i295, align 8
  %.46.i296 = fcmp une double %.40.i293, %.45.i
  br i1 %.46.i296, label %B40.i, label %B102.i

B40.i:
  %.73.i314 = fcmp ogt double %.40.i293, %.45.i
  br i1 %.73.i314, label %B338.i, label %B348.i

B102.i:
  %.84.i297 = load i32, ptr %.436.i274, align 4
  %.88.i = load i32, ptr %.440.i276, align 4
  %.92.i = getelementptr i32, ptr %arg.copy, i64 %.43.i294
  %.93.i = load i32, ptr %.92.i, align 4
  %.97.i = getelementptr i32, ptr %arg.source, i64 %.43.i294
  %.98.i298 = load i32, ptr %.97.i, align 4
  %.124.i299 = sext i32 %.84.i297 to i64
  %.126.i = sext i32 %.88.i to i64
  %.127.i300 = add nsw i64 %.126.i, -1
  %.20.i458 = icmp sgt i32 %.84.i297, 0
  %.24.not.i = icmp sge i64 %arg.our_sentences, %.124.i299
  %or.cond.i = select i1 %.20.i458, i1 %.24.not.i, i1 false
  br i1 %or.cond.i, label %B32.i, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit457

B32.i:
  %14 = getelementptr i64, ptr %arg.begins, i64 %.124.i299
  %.42.i460 = getelementptr i8, ptr %14, i64 -8
  %.43.i461 = load i64, ptr %.42.i460, align 8
  %.50.i = load i64, ptr %14, align 8
  %.66.i462 = icmp slt i64 %.43.i461, %.50.i
  br i1 %.66.i462, label %B86.i, label %B154.i

B86.i:
  %low.2.0.i = phi i64 [ %low.3.1.i, %B86.i ], [ %.43.i461, %B32.i ]
  %high.2.0.i = phi i64 [ %high.3.1.i, %B86.i ], [ %.50.i, %B32.i ]
  %.75.i = add nsw i64 %high.2.0.i, %low.2.0.i
  %.76.i = ashr i64 %.75.i, 1
  %.82.i = getelementptr i32, ptr %arg.source, i64 %.76.i
  %.83.i464 = load i32, ptr %.82.i, align 4
  %.85.i465 = sext i32 %.83.i464 to i64
  %.86.i = icmp sgt i64 %.127.i300, %.85.i465
  %.97.i466 = add nsw i64 %.76.i, 1
  %high.3.1.i = select i1 %.86.i, i64 %high.2.0.i, i64 %.76.i
  %low.3.1.i = select i1 %.86.i, i64 %.97.i466, i64 %low.2.0.i
  %.128.i467 = icmp slt i64 %low.3.1.i, %high.3.1.i
  br i1 %.128.i467, label %B86.i, label %B154.i

B154.i:
  %low.4.1.i = phi i64 [ %.43.i461, %B32.i ], [ %low.3.1.i, %B86.i ]
  %.145.i = icmp slt i64 %low.4.1.i, %.50.i
  br i1 %.145.i, label %B166.i, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit457

B166.i:
  %.151.i = getelementptr i32, ptr %arg.source, i64 %low.4.1.i
  %.152.i463 = load i32, ptr %.151.i, align 4
  %.156.i = sext i32 %.152.i463 to i64
  %.157.i = icmp eq i64 %.127.i300, %.156.i
  %.43.i452 = icmp sgt i64 %low.4.1.i, -1
  %or.cond1239 = and i1 %.43.i452, %.157.i
  br i1 %or.cond1239, label %B54.i454, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit457

B54.i454:
  %.47.i455 = getelementptr double, ptr %arg.bits, i64 %low.4.1.i
  %.48.i456 = load double, ptr %.47.i455, align 8
  br label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit457

_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit457:
  %"$phi72.0.2.0.i453" = phi double [ %.48.i456, %B54.i454 ], [ 0.000000e+00, %B154.i ], [ 0.000000e+00, %B102.i ], [ 0.000000e+00, %B166.i ]
  %.160.i = add nsw i64 %.124.i299, 1
  %.162.i = add nsw i64 %.126.i, 1
  %.20.i468 = icmp sgt i32 %.84.i297, -2
  %.24.not.i469 = icmp slt i64 %.160.i, %arg.our_sentences
  %or.cond.i470 = select i1 %.20.i468, i1 %.24.not.i469, i1 false
  br i1 %or.cond.i470, label %B32.i472, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit447

B32.i472:
  %.42.i473 = getelementptr i64, ptr %arg.begins, i64 %.160.i
  %.43.i474 = load i64, ptr %.42.i473, align 8
  %.49.i475 = getelementptr i8, ptr %.42.i473, i64 8
  %.50.i476 = load i64, ptr %.49.i475, align 8
  %.66.i477 = icmp slt i64 %.43.i474, %.50.i476
  br i1 %.66.i477, label %B86.i487, label %B154.i478

B86.i487:
  %low.2.0.i488 = phi i64 [ %low.3.1.i498, %B86.i487 ], [ %.43.i474, %B32.i472 ]
  %high.2.0.i489 = phi i64 [ %high.3.1.i497, %B86.i487 ], [ %.50.i476, %B32.i472 ]
  %.75.i490 = add nsw i64 %high.2.0.i489, %low.2.0.i488
  %.76.i491 = ashr i64 %.75.i490, 1
  %.82.i492 = getelementptr i32, ptr %arg.source, i64 %.76.i491
  %.83.i493 = load i32, ptr %.82.i492, align 4
  %.86.i495.not = icmp slt i32 %.88.i, %.83.i493
  %.97.i496 = add nsw i64 %.76.i491, 1
  %high.3.1.i497 = select i1 %.86.i495.not, i64 %.76.i491, i64 %high.2.0.i489
  %low.3.1.i498 = select i1 %.86.i495.not, i64 %low.2.0.i488, i64 %.97.i496
  %.128.i499 = icmp slt i64 %low.3.1.i498, %high.3.1.i497
  br i1 %.128.i499, label %B86.i487, label %B154.i478

B154.i478:
  %low.4.1.i479 = phi i64 [ %.43.i474, %B32.i472 ], [ %low.3.1.i498, %B86.i487 ]
  %.145.i480 = icmp slt i64 %low.4.1.i479, %.50.i476
  br i1 %.145.i480, label %B166.i482, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit447

B166.i482:
  %.151.i483 = getelementptr i32, ptr %arg.source, i64 %low.4.1.i479
  %.152.i484 = load i32, ptr %.151.i483, align 4
  %.156.i485 = sext i32 %.152.i484 to i64
  %.157.i486 = icmp eq i64 %.162.i, %.156.i485
  %.43.i442 = icmp sgt i64 %low.4.1.i479, -1
  %or.cond1240 = and i1 %.43.i442, %.157.i486
  br i1 %or.cond1240, label %B54.i444, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit447

B54.i444:
  %.47.i445 = getelementptr double, ptr %arg.bits, i64 %low.4.1.i479
  %.48.i446 = load double, ptr %.47.i445, align 8
  br label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit447

_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit447:
  %"$phi72.0.2.0.i443" = phi double [ %.48.i446, %B54.i444 ], [ 0.000000e+00, %B154.i478 ], [ 0.000000e+00, %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit457 ], [ 0.000000e+00, %B166.i482 ]
  %.191.i = fadd double %"$phi72.0.2.0.i453", %"$phi72.0.2.0.i443"
  %.196.i = sext i32 %.93.i to i64
  %.198.i303 = sext i32 %.98.i298 to i64
  %.199.i304 = add nsw i64 %.198.i303, -1
  %.20.i501 = icmp sgt i32 %.93.i, 0
  %.24.not.i502 = icmp sge i64 %arg.our_sentences, %.196.i
  %or.cond.i503 = select i1 %.20.i501, i1 %.24.not.i502, i1 false
  br i1 %or.cond.i503, label %B32.i505, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit437

B32.i505:
  %15 = getelementptr i64, ptr %arg.begins, i64 %.196.i
  %.42.i506 = getelementptr i8, ptr %15, i64 -8
  %.43.i507 = load i64, ptr %.42.i506, align 8
  %.50.i509 = load i64, ptr %15, align 8
  %.66.i510 = icmp slt i64 %.43.i507, %.50.i509
  br i1 %.66.i510, label %B86.i520, label %B154.i511

B86.i520:
  %low.2.0.i521 = phi i64 [ %low.3.1.i531, %B86.i520 ], [ %.43.i507, %B32.i505 ]
  %high.2.0.i522 = phi i64 [ %high.3.1.i530, %B86.i520 ], [ %.50.i509, %B32.i505 ]
  %.75.i523 = add nsw i64 %high.2.0.i522, %low.2.0.i521
  %.76.i524 = ashr i64 %.75.i523, 1
  %.82.i525 = getelementptr i32, ptr %arg.source, i64 %.76.i524
  %.83.i526 = load i32, ptr %.82.i525, align 4
  %.85.i527 = sext i32 %.83.i526 to i64
  %.86.i528 = icmp sgt i64 %.199.i304, %.85.i527
  %.97.i529 = add nsw i64 %.76.i524, 1
  %high.3.1.i530 = select i1 %.86.i528, i64 %high.2.0.i522, i64 %.76.i524
  %low.3.1.i531 = select i1 %.86.i528, i64 %.97.i529, i64 %low.2.0.i521
  %.128.i532 = icmp slt i64 %low.3.1.i531, %high.3.1.i530
  br i1 %.128.i532, label %B86.i520, label %B154.i511

B154.i511:
  %low.4.1.i512 = phi i64 [ %.43.i507, %B32.i505 ], [ %low.3.1.i531, %B86.i520 ]
  %.145.i513 = icmp slt i64 %low.4.1.i512, %.50.i509
  br i1 %.145.i513, label %B166.i515, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit437

B166.i515:
  %.151.i516 = getelementptr i32, ptr %arg.source, i64 %low.4.1.i512
  %.152.i517 = load i32, ptr %.151.i516, align 4
  %.156.i518 = sext i32 %.152.i517 to i64
  %.157.i519 = icmp eq i64 %.199.i304, %.156.i518
  %.43.i432 = icmp sgt i64 %low.4.1.i512, -1
  %or.cond1241 = and i1 %.43.i432, %.157.i519
  br i1 %or.cond1241, label %B54.i434, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit437

B54.i434:
  %.47.i435 = getelementptr double, ptr %arg.bits, i64 %low.4.1.i512
  %.48.i436 = load double, ptr %.47.i435, align 8
  br label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit437

_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit437:
  %"$phi72.0.2.0.i433" = phi double [ %.48.i436, %B54.i434 ], [ 0.000000e+00, %B154.i511 ], [ 0.000000e+00, %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit447 ], [ 0.000000e+00, %B166.i515 ]
  %.230.i307 = add nsw i64 %.196.i, 1
  %.232.i = add nsw i64 %.198.i303, 1
  %.20.i534 = icmp sgt i32 %.93.i, -2
  %.24.not.i535 = icmp slt i64 %.230.i307, %arg.our_sentences
  %or.cond.i536 = select i1 %.20.i534, i1 %.24.not.i535, i1 false
  br i1 %or.cond.i536, label %B32.i538, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit427

B32.i538:
  %.42.i539 = getelementptr i64, ptr %arg.begins, i64 %.230.i307
  %.43.i540 = load i64, ptr %.42.i539, align 8
  %.49.i541 = getelementptr i8, ptr %.42.i539, i64 8
  %.50.i542 = load i64, ptr %.49.i541, align 8
  %.66.i543 = icmp slt i64 %.43.i540, %.50.i542
  br i1 %.66.i543, label %B86.i553, label %B154.i544

B86.i553:
  %low.2.0.i554 = phi i64 [ %low.3.1.i564, %B86.i553 ], [ %.43.i540, %B32.i538 ]
  %high.2.0.i555 = phi i64 [ %high.3.1.i563, %B86.i553 ], [ %.50.i542, %B32.i538 ]
  %.75.i556 = add nsw i64 %high.2.0.i555, %low.2.0.i554
  %.76.i557 = ashr i64 %.75.i556, 1
  %.82.i558 = getelementptr i32, ptr %arg.source, i64 %.76.i557
  %.83.i559 = load i32, ptr %.82.i558, align 4
  %.86.i561.not = icmp slt i32 %.98.i298, %.83.i559
  %.97.i562 = add nsw i64 %.76.i557, 1
  %high.3.1.i563 = select i1 %.86.i561.not, i64 %.76.i557, i64 %high.2.0.i555
  %low.3.1.i564 = select i1 %.86.i561.not, i64 %low.2.0.i554, i64 %.97.i562
  %.128.i565 = icmp slt i64 %low.3.1.i564, %high.3.1.i563
  br i1 %.128.i565, label %B86.i553, label %B154.i544

B154.i544:
  %low.4.1.i545 = phi i64 [ %.43.i540, %B32.i538 ], [ %low.3.1.i564, %B86.i553 ]
  %.145.i546 = icmp slt i64 %low.4.1.i545, %.50.i542
  br i1 %.145.i546, label %B166.i548, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit427

B166.i548:
  %.151.i549 = getelementptr i32, ptr %arg.source, i64 %low.4.1.i545
  %.152.i550 = load i32, ptr %.151.i549, align 4
  %.156.i551 = sext i32 %.152.i550 to i64
  %.157.i552 = icmp eq i64 %.232.i, %.156.i551
  %.43.i422 = icmp sgt i64 %low.4.1.i545, -1
  %or.cond1242 = and i1 %.43.i422, %.157.i552
  br i1 %or.cond1242, label %B54.i424, label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit427

B54.i424:
  %.47.i425 = getelementptr double, ptr %arg.bits, i64 %low.4.1.i545
  %.48.i426 = load double, ptr %.47.i425, align 8
  br label %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit427

_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit427:
  %"$phi72.0.2.0.i423" = phi double [ %.48.i426, %B54.i424 ], [ 0.000000e+00, %B154.i544 ], [ 0.000000e+00, %_ZN5dedup7kernels15sentences_pairs7bits_atB4v100B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int64_2axxx.exit437 ], [ 0.000000e+00, %B166.i548 ]
  %.267.i = fadd double %"$phi72.0.2.0.i433", %"$phi72.0.2.0.i423"
  %.273.i308 = fcmp une double %.191.i, %.267.i
  br i1 %.273.i308, label %_ZN5dedup7kernels15sentences_pairs9is_betterB3v99B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8int32_2a10float64_2a8int64_2axxi27Literal_5bbool_5d_28True_29.exit, label %B420.i

B420.i:
  %.315.i = sub nsw i64 %.124.i299, %.126.i
  %.318.i = tail call i64 @llvm.abs.i64(i64 %.315.i, i1 true)
  %.337.i = sub nsw i64 %.196.i, %.198.i303
  %.340.i = tail call i64 @llvm.abs.i64(i64 %.337.i, i1 true)
  %.341.i = icmp samesign ult i64 %.318.i, %.340.i
  br i1 %.341.i, label %B338.i, label %B348.i

_ZN5dedup7kernels15sentences_pairs9is_betterB3v99B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8int32_2a10float64_2a8int64_2axxi27Literal_5bbool_5d_28True_29.exit:
  %.285.i = fcmp ogt double %.191.i, %.267.i
  br i1 %.285.i, label %B338.i, label %B348.i

B338.i:
  %.584.i282 = trunc i64 %.328.i.01309 to i32
  store i32 %.584.i282, ptr %.523.i, align 4
  br label %B348.i

B348.i:
  %exitcond1390.not = icmp eq i64 %cells.2.0.i.lcssa1446, %.397.i
  br i1 %exitcond1390.not, label %B242.if, label %B126.if.i

B126.if.i:
  %.328.i.01309 = phi i64 [ %.397.i, %B348.i ], [ 0, %B126.i.preheader ]
  %.397.i = add nuw nsw i64 %.328.i.01309, 1
  %.427.i = getelementptr i8, ptr %arg.known, i64 %.328.i.01309
  %.428.i = load i8, ptr %.427.i, align 1
  %16 = and i8 %.428.i, 1
  %.432.not.i = icmp eq i8 %16, 0
  br i1 %.432.not.i, label %B348.i, label %B152.i

B36.i.loopexit:
  %exitcond1393.not = icmp eq i64 %.116.i, 3
  br i1 %exitcond1393.not, label %B800, label %B36.if.i

B94.i714:
  %.273.i715 = load i32, ptr %.272.i, align 4
  %.275.i716 = sext i32 %.273.i715 to i64
  %.276.i = add nsw i64 %.45.i704.01317, %.275.i716
  %.280.i = load i32, ptr %.279.i, align 4
  %.282.i717 = sext i32 %.280.i to i64
  %.283.i = add nsw i64 %.167.i706.01315, %.282.i717
  %.20.i.i = icmp sgt i64 %.276.i, -1
  %.24.not.i.i = icmp slt i64 %.276.i, %arg.our_sentences
  %or.cond.i.i = select i1 %.20.i.i, i1 %.24.not.i.i, i1 false
  br i1 %or.cond.i.i, label %B32.i.i, label %B220.i

B32.i.i:
  %.42.i.i = getelementptr i64, ptr %arg.begins, i64 %.276.i
  %.43.i.i = load i64, ptr %.42.i.i, align 8
  %.49.i.i = getelementptr i8, ptr %.42.i.i, i64 8
  %.50.i.i = load i64, ptr %.49.i.i, align 8
  %.66.i.i = icmp slt i64 %.43.i.i, %.50.i.i
  br i1 %.66.i.i, label %B86.i.i, label %B154.i.i

B86.i.i:
  %low.2.0.i.i = phi i64 [ %low.3.1.i.i, %B86.i.i ], [ %.43.i.i, %B32.i.i ]
  %high.2.0.i.i = phi i64 [ %high.3.1.i.i, %B86.i.i ], [ %.50.i.i, %B32.i.i ]
  %.75.i.i = add nsw i64 %high.2.0.i.i, %low.2.0.i.i
  %.76.i.i = ashr i64 %.75.i.i, 1
  %.82.i.i = getelementptr i32, ptr %arg.source, i64 %.76.i.i
  %.83.i.i = load i32, ptr %.82.i.i, align 4
  %.85.i.i = sext i32 %.83.i.i to i64
  %.86.i.i = icmp sgt i64 %.283.i, %.85.i.i
  %.97.i.i = add nsw i64 %.76.i.i, 1
  %high.3.1.i.i = select i1 %.86.i.i, i64 %high.2.0.i.i, i64 %.76.i.i
  %low.3.1.i.i = select i1 %.86.i.i, i64 %.97.i.i, i64 %low.2.0.i.i
  %.128.i.i = icmp slt i64 %low.3.1.i.i, %high.3.1.i.i
  br i1 %.128.i.i, label %B86.i.i, label %B154.i.i

B154.i.i:
  %low.4.1.i.i = phi i64 [ %.43.i.i, %B32.i.i ], [ %low.3.1.i.i, %B86.i.i ]
  %.145.i.i = icmp slt i64 %low.4.1.i.i, %.50.i.i
  br i1 %.145.i.i, label %B166.i.i, label %B220.i

B166.i.i:
  %.151.i.i = getelementptr i32, ptr %arg.source, i64 %low.4.1.i.i
  %.152.i.i = load i32, ptr %.151.i.i, align 4
  %.156.i.i = sext i32 %.152.i.i to i64
  %.157.i.i = icmp eq i64 %.283.i, %.156.i.i
  %.317.i = icmp sgt i64 %low.4.1.i.i, -1
  %or.cond1243 = and i1 %.317.i, %.157.i.i
  br i1 %or.cond1243, label %B180.i, label %B220.i

B180.i:
  %.321.i = getelementptr i8, ptr %arg.known, i64 %low.4.1.i.i
  %.322.i719 = load i8, ptr %.321.i, align 1
  %17 = and i8 %.322.i719, 16
  %.327.not.i = icmp eq i8 %17, 0
  br i1 %.327.not.i, label %B220.i, label %B758

B220.i:
  %exitcond1392.not = icmp eq i64 %.236.i711, 3
  br i1 %exitcond1392.not, label %B36.i.loopexit, label %B72.if.i

B36.if.i:
  %.45.i704.01317 = phi i64 [ -2, %B36.i.preheader ], [ %.116.i, %B36.i.loopexit ]
  %.116.i = add nsw i64 %.45.i704.01317, 1
  br label %B72.if.i

B72.if.i:
  %.167.i706.01315 = phi i64 [ -2, %B36.if.i ], [ %.236.i711, %B220.i ]
  %.236.i711 = add nsw i64 %.167.i706.01315, 1
  %.266.i712 = mul nsw i64 %.167.i706.01315, %.45.i704.01317
  %.267.i713 = icmp sgt i64 %.266.i712, 0
  br i1 %.267.i713, label %B94.i714, label %B220.i

B758:
  %18 = or i8 %.823, -128
  store i8 %18, ptr %.822, align 1
  br label %B800

B800:
  %.884 = phi i8 [ %.823, %B682.if ], [ %18, %B758 ], [ %.823, %B36.i.loopexit ]
  %19 = and i8 %.884, 16
  %.887.not = icmp eq i8 %19, 0
  br i1 %.887.not, label %B874, label %B832

B832:
  %.894 = or i8 %.884, -128
  store i8 %.894, ptr %.822, align 1
  br label %B874

B874:
  %exitcond1394.not = icmp eq i64 %cells.2.0.i.lcssa1446, %.792
  br i1 %exitcond1394.not, label %B906.if, label %B682.if

B34.i905.preheader:
  br i1 %.168.i1249.not1413, label %B80.i908.preheader, label %B34.if.i936.preheader

B34.if.i936.preheader:
  tail call void @llvm.memset.p0.i64(ptr align 1 %arg.held, i8 0, i64 %storemerge.i1412, i1 false)
  br label %B80.i908.preheader

B994:
  %.1052 = getelementptr double, ptr %arg.bits, i64 %.934.01334
  %.1053 = load double, ptr %.1052, align 8
  %.1056 = getelementptr i32, ptr %arg.copy, i64 %.934.01334
  %.1057 = load i32, ptr %.1056, align 4
  %.1059 = sext i32 %.1057 to i64
  %.1060 = getelementptr double, ptr %arg.our_totals, i64 %.1059
  %.1061 = load double, ptr %.1060, align 8
  %.1064 = getelementptr i32, ptr %arg.source, i64 %.934.01334
  %.1065 = load i32, ptr %.1064, align 4
  %.1067 = sext i32 %.1065 to i64
  %.1068 = getelementptr double, ptr %arg.totals, i64 %.1067
  %.1069 = load double, ptr %.1068, align 8
  %.12.i700 = fcmp ogt double %.1069, %.1061
  %.13.i701 = select i1 %.12.i700, double %.1069, double %.1061
  %.1099 = fmul double %arg.twice, %.13.i701
  %.1100 = fcmp olt double %.1053, %.1099
  br i1 %.1100, label %B1100, label %B1207

B1100:
  %20 = and i8 %.1034, 2
  %.75.not.i = icmp eq i8 %20, 0
  br i1 %.75.not.i, label %B142.i, label %B36.if.i760

B36.i756.loopexit:
  %exitcond1396.not = icmp eq i64 %.116.i763, 3
  br i1 %exitcond1396.not, label %B112.i, label %B36.if.i760

B142.i781:
  %.307.i782 = getelementptr i8, ptr %arg.known, i64 %low.4.1.i.i792
  %.308.i783 = load i8, ptr %.307.i782, align 1
  %21 = and i8 %.308.i783, -122
  %.313.i784 = icmp eq i8 %21, -122
  br i1 %.313.i784, label %B1207, label %B200.i

B200.i:
  %exitcond1395.not = icmp eq i64 %.236.i770, 3
  br i1 %exitcond1395.not, label %B36.i756.loopexit, label %B72.if.i767

B36.if.i760:
  %.45.i750.01325 = phi i64 [ %.116.i763, %B36.i756.loopexit ], [ -2, %B1100 ]
  %.116.i763 = add nsw i64 %.45.i750.01325, 1
  %.265.i = add nsw i64 %.45.i750.01325, %.1059
  %.20.i.i774 = icmp sgt i64 %.265.i, -1
  %.24.not.i.i775 = icmp slt i64 %.265.i, %arg.our_sentences
  %or.cond.i.i776 = select i1 %.20.i.i774, i1 %.24.not.i.i775, i1 false
  %.42.i.i786 = getelementptr i64, ptr %arg.begins, i64 %.265.i
  %.49.i.i788 = getelementptr i8, ptr %.42.i.i786, i64 8
  %.300.i = icmp ne i64 %.45.i750.01325, 0
  br label %B72.if.i767

B72.if.i767:
  %.167.i752.01323 = phi i64 [ -2, %B36.if.i760 ], [ %.236.i770, %B200.i ]
  %.236.i770 = add nsw i64 %.167.i752.01323, 1
  %.268.i773 = add nsw i64 %.167.i752.01323, %.1067
  br i1 %or.cond.i.i776, label %B32.i.i785, label %B200.i

B32.i.i785:
  %.43.i.i787 = load i64, ptr %.42.i.i786, align 8
  %.50.i.i789 = load i64, ptr %.49.i.i788, align 8
  %.66.i.i790 = icmp slt i64 %.43.i.i787, %.50.i.i789
  br i1 %.66.i.i790, label %B86.i.i800, label %B154.i.i791

B86.i.i800:
  %low.2.0.i.i801 = phi i64 [ %low.3.1.i.i811, %B86.i.i800 ], [ %.43.i.i787, %B32.i.i785 ]
  %high.2.0.i.i802 = phi i64 [ %high.3.1.i.i810, %B86.i.i800 ], [ %.50.i.i789, %B32.i.i785 ]
  %.75.i.i803 = add nsw i64 %high.2.0.i.i802, %low.2.0.i.i801
  %.76.i.i804 = ashr i64 %.75.i.i803, 1
  %.82.i.i805 = getelementptr i32, ptr %arg.source, i64 %.76.i.i804
  %.83.i.i806 = load i32, ptr %.82.i.i805, align 4
  %.85.i.i807 = sext i32 %.83.i.i806 to i64
  %.86.i.i808 = icmp sgt i64 %.268.i773, %.85.i.i807
  %.97.i.i809 = add nsw i64 %.76.i.i804, 1
  %high.3.1.i.i810 = select i1 %.86.i.i808, i64 %high.2.0.i.i802, i64 %.76.i.i804
  %low.3.1.i.i811 = select i1 %.86.i.i808, i64 %.97.i.i809, i64 %low.2.0.i.i801
  %.128.i.i812 = icmp slt i64 %low.3.1.i.i811, %high.3.1.i.i810
  br i1 %.128.i.i812, label %B86.i.i800, label %B154.i.i791

B154.i.i791:
  %low.4.1.i.i792 = phi i64 [ %.43.i.i787, %B32.i.i785 ], [ %low.3.1.i.i811, %B86.i.i800 ]
  %.145.i.i793 = icmp slt i64 %low.4.1.i.i792, %.50.i.i789
  br i1 %.145.i.i793, label %B166.i.i795, label %B200.i

B166.i.i795:
  %.151.i.i796 = getelementptr i32, ptr %arg.source, i64 %low.4.1.i.i792
  %.152.i.i797 = load i32, ptr %.151.i.i796, align 4
  %.156.i.i798 = sext i32 %.152.i.i797 to i64
  %.157.i.i799 = icmp eq i64 %.268.i773, %.156.i.i798
  %.303.i779 = icmp sgt i64 %low.4.1.i.i792, -1
  %or.cond.i780 = and i1 %.300.i, %.303.i779
  %or.cond1373 = and i1 %.157.i.i799, %or.cond.i780
  br i1 %or.cond1373, label %B142.i781, label %B200.i

B112.i:
  %.164.i = getelementptr i32, ptr %arg.best, i64 %.1067
  br label %B170.i

B142.i:
  %.189.i748 = getelementptr i32, ptr %arg.our_best, i64 %.1059
  br label %B170.i

B170.i:
  %.190.i.sink.in = phi ptr [ %.189.i748, %B142.i ], [ %.164.i, %B112.i ]
  %arg.source.sink = phi ptr [ %arg.source, %B142.i ], [ %arg.copy, %B112.i ]
  %.223.i734 = getelementptr i64, ptr %arg.our_rows, i64 %.1059
  %.224.i = load i64, ptr %.223.i734, align 8
  %.231.i = getelementptr i8, ptr %.223.i734, i64 8
  %.232.i735 = load i64, ptr %.231.i, align 8
  %.269.i = sub i64 %.232.i735, %.224.i
  %.312.i7381326.not = icmp slt i64 %.269.i, 1
  br i1 %.312.i7381326.not, label %_ZN5dedup7kernels9sentences10is_claimedB4v103B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2a8int64_2a9uint64_2a10float64_2a8int32_2a8int32_2a8int64_2axd8int32_2a8int32_2a8int64_2a8int32_2a8int32_2a8uint8_2ax.exit, label %B242.if.i.lr.ph

B242.if.i.lr.ph:
  %.190.i.sink = load i32, ptr %.190.i.sink.in, align 4
  %.194.i = sext i32 %.190.i.sink to i64
  %.195.i749 = getelementptr i32, ptr %arg.source.sink, i64 %.194.i
  %rival.2.0.i = load i32, ptr %.195.i749, align 4
  %.16.i863 = getelementptr i64, ptr %arg.rows, i64 %.1067
  %.17.i864 = load i64, ptr %.16.i863, align 8
  %.20.i865 = getelementptr i8, ptr %.16.i863, i64 8
  %.21.i866 = load i64, ptr %.20.i865, align 8
  %.35.i867 = icmp slt i64 %.17.i864, %.21.i866
  %.15.i829 = sext i32 %rival.2.0.i to i64
  %.16.i830 = getelementptr i64, ptr %arg.our_rows, i64 %.15.i829
  %.20.i832 = getelementptr i8, ptr %.16.i830, i64 8
  %.16.i = getelementptr i64, ptr %arg.rows, i64 %.15.i829
  %.20.i813 = getelementptr i8, ptr %.16.i, i64 8
  br label %B242.if.i

B312.i:
  %.415.i = getelementptr double, ptr %arg.our_last, i64 %.367.i
  %.416.i = load double, ptr %.415.i, align 8
  %.418.i = fadd double %told.2.0.i1329, %.416.i
  br i1 %.75.not.i, label %B418.i, label %B366.i743

B366.i743:
  %.17.i831 = load i64, ptr %.16.i830, align 8
  %.21.i833 = load i64, ptr %.20.i832, align 8
  %.35.i834 = icmp slt i64 %.17.i831, %.21.i833
  br i1 %.35.i834, label %B58.i846, label %B138.i835

B58.i846:
  %low.2.0.i847 = phi i64 [ %low.3.1.i859, %B58.i846 ], [ %.17.i831, %B366.i743 ]
  %high.2.0.i848 = phi i64 [ %high.3.1.i858, %B58.i846 ], [ %.21.i833, %B366.i743 ]
  %.44.i849 = add nsw i64 %high.2.0.i848, %low.2.0.i847
  %.45.i850 = ashr i64 %.44.i849, 1
  %.51.i851 = getelementptr i32, ptr %arg.our_by_sentence, i64 %.45.i850
  %.52.i852 = load i32, ptr %.51.i851, align 4
  %.54.i853 = sext i32 %.52.i852 to i64
  %.55.i854 = getelementptr i64, ptr %arg.our_word, i64 %.54.i853
  %.56.i855 = load i64, ptr %.55.i854, align 8
  %.58.i856 = icmp ult i64 %.56.i855, %.369.i
  %.69.i857 = add nsw i64 %.45.i850, 1
  %high.3.1.i858 = select i1 %.58.i856, i64 %high.2.0.i848, i64 %.45.i850
  %low.3.1.i859 = select i1 %.58.i856, i64 %.69.i857, i64 %low.2.0.i847
  %.100.i860 = icmp slt i64 %low.3.1.i859, %high.3.1.i858
  br i1 %.100.i860, label %B58.i846, label %B138.i835

B138.i835:
  %low.4.1.i836 = phi i64 [ %.17.i831, %B366.i743 ], [ %low.3.1.i859, %B58.i846 ]
  %.117.i837 = icmp slt i64 %low.4.1.i836, %.21.i833
  br i1 %.117.i837, label %_ZN5dedup7kernels7entries5holdsB4v105B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2a8int64_2aiy.exit861, label %B472.i

_ZN5dedup7kernels7entries5holdsB4v105B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2a8int64_2aiy.exit861:
  %.129.i840 = getelementptr i32, ptr %arg.our_by_sentence, i64 %low.4.1.i836
  %.130.i841 = load i32, ptr %.129.i840, align 4
  %.136.i842 = sext i32 %.130.i841 to i64
  %.137.i843 = getelementptr i64, ptr %arg.our_word, i64 %.136.i842
  %.138.i844 = load i64, ptr %.137.i843, align 8
  %.142.i845 = icmp eq i64 %.138.i844, %.369.i
  br i1 %.142.i845, label %B494.i, label %B472.i

B418.i:
  %.17.i = load i64, ptr %.16.i, align 8
  %.21.i = load i64, ptr %.20.i813, align 8
  %.35.i814 = icmp slt i64 %.17.i, %.21.i
  br i1 %.35.i814, label %B58.i, label %B138.i

B58.i:
  %low.2.0.i819 = phi i64 [ %low.3.1.i827, %B58.i ], [ %.17.i, %B418.i ]
  %high.2.0.i820 = phi i64 [ %high.3.1.i826, %B58.i ], [ %.21.i, %B418.i ]
  %.44.i821 = add nsw i64 %high.2.0.i820, %low.2.0.i819
  %.45.i822 = ashr i64 %.44.i821, 1
  %.51.i = getelementptr i32, ptr %arg.by_sentence, i64 %.45.i822
  %.52.i = load i32, ptr %.51.i, align 4
  %.54.i823 = sext i32 %.52.i to i64
  %.55.i824 = getelementptr i64, ptr %arg.word, i64 %.54.i823
  %.56.i = load i64, ptr %.55.i824, align 8
  %.58.i825 = icmp ult i64 %.56.i, %.369.i
  %.69.i = add nsw i64 %.45.i822, 1
  %high.3.1.i826 = select i1 %.58.i825, i64 %high.2.0.i820, i64 %.45.i822
  %low.3.1.i827 = select i1 %.58.i825, i64 %.69.i, i64 %low.2.0.i819
  %.100.i828 = icmp slt i64 %low.3.1.i827, %high.3.1.i826
  br i1 %.100.i828, label %B58.i, label %B138.i

B138.i:
  %low.4.1.i815 = phi i64 [ %.17.i, %B418.i ], [ %low.3.1.i827, %B58.i ]
  %.117.i = icmp slt i64 %low.4.1.i815, %.21.i
  br i1 %.117.i, label %B468.i, label %B472.i

B468.i:
  %.129.i = getelementptr i32, ptr %arg.by_sentence, i64 %low.4.1.i815
  %.130.i = load i32, ptr %.129.i, align 4
  %.136.i = sext i32 %.130.i to i64
  %.137.i817 = getelementptr i64, ptr %arg.word, i64 %.136.i
  %.138.i = load i64, ptr %.137.i817, align 8
  %.142.i818 = icmp eq i64 %.138.i, %.369.i
  br i1 %.142.i818, label %B494.i, label %B472.i

B472.i:
  %.548.i = fadd double %left.2.0.i7371330, %.416.i
  br label %B494.i

B494.i:
  %told.3.1.i = phi double [ %.418.i, %B468.i ], [ %.418.i, %B472.i ], [ %told.2.0.i1329, %_ZN5dedup7kernels7entries5holdsB4v105B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2a8int64_2aiy.exit894 ], [ %.418.i, %_ZN5dedup7kernels7entries5holdsB4v105B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2a8int64_2aiy.exit861 ], [ %told.2.0.i1329, %B138.i868 ]
  %left.3.1.i = phi double [ %left.2.0.i7371330, %B468.i ], [ %.548.i, %B472.i ], [ %left.2.0.i7371330, %_ZN5dedup7kernels7entries5holdsB4v105B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2a8int64_2aiy.exit894 ], [ %left.2.0.i7371330, %_ZN5dedup7kernels7entries5holdsB4v105B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2a8int64_2aiy.exit861 ], [ %left.2.0.i7371330, %B138.i868 ]
  %.312.i738 = icmp samesign ugt i64 %.259.i.01327, 1
  br i1 %.312.i738, label %B242.if.i, label %_ZN5dedup7kernels9sentences10is_claimedB4v103B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2a8int64_2a9uint64_2a10float64_2a8int32_2a8int32_2a8int64_2axd8int32_2a8int32_2a8int64_2a8int32_2a8int32_2a8uint8_2ax.exit

B242.if.i:
  %left.2.0.i7371330 = phi double [ 0.000000e+00, %B242.if.i.lr.ph ], [ %left.3.1.i, %B494.i ]
  %told.2.0.i1329 = phi double [ 0.000000e+00, %B242.if.i.lr.ph ], [ %told.3.1.i, %B494.i ]
  %.256.i722.01328 = phi i64 [ %.224.i, %B242.if.i.lr.ph ], [ %.325.i, %B494.i ]
  %.259.i.01327 = phi i64 [ %.269.i, %B242.if.i.lr.ph ], [ %.321.i740, %B494.i ]
  %.321.i740 = add nsw i64 %.259.i.01327, -1
  %.325.i = add i64 %.256.i722.01328, 1
  %.359.i = getelementptr i32, ptr %arg.our_told, i64 %.256.i722.01328
  %.360.i = load i32, ptr %.359.i, align 4
  %.367.i = sext i32 %.360.i to i64
  %.368.i = getelementptr i64, ptr %arg.our_word, i64 %.367.i
  %.369.i = load i64, ptr %.368.i, align 8
  br i1 %.35.i867, label %B58.i879, label %B138.i868

B58.i879:
  %low.2.0.i880 = phi i64 [ %low.3.1.i892, %B58.i879 ], [ %.17.i864, %B242.if.i ]
  %high.2.0.i881 = phi i64 [ %high.3.1.i891, %B58.i879 ], [ %.21.i866, %B242.if.i ]
  %.44.i882 = add nsw i64 %high.2.0.i881, %low.2.0.i880
  %.45.i883 = ashr i64 %.44.i882, 1
  %.51.i884 = getelementptr i32, ptr %arg.by_sentence, i64 %.45.i883
  %.52.i885 = load i32, ptr %.51.i884, align 4
  %.54.i886 = sext i32 %.52.i885 to i64
  %.55.i887 = getelementptr i64, ptr %arg.word, i64 %.54.i886
  %.56.i888 = load i64, ptr %.55.i887, align 8
  %.58.i889 = icmp ult i64 %.56.i888, %.369.i
  %.69.i890 = add nsw i64 %.45.i883, 1
  %high.3.1.i891 = select i1 %.58.i889, i64 %high.2.0.i881, i64 %.45.i883
  %low.3.1.i892 = select i1 %.58.i889, i64 %.69.i890, i64 %low.2.0.i880
  %.100.i893 = icmp slt i64 %low.3.1.i892, %high.3.1.i891
  br i1 %.100.i893, label %B58.i879, label %B138.i868

B138.i868:
  %low.4.1.i869 = phi i64 [ %.17.i864, %B242.if.i ], [ %low.3.1.i892, %B58.i879 ]
  %.117.i870 = icmp slt i64 %low.4.1.i869, %.21.i866
  br i1 %.117.i870, label %_ZN5dedup7kernels7entries5holdsB4v105B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2a8int64_2aiy.exit894, label %B494.i

_ZN5dedup7kernels7entries5holdsB4v105B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2a8int64_2aiy.exit894:
  %.129.i873 = getelementptr i32, ptr %arg.by_sentence, i64 %low.4.1.i869
  %.130.i874 = load i32, ptr %.129.i873, align 4
  %.136.i875 = sext i32 %.130.i874 to i64
  %.137.i876 = getelementptr i64, ptr %arg.word, i64 %.136.i875
  %.138.i877 = load i64, ptr %.137.i876, align 8
  %.142.i878.not = icmp eq i64 %.138.i877, %.369.i
  br i1 %.142.i878.not, label %B312.i, label %B494.i

_ZN5dedup7kernels9sentences10is_claimedB4v103B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2a8int64_2a9uint64_2a10float64_2a8int32_2a8int32_2a8int64_2axd8int32_2a8int32_2a8int64_2a8int32_2a8int32_2a8uint8_2ax.exit:
  %told.2.0.i.lcssa = phi double [ 0.000000e+00, %B170.i ], [ %told.3.1.i, %B494.i ]
  %left.2.0.i737.lcssa = phi double [ 0.000000e+00, %B170.i ], [ %left.3.1.i, %B494.i ]
  %.599.i = fmul double %arg.fresh, %told.2.0.i.lcssa
  %.605.i = fcmp uge double %left.2.0.i737.lcssa, %.599.i
  br i1 %.605.i, label %B1207, label %B1162

B1162:
  %22 = or i8 %.1034, 32
  store i8 %22, ptr %.1033, align 1
  br label %B1207

B80.i908.preheader:
  br i1 %.299.i1294.not, label %B130.i910.preheader, label %B80.if.i931.preheader

B80.if.i931.preheader:
  tail call void @llvm.memset.p0.i64(ptr align 1 %arg.our_held, i8 0, i64 %storemerge265.i, i1 false)
  br label %B130.i910.preheader

B130.i910.preheader:
  br i1 %.2091299.not1447, label %_ZN5dedup7kernels9sentences12fill_betweenB4v106B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2ax10float64_2axd8uint8_2a8uint8_2a8int32_2a8int32_2a8int64_2a8int32_2a8int32_2a10float64_2a8uint8_2ax.exit, label %B130.if.i

B200.i927:
  %.456.i928 = getelementptr i32, ptr %arg.source, i64 %.332.i.01344
  %.457.i = load i32, ptr %.456.i928, align 4
  %.459.i929 = sext i32 %.457.i to i64
  %.461.i = getelementptr i8, ptr %arg.held, i64 %.459.i929
  store i8 1, ptr %.461.i, align 1
  %.465.i = getelementptr i32, ptr %arg.copy, i64 %.332.i.01344
  %.466.i = load i32, ptr %.465.i, align 4
  %.470.i930 = sext i32 %.466.i to i64
  %.472.i = getelementptr i8, ptr %arg.our_held, i64 %.470.i930
  store i8 1, ptr %.472.i, align 1
  %.475.i = add nsw i64 %firm.2.0.i1345, 1
  br label %B256.i926

B256.i926:
  %firm.3.1.i = phi i64 [ %.475.i, %B200.i927 ], [ %firm.2.0.i1345, %B130.if.i ]
  %exitcond1398.not = icmp eq i64 %cells.2.0.i.lcssa1446, %.401.i
  br i1 %exitcond1398.not, label %B258.i, label %B130.if.i

B258.i:
  %23 = icmp eq i64 %firm.3.1.i, 0
  br i1 %23, label %_ZN5dedup7kernels9sentences12fill_betweenB4v106B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2ax10float64_2axd8uint8_2a8uint8_2a8int32_2a8int32_2a8int64_2a8int32_2a8int32_2a10float64_2a8uint8_2ax.exit, label %B296.if.i

B34.i975.preheader:
  br i1 %.168.i1249.not1413, label %B80.i981.preheader, label %B34.if.i1029.preheader

B34.if.i1029.preheader:
  %24 = shl nuw i64 %storemerge.i1412, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.best, i8 -1, i64 %24, i1 false)
  br label %B80.i981.preheader

B350.i918:
  %.679.i920 = getelementptr i8, ptr %arg.our_held, i64 %.pre
  %.680.i = load i8, ptr %.679.i920, align 1
  %.681.not.i = icmp eq i8 %.680.i, 0
  br i1 %.681.not.i, label %B372.i, label %B542.i

B372.i:
  %.692.i = getelementptr double, ptr %arg.bits, i64 %.554.i.01357
  %.693.i = load double, ptr %.692.i, align 8
  %.697.i = getelementptr double, ptr %arg.our_totals, i64 %.pre
  %.698.i = load double, ptr %.697.i, align 8
  %.702.i = getelementptr double, ptr %arg.totals, i64 %.667.i
  %.703.i = load double, ptr %.702.i, align 8
  %.12.i.i = fcmp ogt double %.703.i, %.698.i
  %.13.i.i = select i1 %.12.i.i, double %.703.i, double %.698.i
  %.733.i = fmul double %arg.in_step, %.13.i.i
  %.734.i = fcmp ult double %.693.i, %.733.i
  br i1 %.734.i, label %B542.i, label %B454.i

B454.i:
  %.738.i = getelementptr i8, ptr %arg.known, i64 %.554.i.01357
  %.739.i = load i8, ptr %.738.i, align 1
  br label %B44.if.i

B44.i.loopexit:
  %.137.i946 = add nuw nsw i64 %.66.i940.01352, 1
  %exitcond1400.not = icmp eq i64 %.137.i946, 3
  br i1 %exitcond1400.not, label %_ZN5dedup7kernels9sentences10is_betweenB4v107B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8uint8_2a8int64_2axxii.exit, label %B44.if.i

B92.i:
  %.318.i956 = sub nsw i64 %.667.i, %.200.i.01348
  %.29.i1133 = icmp eq i64 %.318.i956, -1
  %or.cond.i1134 = select i1 %.26.i1132, i1 %.29.i1133, i1 false
  %.37.i1137 = icmp eq i64 %.318.i956, %arg.sentences
  %or.cond19.i1138 = select i1 %.33.i1136, i1 %.37.i1137, i1 false
  %or.cond1374 = select i1 %or.cond.i1134, i1 true, i1 %or.cond19.i1138
  %25 = select i1 %or.cond1374, i1 true, i1 %.20.i.i1140
  %brmerge = select i1 %25, i1 true, i1 %.24.not.i.i1141
  br i1 %brmerge, label %_ZN5dedup7kernels9sentences10is_alignedB4v108B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8uint8_2a8int64_2axxxx.exit1180, label %B32.i.i1152

B32.i.i1152:
  %.43.i.i1154 = load i64, ptr %.42.i.i1153, align 8
  %.50.i.i1156 = load i64, ptr %.49.i.i1155, align 8
  %.66.i.i1157 = icmp slt i64 %.43.i.i1154, %.50.i.i1156
  br i1 %.66.i.i1157, label %B86.i.i1167, label %B154.i.i1158

B86.i.i1167:
  %low.2.0.i.i1168 = phi i64 [ %low.3.1.i.i1178, %B86.i.i1167 ], [ %.43.i.i1154, %B32.i.i1152 ]
  %high.2.0.i.i1169 = phi i64 [ %high.3.1.i.i1177, %B86.i.i1167 ], [ %.50.i.i1156, %B32.i.i1152 ]
  %.75.i.i1170 = add nsw i64 %high.2.0.i.i1169, %low.2.0.i.i1168
  %.76.i.i1171 = ashr i64 %.75.i.i1170, 1
  %.82.i.i1172 = getelementptr i32, ptr %arg.source, i64 %.76.i.i1171
  %.83.i.i1173 = load i32, ptr %.82.i.i1172, align 4
  %.85.i.i1174 = sext i32 %.83.i.i1173 to i64
  %.86.i.i1175 = icmp sgt i64 %.318.i956, %.85.i.i1174
  %.97.i.i1176 = add nsw i64 %.76.i.i1171, 1
  %high.3.1.i.i1177 = select i1 %.86.i.i1175, i64 %high.2.0.i.i1169, i64 %.76.i.i1171
  %low.3.1.i.i1178 = select i1 %.86.i.i1175, i64 %.97.i.i1176, i64 %low.2.0.i.i1168
  %.128.i.i1179 = icmp slt i64 %low.3.1.i.i1178, %high.3.1.i.i1177
  br i1 %.128.i.i1179, label %B86.i.i1167, label %B154.i.i1158

B154.i.i1158:
  %low.4.1.i.i1159 = phi i64 [ %.43.i.i1154, %B32.i.i1152 ], [ %low.3.1.i.i1178, %B86.i.i1167 ]
  %.145.i.i1160 = icmp slt i64 %low.4.1.i.i1159, %.50.i.i1156
  br i1 %.145.i.i1160, label %B166.i.i1162, label %_ZN5dedup7kernels9sentences10is_alignedB4v108B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8uint8_2a8int64_2axxxx.exit1180

B166.i.i1162:
  %.151.i.i1163 = getelementptr i32, ptr %arg.source, i64 %low.4.1.i.i1159
  %.152.i.i1164 = load i32, ptr %.151.i.i1163, align 4
  %.156.i.i1165 = sext i32 %.152.i.i1164 to i64
  %.157.i.i1166 = icmp eq i64 %.318.i956, %.156.i.i1165
  %.106.i1146 = icmp sgt i64 %low.4.1.i.i1159, -1
  %or.cond1245 = and i1 %.106.i1146, %.157.i.i1166
  br i1 %or.cond1245, label %B106.i1148, label %_ZN5dedup7kernels9sentences10is_alignedB4v108B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8uint8_2a8int64_2axxxx.exit1180

B106.i1148:
  %.113.i1149 = getelementptr i8, ptr %arg.known, i64 %low.4.1.i.i1159
  %.114.i1150 = load i8, ptr %.113.i1149, align 1
  %26 = and i8 %.114.i1150, -96
  %.122.i1151 = icmp eq i8 %26, -128
  br label %_ZN5dedup7kernels9sentences10is_alignedB4v108B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8uint8_2a8int64_2axxxx.exit1180

_ZN5dedup7kernels9sentences10is_alignedB4v108B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8uint8_2a8int64_2axxxx.exit1180:
  %storemerge.i1147 = phi i1 [ %or.cond1374, %B92.i ], [ false, %B166.i.i1162 ], [ %.122.i1151, %B106.i1148 ], [ false, %B154.i.i1158 ]
  %.358.i = or i1 %before.2.1.i1349, %storemerge.i1147
  %.371.i = add nsw i64 %.200.i.01348, %.667.i
  %.29.i = icmp eq i64 %.371.i, -1
  %or.cond.i1090 = select i1 %.26.i, i1 %.29.i, i1 false
  %.37.i = icmp eq i64 %.371.i, %arg.sentences
  %or.cond19.i = select i1 %.33.i, i1 %.37.i, i1 false
  %or.cond1375 = select i1 %or.cond.i1090, i1 true, i1 %or.cond19.i
  %27 = select i1 %or.cond1375, i1 true, i1 %.20.i.i1092
  %brmerge1376 = select i1 %27, i1 true, i1 %.24.not.i.i1093
  br i1 %brmerge1376, label %_ZN5dedup7kernels9sentences10is_alignedB4v108B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8uint8_2a8int64_2axxxx.exit, label %B32.i.i1102

B32.i.i1102:
  %.43.i.i1104 = load i64, ptr %.42.i.i1103, align 8
  %.50.i.i1106 = load i64, ptr %.49.i.i1105, align 8
  %.66.i.i1107 = icmp slt i64 %.43.i.i1104, %.50.i.i1106
  br i1 %.66.i.i1107, label %B86.i.i1117, label %B154.i.i1108

B86.i.i1117:
  %low.2.0.i.i1118 = phi i64 [ %low.3.1.i.i1128, %B86.i.i1117 ], [ %.43.i.i1104, %B32.i.i1102 ]
  %high.2.0.i.i1119 = phi i64 [ %high.3.1.i.i1127, %B86.i.i1117 ], [ %.50.i.i1106, %B32.i.i1102 ]
  %.75.i.i1120 = add nsw i64 %high.2.0.i.i1119, %low.2.0.i.i1118
  %.76.i.i1121 = ashr i64 %.75.i.i1120, 1
  %.82.i.i1122 = getelementptr i32, ptr %arg.source, i64 %.76.i.i1121
  %.83.i.i1123 = load i32, ptr %.82.i.i1122, align 4
  %.85.i.i1124 = sext i32 %.83.i.i1123 to i64
  %.86.i.i1125 = icmp sgt i64 %.371.i, %.85.i.i1124
  %.97.i.i1126 = add nsw i64 %.76.i.i1121, 1
  %high.3.1.i.i1127 = select i1 %.86.i.i1125, i64 %high.2.0.i.i1119, i64 %.76.i.i1121
  %low.3.1.i.i1128 = select i1 %.86.i.i1125, i64 %.97.i.i1126, i64 %low.2.0.i.i1118
  %.128.i.i1129 = icmp slt i64 %low.3.1.i.i1128, %high.3.1.i.i1127
  br i1 %.128.i.i1129, label %B86.i.i1117, label %B154.i.i1108

B154.i.i1108:
  %low.4.1.i.i1109 = phi i64 [ %.43.i.i1104, %B32.i.i1102 ], [ %low.3.1.i.i1128, %B86.i.i1117 ]
  %.145.i.i1110 = icmp slt i64 %low.4.1.i.i1109, %.50.i.i1106
  br i1 %.145.i.i1110, label %B166.i.i1112, label %_ZN5dedup7kernels9sentences10is_alignedB4v108B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8uint8_2a8int64_2axxxx.exit

B166.i.i1112:
  %.151.i.i1113 = getelementptr i32, ptr %arg.source, i64 %low.4.1.i.i1109
  %.152.i.i1114 = load i32, ptr %.151.i.i1113, align 4
  %.156.i.i1115 = sext i32 %.152.i.i1114 to i64
  %.157.i.i1116 = icmp eq i64 %.371.i, %.156.i.i1115
  %.106.i = icmp sgt i64 %low.4.1.i.i1109, -1
  %or.cond1246 = and i1 %.106.i, %.157.i.i1116
  br i1 %or.cond1246, label %B106.i1099, label %_ZN5dedup7kernels9sentences10is_alignedB4v108B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8uint8_2a8int64_2axxxx.exit

B106.i1099:
  %.113.i1100 = getelementptr i8, ptr %arg.known, i64 %low.4.1.i.i1109
  %.114.i1101 = load i8, ptr %.113.i1100, align 1
  %28 = and i8 %.114.i1101, -96
  %.122.i = icmp eq i8 %28, -128
  br label %_ZN5dedup7kernels9sentences10is_alignedB4v108B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8uint8_2a8int64_2axxxx.exit

_ZN5dedup7kernels9sentences10is_alignedB4v108B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8uint8_2a8int64_2axxxx.exit:
  %storemerge.i1098 = phi i1 [ %or.cond1375, %_ZN5dedup7kernels9sentences10is_alignedB4v108B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8uint8_2a8int64_2axxxx.exit1180 ], [ false, %B166.i.i1112 ], [ %.122.i, %B106.i1099 ], [ false, %B154.i.i1108 ]
  %.413.i = or i1 %after.2.1.i1350, %storemerge.i1098
  br label %B212.i962

B212.i962:
  %before.3.2.i = phi i1 [ %.358.i, %_ZN5dedup7kernels9sentences10is_alignedB4v108B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8uint8_2a8int64_2axxxx.exit ], [ %before.2.1.i1349, %B78.if.i ]
  %after.3.2.i = phi i1 [ %.413.i, %_ZN5dedup7kernels9sentences10is_alignedB4v108B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8uint8_2a8int64_2axxxx.exit ], [ %after.2.1.i1350, %B78.if.i ]
  %exitcond1399.not = icmp eq i64 %.269.i951, 3
  br i1 %exitcond1399.not, label %B44.i.loopexit, label %B78.if.i

B44.if.i:
  %after.4.0.i1354 = phi i1 [ false, %B454.i ], [ %after.3.2.i, %B44.i.loopexit ]
  %before.4.0.i1353 = phi i1 [ false, %B454.i ], [ %before.3.2.i, %B44.i.loopexit ]
  %.66.i940.01352 = phi i64 [ 0, %B454.i ], [ %.137.i946, %B44.i.loopexit ]
  %.314.i954 = sub nsw i64 %.pre, %.66.i940.01352
  %.26.i1132 = icmp eq i64 %.314.i954, -1
  %.33.i1136 = icmp eq i64 %.314.i954, %arg.our_sentences
  %.20.i.i1140 = icmp slt i64 %.314.i954, 0
  %.24.not.i.i1141 = icmp sge i64 %.314.i954, %arg.our_sentences
  %.42.i.i1153 = getelementptr i64, ptr %arg.begins, i64 %.314.i954
  %.49.i.i1155 = getelementptr i8, ptr %.42.i.i1153, i64 8
  %.367.i959 = add nsw i64 %.66.i940.01352, %.pre
  %.26.i = icmp eq i64 %.367.i959, -1
  %.33.i = icmp eq i64 %.367.i959, %arg.our_sentences
  %.20.i.i1092 = icmp slt i64 %.367.i959, 0
  %.24.not.i.i1093 = icmp sge i64 %.367.i959, %arg.our_sentences
  %.42.i.i1103 = getelementptr i64, ptr %arg.begins, i64 %.367.i959
  %.49.i.i1105 = getelementptr i8, ptr %.42.i.i1103, i64 8
  br label %B78.if.i

B78.if.i:
  %after.2.1.i1350 = phi i1 [ %after.4.0.i1354, %B44.if.i ], [ %after.3.2.i, %B212.i962 ]
  %before.2.1.i1349 = phi i1 [ %before.4.0.i1353, %B44.if.i ], [ %before.3.2.i, %B212.i962 ]
  %.200.i.01348 = phi i64 [ 0, %B44.if.i ], [ %.269.i951, %B212.i962 ]
  %.269.i951 = add nuw nsw i64 %.200.i.01348, 1
  %.307.i952 = sub nsw i64 0, %.200.i.01348
  %.308.not.i = icmp eq i64 %.66.i940.01352, %.307.i952
  br i1 %.308.not.i, label %B212.i962, label %B92.i

_ZN5dedup7kernels9sentences10is_betweenB4v107B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8uint8_2a8int64_2axxii.exit:
  %narrow = select i1 %before.3.2.i, i1 %after.3.2.i, i1 false
  %29 = or i8 %.739.i, 64
  %"$phi530.4.2.2.i" = select i1 %narrow, i8 %29, i8 %.739.i
  store i8 %"$phi530.4.2.2.i", ptr %.738.i, align 1
  br label %B542.i

B542.i:
  %exitcond1401.not = icmp eq i64 %cells.2.0.i.lcssa1446, %.623.i
  br i1 %exitcond1401.not, label %B34.i975.preheader, label %B296.if.i

B80.i981.preheader:
  br i1 %.299.i1294.not, label %B126.if.i991.preheader, label %B80.if.i1024.preheader

B80.if.i1024.preheader:
  %30 = shl nuw i64 %storemerge265.i, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.our_best, i8 -1, i64 %30, i1 false)
  br label %B126.if.i991.preheader

B126.if.i991.preheader:
  br label %B126.if.i991

B152.i998:
  %.436.i999 = getelementptr i32, ptr %arg.copy, i64 %.328.i967.01366
  %.437.i1000 = load i32, ptr %.436.i999, align 4
  %.440.i1001 = getelementptr i32, ptr %arg.source, i64 %.328.i967.01366
  %.441.i1002 = load i32, ptr %.440.i1001, align 4
  %.450.i1003 = sext i32 %.437.i1000 to i64
  %.451.i1004 = getelementptr i32, ptr %arg.our_best, i64 %.450.i1003
  %.452.i1005 = load i32, ptr %.451.i1004, align 4
  %.458.i1006 = icmp slt i32 %.452.i1005, 0
  br i1 %.458.i1006, label %B256.i1011, label %B212.i1007

B212.i1007:
  %.39.i1059 = getelementptr double, ptr %arg.bits, i64 %.328.i967.01366
  %.40.i1060 = load double, ptr %.39.i1059, align 8
  %.43.i1061 = zext nneg i32 %.452.i1005 to i64
  %.44.i1062 = getelementptr double, ptr %arg.bits, i64 %.43.i1061
  %.45.i1063 = load double, ptr %.44.i1062, align 8
  %.46.i1064 = fcmp une double %.40.i1060, %.45.i1063
  br i1 %.46.i1064, label %_ZN5dedup7kernels15sentences_pairs9is_betterB4v110B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8int32_2a10float64_2a8int64_2axxi28Literal_5bbool_5d_28False_29.exit1087, label %B102.i1065

B102.i1065:
  %.314.i1071 = sext i32 %.441.i1002 to i64
  %.315.i1072 = sub nsw i64 %.450.i1003, %.314.i1071
  %.318.i1073 = tail call i64 @llvm.abs.i64(i64 %.315.i1072, i1 true)
  %.322.i1074 = getelementptr i32, ptr %arg.copy, i64 %.43.i1061
  %.323.i1075 = load i32, ptr %.322.i1074, align 4
  %.329.i1076 = getelementptr i32, ptr %arg.source, i64 %.43.i1061
  %.330.i1077 = load i32, ptr %.329.i1076, align 4
  %.335.i1078 = sext i32 %.323.i1075 to i64
  %.336.i1079 = sext i32 %.330.i1077 to i64
  %.337.i1080 = sub nsw i64 %.335.i1078, %.336.i1079
  %.340.i1081 = tail call i64 @llvm.abs.i64(i64 %.337.i1080, i1 true)
  %.341.i1082 = icmp samesign ult i64 %.318.i1073, %.340.i1081
  br i1 %.341.i1082, label %B256.i1011, label %B266.i1013

_ZN5dedup7kernels15sentences_pairs9is_betterB4v110B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8int32_2a10float64_2a8int64_2axxi28Literal_5bbool_5d_28False_29.exit1087:
  %.73.i1086 = fcmp ogt double %.40.i1060, %.45.i1063
  br i1 %.73.i1086, label %B256.i1011, label %B266.i1013

B256.i1011:
  %.512.i1012 = trunc i64 %.328.i967.01366 to i32
  store i32 %.512.i1012, ptr %.451.i1004, align 4
  br label %B266.i1013

B266.i1013:
  %.522.i1014 = sext i32 %.441.i1002 to i64
  %.523.i1015 = getelementptr i32, ptr %arg.best, i64 %.522.i1014
  %.524.i1016 = load i32, ptr %.523.i1015, align 4
  %.530.i1017 = icmp slt i32 %.524.i1016, 0
  br i1 %.530.i1017, label %B338.i1021, label %B294.i1018

B294.i1018:
  %.39.i1034 = getelementptr double, ptr %arg.bits, i64 %.328.i967.01366
  %.40.i1035 = load double, ptr %.39.i1034, align 8
  %.43.i1036 = zext nneg i32 %.524.i1016 to i64
  %.44.i1037 = getelementptr double, ptr %arg.bits, i64 %.43.i1036
  %.45.i1038 = load double, ptr %.44.i1037, align 8
  %.46.i1039 = fcmp une double %.40.i1035, %.45.i1038
  br i1 %.46.i1039, label %_ZN5dedup7kernels15sentences_pairs9is_betterB4v110B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8int32_2a10float64_2a8int64_2axxi28Literal_5bbool_5d_28False_29.exit, label %B102.i1040

B102.i1040:
  %.306.i1042 = load i32, ptr %.436.i999, align 4
  %.310.i1043 = load i32, ptr %.440.i1001, align 4
  %.313.i1044 = sext i32 %.306.i1042 to i64
  %.314.i1045 = sext i32 %.310.i1043 to i64
  %.315.i1046 = sub nsw i64 %.313.i1044, %.314.i1045
  %.318.i1047 = tail call i64 @llvm.abs.i64(i64 %.315.i1046, i1 true)
  %.322.i1048 = getelementptr i32, ptr %arg.copy, i64 %.43.i1036
  %.323.i1049 = load i32, ptr %.322.i1048, align 4
  %.329.i = getelementptr i32, ptr %arg.source, i64 %.43.i1036
  %.330.i1050 = load i32, ptr %.329.i, align 4
  %.335.i1051 = sext i32 %.323.i1049 to i64
  %.336.i1052 = sext i32 %.330.i1050 to i64
  %.337.i1053 = sub nsw i64 %.335.i1051, %.336.i1052
  %.340.i1054 = tail call i64 @llvm.abs.i64(i64 %.337.i1053, i1 true)
  %.341.i1055 = icmp samesign ult i64 %.318.i1047, %.340.i1054
  br i1 %.341.i1055, label %B338.i1021, label %B348.i1023

_ZN5dedup7kernels15sentences_pairs9is_betterB4v110B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a8int32_2a10float64_2a8int64_2axxi28Literal_5bbool_5d_28False_29.exit:
  %.73.i1058 = fcmp ogt double %.40.i1035, %.45.i1038
  br i1 %.73.i1058, label %B338.i1021, label %B348.i1023

B338.i1021:
  %.584.i1022 = trunc i64 %.328.i967.01366 to i32
  store i32 %.584.i1022, ptr %.523.i1015, align 4
  br label %B348.i1023

B348.i1023:
  %exitcond1402.not = icmp eq i64 %cells.2.0.i.lcssa1446, %.397.i994
  br i1 %exitcond1402.not, label %B640.if.i, label %B126.if.i991

B126.if.i991:
  %.328.i967.01366 = phi i64 [ %.397.i994, %B348.i1023 ], [ 0, %B126.if.i991.preheader ]
  %.397.i994 = add nuw nsw i64 %.328.i967.01366, 1
  %.427.i995 = getelementptr i8, ptr %arg.known, i64 %.328.i967.01366
  %.428.i996 = load i8, ptr %.427.i995, align 1
  %31 = and i8 %.428.i996, 64
  %.432.not.i997 = icmp eq i8 %31, 0
  br i1 %.432.not.i997, label %B348.i1023, label %B152.i998

B694.i:
  %.1036.i = getelementptr i32, ptr %arg.our_best, i64 %.1027.i
  %.1037.i = load i32, ptr %.1036.i, align 4
  %.1039.i = sext i32 %.1037.i to i64
  %.1040.i = icmp eq i64 %.914.i.01370, %.1039.i
  br i1 %.1040.i, label %B830.i, label %B718.i

B718.i:
  %.1047.i = sext i32 %.1018.i to i64
  %.1048.i = getelementptr i8, ptr %arg.held, i64 %.1047.i
  %.1049.i = load i8, ptr %.1048.i, align 1
  %.1050.not.i = icmp eq i8 %.1049.i, 0
  br i1 %.1050.not.i, label %B736.i, label %B764.i

B736.i:
  %.1058.i = getelementptr i32, ptr %arg.best, i64 %.1047.i
  %.1059.i = load i32, ptr %.1058.i, align 4
  %.1061.i = sext i32 %.1059.i to i64
  %.1062.i = icmp eq i64 %.914.i.01370, %.1061.i
  br i1 %.1062.i, label %B830.i, label %B764.i

B764.i:
  %.1076.i = getelementptr i8, ptr %arg.known, i64 %.914.i.01370
  %.1077.i = load i8, ptr %.1076.i, align 1
  %32 = and i8 %.1077.i, -96
  %.1083.i = icmp eq i8 %32, -128
  br i1 %.1083.i, label %B830.i, label %B862.i

B830.i:
  %.1090.i = getelementptr i32, ptr %arg.copy, i64 %kept.2.0.i1371
  store i32 %.1014.i, ptr %.1090.i, align 4
  %.1097.i = getelementptr i32, ptr %arg.source, i64 %kept.2.0.i1371
  store i32 %.1018.i, ptr %.1097.i, align 4
  %.1102.i = add nsw i64 %kept.2.0.i1371, 1
  br label %B862.i

B862.i:
  %kept.3.2.i = phi i64 [ %.1102.i, %B830.i ], [ %kept.2.0.i1371, %B764.i ]
  %exitcond1403.not = icmp eq i64 %cells.2.0.i.lcssa1446, %.983.i
  br i1 %exitcond1403.not, label %_ZN5dedup7kernels9sentences12fill_betweenB4v106B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2ax10float64_2axd8uint8_2a8uint8_2a8int32_2a8int32_2a8int64_2a8int32_2a8int32_2a10float64_2a8uint8_2ax.exit, label %B640.if.i

B130.if.i:
  %firm.2.0.i1345 = phi i64 [ %firm.3.1.i, %B256.i926 ], [ 0, %B130.i910.preheader ]
  %.332.i.01344 = phi i64 [ %.401.i, %B256.i926 ], [ 0, %B130.i910.preheader ]
  %.401.i = add nuw nsw i64 %.332.i.01344, 1
  %.435.i923 = getelementptr i8, ptr %arg.known, i64 %.332.i.01344
  %.436.i924 = load i8, ptr %.435.i923, align 1
  %33 = and i8 %.436.i924, -96
  %.440.i925 = icmp eq i8 %33, -128
  br i1 %.440.i925, label %B200.i927, label %B256.i926

B296.if.i:
  %.554.i.01357 = phi i64 [ %.623.i, %B542.i ], [ 0, %B258.i ]
  %.623.i = add nuw nsw i64 %.554.i.01357, 1
  %.653.i916 = getelementptr i32, ptr %arg.copy, i64 %.554.i.01357
  %.654.i = load i32, ptr %.653.i916, align 4
  %.657.i = getelementptr i32, ptr %arg.source, i64 %.554.i.01357
  %.658.i917 = load i32, ptr %.657.i, align 4
  %.667.i = sext i32 %.658.i917 to i64
  %.668.i = getelementptr i8, ptr %arg.held, i64 %.667.i
  %.669.i = load i8, ptr %.668.i, align 1
  %.670.not.i = icmp eq i8 %.669.i, 0
  %.pre = sext i32 %.654.i to i64
  br i1 %.670.not.i, label %B372.i, label %B350.i918

B640.if.i:
  %kept.2.0.i1371 = phi i64 [ %kept.3.2.i, %B862.i ], [ 0, %B348.i1023 ]
  %.914.i.01370 = phi i64 [ %.983.i, %B862.i ], [ 0, %B348.i1023 ]
  %.983.i = add nuw nsw i64 %.914.i.01370, 1
  %.1013.i913 = getelementptr i32, ptr %arg.copy, i64 %.914.i.01370
  %.1014.i = load i32, ptr %.1013.i913, align 4
  %.1017.i = getelementptr i32, ptr %arg.source, i64 %.914.i.01370
  %.1018.i = load i32, ptr %.1017.i, align 4
  %.1027.i = sext i32 %.1014.i to i64
  %.1028.i = getelementptr i8, ptr %arg.our_held, i64 %.1027.i
  %.1029.i = load i8, ptr %.1028.i, align 1
  %.1030.not.i = icmp eq i8 %.1029.i, 0
  br i1 %.1030.not.i, label %B694.i, label %B718.i

_ZN5dedup7kernels9sentences12fill_betweenB4v106B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2ax10float64_2axd8uint8_2a8uint8_2a8int32_2a8int32_2a8int64_2a8int32_2a8int32_2a10float64_2a8uint8_2ax.exit:
  %storemerge255.i = phi i64 [ 0, %B258.i ], [ 0, %B130.i910.preheader ], [ %kept.3.2.i, %B862.i ]
  store i64 %storemerge255.i, ptr %retptr, align 8
  ret i32 0

B1207:
  %exitcond1397.not = icmp eq i64 %cells.2.0.i.lcssa1446, %.1003
  br i1 %exitcond1397.not, label %B34.i905.preheader, label %B906.if

B96.if:
  %.153.01300 = phi i64 [ %.222, %B96.if ], [ 0, %_ZN5dedup7kernels15sentences_pairs11share_wordsB3v97B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2ax10float64_2a8int32_2a8int64_2ax8int32_2a8int32_2a10float64_2a9uint64_2a8int32_2a8int32_2a8int32_2a8int64_2a8int32_2a8int32_2a10float64_2a.exit ]
  %.222 = add nuw nsw i64 %.153.01300, 1
  %.252 = getelementptr double, ptr %arg.bits, i64 %.153.01300
  %.253 = load double, ptr %.252, align 8
  %.255 = fcmp oge double %.253, %arg.least
  %. = zext i1 %.255 to i8
  %.268 = getelementptr i8, ptr %arg.known, i64 %.153.01300
  store i8 %., ptr %.268, align 1
  %exitcond1389.not = icmp eq i64 %.1024.i, %.222
  br i1 %exitcond1389.not, label %B34.i267.preheader, label %B96.if

B242.if:
  %.341.01313 = phi i64 [ %.410, %B242.if ], [ 0, %B348.i ]
  %.410 = add nuw nsw i64 %.341.01313, 1
  %.440 = getelementptr i32, ptr %arg.copy, i64 %.341.01313
  %.441 = load i32, ptr %.440, align 4
  %.444 = getelementptr i32, ptr %arg.source, i64 %.341.01313
  %.445 = load i32, ptr %.444, align 4
  %.451 = getelementptr double, ptr %arg.bits, i64 %.341.01313
  %.452 = load double, ptr %.451, align 8
  %.454 = sext i32 %.441 to i64
  %.455 = getelementptr double, ptr %arg.our_totals, i64 %.454
  %.456 = load double, ptr %.455, align 8
  %.459 = sext i32 %.445 to i64
  %.460 = getelementptr double, ptr %arg.totals, i64 %.459
  %.461 = load double, ptr %.460, align 8
  %.12.i = fcmp olt double %.461, %.456
  %.13.i699 = select i1 %.12.i, double %.461, double %.456
  %.12.i702 = fcmp olt double %.13.i699, 1.000000e-09
  %.13.i703 = select i1 %.12.i702, double 1.000000e-09, double %.13.i699
  %.521 = fdiv double %.452, %.13.i703
  %.527 = getelementptr i8, ptr %arg.known, i64 %.341.01313
  %.528 = load i8, ptr %.527, align 1
  %.531 = getelementptr i32, ptr %arg.our_best, i64 %.454
  %.532 = load i32, ptr %.531, align 4
  %.534 = sext i32 %.532 to i64
  %.535 = icmp eq i64 %.341.01313, %.534
  %34 = or i8 %.528, 2
  %"$phi448.4.2.1" = select i1 %.535, i8 %34, i8 %.528
  store i8 %"$phi448.4.2.1", ptr %.527, align 1
  %.579 = getelementptr i32, ptr %arg.best, i64 %.459
  %.580 = load i32, ptr %.579, align 4
  %.584 = sext i32 %.580 to i64
  %.585 = icmp eq i64 %.341.01313, %.584
  %35 = or i8 %"$phi448.4.2.1", 4
  %"$phi518.4.2.1" = select i1 %.585, i8 %35, i8 %"$phi448.4.2.1"
  %.627 = icmp ult i8 %"$phi518.4.2.1", 2
  %.631 = fcmp ult double %.521, %arg.in_step
  %or.cond = select i1 %.627, i1 true, i1 %.631
  %.639 = fcmp ult double %.521, %arg.aligned
  %.228 = select i1 %.639, i8 8, i8 24
  %.675 = select i1 %or.cond, i8 0, i8 %.228
  %storemerge1247 = or i8 %"$phi518.4.2.1", %.675
  store i8 %storemerge1247, ptr %.527, align 1
  %exitcond1391.not = icmp eq i64 %cells.2.0.i.lcssa1446, %.410
  br i1 %exitcond1391.not, label %B682.if, label %B242.if

B682.if:
  %.723.01320 = phi i64 [ %.792, %B874 ], [ 0, %B242.if ]
  %.792 = add nuw nsw i64 %.723.01320, 1
  %.822 = getelementptr i8, ptr %arg.known, i64 %.723.01320
  %.823 = load i8, ptr %.822, align 1
  %36 = and i8 %.823, 8
  %.826.not = icmp eq i8 %36, 0
  br i1 %.826.not, label %B800, label %B36.i.preheader

B36.i.preheader:
  %.272.i = getelementptr i32, ptr %arg.copy, i64 %.723.01320
  %.279.i = getelementptr i32, ptr %arg.source, i64 %.723.01320
  br label %B36.if.i

B906.if:
  %.934.01334 = phi i64 [ %.1003, %B1207 ], [ 0, %B874 ]
  %.1003 = add nuw nsw i64 %.934.01334, 1
  %.1033 = getelementptr i8, ptr %arg.known, i64 %.934.01334
  %.1034 = load i8, ptr %.1033, align 1
  %.1037.not = icmp sgt i8 %.1034, -1
  %37 = and i8 %.1034, -122
  %.1045 = icmp eq i8 %37, -122
  %or.cond229 = or i1 %.1037.not, %.1045
  br i1 %or.cond229, label %B1207, label %B994
}
