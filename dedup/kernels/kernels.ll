; sources: 0bc25261f8795d5ea9ccf7ad5d45ea7dd6e715d609bf11edf9fa5f4ee8ce512b

declare double @llvm.fabs.f64(double) 

declare double @llvm.sqrt.f64(double) 

declare i64 @llvm.abs.i64(i64, i1 immarg) 

declare i64 @llvm.cttz.i64(i64, i1 immarg) 

declare i64 @llvm.scmp.i64.i64(i64, i64) 

declare i64 @llvm.smax.i64(i64, i64) 

declare i64 @llvm.smin.i64(i64, i64) 

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

define i32 @raise_counters(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.steps, i64 %arg.step_bytes, ptr readonly %arg.changes, i64 %arg.change_bytes, i64 %arg.changed, ptr %arg.counts, i64 %arg.size) {
entry:
  %.111160.not = icmp slt i64 %arg.changed, 1
  br i1 %.111160.not, label %common.ret, label %B76.if.lr.ph

B76.if.lr.ph:
  %.241149.not = icmp slt i64 %arg.step_bytes, 1
  %.388155.not = icmp slt i64 %arg.change_bytes, 1
  br label %B76.if

B314:
  %step.2.1.lcssa = phi i64 [ 0, %B76.if ], [ %.293, %B190.if ]
  %invariant.gep153 = getelementptr i8, ptr %arg.changes, i64 %.52.0161
  br i1 %.388155.not, label %B468, label %B344.if

B468.loopexit:
  %0 = trunc i64 %.440 to i32
  br label %B468

B468:
  %change.2.1.lcssa = phi i32 [ 0, %B314 ], [ %0, %B468.loopexit ]
  %.454 = add nsw i64 %step.2.1.lcssa, %slot.2.0163
  %.462.not = icmp slt i64 %.454, %arg.size
  br i1 %.462.not, label %B532, label %common.ret

common.ret:
  %storemerge142 = phi i64 [ 1, %entry ], [ 1, %B532 ], [ 0, %B468 ]
  store i64 %storemerge142, ptr %retptr, align 8
  ret i32 0

B532:
  %.491 = getelementptr i32, ptr %arg.counts, i64 %.454
  %.492 = load i32, ptr %.491, align 4
  %.502 = add i32 %.492, %change.2.1.lcssa
  store i32 %.502, ptr %.491, align 4
  %exitcond167.not = icmp eq i64 %.124, %arg.changed
  br i1 %exitcond167.not, label %common.ret, label %B76.if

B76.if:
  %slot.2.0163 = phi i64 [ 0, %B76.if.lr.ph ], [ %.454, %B532 ]
  %.52.0161 = phi i64 [ 0, %B76.if.lr.ph ], [ %.124, %B532 ]
  %.124 = add nuw nsw i64 %.52.0161, 1
  %invariant.gep = getelementptr i8, ptr %arg.steps, i64 %.52.0161
  br i1 %.241149.not, label %B314, label %B190.if

B190.if:
  %step.2.1152 = phi i64 [ %.293, %B190.if ], [ 0, %B76.if ]
  %.185.0150 = phi i64 [ %.254, %B190.if ], [ 0, %B76.if ]
  %.254 = add nuw nsw i64 %.185.0150, 1
  %.280 = mul nuw nsw i64 %.185.0150, %arg.changed
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.280
  %.285 = load i8, ptr %gep, align 1
  %.288 = shl i64 %.185.0150, 3
  %.289 = and i64 %.288, 4294967288
  %.290 = zext i8 %.285 to i64
  %.291 = shl i64 %.290, %.289
  %.293 = or i64 %.291, %step.2.1152
  %exitcond.not = icmp eq i64 %arg.step_bytes, %.254
  br i1 %exitcond.not, label %B314, label %B190.if

B344.if:
  %change.2.1158 = phi i64 [ %.440, %B344.if ], [ 0, %B314 ]
  %.332.0156 = phi i64 [ %.401, %B344.if ], [ 0, %B314 ]
  %.401 = add nuw nsw i64 %.332.0156, 1
  %.427 = mul nuw nsw i64 %.332.0156, %arg.changed
  %gep154 = getelementptr i8, ptr %invariant.gep153, i64 %.427
  %.432 = load i8, ptr %gep154, align 1
  %.435 = shl i64 %.332.0156, 3
  %.436 = and i64 %.435, 4294967288
  %.437 = zext i8 %.432 to i64
  %.438 = shl i64 %.437, %.436
  %.440 = or i64 %.438, %change.2.1158
  %exitcond166.not = icmp eq i64 %arg.change_bytes, %.401
  br i1 %exitcond166.not, label %B468.loopexit, label %B344.if
}

define i32 @find_slots(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.stems, ptr readonly %arg.bounds, i64 %arg.articles, i64 %arg.shift, ptr %arg.marks, ptr %arg.slots, ptr initializes((0, 8)) %arg.ends) {
entry:
  store i64 0, ptr %arg.ends, align 8
  %.110133.not = icmp slt i64 %arg.articles, 1
  br i1 %.110133.not, label %B540, label %B48.if

B444.loopexit:
  %.341.phi.trans.insert = getelementptr i64, ptr %arg.ends, i64 %.52.0135
  %.342.pre = load i64, ptr %.341.phi.trans.insert, align 8
  br label %B444

B444:
  %.342 = phi i64 [ %count.3.0136, %B48.if ], [ %.342.pre, %B444.loopexit ]
  %count.2.1.lcssa = phi i64 [ %count.3.0136, %B48.if ], [ %.326, %B444.loopexit ]
  %.380 = sub i64 %count.2.1.lcssa, %.342
  %.423130.not = icmp slt i64 %.380, 1
  br i1 %.423130.not, label %B522, label %B488.if

B522:
  %.483 = getelementptr i64, ptr %arg.ends, i64 %.123
  store i64 %count.2.1.lcssa, ptr %.483, align 8
  %exitcond.not = icmp eq i64 %arg.articles, %.123
  br i1 %exitcond.not, label %B540, label %B48.if

B540:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B48.if:
  %count.3.0136 = phi i64 [ %count.2.1.lcssa, %B522 ], [ 0, %entry ]
  %.52.0135 = phi i64 [ %.123, %B522 ], [ 0, %entry ]
  %.123 = add nuw nsw i64 %.52.0135, 1
  %.159 = getelementptr i64, ptr %arg.bounds, i64 %.52.0135
  %.160 = load i64, ptr %.159, align 8
  %.164 = getelementptr i64, ptr %arg.bounds, i64 %.123
  %.165 = load i64, ptr %.164, align 8
  %.202 = sub i64 %.165, %.160
  %.245126.not = icmp slt i64 %.202, 1
  br i1 %.245126.not, label %B444, label %B114.if

B114.if:
  %count.2.1129 = phi i64 [ %.326, %B114.if ], [ %count.3.0136, %B48.if ]
  %.192.0128 = phi i64 [ %.254, %B114.if ], [ %.202, %B48.if ]
  %.189.0127 = phi i64 [ %.258, %B114.if ], [ %.160, %B48.if ]
  %.254 = add nsw i64 %.192.0128, -1
  %.258 = add i64 %.189.0127, 1
  %.284 = getelementptr i64, ptr %arg.stems, i64 %.189.0127
  %.285 = load i64, ptr %.284, align 8
  %.287 = lshr i64 %.285, %arg.shift
  %.288 = ashr i64 %.287, 6
  %.289 = and i64 %.287, 63
  %.291 = getelementptr i64, ptr %arg.marks, i64 %.288
  %.292 = load i64, ptr %.291, align 8
  %.295 = trunc i64 %.287 to i32
  %.296 = getelementptr i32, ptr %arg.slots, i64 %count.2.1129
  store i32 %.295, ptr %.296, align 4
  %.298 = lshr i64 %.292, %.289
  %.299 = and i64 %.298, 1
  %reass.sub = add i64 %count.2.1129, 1
  %.326 = sub i64 %reass.sub, %.299
  %.329 = shl nuw i64 1, %.289
  %.330 = or i64 %.329, %.292
  store i64 %.330, ptr %.291, align 8
  %.245 = icmp samesign ugt i64 %.192.0128, 1
  br i1 %.245, label %B114.if, label %B444.loopexit

B488.if:
  %.370.0132 = phi i64 [ %.432, %B488.if ], [ %.380, %B444 ]
  %.367.0131 = phi i64 [ %.436, %B488.if ], [ %.342, %B444 ]
  %.432 = add nsw i64 %.370.0132, -1
  %.436 = add i64 %.367.0131, 1
  %.462 = getelementptr i32, ptr %arg.slots, i64 %.367.0131
  %.463 = load i32, ptr %.462, align 4
  %0 = ashr i32 %.463, 6
  %.465 = sext i32 %0 to i64
  %.467 = getelementptr i64, ptr %arg.marks, i64 %.465
  store i64 0, ptr %.467, align 8
  %.423 = icmp samesign ugt i64 %.370.0132, 1
  br i1 %.423, label %B488.if, label %B522
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
  br i1 %.75.i1181, label %B30.i.preheader.lr.ph, label %_ZN5dedup7kernels14evidence_words10join_wordsB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axxxx8uint8_2a8int32_2a.exit

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
  br i1 %.75.i, label %B30.i, label %_ZN5dedup7kernels14evidence_words10join_wordsB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axxxx8uint8_2a8int32_2a.exit

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
  br i1 %.161.i, label %B204.i, label %_ZN5dedup7kernels14evidence_words10join_wordsB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axxxx8uint8_2a8int32_2a.exit

B204.i:
  %.175.i = getelementptr i64, ptr %1, i64 %.150.i
  %.176.i233 = load i64, ptr %.175.i, align 8
  %.178.i = icmp ult i64 %.176.i233, %.89.i
  br i1 %.178.i, label %B182.i, label %B234.i

B234.i:
  %i.6.2.i = phi i64 [ %i.3.1.i.ph, %B152.i ], [ %i.3.1.i.ph, %B140.i ], [ %.150.i, %B204.i ]
  %.193.i = icmp eq i64 %i.6.2.i, %.307
  br i1 %.193.i, label %_ZN5dedup7kernels14evidence_words10join_wordsB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axxxx8uint8_2a8int32_2a.exit, label %B248.i

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
  br i1 %.445.i, label %B30.i.outer, label %_ZN5dedup7kernels14evidence_words10join_wordsB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axxxx8uint8_2a8int32_2a.exit

_ZN5dedup7kernels14evidence_words10join_wordsB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axxxx8uint8_2a8int32_2a.exit:
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
  br i1 %.131.i1194.not, label %_ZN5dedup7kernels14evidence_words11weigh_foundB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_282_2910float64_2ax.exit, label %B48.if.i.lr.ph

B48.if.i.lr.ph:
  %3 = getelementptr i32, ptr %arg.by_word, i64 %.297
  br label %B48.if.i

B48.i.loopexit:
  %found.2.1.i242.lcssa = phi double [ %found.3.0.i2351197, %B48.if.i ], [ %.330.i, %B138.if.i ]
  %keywords.2.1.i.lcssa = phi i64 [ %keywords.3.0.i1198, %B48.if.i ], [ %.342.i247, %B138.if.i ]
  %numerals.2.1.i.lcssa = phi i64 [ %numerals.3.0.i1199, %B48.if.i ], [ %.354.i, %B138.if.i ]
  %exitcond.not = icmp eq i64 %found.5.2.i, %.144.i240
  br i1 %exitcond.not, label %_ZN5dedup7kernels14evidence_words11weigh_foundB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_280_2910float64_2ax.exit, label %B48.if.i

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

_ZN5dedup7kernels14evidence_words11weigh_foundB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_280_2910float64_2ax.exit:
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
  br i1 %exitcond1411.not, label %_ZN5dedup7kernels14evidence_words11weigh_foundB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_282_2910float64_2ax.exit.thread, label %B48.if.i268

B48.if.i268:
  %numerals.3.0.i2571217 = phi i64 [ 0, %_ZN5dedup7kernels14evidence_words11weigh_foundB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_280_2910float64_2ax.exit ], [ %numerals.2.1.i282.lcssa, %B48.i254.loopexit ]
  %keywords.3.0.i2561216 = phi i64 [ 0, %_ZN5dedup7kernels14evidence_words11weigh_foundB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_280_2910float64_2ax.exit ], [ %keywords.2.1.i281.lcssa, %B48.i254.loopexit ]
  %found.3.0.i2551215 = phi double [ 0.000000e+00, %_ZN5dedup7kernels14evidence_words11weigh_foundB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_280_2910float64_2ax.exit ], [ %found.2.1.i280.lcssa, %B48.i254.loopexit ]
  %.73.i248.01213 = phi i64 [ 0, %_ZN5dedup7kernels14evidence_words11weigh_foundB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_280_2910float64_2ax.exit ], [ %.144.i271, %B48.i254.loopexit ]
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

_ZN5dedup7kernels14evidence_words11weigh_foundB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_282_2910float64_2ax.exit.thread:
  %12 = sitofp i64 %numerals.2.1.i282.lcssa to double
  %13 = sitofp i64 %keywords.2.1.i281.lcssa to double
  %.400.i2631465 = fsub double %.475, %13
  store double %.400.i2631465, ptr %.476, align 8
  %.416.i2671466 = fsub double %.481, %12
  store double %.416.i2671466, ptr %.482, align 8
  br label %B736

_ZN5dedup7kernels14evidence_words11weigh_foundB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_282_2910float64_2ax.exit:
  store double %.455, ptr %.456, align 8
  store double %.461, ptr %.462, align 8
  store double %.475, ptr %.476, align 8
  store double %.481, ptr %.482, align 8
  %.559 = icmp eq i64 %found.5.2.i, 0
  br i1 %.559, label %B796, label %B736

B736:
  %found.3.0.i255.lcssa1469 = phi double [ %found.2.1.i280.lcssa, %_ZN5dedup7kernels14evidence_words11weigh_foundB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_282_2910float64_2ax.exit.thread ], [ 0.000000e+00, %_ZN5dedup7kernels14evidence_words11weigh_foundB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_282_2910float64_2ax.exit ]
  %found.3.0.i235.lcssa14601468 = phi double [ %found.2.1.i242.lcssa, %_ZN5dedup7kernels14evidence_words11weigh_foundB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_282_2910float64_2ax.exit.thread ], [ 0.000000e+00, %_ZN5dedup7kernels14evidence_words11weigh_foundB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2a8uint8_2a8int32_2ax8int32_2ax23Literal_5bint_5d_282_2910float64_2ax.exit ]
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
  br i1 %.123.i1393.not, label %_ZN5dedup7kernels14evidence_sides12show_nothingB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2ax.exit, label %B164.if.i.lr.ph

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
  br i1 %exitcond1440.not, label %_ZN5dedup7kernels14evidence_sides12show_nothingB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2ax.exit, label %B164.if.i

_ZN5dedup7kernels14evidence_sides12show_nothingB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2ax.exit:
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
  br i1 %.240.i1227.not, label %_ZN5dedup7kernels14evidence_words11find_placesB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx8int32_2ax23Literal_5bint_5d_280_298int32_2a8int32_2a.exit, label %B90.if.i.lr.ph

B90.if.i.lr.ph:
  %16 = getelementptr i32, ptr %arg.by_word, i64 %.297
  br label %B90.if.i

B90.i.loopexit:
  %exitcond1413.not = icmp eq i64 %found.5.2.i, %.253.i
  br i1 %exitcond1413.not, label %_ZN5dedup7kernels14evidence_words11find_placesB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx8int32_2ax23Literal_5bint_5d_280_298int32_2a8int32_2a.exit, label %B90.if.i

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

_ZN5dedup7kernels14evidence_words11find_placesB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx8int32_2ax23Literal_5bint_5d_280_298int32_2a8int32_2a.exit:
  %.107.i3441230.not = icmp slt i64 %.334, 1
  br i1 %.107.i3441230.not, label %B90.i348.preheader, label %B34.if.i381

B90.i348.preheader:
  br i1 %.240.i1227.not, label %_ZN5dedup7kernels14evidence_words11find_placesB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx8int32_2ax23Literal_5bint_5d_282_298int32_2a8int32_2a.exit, label %B90.if.i352.lr.ph

B90.if.i352.lr.ph:
  %18 = getelementptr i32, ptr %arg.by_word, i64 %.324
  br label %B90.if.i352

B90.i348.loopexit:
  %exitcond1415.not = icmp eq i64 %found.5.2.i, %.253.i355
  br i1 %exitcond1415.not, label %_ZN5dedup7kernels14evidence_words11find_placesB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx8int32_2ax23Literal_5bint_5d_282_298int32_2a8int32_2a.exit, label %B90.if.i352

B34.if.i381:
  %.49.i334.01231 = phi i64 [ %.120.i384, %B34.if.i381 ], [ 0, %_ZN5dedup7kernels14evidence_words11find_placesB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx8int32_2ax23Literal_5bint_5d_280_298int32_2a8int32_2a.exit ]
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

_ZN5dedup7kernels14evidence_words11find_placesB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx8int32_2ax23Literal_5bint_5d_282_298int32_2a8int32_2a.exit:
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
  br i1 %.214.i.not, label %_ZN5dedup7kernels18evidence_sentences14best_sentencesB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int32_2ax8int32_2axx8int32_2a8int32_2axx8int32_2ad10float64_2a8int32_2a8int32_2a8int32_2a.exit, label %B100.i.preheader

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
  br i1 %.785.i, label %B100.i, label %_ZN5dedup7kernels18evidence_sentences14best_sentencesB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int32_2ax8int32_2axx8int32_2a8int32_2axx8int32_2ad10float64_2a8int32_2a8int32_2a8int32_2a.exit

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

_ZN5dedup7kernels18evidence_sentences14best_sentencesB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int32_2ax8int32_2axx8int32_2a8int32_2axx8int32_2ad10float64_2a8int32_2a8int32_2a8int32_2a.exit:
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
  br i1 %.214.i519.not, label %_ZN5dedup7kernels18evidence_sentences14best_sentencesB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int32_2ax8int32_2axx8int32_2a8int32_2axx8int32_2ad10float64_2a8int32_2a8int32_2a8int32_2a.exit635, label %B100.i520.preheader

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
  br i1 %.785.i538, label %B100.i520, label %_ZN5dedup7kernels18evidence_sentences14best_sentencesB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int32_2ax8int32_2axx8int32_2a8int32_2axx8int32_2ad10float64_2a8int32_2a8int32_2a8int32_2a.exit635

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

_ZN5dedup7kernels18evidence_sentences14best_sentencesB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2a10float64_2a8int32_2ax8int32_2axx8int32_2a8int32_2axx8int32_2ad10float64_2a8int32_2a8int32_2a8int32_2a.exit635:
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
  br i1 %.8341239.not, label %_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit, label %B58.if.i.lr.ph

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
  br i1 %exitcond1431.not, label %_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit, label %B58.if.i

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

_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit:
  %48 = add nsw i64 %pairs.3.1.i, 1
  %49 = sitofp i64 %48 to double
  %50 = sitofp i64 %steps.3.1.i to double
  br label %_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit

_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit:
  %total.2.0.i.lcssa = phi double [ 0.000000e+00, %B58.i.preheader ], [ %.203.i931, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %found.2.0.i.lcssa = phi double [ 0.000000e+00, %B58.i.preheader ], [ %found.3.1.i, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %shared.2.0.i.lcssa = phi double [ 0.000000e+00, %B58.i.preheader ], [ %shared.3.1.i, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %steps.2.0.i.lcssa = phi double [ 0.000000e+00, %B58.i.preheader ], [ %50, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %pairs.2.0.i.lcssa = phi double [ 1.000000e+00, %B58.i.preheader ], [ %49, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
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
  br i1 %.107.i1221.not, label %_ZN5dedup7kernels14evidence_sides15share_differingB3v34B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit, label %B90.if.i1030

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
  br i1 %exitcond1432.not, label %_ZN5dedup7kernels14evidence_sides15share_differingB3v34B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit.loopexit, label %B90.if.i1030

_ZN5dedup7kernels14evidence_sides15share_differingB3v34B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit.loopexit:
  %55 = uitofp nneg i64 %.323.i1042 to double
  %56 = uitofp nneg i64 %.319.i1041 to double
  %57 = fdiv double %55, %56
  br label %_ZN5dedup7kernels14evidence_sides15share_differingB3v34B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit

_ZN5dedup7kernels14evidence_sides15share_differingB3v34B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit:
  %.363.i1029 = phi double [ 0.000000e+00, %B90.i1025.preheader ], [ %57, %_ZN5dedup7kernels14evidence_sides15share_differingB3v34B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit.loopexit ]
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
  %count.2.0.i722.lcssa = phi i64 [ 0, %B38.i721.preheader ], [ 0, %_ZN5dedup7kernels14evidence_sides15share_differingB3v34B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit ], [ %count.3.1.i803, %B969.i802 ]
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
  br i1 %.95.i1260.not, label %_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018, label %B58.if.i979.lr.ph

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
  br i1 %exitcond1437.not, label %_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018.loopexit, label %B58.if.i979

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

_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018.loopexit:
  %67 = add nsw i64 %pairs.3.1.i1001, 1
  %68 = sitofp i64 %67 to double
  %69 = sitofp i64 %steps.3.1.i1000 to double
  br label %_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018

_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018:
  %total.2.0.i951.lcssa = phi double [ 0.000000e+00, %B58.i950.preheader ], [ %.203.i985, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018.loopexit ]
  %found.2.0.i952.lcssa = phi double [ 0.000000e+00, %B58.i950.preheader ], [ %found.3.1.i998, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018.loopexit ]
  %shared.2.0.i953.lcssa = phi double [ 0.000000e+00, %B58.i950.preheader ], [ %shared.3.1.i999, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018.loopexit ]
  %steps.2.0.i954.lcssa = phi double [ 0.000000e+00, %B58.i950.preheader ], [ %69, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018.loopexit ]
  %pairs.2.0.i955.lcssa = phi double [ 1.000000e+00, %B58.i950.preheader ], [ %68, %_ZN5dedup7kernels14evidence_sides8sum_sideB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a10float64_2a8int32_2a8int32_2ad10float64_2ax.exit1018.loopexit ]
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
  br i1 %.107.i3441230.not, label %_ZN5dedup7kernels14evidence_sides15share_differingB3v34B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101, label %B90.if.i1069

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
  br i1 %exitcond1438.not, label %_ZN5dedup7kernels14evidence_sides15share_differingB3v34B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101.loopexit, label %B90.if.i1069

_ZN5dedup7kernels14evidence_sides15share_differingB3v34B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101.loopexit:
  %74 = uitofp nneg i64 %.323.i1092 to double
  %75 = uitofp nneg i64 %.319.i1091 to double
  %76 = fdiv double %74, %75
  br label %_ZN5dedup7kernels14evidence_sides15share_differingB3v34B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101

_ZN5dedup7kernels14evidence_sides15share_differingB3v34B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101:
  %.363.i1068 = phi double [ 0.000000e+00, %B90.i1061.preheader ], [ %76, %_ZN5dedup7kernels14evidence_sides15share_differingB3v34B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101.loopexit ]
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
  br i1 %exitcond1439.not, label %_ZN5dedup7kernels14evidence_sides13share_swappedB3v35B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2a8int32_2a8int32_2a8int32_2a.exit.loopexit, label %B44.if.i1112

B44.if.i1112:
  %pairs.2.0.i11061390 = phi i64 [ %pairs.3.1.i1123, %B134.i ], [ 0, %_ZN5dedup7kernels14evidence_sides15share_differingB3v34B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101 ]
  %swapped.2.0.i1389 = phi i64 [ %swapped.3.1.i, %B134.i ], [ 0, %_ZN5dedup7kernels14evidence_sides15share_differingB3v34B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101 ]
  %.58.i.01388 = phi i64 [ %.129.i1114, %B134.i ], [ 0, %_ZN5dedup7kernels14evidence_sides15share_differingB3v34B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101 ]
  %.129.i1114 = add nuw nsw i64 %.58.i.01388, 1
  %.167.i = getelementptr i32, ptr %arg.a_mutual, i64 %.58.i.01388
  %.168.i1115 = load i32, ptr %.167.i, align 4
  %.170.not.i = icmp eq i32 %.168.i1115, 0
  br i1 %.170.not.i, label %B134.i, label %B72.i1116

_ZN5dedup7kernels14evidence_sides13share_swappedB3v35B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2a8int32_2a8int32_2a8int32_2a.exit.loopexit:
  %77 = tail call i64 @llvm.smax.i64(i64 %pairs.3.1.i1123, i64 1)
  %78 = sitofp i64 %swapped.3.1.i to double
  %79 = uitofp nneg i64 %77 to double
  %80 = fdiv double %78, %79
  br label %B1813

B1812:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B1813:
  %.264.i1111.sink = phi double [ 0.000000e+00, %_ZN5dedup7kernels14evidence_sides12show_nothingB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2ax.exit ], [ %80, %_ZN5dedup7kernels14evidence_sides13share_swappedB3v35B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2a8int32_2a8int32_2a8int32_2a.exit.loopexit ], [ 0.000000e+00, %_ZN5dedup7kernels14evidence_sides15share_differingB3v34B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2ax8int32_2a8int32_2a.exit1101 ], [ 0.000000e+00, %B164.if.i317 ]
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
  %.778.01240 = phi i64 [ %.847, %B1004.if ], [ 0, %_ZN5dedup7kernels14evidence_words11find_placesB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8int32_2axx8int32_2ax23Literal_5bint_5d_282_298int32_2a8int32_2a.exit ]
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
  br i1 %.229.i, label %B92.if.i, label %_ZN5dedup7kernels14evidence_words8mark_allB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8uint8_2a.exit

_ZN5dedup7kernels14evidence_words8mark_allB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8uint8_2a.exit:
  %.249 = load i64, ptr %.158, align 8
  br label %B266

B266:
  %marked.3.1 = phi i64 [ %.249, %_ZN5dedup7kernels14evidence_words8mark_allB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8uint8_2a.exit ], [ %marked.2.0199, %B40.if ]
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
  br i1 %.229.i184.not, label %_ZN5dedup7kernels14evidence_words8mark_allB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8uint8_2a.exit, label %B92.if.i

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

define i32 @mark_content(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.hashes, ptr readonly %arg.bounds, i64 %arg.articles, ptr readonly %arg.table, i64 %arg.shift, ptr %arg.planes, ptr %arg.masks, ptr writeonly %arg.content) {
entry:
  %.108318.not = icmp slt i64 %arg.articles, 1
  br i1 %.108318.not, label %B1060, label %B36.if.lr.ph

B36.if.lr.ph:
  %.568 = getelementptr i8, ptr %arg.planes, i64 8
  %.571 = getelementptr i8, ptr %arg.planes, i64 16
  %.574 = getelementptr i8, ptr %arg.planes, i64 24
  br label %B36.if

B34.loopexit:
  %exitcond322.not = icmp eq i64 %.121, %arg.articles
  br i1 %exitcond322.not, label %B1060, label %B36.if

B248:
  %.334 = getelementptr i64, ptr %arg.hashes, i64 %.225.0295
  %.335 = load i64, ptr %.334, align 8
  %.12.i = lshr i64 %.335, %arg.shift
  %.idx = shl i64 %.12.i, 4
  %0 = getelementptr i8, ptr %arg.table, i64 %.idx
  %.24.i = getelementptr i8, ptr %0, i64 8
  %.25.i = load i64, ptr %.24.i, align 8
  %.26.not.i = icmp eq i64 %.25.i, 0
  br i1 %.26.not.i, label %_ZN5dedup7kernels14function_words12languages_ofB3v41B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit, label %B158.i

B158.i:
  %.41.i283 = load i64, ptr %0, align 8
  %.43.not.i = icmp eq i64 %.41.i283, %.335
  br i1 %.43.not.i, label %_ZN5dedup7kernels14function_words12languages_ofB3v41B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit, label %B188.i

B188.i:
  %slot.2.1.i = phi i64 [ %.49.i, %B270.i ], [ %.12.i, %B158.i ]
  %.49.i = add nsw i64 %slot.2.1.i, 1
  %.idx289 = shl i64 %.49.i, 4
  %1 = getelementptr i8, ptr %arg.table, i64 %.idx289
  %.62.i = getelementptr i8, ptr %1, i64 8
  %.63.i = load i64, ptr %.62.i, align 8
  %.64.not.i = icmp eq i64 %.63.i, 0
  br i1 %.64.not.i, label %_ZN5dedup7kernels14function_words12languages_ofB3v41B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit, label %B270.i

B270.i:
  %.78.i = load i64, ptr %1, align 8
  %.80.not.i = icmp eq i64 %.78.i, %.335
  br i1 %.80.not.i, label %_ZN5dedup7kernels14function_words12languages_ofB3v41B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit, label %B188.i

_ZN5dedup7kernels14function_words12languages_ofB3v41B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit:
  %.idx.i.pre-phi = phi i64 [ %.idx, %B158.i ], [ %.idx, %B248 ], [ %.idx289, %B270.i ], [ %.idx289, %B188.i ]
  %2 = getelementptr i8, ptr %arg.table, i64 %.idx.i.pre-phi
  %.101.i = getelementptr i8, ptr %2, i64 8
  %.102.i = load i64, ptr %.101.i, align 8
  store i64 %.102.i, ptr %.324, align 8
  br label %B304

B304:
  %mask.5.2 = phi i64 [ %.102.i, %_ZN5dedup7kernels14function_words12languages_ofB3v41B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %.325, %B206.if ]
  %.385 = and i64 %mask.5.2, %ones.2.1298
  %.388 = xor i64 %mask.5.2, %ones.2.1298
  %.397 = and i64 %.385, %twos.2.1299
  %.399 = xor i64 %.385, %twos.2.1299
  %.406 = and i64 %.397, %fours.2.1300
  %.408 = xor i64 %.397, %fours.2.1300
  %.415 = and i64 %.406, %eights.2.1301
  %.420 = xor i64 %.406, %eights.2.1301
  %.429.not = icmp eq i64 %.415, 0
  br i1 %.429.not, label %B584, label %B436

B436:
  %used.2.2 = phi i64 [ %used.5.4, %B468 ], [ %used.3.1297, %B304 ]
  %mask.6.2 = phi i64 [ %.468, %B468 ], [ %.415, %B304 ]
  %p.3.2 = phi i64 [ %.482, %B468 ], [ 4, %B304 ]
  %.442 = icmp eq i64 %p.3.2, %used.2.2
  br i1 %.442, label %B448, label %B468

B448:
  %.446 = getelementptr i64, ptr %arg.planes, i64 %used.2.2
  store i64 0, ptr %.446, align 8
  %.449 = add nsw i64 %used.2.2, 1
  br label %B468

B468:
  %used.5.4 = phi i64 [ %.449, %B448 ], [ %used.2.2, %B436 ]
  %.465 = getelementptr i64, ptr %arg.planes, i64 %p.3.2
  %.466 = load i64, ptr %.465, align 8
  %.468 = and i64 %.466, %mask.6.2
  %.474 = xor i64 %.466, %mask.6.2
  store i64 %.474, ptr %.465, align 8
  %.482 = add nuw nsw i64 %p.3.2, 1
  %.485.not = icmp eq i64 %.468, 0
  br i1 %.485.not, label %B584, label %B436

B584:
  %used.4.3 = phi i64 [ %used.3.1297, %B304 ], [ %used.5.4, %B468 ]
  %.281 = icmp sgt i64 %.228.0296, 1
  br i1 %.281, label %B206.if, label %B586

B586:
  %used.3.1.lcssa = phi i64 [ 4, %B36.if ], [ %used.4.3, %B584 ]
  %ones.2.1.lcssa = phi i64 [ 0, %B36.if ], [ %.388, %B584 ]
  %twos.2.1.lcssa = phi i64 [ 0, %B36.if ], [ %.399, %B584 ]
  %fours.2.1.lcssa = phi i64 [ 0, %B36.if ], [ %.408, %B584 ]
  %eights.2.1.lcssa = phi i64 [ 0, %B36.if ], [ %.420, %B584 ]
  store i64 %ones.2.1.lcssa, ptr %arg.planes, align 8
  store i64 %twos.2.1.lcssa, ptr %.568, align 8
  store i64 %fours.2.1.lcssa, ptr %.571, align 8
  store i64 %eights.2.1.lcssa, ptr %.574, align 8
  %.789306.not = icmp slt i64 %used.3.1.lcssa, 1
  br label %B672.if

B854:
  %count.2.2.lcssa = phi i64 [ 0, %B672.if ], [ %.859, %B710.if ]
  %.879 = icmp sgt i64 %count.2.2.lcssa, %highest.2.1314
  %spec.select = select i1 %.879, i64 %.609.0311, i64 %most.2.1313
  %spec.select282 = tail call i64 @llvm.smax.i64(i64 %count.2.2.lcssa, i64 %highest.2.1314)
  %exitcond321.not = icmp eq i64 %.678, 64
  br i1 %exitcond321.not, label %B876, label %B672.if

B876:
  %.920 = load i64, ptr %.151, align 8
  %.927 = load i64, ptr %.156, align 8
  %.964 = sub i64 %.927, %.920
  %.1007315.not = icmp slt i64 %.964, 1
  br i1 %.1007315.not, label %B34.loopexit, label %B938.if

B1060:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B36.if:
  %.49.0320 = phi i64 [ 0, %B36.if.lr.ph ], [ %.121, %B34.loopexit ]
  %.121 = add nuw nsw i64 %.49.0320, 1
  %.151 = getelementptr i64, ptr %arg.bounds, i64 %.49.0320
  %.152 = load i64, ptr %.151, align 8
  %.156 = getelementptr i8, ptr %.151, i64 8
  %.157 = load i64, ptr %.156, align 8
  %.54.i = sub i64 %.157, %.152
  %storemerge.i = tail call i64 @llvm.smax.i64(i64 %.54.i, i64 0)
  %.99.i291.not = icmp slt i64 %.54.i, 1
  br i1 %.99.i291.not, label %B586, label %B36.if.i

B36.if.i:
  %.41.i.0293 = phi i64 [ %.112.i, %B36.if.i ], [ %.152, %B36.if ]
  %.44.i.0292 = phi i64 [ %.108.i, %B36.if.i ], [ %storemerge.i, %B36.if ]
  %.108.i = add nsw i64 %.44.i.0292, -1
  %.112.i = add i64 %.41.i.0293, 1
  %.142.i = getelementptr i64, ptr %arg.hashes, i64 %.41.i.0293
  %.143.i = load i64, ptr %.142.i, align 8
  %.145.i = lshr i64 %.143.i, %arg.shift
  %.idx290 = shl i64 %.145.i, 4
  %3 = getelementptr i8, ptr %arg.table, i64 %.idx290
  %.149.i = getelementptr i8, ptr %3, i64 8
  %.150.i = load i64, ptr %.149.i, align 8
  %.157.i = load i64, ptr %3, align 8
  %.162.i = icmp eq i64 %.157.i, %.143.i
  %.164.i = icmp eq i64 %.150.i, 0
  %.165.i = or i1 %.164.i, %.162.i
  %.150..i = select i1 %.165.i, i64 %.150.i, i64 -1
  %.182.i = getelementptr i64, ptr %arg.masks, i64 %.41.i.0293
  store i64 %.150..i, ptr %.182.i, align 8
  %.99.i = icmp samesign ugt i64 %.44.i.0292, 1
  br i1 %.99.i, label %B36.if.i, label %B206.if

B206.if:
  %eights.2.1301 = phi i64 [ %.420, %B584 ], [ 0, %B36.if.i ]
  %fours.2.1300 = phi i64 [ %.408, %B584 ], [ 0, %B36.if.i ]
  %twos.2.1299 = phi i64 [ %.399, %B584 ], [ 0, %B36.if.i ]
  %ones.2.1298 = phi i64 [ %.388, %B584 ], [ 0, %B36.if.i ]
  %used.3.1297 = phi i64 [ %used.4.3, %B584 ], [ 4, %B36.if.i ]
  %.228.0296 = phi i64 [ %.290, %B584 ], [ %storemerge.i, %B36.if.i ]
  %.225.0295 = phi i64 [ %.294, %B584 ], [ %.152, %B36.if.i ]
  %.290 = add nsw i64 %.228.0296, -1
  %.294 = add i64 %.225.0295, 1
  %.324 = getelementptr i64, ptr %arg.masks, i64 %.225.0295
  %.325 = load i64, ptr %.324, align 8
  %.329 = icmp eq i64 %.325, -1
  br i1 %.329, label %B248, label %B304

B672.if:
  %highest.2.1314 = phi i64 [ -1, %B586 ], [ %spec.select282, %B854 ]
  %most.2.1313 = phi i64 [ 0, %B586 ], [ %spec.select, %B854 ]
  %.609.0311 = phi i64 [ 0, %B586 ], [ %.678, %B854 ]
  %.678 = add nuw nsw i64 %.609.0311, 1
  br i1 %.789306.not, label %B854, label %B710.if

B710.if:
  %count.2.2309 = phi i64 [ %.859, %B710.if ], [ 0, %B672.if ]
  %.733.0307 = phi i64 [ %.802, %B710.if ], [ 0, %B672.if ]
  %.802 = add nuw nsw i64 %.733.0307, 1
  %.828 = getelementptr i64, ptr %arg.planes, i64 %.733.0307
  %.829 = load i64, ptr %.828, align 8
  %.831 = lshr i64 %.829, %.609.0311
  %.832 = and i64 %.831, 1
  %.857 = shl nuw i64 %.832, %.733.0307
  %.859 = add nsw i64 %.857, %count.2.2309
  %exitcond.not = icmp eq i64 %used.3.1.lcssa, %.802
  br i1 %exitcond.not, label %B854, label %B710.if

B938.if:
  %.954.0317 = phi i64 [ %.1016, %B938.if ], [ %.964, %B876 ]
  %.951.0316 = phi i64 [ %.1020, %B938.if ], [ %.920, %B876 ]
  %.1016 = add nsw i64 %.954.0317, -1
  %.1020 = add i64 %.951.0316, 1
  %.1046 = getelementptr i64, ptr %arg.masks, i64 %.951.0316
  %.1047 = load i64, ptr %.1046, align 8
  %.1049 = lshr i64 %.1047, %spec.select
  %4 = trunc i64 %.1049 to i8
  %5 = and i8 %4, 1
  %.1053 = xor i8 %5, 1
  %.1054 = getelementptr i8, ptr %arg.content, i64 %.951.0316
  store i8 %.1053, ptr %.1054, align 1
  %.1007 = icmp samesign ugt i64 %.954.0317, 1
  br i1 %.1007, label %B938.if, label %B34.loopexit
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
  %begin.5.0.i115 = phi i64 [ %begin.5.0.i, %B458 ], [ %begin.5.0.i, %_ZN5dedup7kernels6packed12go_to_bucketB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit ], [ %begin.5.0.i, %B550 ], [ %.116.i, %B342.i ]
  %at.5.0.i114 = phi i64 [ %at.5.0.i, %B458 ], [ %at.5.0.i, %_ZN5dedup7kernels6packed12go_to_bucketB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit ], [ %at.5.0.i, %B550 ], [ %end.2.0.i, %B342.i ]
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
  br i1 %.75.i, label %B250.i, label %_ZN5dedup7kernels6packed12go_to_bucketB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit

B250.i:
  %.95.i = getelementptr i32, ptr %arg.buckets, i64 %at.3.0.i
  %.96.i = load i32, ptr %.95.i, align 4
  %2 = and i32 %.96.i, 4095
  %.100.i = zext nneg i32 %2 to i64
  %.102.i = and i64 %.179, 4095
  %.103.i = icmp samesign ugt i64 %.102.i, %.100.i
  br i1 %.103.i, label %B342.i.preheader, label %_ZN5dedup7kernels6packed12go_to_bucketB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit

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
  br i1 %.163.i, label %B342.i, label %_ZN5dedup7kernels6packed12go_to_bucketB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit

_ZN5dedup7kernels6packed12go_to_bucketB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit:
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
  %begin.5.0.i117 = phi i64 [ %begin.5.0.i, %_ZN5dedup7kernels6packed12go_to_bucketB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit ], [ %.116.i, %B342.i ]
  %at.5.0.i116 = phi i64 [ %at.5.0.i, %_ZN5dedup7kernels6packed12go_to_bucketB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit ], [ %end.2.0.i, %B342.i ]
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
  br i1 %.75.i, label %B250.i, label %_ZN5dedup7kernels6packed12go_to_bucketB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit

B250.i:
  %.95.i = getelementptr i32, ptr %arg.buckets, i64 %at.3.0.i
  %.96.i = load i32, ptr %.95.i, align 4
  %3 = and i32 %.96.i, 4095
  %.100.i = zext nneg i32 %3 to i64
  %.102.i = and i64 %.178, 4095
  %.103.i = icmp samesign ugt i64 %.102.i, %.100.i
  br i1 %.103.i, label %B342.i.preheader, label %_ZN5dedup7kernels6packed12go_to_bucketB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit

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
  br i1 %.163.i, label %B342.i, label %_ZN5dedup7kernels6packed12go_to_bucketB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit

_ZN5dedup7kernels6packed12go_to_bucketB3v43B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx9uint32_2a8int32_2axxxx.exit:
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
  br i1 %.262.i560.not, label %_ZN5dedup7kernels7sorting4dealB3v48B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

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
  br i1 %exitcond635.not, label %_ZN5dedup7kernels7sorting4dealB3v48B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

_ZN5dedup7kernels7sorting4dealB3v48B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  %.14.i = shl nsw i64 %.240, 3
  %.54.i = add i64 %.240, -1
  %spec.select548 = tail call i64 @llvm.smax.i64(i64 %.54.i, i64 0)
  %4 = add nuw i64 %spec.select548, 1
  br label %B56.i

B56.i:
  %.41.i.0 = phi i64 [ 1, %_ZN5dedup7kernels7sorting4dealB3v48B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.112.i, %B260.i436 ]
  %left.2.0.i = phi i64 [ %.14.i, %_ZN5dedup7kernels7sorting4dealB3v48B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.266.i, %B260.i436 ]
  %exitcond636.not = icmp eq i64 %.41.i.0, %4
  br i1 %exitcond636.not, label %_ZN5dedup7kernels7sorting9sort_keysB3v47B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B56.if.i

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
  br i1 %.27.i, label %B66.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v47B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

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
  br i1 %.701.i, label %B66.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v47B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

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

_ZN5dedup7kernels7sorting9sort_keysB3v47B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  br i1 %.327554.not, label %B1092.thread, label %B46.if.i

B46.if.i:
  %capitals.2.0.i587 = phi i64 [ %spec.select.i, %B46.if.i ], [ 0, %_ZN5dedup7kernels7sorting9sort_keysB3v47B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %.42.i440.0586 = phi i64 [ %.106.i, %B46.if.i ], [ %storemerge417, %_ZN5dedup7kernels7sorting9sort_keysB3v47B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %.39.i.0585 = phi i64 [ %.110.i443, %B46.if.i ], [ %.230, %_ZN5dedup7kernels7sorting9sort_keysB3v47B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
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
  br i1 %.262.i440.not, label %_ZN5dedup7kernels7sorting4dealB3v48B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

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
  br i1 %exitcond477.not, label %_ZN5dedup7kernels7sorting4dealB3v48B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

_ZN5dedup7kernels7sorting4dealB3v48B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  %.14.i = shl nsw i64 %found.3.2, 3
  %.54.i388 = add i64 %found.3.2, -1
  %spec.select416 = tail call i64 @llvm.smax.i64(i64 %.54.i388, i64 0)
  %5 = add nuw i64 %spec.select416, 1
  br label %B56.i

B56.i:
  %.41.i387.0 = phi i64 [ 1, %_ZN5dedup7kernels7sorting4dealB3v48B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.112.i, %B260.i391 ]
  %left.2.0.i = phi i64 [ %.14.i, %_ZN5dedup7kernels7sorting4dealB3v48B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.266.i, %B260.i391 ]
  %exitcond478.not = icmp eq i64 %.41.i387.0, %5
  br i1 %exitcond478.not, label %_ZN5dedup7kernels7sorting9sort_keysB3v47B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B56.if.i

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
  br i1 %.27.i, label %B66.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v47B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

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
  br i1 %.701.i, label %B66.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v47B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

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

_ZN5dedup7kernels7sorting9sort_keysB3v47B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
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
  %count.2.1.lcssa = phi i64 [ %count.4.0472, %B362 ], [ %count.4.0472, %_ZN5dedup7kernels7sorting9sort_keysB3v47B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %count.4.0472, %B1022 ], [ %count.3.3, %B1250 ]
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
  %count.2.1467 = phi i64 [ %count.3.3, %B1250 ], [ %count.4.0472, %_ZN5dedup7kernels7sorting9sort_keysB3v47B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %.1242.0465 = phi i64 [ %.1311, %B1250 ], [ 0, %_ZN5dedup7kernels7sorting9sort_keysB3v47B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
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

define i32 @count_up(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr %arg.counts, ptr readonly %arg.slots, i64 %arg.count) {
entry:
  %.9234.not = icmp slt i64 %arg.count, 1
  br i1 %.9234.not, label %B84, label %B34.if

B84:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B34.if:
  %.34.035 = phi i64 [ %.105, %B34.if ], [ 0, %entry ]
  %.105 = add nuw nsw i64 %.34.035, 1
  %.131 = getelementptr i32, ptr %arg.slots, i64 %.34.035
  %.132 = load i32, ptr %.131, align 4
  %.134 = sext i32 %.132 to i64
  %.135 = getelementptr i32, ptr %arg.counts, i64 %.134
  %.136 = load i32, ptr %.135, align 4
  %.138 = add i32 %.136, 1
  store i32 %.138, ptr %.135, align 4
  %exitcond.not = icmp eq i64 %arg.count, %.105
  br i1 %exitcond.not, label %B84, label %B34.if
}

define i32 @classify(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.codes, i64 %arg.count, ptr readonly %arg.of_code, ptr readonly %arg.fold_of_code, ptr writeonly %arg.classes, ptr writeonly %arg.folded) {
entry:
  %.10447.not = icmp slt i64 %arg.count, 1
  br i1 %.10447.not, label %B310, label %B74.if

B310:
  %occur.2.0.lcssa = phi i64 [ 0, %entry ], [ %.184, %B74.if ]
  store i64 %occur.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B74.if:
  %occur.2.050 = phi i64 [ %.184, %B74.if ], [ 0, %entry ]
  %.46.049 = phi i64 [ %.117, %B74.if ], [ 0, %entry ]
  %.117 = add nuw nsw i64 %.46.049, 1
  %.147 = getelementptr i32, ptr %arg.codes, i64 %.46.049
  %.148 = load i32, ptr %.147, align 4
  %.149 = zext i32 %.148 to i64
  %.151 = getelementptr i32, ptr %arg.fold_of_code, i64 %.149
  %.152 = load i32, ptr %.151, align 4
  %.155 = getelementptr i32, ptr %arg.folded, i64 %.46.049
  store i32 %.152, ptr %.155, align 4
  %.158 = getelementptr i16, ptr %arg.of_code, i64 %.149
  %.159 = load i16, ptr %.158, align 2
  %.160 = zext i16 %.159 to i64
  %.169 = icmp eq i32 %.152, -1
  %spec.store.select = select i1 %.169, i64 32768, i64 %.160
  %.177 = trunc nuw i64 %spec.store.select to i16
  %.178 = getelementptr i16, ptr %arg.classes, i64 %.46.049
  store i16 %.177, ptr %.178, align 2
  %.184 = or i64 %spec.store.select, %occur.2.050
  %exitcond.not = icmp eq i64 %arg.count, %.117
  br i1 %exitcond.not, label %B310, label %B74.if
}

define i32 @number_characters(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.text_bounds, i64 %arg.texts, ptr writeonly %arg.origin) {
entry:
  %.9277.not = icmp slt i64 %arg.texts, 1
  br i1 %.9277.not, label %B128, label %B34.if

B34.loopexit:
  %exitcond.not = icmp eq i64 %arg.texts, %.105
  br i1 %exitcond.not, label %B128, label %B34.if

B128:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B34.if:
  %.34.078 = phi i64 [ %.105, %B34.loopexit ], [ 0, %entry ]
  %.105 = add nuw nsw i64 %.34.078, 1
  %.131 = getelementptr i64, ptr %arg.text_bounds, i64 %.34.078
  %.132 = load i64, ptr %.131, align 8
  %.138 = getelementptr i8, ptr %.131, i64 8
  %.139 = load i64, ptr %.138, align 8
  %.177 = sub i64 %.139, %.132
  %.22074.not = icmp slt i64 %.177, 1
  br i1 %.22074.not, label %B34.loopexit, label %B104.if

B104.if:
  %.167.076 = phi i64 [ %.229, %B104.if ], [ %.177, %B34.if ]
  %.164.075 = phi i64 [ %.233, %B104.if ], [ %.132, %B34.if ]
  %.229 = add nsw i64 %.167.076, -1
  %.233 = add i64 %.164.075, 1
  %.259 = sub nsw i64 %.164.075, %.132
  %.261 = trunc i64 %.259 to i32
  %.262 = getelementptr i32, ptr %arg.origin, i64 %.164.075
  store i32 %.261, ptr %.262, align 4
  %.220 = icmp samesign ugt i64 %.167.076, 1
  br i1 %.220, label %B104.if, label %B34.loopexit
}

define i32 @drop_ignored(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr %arg.codes, ptr %arg.origin, ptr %arg.classes, ptr %arg.folded, ptr %arg.text_bounds, i64 %arg.texts) {
entry:
  %.110112.not = icmp slt i64 %arg.texts, 1
  br i1 %.110112.not, label %B272, label %B54.if.preheader

B54.if.preheader:
  %.22 = load i64, ptr %arg.text_bounds, align 8
  br label %B54.if

B150:
  %.308 = getelementptr i32, ptr %arg.codes, i64 %.192.0109
  %.309 = load i32, ptr %.308, align 4
  %.312 = getelementptr i32, ptr %arg.codes, i64 %count.2.1111
  store i32 %.309, ptr %.312, align 4
  %.316 = getelementptr i32, ptr %arg.origin, i64 %.192.0109
  %.317 = load i32, ptr %.316, align 4
  %.320 = getelementptr i32, ptr %arg.origin, i64 %count.2.1111
  store i32 %.317, ptr %.320, align 4
  %.325 = load i16, ptr %.291, align 2
  %.328 = getelementptr i16, ptr %arg.classes, i64 %count.2.1111
  store i16 %.325, ptr %.328, align 2
  %.332 = getelementptr i32, ptr %arg.folded, i64 %.192.0109
  %.333 = load i32, ptr %.332, align 4
  %.338 = getelementptr i32, ptr %arg.folded, i64 %count.2.1111
  store i32 %.333, ptr %.338, align 4
  %.341 = add nsw i64 %count.2.1111, 1
  br label %B273

B250:
  %count.2.1.lcssa = phi i64 [ %count.3.0115, %B54.if ], [ %count.4.2, %B273 ]
  store i64 %count.2.1.lcssa, ptr %.160, align 8
  %exitcond.not = icmp eq i64 %arg.texts, %.123
  br i1 %exitcond.not, label %B272, label %B54.if

B272:
  %count.3.0.lcssa = phi i64 [ 0, %entry ], [ %count.2.1.lcssa, %B250 ]
  store i64 %count.3.0.lcssa, ptr %retptr, align 8
  ret i32 0

B273:
  %count.4.2 = phi i64 [ %.341, %B150 ], [ %count.2.1111, %B112.if ]
  %.248 = icmp samesign ugt i64 %.195.0110, 1
  br i1 %.248, label %B112.if, label %B250

B54.if:
  %begin.2.0116 = phi i64 [ %.161, %B250 ], [ %.22, %B54.if.preheader ]
  %count.3.0115 = phi i64 [ %count.2.1.lcssa, %B250 ], [ 0, %B54.if.preheader ]
  %.52.0113 = phi i64 [ %.123, %B250 ], [ 0, %B54.if.preheader ]
  %.123 = add nuw nsw i64 %.52.0113, 1
  %.160 = getelementptr i64, ptr %arg.text_bounds, i64 %.123
  %.161 = load i64, ptr %.160, align 8
  %.205 = sub i64 %.161, %begin.2.0116
  %.248108.not = icmp slt i64 %.205, 1
  br i1 %.248108.not, label %B250, label %B112.if

B112.if:
  %count.2.1111 = phi i64 [ %count.4.2, %B273 ], [ %count.3.0115, %B54.if ]
  %.195.0110 = phi i64 [ %.257, %B273 ], [ %.205, %B54.if ]
  %.192.0109 = phi i64 [ %.261, %B273 ], [ %begin.2.0116, %B54.if ]
  %.257 = add nsw i64 %.195.0110, -1
  %.261 = add i64 %.192.0109, 1
  %.291 = getelementptr i16, ptr %arg.classes, i64 %.192.0109
  %.292 = load i16, ptr %.291, align 2
  %0 = and i16 %.292, 8
  %.295.not = icmp eq i16 %0, 0
  br i1 %.295.not, label %B150, label %B273
}

define i32 @expand(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.codes, ptr readonly %arg.origin, ptr readonly %arg.classes, ptr readonly %arg.folded, ptr %arg.text_bounds, i64 %arg.texts, ptr readonly %arg.expansions, ptr readonly %arg.expansion_bounds, ptr writeonly %arg.out_codes, ptr writeonly %arg.out_origin, ptr writeonly %arg.out_classes, ptr writeonly %arg.out_folded) {
entry:
  %.131187.not = icmp slt i64 %arg.texts, 1
  br i1 %.131187.not, label %B516, label %B58.if.preheader

B58.if.preheader:
  %.40 = load i64, ptr %arg.text_bounds, align 8
  br label %B58.if

B116.loopexit:
  %count.2.2.lcssa = phi i64 [ %count.3.1184, %B292 ], [ %1, %B324.if ]
  %.275 = icmp sgt i64 %.222.0182, 1
  br i1 %.275, label %B116.if, label %B494

B244:
  %.340 = getelementptr i64, ptr %arg.expansion_bounds, i64 %expanded.2.1183
  %.341 = load i64, ptr %.340, align 8
  %.343 = add nsw i64 %expanded.2.1183, 1
  %.345 = getelementptr i64, ptr %arg.expansion_bounds, i64 %.343
  %.346 = load i64, ptr %.345, align 8
  br label %B292

B292:
  %expanded.4.2 = phi i64 [ %.343, %B244 ], [ %expanded.2.1183, %B116.if ]
  %high.2.2 = phi i64 [ %.346, %B244 ], [ 1, %B116.if ]
  %low.2.2 = phi i64 [ %.341, %B244 ], [ 0, %B116.if ]
  %.406 = sub i64 %high.2.2, %low.2.2
  %.449176.not = icmp slt i64 %.406, 1
  br i1 %.449176.not, label %B116.loopexit, label %B324.if.lr.ph

B324.if.lr.ph:
  %.492 = getelementptr i32, ptr %arg.codes, i64 %.219.0181
  %.500 = getelementptr i32, ptr %arg.origin, i64 %.219.0181
  %.552 = getelementptr i32, ptr %arg.folded, i64 %.219.0181
  %0 = add i64 %count.3.1184, %high.2.2
  %1 = sub i64 %0, %low.2.2
  br label %B324.if

B494:
  %expanded.2.1.lcssa = phi i64 [ %expanded.3.0191, %B58.if ], [ %expanded.4.2, %B116.loopexit ]
  %count.3.1.lcssa = phi i64 [ %count.4.0192, %B58.if ], [ %count.2.2.lcssa, %B116.loopexit ]
  store i64 %count.3.1.lcssa, ptr %.187, align 8
  %exitcond193.not = icmp eq i64 %arg.texts, %.144
  br i1 %exitcond193.not, label %B516, label %B58.if

B516:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B58.if:
  %count.4.0192 = phi i64 [ %count.3.1.lcssa, %B494 ], [ 0, %B58.if.preheader ]
  %expanded.3.0191 = phi i64 [ %expanded.2.1.lcssa, %B494 ], [ 0, %B58.if.preheader ]
  %begin.2.0190 = phi i64 [ %.188, %B494 ], [ %.40, %B58.if.preheader ]
  %.73.0188 = phi i64 [ %.144, %B494 ], [ 0, %B58.if.preheader ]
  %.144 = add nuw nsw i64 %.73.0188, 1
  %.187 = getelementptr i64, ptr %arg.text_bounds, i64 %.144
  %.188 = load i64, ptr %.187, align 8
  %.232 = sub i64 %.188, %begin.2.0190
  %.275180.not = icmp slt i64 %.232, 1
  br i1 %.275180.not, label %B494, label %B116.if

B116.if:
  %count.3.1184 = phi i64 [ %count.2.2.lcssa, %B116.loopexit ], [ %count.4.0192, %B58.if ]
  %expanded.2.1183 = phi i64 [ %expanded.4.2, %B116.loopexit ], [ %expanded.3.0191, %B58.if ]
  %.222.0182 = phi i64 [ %.284, %B116.loopexit ], [ %.232, %B58.if ]
  %.219.0181 = phi i64 [ %.288, %B116.loopexit ], [ %begin.2.0190, %B58.if ]
  %.284 = add nsw i64 %.222.0182, -1
  %.288 = add i64 %.219.0181, 1
  %.328 = getelementptr i16, ptr %arg.classes, i64 %.219.0181
  %.329 = load i16, ptr %.328, align 2
  %2 = and i16 %.329, 4096
  %.332.not = icmp eq i16 %2, 0
  br i1 %.332.not, label %B292, label %B244

B324.if:
  %count.2.2179 = phi i64 [ %count.3.1184, %B324.if.lr.ph ], [ %.565, %B324.if ]
  %.393.0177 = phi i64 [ %low.2.2, %B324.if.lr.ph ], [ %.462, %B324.if ]
  %.462 = add i64 %.393.0177, 1
  %.493 = load i32, ptr %.492, align 4
  %.496 = getelementptr i32, ptr %arg.out_codes, i64 %count.2.2179
  store i32 %.493, ptr %.496, align 4
  %.501 = load i32, ptr %.500, align 4
  %.504 = getelementptr i32, ptr %arg.out_origin, i64 %count.2.2179
  store i32 %.501, ptr %.504, align 4
  %.508 = icmp sgt i64 %.393.0177, %low.2.2
  %.513 = load i16, ptr %.328, align 2
  %3 = or i16 %.513, 4
  %"$phi430.3.2.3.in" = select i1 %.508, i16 %3, i16 %.513
  %.532 = getelementptr i16, ptr %arg.out_classes, i64 %count.2.2179
  store i16 %"$phi430.3.2.3.in", ptr %.532, align 2
  %.540 = getelementptr i32, ptr %arg.expansions, i64 %.393.0177
  %"$phi472.3.2.3.in" = select i1 %.332.not, ptr %.552, ptr %.540
  %"$phi472.3.2.3" = load i32, ptr %"$phi472.3.2.3.in", align 4
  %.560 = getelementptr i32, ptr %arg.out_folded, i64 %count.2.2179
  store i32 %"$phi472.3.2.3", ptr %.560, align 4
  %.565 = add i64 %count.2.2179, 1
  %exitcond.not = icmp eq i64 %.565, %1
  br i1 %exitcond.not, label %B116.loopexit, label %B324.if
}

define i32 @place_words(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr %arg.first, ptr %arg.last, ptr readonly %arg.bounds, i64 %arg.texts, ptr readonly %arg.text_bounds, ptr readonly %arg.origin) {
entry:
  %.10178.not = icmp slt i64 %arg.texts, 1
  br i1 %.10178.not, label %B264, label %B34.if

B34.loopexit:
  %exitcond.not = icmp eq i64 %arg.texts, %.114
  br i1 %exitcond.not, label %B264, label %B34.if

B264:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B34.if:
  %.43.080 = phi i64 [ %.114, %B34.loopexit ], [ 0, %entry ]
  %.114 = add nuw nsw i64 %.43.080, 1
  %.146 = getelementptr i64, ptr %arg.bounds, i64 %.43.080
  %.147 = load i64, ptr %.146, align 8
  %.150 = getelementptr i8, ptr %.146, i64 8
  %.151 = load i64, ptr %.150, align 8
  %.188 = sub i64 %.151, %.147
  %.23175.not = icmp slt i64 %.188, 1
  br i1 %.23175.not, label %B34.loopexit, label %B116.if.lr.ph

B116.if.lr.ph:
  %.140 = getelementptr i64, ptr %arg.text_bounds, i64 %.43.080
  %.141 = load i64, ptr %.140, align 8
  %0 = getelementptr i32, ptr %arg.origin, i64 %.141
  br label %B116.if

B116.if:
  %.178.077 = phi i64 [ %.188, %B116.if.lr.ph ], [ %.240, %B116.if ]
  %.175.076 = phi i64 [ %.147, %B116.if.lr.ph ], [ %.244, %B116.if ]
  %.240 = add nsw i64 %.178.077, -1
  %.244 = add i64 %.175.076, 1
  %.270 = getelementptr i32, ptr %arg.first, i64 %.175.076
  %.271 = load i32, ptr %.270, align 4
  %.273 = sext i32 %.271 to i64
  %.276 = getelementptr i32, ptr %arg.last, i64 %.175.076
  %.277 = load i32, ptr %.276, align 4
  %.279 = sext i32 %.277 to i64
  %.282 = getelementptr i32, ptr %0, i64 %.273
  %.283 = load i32, ptr %.282, align 4
  store i32 %.283, ptr %.270, align 4
  %.288 = getelementptr i32, ptr %0, i64 %.279
  %.289 = load i32, ptr %.288, align 4
  %.292 = getelementptr i8, ptr %.288, i64 -4
  %.293 = load i32, ptr %.292, align 4
  %.294 = sext i32 %.293 to i64
  %.295 = add nsw i64 %.294, 1
  %.8.i = sext i32 %.289 to i64
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.295, i64 %.8.i)
  %.323 = trunc i64 %.10.i to i32
  store i32 %.323, ptr %.276, align 4
  %.231 = icmp samesign ugt i64 %.178.077, 1
  br i1 %.231, label %B116.if, label %B34.loopexit
}

define i32 @find_words(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.codes, ptr readonly %arg.classes, ptr readonly %arg.folded, ptr readonly %arg.text_bounds, i64 %arg.texts, i64 %arg.stem, i64 %arg.longest_sentence, ptr readonly %arg.multiplier, ptr readonly %arg.remains, i64 %arg.remains_count, ptr writeonly %arg.first, ptr writeonly %arg.last, ptr writeonly %arg.hashes, ptr writeonly %arg.stems, ptr writeonly %arg.sentence, ptr writeonly %arg.flags, ptr writeonly initializes((0, 8)) %arg.bounds) {
entry:
  %.54 = load i64, ptr %arg.multiplier, align 8
  store i64 0, ptr %arg.bounds, align 8
  %.154708.not = icmp slt i64 %arg.texts, 1
  br i1 %.154708.not, label %B2224, label %B72.if.lr.ph

B72.if.lr.ph:
  %.23.i = icmp sgt i64 %arg.remains_count, 0
  %.932 = icmp eq i64 %arg.longest_sentence, 0
  %.2030 = getelementptr i64, ptr %arg.text_bounds, i64 %arg.texts
  br label %B72.if

B300.preheader:
  %opening.5.1706 = phi i1 [ %opening.3.4641, %B2225 ], [ true, %B72.if ]
  %at.5.1705 = phi i64 [ %at.6.2, %B2225 ], [ %.309, %B72.if ]
  %value.8.1704 = phi i64 [ %value.9.2, %B2225 ], [ 0, %B72.if ]
  %short.8.1703 = phi i64 [ %short.9.2, %B2225 ], [ 0, %B72.if ]
  %power.6.1702 = phi i64 [ %power.7.2, %B2225 ], [ 1, %B72.if ]
  %begin.2.1701 = phi i64 [ %begin.3.2, %B2225 ], [ 0, %B72.if ]
  %pending_quotes.9.1700 = phi i16 [ %pending_quotes.7.4637, %B2225 ], [ 0, %B72.if ]
  %quotes.8.1699 = phi i16 [ %quotes.6.4635, %B2225 ], [ 0, %B72.if ]
  %since.5.1698 = phi i64 [ %since.3.4633, %B2225 ], [ 0, %B72.if ]
  %newlines.7.1697 = phi i64 [ %newlines.5.4631, %B2225 ], [ 0, %B72.if ]
  %base_alone.4.1696 = phi i1 [ %base_alone.5.2, %B2225 ], [ false, %B72.if ]
  %inside.5.1695 = phi i1 [ %inside.6.2, %B2225 ], [ false, %B72.if ]
  %abbreviated.5.1694 = phi i1 [ %abbreviated.3.4628, %B2225 ], [ false, %B72.if ]
  %full.7.1693 = phi i1 [ %full.5.4626, %B2225 ], [ false, %B72.if ]
  %stops.7.1692 = phi i1 [ %stops.5.4624, %B2225 ], [ false, %B72.if ]
  %sentences.5.1691 = phi i32 [ %sentences.3.4622, %B2225 ], [ %sentences.6.0712, %B72.if ]
  %words.5.1690 = phi i64 [ %words.3.4620, %B2225 ], [ %words.6.0711, %B72.if ]
  %.836 = getelementptr i16, ptr %arg.classes, i64 %begin.2.1701
  %.1020 = sub nsw i64 %begin.2.1701, %.309
  %.1023 = trunc i64 %.1020 to i32
  br label %B300

B300:
  %words.2.2 = phi i64 [ %words.3.4, %B2190 ], [ %words.5.1690, %B300.preheader ]
  %sentences.2.2 = phi i32 [ %sentences.3.4, %B2190 ], [ %sentences.5.1691, %B300.preheader ]
  %stops.3.2 = phi i1 [ %stops.4.4, %B2190 ], [ %stops.7.1692, %B300.preheader ]
  %full.3.2 = phi i1 [ %full.4.4, %B2190 ], [ %full.7.1693, %B300.preheader ]
  %abbreviated.2.2 = phi i1 [ %abbreviated.3.4, %B2190 ], [ %abbreviated.5.1694, %B300.preheader ]
  %inside.3.2 = phi i1 [ false, %B2190 ], [ %inside.5.1695, %B300.preheader ]
  %base_alone.3.2 = phi i1 [ false, %B2190 ], [ %base_alone.4.1696, %B300.preheader ]
  %newlines.3.2 = phi i64 [ %newlines.4.4, %B2190 ], [ %newlines.7.1697, %B300.preheader ]
  %since.2.2 = phi i64 [ %since.3.4, %B2190 ], [ %since.5.1698, %B300.preheader ]
  %quotes.3.2 = phi i16 [ %quotes.4.4, %B2190 ], [ %quotes.8.1699, %B300.preheader ]
  %pending_quotes.4.2 = phi i16 [ %pending_quotes.5.4, %B2190 ], [ %pending_quotes.9.1700, %B300.preheader ]
  %short.6.2 = phi i64 [ %short.7.4, %B2190 ], [ %short.8.1703, %B300.preheader ]
  %value.6.2 = phi i64 [ %value.7.4, %B2190 ], [ %value.8.1704, %B300.preheader ]
  %at.10.2 = phi i64 [ %.1856, %B2190 ], [ %at.5.1705, %B300.preheader ]
  %opening.2.2 = phi i1 [ %opening.3.4, %B2190 ], [ %opening.5.1706, %B300.preheader ]
  %.443 = getelementptr i16, ptr %arg.classes, i64 %at.10.2
  %.444 = load i16, ptr %.443, align 2
  %.449 = zext i16 %.444 to i64
  %.450 = and i64 %.449, 1
  %.451.not = icmp eq i64 %.450, 0
  %inside.3.2.not = xor i1 %inside.3.2, true
  %brmerge = or i1 %.451.not, %inside.3.2.not
  %not..451.not = xor i1 %.451.not, true
  br i1 %brmerge, label %B412, label %B354

B354:
  %.468 = and i64 %.449, 4
  %.469 = icmp eq i64 %.468, 0
  br i1 %.469, label %B382, label %B412

B382:
  %.475 = and i64 %.449, 2
  %.476.not = icmp ne i64 %.475, 0
  %spec.select = or i1 %.476.not, %base_alone.3.2
  br label %B412

B412:
  %"$phi412.1.5.4" = phi i1 [ %not..451.not, %B300 ], [ %spec.select, %B382 ], [ false, %B354 ]
  br i1 %inside.3.2, label %B420, label %B1056

B420:
  %brmerge584 = or i1 %.451.not, %"$phi412.1.5.4"
  br i1 %brmerge584, label %B430, label %B1194

B430:
  %.5.i = lshr i64 %value.6.2, 33
  %.6.i = xor i64 %.5.i, %value.6.2
  %.7.i = mul i64 %.6.i, -49064778989728563
  %.8.i = lshr i64 %.7.i, 33
  %.9.i = xor i64 %.8.i, %.7.i
  %.10.i = mul i64 %.9.i, -4265267296055464877
  %.11.i = lshr i64 %.10.i, 33
  %.12.i = xor i64 %.11.i, %.10.i
  %.5.i596 = lshr i64 %short.6.2, 33
  %.6.i597 = xor i64 %.5.i596, %short.6.2
  %.7.i598 = mul i64 %.6.i597, -49064778989728563
  %.8.i599 = lshr i64 %.7.i598, 33
  %.9.i600 = xor i64 %.8.i599, %.7.i598
  %.10.i601 = mul i64 %.9.i600, -4265267296055464877
  %.11.i602 = lshr i64 %.10.i601, 33
  %.12.i603 = xor i64 %.11.i602, %.10.i601
  %.707 = getelementptr i32, ptr %arg.codes, i64 %at.10.2
  %.708 = load i32, ptr %.707, align 4
  switch i32 %.708, label %B610 [
    i32 59, label %B530
    i32 44, label %B530
  ]

B530:
  %.713 = zext nneg i32 %.708 to i64
  %.729 = add i64 %.12.i, %.713
  br i1 %.23.i, label %B24.i, label %B92.i

B24.i:
  %high.2.0.i = phi i64 [ %high.3.1.i, %B24.i ], [ %arg.remains_count, %B530 ]
  %low.2.0.i = phi i64 [ %low.3.1.i, %B24.i ], [ 0, %B530 ]
  %.32.i = add nuw nsw i64 %low.2.0.i, %high.2.0.i
  %.5138.i = lshr i64 %.32.i, 1
  %.78.i = getelementptr i64, ptr %arg.remains, i64 %.5138.i
  %.79.i = load i64, ptr %.78.i, align 8
  %.81.i = icmp ult i64 %.79.i, %.729
  %.92.i = add nuw nsw i64 %.5138.i, 1
  %high.3.1.i = select i1 %.81.i, i64 %high.2.0.i, i64 %.5138.i
  %low.3.1.i = select i1 %.81.i, i64 %.92.i, i64 %low.2.0.i
  %.123.i = icmp slt i64 %low.3.1.i, %high.3.1.i
  br i1 %.123.i, label %B24.i, label %B92.i

B92.i:
  %low.4.1.i = phi i64 [ 0, %B530 ], [ %low.3.1.i, %B24.i ]
  %.140.i = icmp slt i64 %low.4.1.i, %arg.remains_count
  br i1 %.140.i, label %_ZN5dedup7kernels5words10is_remainsB3v72B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit, label %B610

_ZN5dedup7kernels5words10is_remainsB3v72B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit:
  %.149.i = getelementptr i64, ptr %arg.remains, i64 %low.4.1.i
  %.150.i = load i64, ptr %.149.i, align 8
  %.156.i = icmp eq i64 %.150.i, %.729
  br i1 %.156.i, label %B1056, label %B610

B610:
  br i1 %opening.2.2, label %B718, label %B654

B654:
  %.837 = load i16, ptr %.836, align 2
  %0 = and i16 %.837, 16
  %.840.not = icmp ne i16 %0, 0
  %.860 = icmp sgt i64 %newlines.3.2, 1
  %spec.select585 = select i1 %full.3.2, i1 true, i1 %.860
  %brmerge586 = select i1 %spec.select585, i1 true, i1 %.840.not
  br i1 %brmerge586, label %B700, label %B680

B680:
  %.881 = icmp eq i64 %newlines.3.2, 1
  br i1 %.881, label %B718, label %B692

B692:
  %.893 = xor i1 %abbreviated.2.2, true
  %spec.select588 = select i1 %stops.3.2, i1 %.893, i1 false
  br label %B700

B700:
  %"$phi700.1.5.6" = phi i1 [ %spec.select585, %B654 ], [ %spec.select588, %B692 ]
  %.916 = add nsw i64 %since.2.2, 1
  %spec.select594 = select i1 %"$phi700.1.5.6", i64 0, i64 %.916
  br label %B718

B718:
  %"$phi718.1.2.6" = phi i64 [ 0, %B680 ], [ %spec.select594, %B700 ], [ 0, %B610 ]
  br i1 %.932, label %B718.endif, label %B718.else.if

B1056:
  %words.3.4 = phi i64 [ %words.2.2, %B412 ], [ %words.2.2, %_ZN5dedup7kernels5words10is_remainsB3v72B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %.1142, %B718.endif ], [ %.1142, %B22.i ], [ %.1142, %B90.i ], [ %.1142, %B130.i ]
  %sentences.3.4 = phi i32 [ %sentences.2.2, %B412 ], [ %sentences.2.2, %_ZN5dedup7kernels5words10is_remainsB3v72B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %.1012, %B718.endif ], [ %.1012, %B22.i ], [ %.1012, %B90.i ], [ %.1012, %B130.i ]
  %stops.5.4 = phi i1 [ %stops.3.2, %B412 ], [ %stops.3.2, %_ZN5dedup7kernels5words10is_remainsB3v72B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ false, %B718.endif ], [ false, %B22.i ], [ false, %B90.i ], [ false, %B130.i ]
  %full.5.4 = phi i1 [ %full.3.2, %B412 ], [ %full.3.2, %_ZN5dedup7kernels5words10is_remainsB3v72B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ false, %B718.endif ], [ false, %B22.i ], [ false, %B90.i ], [ false, %B130.i ]
  %abbreviated.3.4 = phi i1 [ %abbreviated.2.2, %B412 ], [ %abbreviated.2.2, %_ZN5dedup7kernels5words10is_remainsB3v72B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ false, %B718.endif ], [ %.31.not.i, %B22.i ], [ false, %B90.i ], [ %17, %B130.i ]
  %newlines.5.4 = phi i64 [ %newlines.3.2, %B412 ], [ %newlines.3.2, %_ZN5dedup7kernels5words10is_remainsB3v72B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ 0, %B718.endif ], [ 0, %B22.i ], [ 0, %B90.i ], [ 0, %B130.i ]
  %since.3.4 = phi i64 [ %since.2.2, %B412 ], [ %since.2.2, %_ZN5dedup7kernels5words10is_remainsB3v72B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %"$phi718.1.2.6", %B718.endif ], [ %"$phi718.1.2.6", %B22.i ], [ %"$phi718.1.2.6", %B90.i ], [ %"$phi718.1.2.6", %B130.i ]
  %quotes.6.4 = phi i16 [ %quotes.3.2, %B412 ], [ %quotes.3.2, %_ZN5dedup7kernels5words10is_remainsB3v72B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %"$phi766.1.2.6", %B718.endif ], [ %"$phi766.1.2.6", %B22.i ], [ %"$phi766.1.2.6", %B90.i ], [ %"$phi766.1.2.6", %B130.i ]
  %pending_quotes.7.4 = phi i16 [ %pending_quotes.4.2, %B412 ], [ %pending_quotes.4.2, %_ZN5dedup7kernels5words10is_remainsB3v72B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ 0, %B718.endif ], [ 0, %B22.i ], [ 0, %B90.i ], [ 0, %B130.i ]
  %short.7.4 = phi i64 [ %short.6.2, %B412 ], [ %.12.i603, %_ZN5dedup7kernels5words10is_remainsB3v72B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %.12.i603, %B718.endif ], [ %.12.i603, %B22.i ], [ %.12.i603, %B90.i ], [ %.12.i603, %B130.i ]
  %value.7.4 = phi i64 [ %value.6.2, %B412 ], [ %.12.i, %_ZN5dedup7kernels5words10is_remainsB3v72B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %.12.i, %B718.endif ], [ %.12.i, %B22.i ], [ %.12.i, %B90.i ], [ %.12.i, %B130.i ]
  %opening.3.4 = phi i1 [ %opening.2.2, %B412 ], [ %opening.2.2, %_ZN5dedup7kernels5words10is_remainsB3v72B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ false, %B718.endif ], [ false, %B22.i ], [ false, %B90.i ], [ false, %B130.i ]
  br i1 %.451.not, label %B1964, label %B1062

B1062:
  br i1 %"$phi412.1.5.4", label %B1218, label %B1194

B1194:
  %words.3.4621783 = phi i64 [ %words.3.4, %B1062 ], [ %words.2.2, %B420 ]
  %sentences.3.4623780 = phi i32 [ %sentences.3.4, %B1062 ], [ %sentences.2.2, %B420 ]
  %stops.5.4625777 = phi i1 [ %stops.5.4, %B1062 ], [ %stops.3.2, %B420 ]
  %full.5.4627774 = phi i1 [ %full.5.4, %B1062 ], [ %full.3.2, %B420 ]
  %abbreviated.3.4629771 = phi i1 [ %abbreviated.3.4, %B1062 ], [ %abbreviated.2.2, %B420 ]
  %inside.4.4630768 = phi i1 [ false, %B1062 ], [ true, %B420 ]
  %newlines.5.4632767 = phi i64 [ %newlines.5.4, %B1062 ], [ %newlines.3.2, %B420 ]
  %since.3.4634764 = phi i64 [ %since.3.4, %B1062 ], [ %since.2.2, %B420 ]
  %quotes.6.4636761 = phi i16 [ %quotes.6.4, %B1062 ], [ %quotes.3.2, %B420 ]
  %pending_quotes.7.4638758 = phi i16 [ %pending_quotes.7.4, %B1062 ], [ %pending_quotes.4.2, %B420 ]
  %short.7.4639755 = phi i64 [ %short.7.4, %B1062 ], [ %short.6.2, %B420 ]
  %value.7.4640754 = phi i64 [ %value.7.4, %B1062 ], [ %value.6.2, %B420 ]
  %opening.3.4642753 = phi i1 [ %opening.3.4, %B1062 ], [ %opening.2.2, %B420 ]
  %.1396 = and i64 %.449, 4
  %.1397.not = icmp eq i64 %.1396, 0
  br i1 %.1397.not, label %B1218, label %B1246

B1218:
  %words.3.4621782 = phi i64 [ %words.3.4621783, %B1194 ], [ %words.3.4, %B1062 ]
  %sentences.3.4623779 = phi i32 [ %sentences.3.4623780, %B1194 ], [ %sentences.3.4, %B1062 ]
  %stops.5.4625776 = phi i1 [ %stops.5.4625777, %B1194 ], [ %stops.5.4, %B1062 ]
  %full.5.4627773 = phi i1 [ %full.5.4627774, %B1194 ], [ %full.5.4, %B1062 ]
  %abbreviated.3.4629770 = phi i1 [ %abbreviated.3.4629771, %B1194 ], [ %abbreviated.3.4, %B1062 ]
  %newlines.5.4632766 = phi i64 [ %newlines.5.4632767, %B1194 ], [ %newlines.5.4, %B1062 ]
  %since.3.4634763 = phi i64 [ %since.3.4634764, %B1194 ], [ %since.3.4, %B1062 ]
  %quotes.6.4636760 = phi i16 [ %quotes.6.4636761, %B1194 ], [ %quotes.6.4, %B1062 ]
  %pending_quotes.7.4638757 = phi i16 [ %pending_quotes.7.4638758, %B1194 ], [ %pending_quotes.7.4, %B1062 ]
  %opening.3.4642752 = phi i1 [ %opening.3.4642753, %B1194 ], [ %opening.3.4, %B1062 ]
  %value.13.2660 = phi i64 [ %value.7.4640754, %B1194 ], [ 0, %B1062 ]
  %short.12.2658 = phi i64 [ %short.7.4639755, %B1194 ], [ 0, %B1062 ]
  %power.5.2656 = phi i64 [ %power.6.1702, %B1194 ], [ 1, %B1062 ]
  %begin.4.2654 = phi i64 [ %begin.2.1701, %B1194 ], [ %at.10.2, %B1062 ]
  %inside.7.2652 = phi i1 [ %inside.4.4630768, %B1194 ], [ true, %B1062 ]
  %.1403 = and i64 %.449, 2
  %.1406 = icmp ne i64 %.1403, 0
  br label %B1246

B1246:
  %words.3.4621781 = phi i64 [ %words.3.4621782, %B1218 ], [ %words.3.4621783, %B1194 ]
  %sentences.3.4623778 = phi i32 [ %sentences.3.4623779, %B1218 ], [ %sentences.3.4623780, %B1194 ]
  %stops.5.4625775 = phi i1 [ %stops.5.4625776, %B1218 ], [ %stops.5.4625777, %B1194 ]
  %full.5.4627772 = phi i1 [ %full.5.4627773, %B1218 ], [ %full.5.4627774, %B1194 ]
  %abbreviated.3.4629769 = phi i1 [ %abbreviated.3.4629770, %B1218 ], [ %abbreviated.3.4629771, %B1194 ]
  %newlines.5.4632765 = phi i64 [ %newlines.5.4632766, %B1218 ], [ %newlines.5.4632767, %B1194 ]
  %since.3.4634762 = phi i64 [ %since.3.4634763, %B1218 ], [ %since.3.4634764, %B1194 ]
  %quotes.6.4636759 = phi i16 [ %quotes.6.4636760, %B1218 ], [ %quotes.6.4636761, %B1194 ]
  %pending_quotes.7.4638756 = phi i16 [ %pending_quotes.7.4638757, %B1218 ], [ %pending_quotes.7.4638758, %B1194 ]
  %opening.3.4642751 = phi i1 [ %opening.3.4642752, %B1218 ], [ %opening.3.4642753, %B1194 ]
  %value.13.2659 = phi i64 [ %value.13.2660, %B1218 ], [ %value.7.4640754, %B1194 ]
  %short.12.2657 = phi i64 [ %short.12.2658, %B1218 ], [ %short.7.4639755, %B1194 ]
  %power.5.2655 = phi i64 [ %power.5.2656, %B1218 ], [ %power.6.1702, %B1194 ]
  %begin.4.2653 = phi i64 [ %begin.4.2654, %B1218 ], [ %begin.2.1701, %B1194 ]
  %inside.7.2651 = phi i1 [ %inside.7.2652, %B1218 ], [ %inside.4.4630768, %B1194 ]
  %base_alone.6.3 = phi i1 [ %.1406, %B1218 ], [ %base_alone.3.2, %B1194 ]
  %.1414 = getelementptr i32, ptr %arg.folded, i64 %at.10.2
  %.1415 = load i32, ptr %.1414, align 4
  %.1416 = zext i32 %.1415 to i64
  %.1417 = add nuw nsw i64 %.1416, 1
  %.1419 = mul i64 %.1417, %power.5.2655
  %.1421 = add i64 %.1419, %value.13.2659
  %.1429 = mul i64 %power.5.2655, %.54
  %.1437 = add nsw i64 %begin.4.2653, %arg.stem
  %.1439 = icmp slt i64 %at.10.2, %.1437
  br i1 %.1439, label %B1412, label %B1380

B1380:
  %.1449 = getelementptr i16, ptr %arg.classes, i64 %begin.4.2653
  %.1450 = load i16, ptr %.1449, align 2
  %1 = and i16 %.1450, 64
  %.1453.not = icmp eq i16 %1, 0
  br i1 %.1453.not, label %B1416, label %B1412

B1412:
  br label %B1416

B1416:
  %short.11.3 = phi i64 [ %.1421, %B1412 ], [ %short.12.2657, %B1380 ]
  %.1474 = add nsw i64 %at.10.2, 1
  br i1 %base_alone.6.3, label %B2225, label %B1432

B1432:
  %.1514 = icmp slt i64 %.1474, %.1437
  br i1 %.1514, label %B1450, label %B1698

B1450:
  %.1548 = getelementptr i16, ptr %arg.classes, i64 %.1474
  %.1549 = load i16, ptr %.1548, align 2
  %2 = and i16 %.1549, 3
  %.1554 = icmp eq i16 %2, 1
  br i1 %.1554, label %B1500, label %B1698

B1500:
  %power.11.4 = phi i64 [ %.1579, %B1648 ], [ %.1429, %B1450 ]
  %value.14.4 = phi i64 [ %.1568, %B1648 ], [ %.1421, %B1450 ]
  %at.11.4 = phi i64 [ %.1596, %B1648 ], [ %.1474, %B1450 ]
  %.1561 = getelementptr i32, ptr %arg.folded, i64 %at.11.4
  %.1562 = load i32, ptr %.1561, align 4
  %.1563 = zext i32 %.1562 to i64
  %.1564 = add nuw nsw i64 %.1563, 1
  %.1566 = mul i64 %.1564, %power.11.4
  %.1568 = add i64 %.1566, %value.14.4
  %.1579 = mul i64 %power.11.4, %.54
  %.1596 = add nsw i64 %at.11.4, 1
  %.1609 = icmp slt i64 %.1596, %.1437
  br i1 %.1609, label %B1648, label %B1698

B1648:
  %.1640 = getelementptr i16, ptr %arg.classes, i64 %.1596
  %.1641 = load i16, ptr %.1640, align 2
  %3 = and i16 %.1641, 3
  %.1646 = icmp eq i16 %3, 1
  br i1 %.1646, label %B1500, label %B1698

B1698:
  %power.10.3 = phi i64 [ %.1429, %B1450 ], [ %.1429, %B1432 ], [ %.1579, %B1500 ], [ %.1579, %B1648 ]
  %short.13.3 = phi i64 [ %short.11.3, %B1450 ], [ %short.11.3, %B1432 ], [ %.1568, %B1500 ], [ %.1568, %B1648 ]
  %value.12.3 = phi i64 [ %.1421, %B1450 ], [ %.1421, %B1432 ], [ %.1568, %B1500 ], [ %.1568, %B1648 ]
  %at.9.3 = phi i64 [ %.1474, %B1450 ], [ %.1474, %B1432 ], [ %.1596, %B1648 ], [ %.1437, %B1500 ]
  %.1705 = getelementptr i16, ptr %arg.classes, i64 %at.9.3
  %.1706 = load i16, ptr %.1705, align 2
  %4 = and i16 %.1706, 3
  %.1711 = icmp eq i16 %4, 1
  br i1 %.1711, label %B1748, label %B1924

B1748:
  %power.12.3 = phi i64 [ %.1729, %B1748 ], [ %power.10.3, %B1698 ]
  %value.15.3 = phi i64 [ %.1722, %B1748 ], [ %value.12.3, %B1698 ]
  %at.12.3 = phi i64 [ %.1735, %B1748 ], [ %at.9.3, %B1698 ]
  %.1715 = getelementptr i32, ptr %arg.folded, i64 %at.12.3
  %.1716 = load i32, ptr %.1715, align 4
  %.1717 = zext i32 %.1716 to i64
  %.1718 = add nuw nsw i64 %.1717, 1
  %.1720 = mul i64 %.1718, %power.12.3
  %.1722 = add i64 %.1720, %value.15.3
  %.1729 = mul i64 %power.12.3, %.54
  %.1735 = add nsw i64 %at.12.3, 1
  %.1741 = getelementptr i16, ptr %arg.classes, i64 %.1735
  %.1742 = load i16, ptr %.1741, align 2
  %5 = and i16 %.1742, 3
  %.1745 = icmp eq i16 %5, 1
  br i1 %.1745, label %B1748, label %B1924

B1924:
  %power.9.4 = phi i64 [ %power.10.3, %B1698 ], [ %.1729, %B1748 ]
  %value.11.4 = phi i64 [ %value.12.3, %B1698 ], [ %.1722, %B1748 ]
  %at.8.4 = phi i64 [ %at.9.3, %B1698 ], [ %.1735, %B1748 ]
  %.1769 = getelementptr i16, ptr %arg.classes, i64 %begin.4.2653
  %.1770 = load i16, ptr %.1769, align 2
  %6 = and i16 %.1770, 64
  %.1773.not = icmp eq i16 %6, 0
  %spec.select592 = select i1 %.1773.not, i64 %short.13.3, i64 %value.11.4
  br label %B2225

B1964:
  %.1856 = add nsw i64 %at.10.2, 1
  %.1867 = icmp eq i16 %.444, 512
  br i1 %.1867, label %B2225, label %B2004

B2004:
  %.1921 = and i64 %.449, 1024
  %.1922.not = icmp eq i64 %.1921, 0
  %.1942 = icmp eq i64 %newlines.5.4, 0
  %.1946 = select i1 %.1942, i16 %pending_quotes.7.4, i16 0
  %7 = lshr exact i64 %.1921, 10
  %newlines.4.4 = add nsw i64 %newlines.5.4, %7
  %spec.select593 = select i1 %.1922.not, i16 0, i16 %.1946
  %quotes.4.4 = add i16 %spec.select593, %quotes.6.4
  %pending_quotes.6.4 = select i1 %.1922.not, i16 %pending_quotes.7.4, i16 0
  %.1983 = lshr i16 %.444, 11
  %pending_quotes.5.4 = add i16 %pending_quotes.6.4, %.1983
  %.2003 = and i64 %.449, 256
  %.2004.not = icmp ne i64 %.2003, 0
  %full.4.4 = select i1 %.2004.not, i1 true, i1 %full.5.4
  %.2015 = and i64 %.449, 128
  %.2018.not = icmp eq i64 %.2015, 0
  br i1 %.2018.not, label %B2190, label %B2134

B2134:
  %.2031 = load i64, ptr %.2030, align 8
  %.135.i = add nsw i64 %.2031, -1
  br label %B36.i

B36.i:
  %.36.i.0 = phi i64 [ 1, %B2134 ], [ %.107.i, %B122.i ]
  %exitcond.not = icmp eq i64 %.36.i.0, 4
  br i1 %exitcond.not, label %B2190, label %B36.if.i

B122.i:
  %.107.i = add nuw nsw i64 %.36.i.0, 1
  %.190.i = and i64 %.171.i, 8192
  %.193.not.i = icmp eq i64 %.190.i, 0
  br i1 %.193.not.i, label %B2190, label %B36.i

B36.if.i:
  %.133.i = add nsw i64 %.36.i.0, %at.10.2
  %.13.i = tail call i64 @llvm.smin.i64(i64 %.135.i, i64 %.133.i)
  %.165.i = getelementptr i16, ptr %arg.classes, i64 %.13.i
  %.166.i = load i16, ptr %.165.i, align 2
  %.171.i = zext i16 %.166.i to i64
  %.172.i = and i64 %.171.i, 512
  %.173.not.i = icmp eq i64 %.172.i, 0
  br i1 %.173.not.i, label %B122.i, label %B2190

B2190:
  %stops.4.4 = phi i1 [ %stops.5.4, %B2004 ], [ %stops.5.4, %B36.i ], [ %stops.5.4, %B122.i ], [ true, %B36.if.i ]
  %.2153 = icmp slt i64 %.1856, %.318
  br i1 %.2153, label %B300, label %B2204

B2204:
  %words.7.3 = phi i64 [ %words.3.4, %B2190 ], [ %words.6.0711, %B72.if ], [ %words.3.4620, %B2225 ]
  %sentences.7.3 = phi i32 [ %sentences.3.4, %B2190 ], [ %sentences.6.0712, %B72.if ], [ %sentences.3.4622, %B2225 ]
  %.2214 = getelementptr i64, ptr %arg.bounds, i64 %.167
  store i64 %words.7.3, ptr %.2214, align 8
  %exitcond736.not = icmp eq i64 %.167, %arg.texts
  br i1 %exitcond736.not, label %B2224, label %B72.if

B2224:
  %words.6.0.lcssa = phi i64 [ 0, %entry ], [ %words.7.3, %B2204 ]
  store i64 %words.6.0.lcssa, ptr %retptr, align 8
  ret i32 0

B2225:
  %opening.3.4641 = phi i1 [ %opening.3.4642751, %B1416 ], [ %opening.3.4642751, %B1924 ], [ %opening.3.4, %B1964 ]
  %pending_quotes.7.4637 = phi i16 [ %pending_quotes.7.4638756, %B1416 ], [ %pending_quotes.7.4638756, %B1924 ], [ %pending_quotes.7.4, %B1964 ]
  %quotes.6.4635 = phi i16 [ %quotes.6.4636759, %B1416 ], [ %quotes.6.4636759, %B1924 ], [ %quotes.6.4, %B1964 ]
  %since.3.4633 = phi i64 [ %since.3.4634762, %B1416 ], [ %since.3.4634762, %B1924 ], [ %since.3.4, %B1964 ]
  %newlines.5.4631 = phi i64 [ %newlines.5.4632765, %B1416 ], [ %newlines.5.4632765, %B1924 ], [ %newlines.5.4, %B1964 ]
  %abbreviated.3.4628 = phi i1 [ %abbreviated.3.4629769, %B1416 ], [ %abbreviated.3.4629769, %B1924 ], [ %abbreviated.3.4, %B1964 ]
  %full.5.4626 = phi i1 [ %full.5.4627772, %B1416 ], [ %full.5.4627772, %B1924 ], [ %full.5.4, %B1964 ]
  %stops.5.4624 = phi i1 [ %stops.5.4625775, %B1416 ], [ %stops.5.4625775, %B1924 ], [ %stops.5.4, %B1964 ]
  %sentences.3.4622 = phi i32 [ %sentences.3.4623778, %B1416 ], [ %sentences.3.4623778, %B1924 ], [ %sentences.3.4, %B1964 ]
  %words.3.4620 = phi i64 [ %words.3.4621781, %B1416 ], [ %words.3.4621781, %B1924 ], [ %words.3.4, %B1964 ]
  %inside.6.2 = phi i1 [ %inside.7.2651, %B1416 ], [ %inside.7.2651, %B1924 ], [ false, %B1964 ]
  %base_alone.5.2 = phi i1 [ true, %B1416 ], [ false, %B1924 ], [ false, %B1964 ]
  %begin.3.2 = phi i64 [ %begin.4.2653, %B1416 ], [ %begin.4.2653, %B1924 ], [ %begin.2.1701, %B1964 ]
  %power.7.2 = phi i64 [ %.1429, %B1416 ], [ %power.9.4, %B1924 ], [ %power.6.1702, %B1964 ]
  %short.9.2 = phi i64 [ %short.11.3, %B1416 ], [ %spec.select592, %B1924 ], [ %short.7.4, %B1964 ]
  %value.9.2 = phi i64 [ %.1421, %B1416 ], [ %value.11.4, %B1924 ], [ %value.7.4, %B1964 ]
  %at.6.2 = phi i64 [ %.1474, %B1416 ], [ %at.8.4, %B1924 ], [ %.1856, %B1964 ]
  %.430 = icmp slt i64 %at.6.2, %.318
  br i1 %.430, label %B300.preheader, label %B2204

B72.if:
  %sentences.6.0712 = phi i32 [ -1, %B72.if.lr.ph ], [ %sentences.7.3, %B2204 ]
  %words.6.0711 = phi i64 [ 0, %B72.if.lr.ph ], [ %words.7.3, %B2204 ]
  %.95.0710 = phi i64 [ 0, %B72.if.lr.ph ], [ %.167, %B2204 ]
  %.167 = add nuw nsw i64 %.95.0710, 1
  %.308 = getelementptr i64, ptr %arg.text_bounds, i64 %.95.0710
  %.309 = load i64, ptr %.308, align 8
  %.317 = getelementptr i64, ptr %arg.text_bounds, i64 %.167
  %.318 = load i64, ptr %.317, align 8
  %.430689 = icmp slt i64 %.309, %.318
  br i1 %.430689, label %B300.preheader, label %B2204

B718.endif:
  %rem.0 = phi i1 [ %19, %B718.else.if ], [ true, %B718 ]
  %.977 = icmp sgt i64 %newlines.3.2, 0
  %or.cond = select i1 %rem.0, i1 %.977, i1 false
  %.994 = select i1 %or.cond, i16 0, i16 %quotes.3.2
  %"$phi766.1.2.6" = add i16 %.994, %pending_quotes.4.2
  %.1011 = zext i1 %rem.0 to i32
  %.1012 = add i32 %sentences.2.2, %.1011
  %.1024 = getelementptr i32, ptr %arg.first, i64 %words.2.2
  store i32 %.1023, ptr %.1024, align 4
  %.1028 = sub nsw i64 %at.10.2, %.309
  %.1031 = trunc i64 %.1028 to i32
  %.1032 = getelementptr i32, ptr %arg.last, i64 %words.2.2
  store i32 %.1031, ptr %.1032, align 4
  %.1037 = getelementptr i64, ptr %arg.hashes, i64 %words.2.2
  store i64 %.12.i, ptr %.1037, align 8
  %.1042 = getelementptr i64, ptr %arg.stems, i64 %words.2.2
  store i64 %.12.i603, ptr %.1042, align 8
  %.1048 = getelementptr i32, ptr %arg.sentence, i64 %words.2.2
  store i32 %.1012, ptr %.1048, align 4
  %8 = trunc i16 %"$phi766.1.2.6" to i8
  %"$phi866.1.2.6" = and i8 %8, 1
  %.1074 = load i16, ptr %.836, align 2
  %9 = and i16 %.1074, 32
  %.1077.not = icmp eq i16 %9, 0
  %.1087 = or disjoint i8 %"$phi866.1.2.6", 2
  %10 = or i1 %rem.0, %.1077.not
  %flag.3.6 = select i1 %10, i8 %"$phi866.1.2.6", i8 %.1087
  %11 = trunc i16 %.1074 to i8
  %12 = lshr i8 %11, 4
  %13 = and i8 %12, 4
  %spec.select590 = or disjoint i8 %flag.3.6, %13
  %.1137 = getelementptr i8, ptr %arg.flags, i64 %words.2.2
  store i8 %spec.select590, ptr %.1137, align 1
  %.1142 = add nsw i64 %words.2.2, 1
  %.15.i = sub nsw i64 %at.10.2, %begin.2.1701
  switch i64 %.15.i, label %B1056 [
    i64 1, label %B22.i
    i64 2, label %B90.i
  ]

B22.i:
  %.23.i604 = load i16, ptr %.836, align 2
  %14 = and i16 %.23.i604, 66
  %.31.not.i = icmp eq i16 %14, 0
  br label %B1056

B90.i:
  %.47.i = load i16, ptr %.836, align 2
  %15 = and i16 %.47.i, 32
  %.52.not.i = icmp eq i16 %15, 0
  br i1 %.52.not.i, label %B1056, label %B130.i

B130.i:
  %.61.i = getelementptr i8, ptr %.443, i64 -2
  %.62.i = load i16, ptr %.61.i, align 2
  %16 = and i16 %.62.i, 16
  %17 = icmp ne i16 %16, 0
  br label %B1056

B718.else.if:
  %.949 = srem i64 %"$phi718.1.2.6", %arg.longest_sentence
  %.950 = xor i64 %.949, %arg.longest_sentence
  %.951 = icmp slt i64 %.950, 0
  %.952 = icmp ne i64 %.949, 0
  %.953 = and i1 %.952, %.951
  %.960 = select i1 %.953, i64 %arg.longest_sentence, i64 0
  %.940.0 = sub i64 0, %.960
  %18 = icmp eq i64 %.949, %.940.0
  %19 = freeze i1 %18
  br label %B718.endif
}
