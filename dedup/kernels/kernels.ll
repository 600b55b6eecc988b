; sources: 537a9646a29b7872e4a4ec2e77ebc14dc7ec497d09e6c59a63a26b6c04c922f3

declare double @llvm.fabs.f64(double) 

declare double @llvm.sqrt.f64(double) 

declare i32 @llvm.umin.i32(i32, i32) 

declare i64 @llvm.abs.i64(i64, i1 immarg) 

declare i64 @llvm.cttz.i64(i64, i1 immarg) 

declare i64 @llvm.scmp.i64.i64(i64, i64) 

declare i64 @llvm.smax.i64(i64, i64) 

declare i64 @llvm.smin.i64(i64, i64) 

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) 

define i32 @count_collisions(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.member, ptr readonly %arg.buckets, ptr readonly %arg.place, ptr readonly %arg.bucket, ptr readonly %arg.of_own, ptr readonly %arg.own, i64 %arg.owned, i64 %arg.once, i64 %arg.least_collisions, i64 %arg.least_weight, i64 %arg.strong, ptr %arg.tally, ptr %arg.touched, ptr %arg.done, i64 %arg.enough, ptr writeonly %arg.out_first, ptr writeonly %arg.out_second, ptr writeonly %arg.out_collisions, ptr writeonly %arg.out_weight) {
entry:
  %.70 = load i64, ptr %arg.done, align 8
  %.80 = icmp slt i64 %.70, %arg.owned
  %.100 = icmp sgt i64 %arg.enough, 0
  %or.cond = select i1 %.80, i1 %.100, i1 false
  br i1 %or.cond, label %B52.preheader, label %B874

B52.preheader:
  %.304.not = icmp ne i64 %arg.once, 0
  br label %B52

B52:
  %found.4.1 = phi i64 [ %found.2.2.lcssa, %B838 ], [ 0, %B52.preheader ]
  %asked.2.1 = phi i64 [ %.126, %B838 ], [ %.70, %B52.preheader ]
  %.113 = getelementptr i32, ptr %arg.own, i64 %asked.2.1
  %.114 = load i32, ptr %.113, align 4
  %.123 = getelementptr i64, ptr %arg.of_own, i64 %asked.2.1
  %.124 = load i64, ptr %.123, align 8
  %.126 = add nsw i64 %asked.2.1, 1
  %.128 = getelementptr i64, ptr %arg.of_own, i64 %.126
  %.129 = load i64, ptr %.128, align 8
  %.166 = sub i64 %.129, %.124
  %.211275.not = icmp slt i64 %.166, 1
  br i1 %.211275.not, label %B838, label %B134.if.lr.ph

B134.if.lr.ph:
  %.322 = sext i32 %.114 to i64
  br label %B134.if

B296:
  %.308 = getelementptr i64, ptr %arg.place, i64 %.153.0276
  %.309 = load i64, ptr %.308, align 8
  %.310 = add nsw i64 %.309, 1
  br label %B318

B318:
  %begin.4.2 = phi i64 [ %.310, %B296 ], [ %.260, %B134.if ]
  %.315 = icmp sgt i64 %.286, -1
  %.323 = icmp ne i64 %.286, %.322
  %"$phi340.1.2.2" = select i1 %.315, i1 %.323, i1 false
  br i1 %"$phi340.1.2.2", label %B346, label %B402

B346:
  %.357 = icmp slt i64 %.286, %.322
  %or.cond264 = select i1 %.304.not, i1 %.357, i1 false
  br i1 %or.cond264, label %B876, label %B364

B364:
  %.376 = getelementptr i64, ptr %arg.place, i64 %.153.0276
  %.377 = load i64, ptr %.376, align 8
  %.384 = add nsw i64 %.377, 1
  br label %B402

B402:
  %end.2.2 = phi i64 [ %.384, %B364 ], [ %.270, %B318 ]
  %begin.3.2 = phi i64 [ %.377, %B364 ], [ %begin.4.2, %B318 ]
  %.440 = sub i64 %end.2.2, %begin.3.2
  %.483271.not = icmp slt i64 %.440, 1
  br i1 %.483271.not, label %B876, label %B434.if.lr.ph

B434.if.lr.ph:
  %.598 = shl i64 %.296, 16
  %.599 = or disjoint i64 %.598, 1
  br label %B434.if

B446:
  %.535 = getelementptr i32, ptr %arg.member, i64 %.427.0272
  %.536 = load i32, ptr %.535, align 4
  %.539 = sext i32 %.536 to i64
  br label %B496

B496:
  %"$phi496.2.2.4" = phi i64 [ %.539, %B446 ], [ %.286, %B434.if ]
  %.552 = icmp eq i64 %"$phi496.2.2.4", %.322
  br i1 %.552, label %B875, label %B512

B512:
  %.569 = getelementptr i64, ptr %arg.tally, i64 %"$phi496.2.2.4"
  %.570 = load i64, ptr %.569, align 8
  %.571 = icmp eq i64 %.570, 0
  br i1 %.571, label %B536, label %B556

B536:
  %.576 = trunc i64 %"$phi496.2.2.4" to i32
  %.577 = getelementptr i32, ptr %arg.touched, i64 %reached.2.3274
  store i32 %.576, ptr %.577, align 4
  %.580 = add nsw i64 %reached.2.3274, 1
  %.596.pre = load i64, ptr %.569, align 8
  br label %B556

B556:
  %.596 = phi i64 [ %.596.pre, %B536 ], [ %.570, %B512 ]
  %reached.6.5 = phi i64 [ %.580, %B536 ], [ %reached.2.3274, %B512 ]
  %.600 = add nsw i64 %.599, %.596
  store i64 %.600, ptr %.569, align 8
  br label %B875

B614:
  %.716280.not = icmp slt i64 %reached.4.2, 1
  br i1 %.716280.not, label %B838, label %B644.if.lr.ph

B644.if.lr.ph:
  %.802 = sext i32 %.114 to i64
  br label %B644.if

B752:
  %.790.not = icmp slt i64 %.767, %arg.least_collisions
  %.797.not = icmp slt i64 %.773, %arg.least_weight
  %or.cond265 = select i1 %.790.not, i1 true, i1 %.797.not
  br i1 %or.cond265, label %B826, label %B776

B776:
  %.803 = getelementptr i64, ptr %arg.out_first, i64 %found.2.2283
  store i64 %.802, ptr %.803, align 8
  %.809 = getelementptr i64, ptr %arg.out_second, i64 %found.2.2283
  store i64 %.762, ptr %.809, align 8
  %.814 = getelementptr i64, ptr %arg.out_collisions, i64 %found.2.2283
  store i64 %.767, ptr %.814, align 8
  %.821 = getelementptr i64, ptr %arg.out_weight, i64 %found.2.2283
  store i64 %.773, ptr %.821, align 8
  %.826 = add nsw i64 %found.2.2283, 1
  br label %B826

B826:
  %found.3.3 = phi i64 [ %.826, %B776 ], [ %found.2.2283, %B752 ]
  store i64 0, ptr %.763, align 8
  %exitcond.not = icmp eq i64 %.729, %reached.4.2
  br i1 %exitcond.not, label %B838, label %B644.if

B838:
  %found.2.2.lcssa = phi i64 [ %found.4.1, %B614 ], [ %found.4.1, %B52 ], [ %found.3.3, %B826 ]
  %.870 = icmp slt i64 %.126, %arg.owned
  %.888 = icmp slt i64 %found.2.2.lcssa, %arg.enough
  %or.cond266 = select i1 %.870, i1 %.888, i1 false
  br i1 %or.cond266, label %B52, label %B874

B874:
  %found.5.0 = phi i64 [ 0, %entry ], [ %found.2.2.lcssa, %B838 ]
  %asked.3.0 = phi i64 [ %.70, %entry ], [ %.126, %B838 ]
  store i64 %asked.3.0, ptr %arg.done, align 8
  %.953 = getelementptr i8, ptr %arg.done, i64 8
  store i64 %found.5.0, ptr %.953, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0

B875:
  %reached.5.4 = phi i64 [ %reached.6.5, %B556 ], [ %reached.2.3274, %B496 ]
  %.483 = icmp samesign ugt i64 %.430.0273, 1
  br i1 %.483, label %B434.if, label %B876

B876:
  %reached.4.2 = phi i64 [ %reached.3.1278, %B346 ], [ %reached.3.1278, %B402 ], [ %reached.5.4, %B875 ]
  %.211 = icmp sgt i64 %.156.0277, 1
  br i1 %.211, label %B134.if, label %B614

B134.if:
  %reached.3.1278 = phi i64 [ 0, %B134.if.lr.ph ], [ %reached.4.2, %B876 ]
  %.156.0277 = phi i64 [ %.166, %B134.if.lr.ph ], [ %.220, %B876 ]
  %.153.0276 = phi i64 [ %.124, %B134.if.lr.ph ], [ %.224, %B876 ]
  %.220 = add nsw i64 %.156.0277, -1
  %.224 = add i64 %.153.0276, 1
  %.254 = getelementptr i32, ptr %arg.bucket, i64 %.153.0276
  %.255 = load i32, ptr %.254, align 4
  %.256 = sext i32 %.255 to i64
  %.259.idx = shl nsw i64 %.256, 5
  %.259 = getelementptr i8, ptr %arg.buckets, i64 %.259.idx
  %.260 = load i64, ptr %.259, align 8
  %.269 = getelementptr i8, ptr %.259, i64 8
  %.270 = load i64, ptr %.269, align 8
  %.285 = getelementptr i8, ptr %.259, i64 16
  %.286 = load i64, ptr %.285, align 8
  %.295 = getelementptr i8, ptr %.259, i64 24
  %.296 = load i64, ptr %.295, align 8
  br i1 %.304.not, label %B296, label %B318

B434.if:
  %reached.2.3274 = phi i64 [ %reached.3.1278, %B434.if.lr.ph ], [ %reached.5.4, %B875 ]
  %.430.0273 = phi i64 [ %.440, %B434.if.lr.ph ], [ %.492, %B875 ]
  %.427.0272 = phi i64 [ %begin.3.2, %B434.if.lr.ph ], [ %.496, %B875 ]
  %.492 = add nsw i64 %.430.0273, -1
  %.496 = add i64 %.427.0272, 1
  br i1 %"$phi340.1.2.2", label %B496, label %B446

B644.if:
  %found.2.2283 = phi i64 [ %found.4.1, %B644.if.lr.ph ], [ %found.3.3, %B826 ]
  %.660.0281 = phi i64 [ 0, %B644.if.lr.ph ], [ %.729, %B826 ]
  %.729 = add nuw nsw i64 %.660.0281, 1
  %.755 = getelementptr i32, ptr %arg.touched, i64 %.660.0281
  %.756 = load i32, ptr %.755, align 4
  %.762 = sext i32 %.756 to i64
  %.763 = getelementptr i64, ptr %arg.tally, i64 %.762
  %.764 = load i64, ptr %.763, align 8
  %.767 = and i64 %.764, 65535
  %.773 = ashr i64 %.764, 16
  %.782.not = icmp slt i64 %.767, %arg.strong
  br i1 %.782.not, label %B752, label %B776
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

define i32 @compare_pairs(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.first, ptr readonly %arg.second, i64 %arg.pairs, ptr readonly %arg.entries, ptr readonly %arg.word, ptr readonly %arg.sentence, ptr readonly %arg.place, ptr readonly %arg.weight, ptr readonly %arg.role, ptr readonly %arg.by_word, ptr readonly %arg.sentences, ptr readonly %arg.gain, ptr readonly %arg.keywords, ptr readonly %arg.numerals, ptr readonly %arg.pair_counts, double %arg.worn_from, double %arg.worn_by, i64 %arg.reach, i64 %arg.window, double %arg.lone_word, double %arg.little, double %arg.common, ptr %arg.a_low, ptr %arg.a_high, ptr %arg.b_low, ptr %arg.b_high, ptr %arg.table, ptr %arg.shared, ptr %arg.a_best, ptr %arg.b_best, ptr %arg.a_new, ptr %arg.b_new, ptr %arg.found, ptr %arg.gained, ptr writeonly %arg.sides, ptr writeonly %arg.swapped) {
entry:
  %.1921154.not = icmp slt i64 %arg.pairs, 1
  br i1 %.1921154.not, label %B1432, label %B36.if

B442:
  %.19.i = getelementptr double, ptr %arg.sides, i64 %.248
  %.29.i = getelementptr i8, ptr %.19.i, i64 32
  %.117.i1132.not = icmp slt i64 %.312, 1
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 dereferenceable(16) %.19.i, i8 0, i64 16, i1 false)
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 dereferenceable(16) %.29.i, i8 0, i64 16, i1 false)
  br i1 %.117.i1132.not, label %_ZN5dedup7kernels8evidence12show_nothingB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2ax.exit, label %B92.if.i.lr.ph

B92.if.i.lr.ph:
  %0 = getelementptr double, ptr %arg.gain, i64 %.269
  br label %B92.if.i

B92.if.i:
  %.165.i2101135 = phi double [ 0.000000e+00, %B92.if.i.lr.ph ], [ %.165.i210, %B92.if.i ]
  %.59.i.01133 = phi i64 [ 0, %B92.if.i.lr.ph ], [ %.130.i, %B92.if.i ]
  %.130.i = add nuw nsw i64 %.59.i.01133, 1
  %.163.i = getelementptr double, ptr %0, i64 %.59.i.01133
  %.164.i = load double, ptr %.163.i, align 8
  %.165.i210 = fadd double %.165.i2101135, %.164.i
  store double %.165.i210, ptr %.29.i, align 8
  %exitcond1183.not = icmp eq i64 %.130.i, %.312
  br i1 %exitcond1183.not, label %_ZN5dedup7kernels8evidence12show_nothingB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2ax.exit, label %B92.if.i

_ZN5dedup7kernels8evidence12show_nothingB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2ax.exit:
  %.19.i213 = getelementptr i8, ptr %.19.i, i64 48
  %.29.i215 = getelementptr i8, ptr %.19.i, i64 80
  %.117.i2211136.not = icmp slt i64 %.319, 1
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 dereferenceable(16) %.19.i213, i8 0, i64 16, i1 false)
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 dereferenceable(16) %.29.i215, i8 0, i64 16, i1 false)
  br i1 %.117.i2211136.not, label %_ZN5dedup7kernels8evidence12show_nothingB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2ax.exit231, label %B92.if.i223.lr.ph

B92.if.i223.lr.ph:
  %1 = getelementptr double, ptr %arg.gain, i64 %.296
  br label %B92.if.i223

B92.if.i223:
  %.159.i2271139 = phi double [ 0.000000e+00, %B92.if.i223.lr.ph ], [ %.165.i230, %B92.if.i223 ]
  %.59.i211.01137 = phi i64 [ 0, %B92.if.i223.lr.ph ], [ %.130.i226, %B92.if.i223 ]
  %.130.i226 = add nuw nsw i64 %.59.i211.01137, 1
  %.163.i228 = getelementptr double, ptr %1, i64 %.59.i211.01137
  %.164.i229 = load double, ptr %.163.i228, align 8
  %.165.i230 = fadd double %.159.i2271139, %.164.i229
  store double %.165.i230, ptr %.29.i215, align 8
  %exitcond1184.not = icmp eq i64 %.130.i226, %.319
  br i1 %exitcond1184.not, label %_ZN5dedup7kernels8evidence12show_nothingB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2ax.exit231, label %B92.if.i223

_ZN5dedup7kernels8evidence12show_nothingB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2ax.exit231:
  %.524 = getelementptr i64, ptr %arg.keywords, i64 %.236
  %.525 = load i64, ptr %.524, align 8
  %.528 = getelementptr i64, ptr %arg.numerals, i64 %.236
  %.529 = load i64, ptr %.528, align 8
  br i1 %.116.i964.not, label %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit, label %B34.if.i235.lr.ph

B34.if.i235.lr.ph:
  %2 = getelementptr i8, ptr %arg.role, i64 %.255
  br label %B34.if.i235

B74.i:
  %.175.i = getelementptr i8, ptr %2, i64 %.54.i.01141
  %.176.i240 = load i8, ptr %.175.i, align 1
  %3 = and i8 %.176.i240, 3
  %.179.i = icmp eq i8 %3, 1
  %.182.neg.i = sext i1 %.179.i to i64
  %.183.i = add i64 %keywords.2.0.i1144, %.182.neg.i
  %.198.i = icmp eq i8 %3, 2
  %.201.neg.i = sext i1 %.198.i to i64
  %.202.i = add i64 %numerals.2.0.i1143, %.201.neg.i
  br label %B198.i

B198.i:
  %keywords.3.1.i = phi i64 [ %.183.i, %B74.i ], [ %keywords.2.0.i1144, %B34.if.i235 ]
  %numerals.3.1.i = phi i64 [ %.202.i, %B74.i ], [ %numerals.2.0.i1143, %B34.if.i235 ]
  %exitcond1185.not = icmp eq i64 %.265, %.125.i236
  br i1 %exitcond1185.not, label %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit, label %B34.if.i235

B34.if.i235:
  %keywords.2.0.i1144 = phi i64 [ %.525, %B34.if.i235.lr.ph ], [ %keywords.3.1.i, %B198.i ]
  %numerals.2.0.i1143 = phi i64 [ %.529, %B34.if.i235.lr.ph ], [ %numerals.3.1.i, %B198.i ]
  %.54.i.01141 = phi i64 [ 0, %B34.if.i235.lr.ph ], [ %.125.i236, %B198.i ]
  %.125.i236 = add nuw nsw i64 %.54.i.01141, 1
  %.163.i237 = getelementptr i32, ptr %arg.a_low, i64 %.54.i.01141
  %.164.i238 = load i32, ptr %.163.i237, align 4
  %.167.i = getelementptr i32, ptr %arg.a_high, i64 %.54.i.01141
  %.168.i239 = load i32, ptr %.167.i, align 4
  %.169.i = icmp slt i32 %.164.i238, %.168.i239
  br i1 %.169.i, label %B74.i, label %B198.i

_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit:
  %numerals.2.0.i.lcssa = phi i64 [ %.529, %_ZN5dedup7kernels8evidence12show_nothingB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2ax.exit231 ], [ %numerals.3.1.i, %B198.i ]
  %keywords.2.0.i.lcssa = phi i64 [ %.525, %_ZN5dedup7kernels8evidence12show_nothingB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2ax.exit231 ], [ %keywords.3.1.i, %B198.i ]
  %.236.i = sitofp i64 %keywords.2.0.i.lcssa to double
  %.237.i = getelementptr i8, ptr %.19.i, i64 16
  store double %.236.i, ptr %.237.i, align 8
  %.247.i234 = sitofp i64 %numerals.2.0.i.lcssa to double
  %.248.i = getelementptr i8, ptr %.19.i, i64 24
  store double %.247.i234, ptr %.248.i, align 8
  %.571 = getelementptr i64, ptr %arg.keywords, i64 %.240
  %.572 = load i64, ptr %.571, align 8
  %.575 = getelementptr i64, ptr %arg.numerals, i64 %.240
  %.576 = load i64, ptr %.575, align 8
  br i1 %.247.i967.not, label %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit275, label %B34.if.i254.lr.ph

B34.if.i254.lr.ph:
  %4 = getelementptr i8, ptr %arg.role, i64 %.282
  br label %B34.if.i254

B74.i266:
  %.175.i267 = getelementptr i8, ptr %4, i64 %.54.i241.01148
  %.176.i268 = load i8, ptr %.175.i267, align 1
  %5 = and i8 %.176.i268, 3
  %.179.i269 = icmp eq i8 %5, 1
  %.182.neg.i270 = sext i1 %.179.i269 to i64
  %.183.i271 = add i64 %keywords.2.0.i2471151, %.182.neg.i270
  %.198.i272 = icmp eq i8 %5, 2
  %.201.neg.i273 = sext i1 %.198.i272 to i64
  %.202.i274 = add i64 %numerals.2.0.i2461150, %.201.neg.i273
  br label %B198.i263

B198.i263:
  %keywords.3.1.i264 = phi i64 [ %.183.i271, %B74.i266 ], [ %keywords.2.0.i2471151, %B34.if.i254 ]
  %numerals.3.1.i265 = phi i64 [ %.202.i274, %B74.i266 ], [ %numerals.2.0.i2461150, %B34.if.i254 ]
  %exitcond1186.not = icmp eq i64 %.292, %.125.i257
  br i1 %exitcond1186.not, label %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit275, label %B34.if.i254

B34.if.i254:
  %keywords.2.0.i2471151 = phi i64 [ %.572, %B34.if.i254.lr.ph ], [ %keywords.3.1.i264, %B198.i263 ]
  %numerals.2.0.i2461150 = phi i64 [ %.576, %B34.if.i254.lr.ph ], [ %numerals.3.1.i265, %B198.i263 ]
  %.54.i241.01148 = phi i64 [ 0, %B34.if.i254.lr.ph ], [ %.125.i257, %B198.i263 ]
  %.125.i257 = add nuw nsw i64 %.54.i241.01148, 1
  %.163.i258 = getelementptr i32, ptr %arg.b_low, i64 %.54.i241.01148
  %.164.i259 = load i32, ptr %.163.i258, align 4
  %.167.i260 = getelementptr i32, ptr %arg.b_high, i64 %.54.i241.01148
  %.168.i261 = load i32, ptr %.167.i260, align 4
  %.169.i262 = icmp slt i32 %.164.i259, %.168.i261
  br i1 %.169.i262, label %B74.i266, label %B198.i263

_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit275:
  %numerals.2.0.i246.lcssa = phi i64 [ %.576, %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit ], [ %numerals.3.1.i265, %B198.i263 ]
  %keywords.2.0.i247.lcssa = phi i64 [ %.572, %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit ], [ %keywords.3.1.i264, %B198.i263 ]
  %.236.i250 = sitofp i64 %keywords.2.0.i247.lcssa to double
  %.237.i251 = getelementptr i8, ptr %.19.i, i64 64
  store double %.236.i250, ptr %.237.i251, align 8
  %.247.i252 = sitofp i64 %numerals.2.0.i246.lcssa to double
  %.248.i253 = getelementptr i8, ptr %.19.i, i64 72
  store double %.247.i252, ptr %.248.i253, align 8
  br label %B1433

B690:
  %.48.i = mul nsw i64 %.319, %.312
  %.130.i353989.not = icmp slt i64 %.48.i, 1
  br i1 %.130.i353989.not, label %B96.i.preheader, label %B40.if.i

B96.i.preheader:
  br i1 %.116.i964.not, label %B320.i, label %B96.if.i.lr.ph

B96.if.i.lr.ph:
  %6 = getelementptr i32, ptr %arg.by_word, i64 %.282
  %7 = getelementptr i32, ptr %arg.sentence, i64 %.282
  br label %B96.if.i

B96.i.loopexit:
  %exitcond1161.not = icmp eq i64 %.265, %.275.i
  br i1 %exitcond1161.not, label %B320.i, label %B96.if.i

B320.i:
  %storemerge201.i = tail call i64 @llvm.smax.i64(i64 %.312, i64 0)
  %.587.i1002.not = icmp slt i64 %.312, 1
  br i1 %.587.i1002.not, label %B40.i374.preheader, label %B350.if.i.lr.ph

B350.if.i.lr.ph:
  %.716.i355998.not = icmp slt i64 %.319, 1
  br label %B350.if.i

B350.i.loopexit:
  %exitcond1163.not = icmp eq i64 %.312, %.600.i
  br i1 %exitcond1163.not, label %B40.i374.preheader, label %B350.if.i

B40.i374.preheader:
  br i1 %.130.i353989.not, label %B96.i380.preheader, label %B40.if.i456

B488.i:
  %.811.i = trunc i64 %.660.i.0999 to i32
  store i32 %.811.i, ptr %.631.i, align 4
  br label %B502.i

B502.i:
  %most.3.2.i = phi double [ %value.2.2.i, %B488.i ], [ %most.2.1.i1001, %B398.if.i ]
  %exitcond1162.not = icmp eq i64 %.319, %.729.i
  br i1 %exitcond1162.not, label %B350.i.loopexit, label %B398.if.i

B40.if.i:
  %.72.i346.0990 = phi i64 [ %.143.i, %B40.if.i ], [ 0, %B690 ]
  %.143.i = add nuw nsw i64 %.72.i346.0990, 1
  %.169.i360 = getelementptr double, ptr %arg.table, i64 %.72.i346.0990
  store double 0.000000e+00, ptr %.169.i360, align 8
  %.173.i = getelementptr i32, ptr %arg.shared, i64 %.72.i346.0990
  store i32 0, ptr %.173.i, align 4
  %exitcond1160.not = icmp eq i64 %.48.i, %.143.i
  br i1 %exitcond1160.not, label %B96.i.preheader, label %B40.if.i

B96.if.i:
  %.206.i.0996 = phi i64 [ 0, %B96.if.i.lr.ph ], [ %.275.i, %B96.i.loopexit ]
  %.275.i = add nuw nsw i64 %.206.i.0996, 1
  %.305.i = add nsw i64 %.206.i.0996, %.255
  %.307.i = getelementptr i32, ptr %arg.sentence, i64 %.305.i
  %.308.i = load i32, ptr %.307.i, align 4
  %.310.i = sext i32 %.308.i to i64
  %.311.i = mul nsw i64 %.319, %.310.i
  %.317.i = getelementptr i32, ptr %arg.a_low, i64 %.206.i.0996
  %.318.i356 = load i32, ptr %.317.i, align 4
  %.321.i = getelementptr i32, ptr %arg.a_high, i64 %.206.i.0996
  %.322.i = load i32, ptr %.321.i, align 4
  %.359.i = sub i32 %.322.i, %.318.i356
  %.402.i992.not = icmp slt i32 %.359.i, 1
  br i1 %.402.i992.not, label %B96.i.loopexit, label %B184.if.i.lr.ph

B184.if.i.lr.ph:
  %.462.i = getelementptr double, ptr %arg.weight, i64 %.305.i
  br label %B184.if.i

B184.if.i:
  %.349.i348.0994 = phi i32 [ %.359.i, %B184.if.i.lr.ph ], [ %.411.i, %B184.if.i ]
  %.346.i347.0993 = phi i32 [ %.318.i356, %B184.if.i.lr.ph ], [ %.415.i, %B184.if.i ]
  %.411.i = add nsw i32 %.349.i348.0994, -1
  %.415.i = add i32 %.346.i347.0993, 1
  %8 = sext i32 %.346.i347.0993 to i64
  %.444.i = getelementptr i32, ptr %6, i64 %8
  %.445.i357 = load i32, ptr %.444.i, align 4
  %.447.i = sext i32 %.445.i357 to i64
  %.450.i = getelementptr i32, ptr %7, i64 %.447.i
  %.451.i358 = load i32, ptr %.450.i, align 4
  %.453.i = sext i32 %.451.i358 to i64
  %.454.i = add nsw i64 %.311.i, %.453.i
  %.456.i = getelementptr double, ptr %arg.table, i64 %.454.i
  %.457.i359 = load double, ptr %.456.i, align 8
  %.463.i = load double, ptr %.462.i, align 8
  %.464.i = fadd double %.457.i359, %.463.i
  store double %.464.i, ptr %.456.i, align 8
  %.469.i = getelementptr i32, ptr %arg.shared, i64 %.454.i
  %.470.i = load i32, ptr %.469.i, align 4
  %.472.i = add i32 %.470.i, 1
  store i32 %.472.i, ptr %.469.i, align 4
  %.402.i = icmp samesign ugt i32 %.349.i348.0994, 1
  br i1 %.402.i, label %B184.if.i, label %B96.i.loopexit

B350.if.i:
  %.531.i349.01003 = phi i64 [ 0, %B350.if.i.lr.ph ], [ %.600.i, %B350.i.loopexit ]
  %.600.i = add nuw nsw i64 %.531.i349.01003, 1
  %.631.i = getelementptr i32, ptr %arg.a_best, i64 %.531.i349.01003
  store i32 -1, ptr %.631.i, align 4
  br i1 %.716.i355998.not, label %B350.i.loopexit, label %B398.if.i.lr.ph

B398.if.i.lr.ph:
  %.759.i = mul nuw nsw i64 %.531.i349.01003, %.319
  br label %B398.if.i

B398.if.i:
  %most.2.1.i1001 = phi double [ -1.000000e+00, %B398.if.i.lr.ph ], [ %most.3.2.i, %B502.i ]
  %.660.i.0999 = phi i64 [ 0, %B398.if.i.lr.ph ], [ %.729.i, %B502.i ]
  %.729.i = add nuw nsw i64 %.660.i.0999, 1
  %.761.i = add nuw nsw i64 %.660.i.0999, %.759.i
  %.763.i = getelementptr double, ptr %arg.table, i64 %.761.i
  %.764.i = load double, ptr %.763.i, align 8
  %.778.i = getelementptr i32, ptr %arg.shared, i64 %.761.i
  %.779.i = load i32, ptr %.778.i, align 4
  %.781.i = icmp slt i32 %.779.i, 2
  %.785.i = fmul double %arg.lone_word, %.764.i
  %value.2.2.i = select i1 %.781.i, double %.785.i, double %.764.i
  %.799.i = fcmp ogt double %value.2.2.i, %most.2.1.i1001
  br i1 %.799.i, label %B488.i, label %B502.i

B96.i380.preheader:
  br i1 %.247.i967.not, label %B320.i383, label %B96.if.i418.lr.ph

B96.if.i418.lr.ph:
  %9 = getelementptr i32, ptr %arg.by_word, i64 %.255
  %10 = getelementptr i32, ptr %arg.sentence, i64 %.255
  br label %B96.if.i418

B96.i380.loopexit:
  %exitcond1165.not = icmp eq i64 %.292, %.275.i421
  br i1 %exitcond1165.not, label %B320.i383, label %B96.if.i418

B320.i383:
  %storemerge201.i385 = tail call i64 @llvm.smax.i64(i64 %.319, i64 0)
  %.587.i3881018.not = icmp slt i64 %.319, 1
  br i1 %.587.i3881018.not, label %B44.i467.preheader, label %B350.if.i389

B350.i386.loopexit:
  %exitcond1167.not = icmp eq i64 %.319, %.600.i392
  br i1 %exitcond1167.not, label %B44.i467.preheader, label %B350.if.i389

B44.i467.preheader:
  br i1 %.116.i964.not, label %B644.i.preheader, label %B44.if.i473.lr.ph

B44.if.i473.lr.ph:
  %11 = getelementptr i32, ptr %arg.by_word, i64 %.282
  %12 = getelementptr i32, ptr %arg.sentence, i64 %.282
  br label %B44.if.i473

B488.i416:
  %.811.i417 = trunc i64 %.660.i369.01015 to i32
  store i32 %.811.i417, ptr %.631.i393, align 4
  br label %B502.i414

B502.i414:
  %most.3.2.i415 = phi double [ %value.2.2.i412, %B488.i416 ], [ %most.2.1.i3971017, %B398.if.i400 ]
  %exitcond1166.not = icmp eq i64 %.312, %.729.i403
  br i1 %exitcond1166.not, label %B350.i386.loopexit, label %B398.if.i400

B40.if.i456:
  %.72.i361.01006 = phi i64 [ %.143.i459, %B40.if.i456 ], [ 0, %B40.i374.preheader ]
  %.143.i459 = add nuw nsw i64 %.72.i361.01006, 1
  %.169.i460 = getelementptr double, ptr %arg.table, i64 %.72.i361.01006
  store double 0.000000e+00, ptr %.169.i460, align 8
  %.173.i461 = getelementptr i32, ptr %arg.shared, i64 %.72.i361.01006
  store i32 0, ptr %.173.i461, align 4
  %exitcond1164.not = icmp eq i64 %.48.i, %.143.i459
  br i1 %exitcond1164.not, label %B96.i380.preheader, label %B40.if.i456

B96.if.i418:
  %.206.i363.01012 = phi i64 [ 0, %B96.if.i418.lr.ph ], [ %.275.i421, %B96.i380.loopexit ]
  %.275.i421 = add nuw nsw i64 %.206.i363.01012, 1
  %.305.i422 = add nsw i64 %.206.i363.01012, %.282
  %.307.i423 = getelementptr i32, ptr %arg.sentence, i64 %.305.i422
  %.308.i424 = load i32, ptr %.307.i423, align 4
  %.310.i425 = sext i32 %.308.i424 to i64
  %.311.i426 = mul nsw i64 %.312, %.310.i425
  %.317.i427 = getelementptr i32, ptr %arg.b_low, i64 %.206.i363.01012
  %.318.i428 = load i32, ptr %.317.i427, align 4
  %.321.i429 = getelementptr i32, ptr %arg.b_high, i64 %.206.i363.01012
  %.322.i430 = load i32, ptr %.321.i429, align 4
  %.359.i431 = sub i32 %.322.i430, %.318.i428
  %.402.i4361008.not = icmp slt i32 %.359.i431, 1
  br i1 %.402.i4361008.not, label %B96.i380.loopexit, label %B184.if.i437.lr.ph

B184.if.i437.lr.ph:
  %.462.i450 = getelementptr double, ptr %arg.weight, i64 %.305.i422
  br label %B184.if.i437

B184.if.i437:
  %.349.i366.01010 = phi i32 [ %.359.i431, %B184.if.i437.lr.ph ], [ %.411.i439, %B184.if.i437 ]
  %.346.i365.01009 = phi i32 [ %.318.i428, %B184.if.i437.lr.ph ], [ %.415.i440, %B184.if.i437 ]
  %.411.i439 = add nsw i32 %.349.i366.01010, -1
  %.415.i440 = add i32 %.346.i365.01009, 1
  %13 = sext i32 %.346.i365.01009 to i64
  %.444.i441 = getelementptr i32, ptr %9, i64 %13
  %.445.i442 = load i32, ptr %.444.i441, align 4
  %.447.i443 = sext i32 %.445.i442 to i64
  %.450.i444 = getelementptr i32, ptr %10, i64 %.447.i443
  %.451.i445 = load i32, ptr %.450.i444, align 4
  %.453.i446 = sext i32 %.451.i445 to i64
  %.454.i447 = add nsw i64 %.311.i426, %.453.i446
  %.456.i448 = getelementptr double, ptr %arg.table, i64 %.454.i447
  %.457.i449 = load double, ptr %.456.i448, align 8
  %.463.i451 = load double, ptr %.462.i450, align 8
  %.464.i452 = fadd double %.457.i449, %.463.i451
  store double %.464.i452, ptr %.456.i448, align 8
  %.469.i453 = getelementptr i32, ptr %arg.shared, i64 %.454.i447
  %.470.i454 = load i32, ptr %.469.i453, align 4
  %.472.i455 = add i32 %.470.i454, 1
  store i32 %.472.i455, ptr %.469.i453, align 4
  %.402.i436 = icmp samesign ugt i32 %.349.i366.01010, 1
  br i1 %.402.i436, label %B184.if.i437, label %B96.i380.loopexit

B350.if.i389:
  %.531.i367.01019 = phi i64 [ %.600.i392, %B350.i386.loopexit ], [ 0, %B320.i383 ]
  %.600.i392 = add nuw nsw i64 %.531.i367.01019, 1
  %.631.i393 = getelementptr i32, ptr %arg.b_best, i64 %.531.i367.01019
  store i32 -1, ptr %.631.i393, align 4
  br i1 %.587.i1002.not, label %B350.i386.loopexit, label %B398.if.i400.lr.ph

B398.if.i400.lr.ph:
  %.759.i404 = mul nuw nsw i64 %.531.i367.01019, %.312
  br label %B398.if.i400

B398.if.i400:
  %most.2.1.i3971017 = phi double [ -1.000000e+00, %B398.if.i400.lr.ph ], [ %most.3.2.i415, %B502.i414 ]
  %.660.i369.01015 = phi i64 [ 0, %B398.if.i400.lr.ph ], [ %.729.i403, %B502.i414 ]
  %.729.i403 = add nuw nsw i64 %.660.i369.01015, 1
  %.761.i405 = add nuw nsw i64 %.660.i369.01015, %.759.i404
  %.763.i406 = getelementptr double, ptr %arg.table, i64 %.761.i405
  %.764.i407 = load double, ptr %.763.i406, align 8
  %.778.i408 = getelementptr i32, ptr %arg.shared, i64 %.761.i405
  %.779.i409 = load i32, ptr %.778.i408, align 4
  %.781.i410 = icmp slt i32 %.779.i409, 2
  %.785.i411 = fmul double %arg.lone_word, %.764.i407
  %value.2.2.i412 = select i1 %.781.i410, double %.785.i411, double %.764.i407
  %.799.i413 = fcmp ogt double %value.2.2.i412, %most.2.1.i3971017
  br i1 %.799.i413, label %B488.i416, label %B502.i414

B510.if.i.lr.ph:
  %14 = getelementptr double, ptr %arg.weight, i64 %.255
  br label %B510.if.i

B242.i:
  %.302.i = icmp samesign ugt i32 %.249.i.01023, 1
  br i1 %.302.i, label %B136.if.i, label %B244.i

B242.i.thread:
  store double 0.000000e+00, ptr %.213.i, align 8
  %.302.i1196 = icmp samesign ugt i32 %.249.i.01023, 1
  br i1 %.302.i1196, label %B136.if.i.outer, label %B270.i478

B244.i:
  br i1 %.379.i1189.ph, label %B661.i, label %B270.i478

B270.i478:
  %.402.i479 = sext i32 %.207.i to i64
  %.403.i = icmp eq i64 %previous_row.2.0.i1028, %.402.i479
  br i1 %.403.i, label %B282.i480, label %B661.i

B282.i480:
  %.411.i481 = getelementptr i32, ptr %arg.place, i64 %.204.i
  %.412.i482 = load i32, ptr %.411.i481, align 4
  %.415.i483 = add nsw i64 %previous.2.0.i1027, %.255
  %.417.i = getelementptr i32, ptr %arg.place, i64 %.415.i483
  %.418.i = load i32, ptr %.417.i, align 4
  %.419.i = sext i32 %.412.i482 to i64
  %.420.i = sext i32 %.418.i to i64
  %.421.i = sub nsw i64 %.419.i, %.420.i
  %.423.not.i = icmp sgt i64 %.421.i, %arg.reach
  br i1 %.423.not.i, label %B661.i, label %B336.i

B336.i:
  %.430.i = getelementptr i64, ptr %arg.word, i64 %.415.i483
  %.431.i = load i64, ptr %.430.i, align 8
  %.436.i = getelementptr i64, ptr %arg.word, i64 %.204.i
  %.437.i = load i64, ptr %.436.i, align 8
  %.12.i623 = add i64 %.437.i, %.431.i
  %.5.i = lshr i64 %.12.i623, 33
  %.6.i = xor i64 %.5.i, %.12.i623
  %.7.i = mul i64 %.6.i, -49064778989728563
  %.8.i = lshr i64 %.7.i, 33
  %.9.i = xor i64 %.8.i, %.7.i
  %.10.i = mul i64 %.9.i, -4265267296055464877
  %.39.i626 = lshr i64 %.10.i, 42
  %.40.i627 = getelementptr i32, ptr %arg.pair_counts, i64 %.39.i626
  %.41.i628 = load i32, ptr %.40.i627, align 4
  %.42.i629 = sitofp i32 %.41.i628 to double
  %.43.i630 = fsub double %.42.i629, %arg.worn_from
  %.49.i631 = fcmp ogt double %.43.i630, 0.000000e+00
  %.56.i632 = fdiv double %.43.i630, %arg.worn_by
  %.61.i633 = fadd double %.56.i632, 1.000000e+00
  %.65.i634 = fdiv double 1.000000e+00, %.61.i633
  %"$phi172.0.2.0.i635" = select i1 %.49.i631, double %.65.i634, double 1.000000e+00
  store double %"$phi172.0.2.0.i635", ptr %.213.i, align 8
  %.471.i = getelementptr double, ptr %arg.found, i64 %previous.2.0.i1027
  %.472.i485 = load double, ptr %.471.i, align 8
  %.12.i.i = fcmp ogt double %"$phi172.0.2.0.i635", %.472.i485
  %.13.i.i = select i1 %.12.i.i, double %"$phi172.0.2.0.i635", double %.472.i485
  store double %.13.i.i, ptr %.471.i, align 8
  br label %B661.i

B644.i.preheader:
  br i1 %.587.i1002.not, label %B46.i660.preheader, label %B644.if.i.preheader

B644.if.i.preheader:
  %15 = shl nuw i64 %storemerge201.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.gained, i8 0, i64 %15, i1 false)
  br label %B46.i660.preheader

B538.i:
  %.686.i = getelementptr double, ptr %14, i64 %.578.i.01030
  %.687.i = load double, ptr %.686.i, align 8
  %.693.i = fcmp ogt double %.678.i, 0.000000e+00
  %.678..i = select i1 %.693.i, double %.678.i, double 1.000000e+00
  %.711.i472 = fmul double %.678..i, %.687.i
  store double %.711.i472, ptr %.677.i, align 8
  br label %B612.i

B612.i:
  %exitcond1169.not = icmp eq i64 %.265, %.647.i
  br i1 %exitcond1169.not, label %B644.i.preheader, label %B510.if.i

B46.i660.preheader:
  br i1 %.116.i964.not, label %B56.i.preheader, label %B46.if.i666.lr.ph

B46.if.i666.lr.ph:
  %16 = getelementptr i32, ptr %arg.sentence, i64 %.255
  br label %B46.if.i666

B661.i:
  %previous.3.1.i = phi i64 [ %previous.2.0.i1027, %B244.i ], [ %.103.i.01025, %B336.i ], [ %.103.i.01025, %B282.i480 ], [ %.103.i.01025, %B270.i478 ], [ %previous.2.0.i1027, %B44.if.i473 ]
  %previous_row.3.1.i = phi i64 [ %previous_row.2.0.i1028, %B244.i ], [ %previous_row.2.0.i1028, %B336.i ], [ %previous_row.2.0.i1028, %B282.i480 ], [ %.402.i479, %B270.i478 ], [ %previous_row.2.0.i1028, %B44.if.i473 ]
  %exitcond1168.not = icmp eq i64 %.265, %.174.i
  br i1 %exitcond1168.not, label %B510.if.i.lr.ph, label %B44.if.i473

B44.if.i473:
  %previous_row.2.0.i1028 = phi i64 [ -1, %B44.if.i473.lr.ph ], [ %previous_row.3.1.i, %B661.i ]
  %previous.2.0.i1027 = phi i64 [ -1, %B44.if.i473.lr.ph ], [ %previous.3.1.i, %B661.i ]
  %.103.i.01025 = phi i64 [ 0, %B44.if.i473.lr.ph ], [ %.174.i, %B661.i ]
  %.174.i = add nuw nsw i64 %.103.i.01025, 1
  %.204.i = add nsw i64 %.103.i.01025, %.255
  %.206.i475 = getelementptr i32, ptr %arg.sentence, i64 %.204.i
  %.207.i = load i32, ptr %.206.i475, align 4
  %.213.i = getelementptr double, ptr %arg.found, i64 %.103.i.01025
  store double -1.000000e+00, ptr %.213.i, align 8
  %.217.i = getelementptr i32, ptr %arg.a_low, i64 %.103.i.01025
  %.218.i = load i32, ptr %.217.i, align 4
  %.221.i = getelementptr i32, ptr %arg.a_high, i64 %.103.i.01025
  %.222.i = load i32, ptr %.221.i, align 4
  %.259.i = sub i32 %.222.i, %.218.i
  %.302.i1021.not = icmp slt i32 %.259.i, 1
  br i1 %.302.i1021.not, label %B661.i, label %B136.if.i.lr.ph

B136.if.i.lr.ph:
  %.354.i = sext i32 %.207.i to i64
  %.355.i491 = getelementptr i32, ptr %arg.a_best, i64 %.354.i
  br label %B136.if.i.outer

B136.if.i.outer:
  %.379.i1189.ph = phi i1 [ false, %B242.i.thread ], [ true, %B136.if.i.lr.ph ]
  %.249.i.01023.ph = phi i32 [ %.311.i488, %B242.i.thread ], [ %.259.i, %B136.if.i.lr.ph ]
  %.246.i463.01022.ph = phi i32 [ %.315.i, %B242.i.thread ], [ %.218.i, %B136.if.i.lr.ph ]
  %.356.i492 = load i32, ptr %.355.i491, align 4
  %.358.i493 = sext i32 %.356.i492 to i64
  br label %B136.if.i

B136.if.i:
  %.249.i.01023 = phi i32 [ %.311.i488, %B242.i ], [ %.249.i.01023.ph, %B136.if.i.outer ]
  %.246.i463.01022 = phi i32 [ %.315.i, %B242.i ], [ %.246.i463.01022.ph, %B136.if.i.outer ]
  %.311.i488 = add nsw i32 %.249.i.01023, -1
  %.315.i = add i32 %.246.i463.01022, 1
  %17 = sext i32 %.246.i463.01022 to i64
  %.344.i489 = getelementptr i32, ptr %11, i64 %17
  %.345.i = load i32, ptr %.344.i489, align 4
  %.347.i = sext i32 %.345.i to i64
  %.350.i490 = getelementptr i32, ptr %12, i64 %.347.i
  %.351.i = load i32, ptr %.350.i490, align 4
  %.357.i = sext i32 %.351.i to i64
  %.359.i494 = sub nsw i64 %.357.i, %.358.i493
  %.362.i495 = tail call i64 @llvm.abs.i64(i64 %.359.i494, i1 true)
  %.364.not.i = icmp sgt i64 %.362.i495, %arg.window
  br i1 %.364.not.i, label %B242.i, label %B242.i.thread

B510.if.i:
  %.578.i.01030 = phi i64 [ 0, %B510.if.i.lr.ph ], [ %.647.i, %B612.i ]
  %.647.i = add nuw nsw i64 %.578.i.01030, 1
  %.677.i = getelementptr double, ptr %arg.found, i64 %.578.i.01030
  %.678.i = load double, ptr %.677.i, align 8
  %.680.i = fcmp ult double %.678.i, 0.000000e+00
  br i1 %.680.i, label %B612.i, label %B538.i

B56.i.preheader:
  br i1 %.587.i1002.not, label %_ZN5dedup7kernels8evidence8sum_sideB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit, label %B56.if.i.lr.ph

B56.if.i.lr.ph:
  %18 = getelementptr double, ptr %arg.gain, i64 %.269
  br label %B56.if.i

B76.i673:
  %.205.i674 = getelementptr i32, ptr %16, i64 %.58.i654.01037
  %.206.i675 = load i32, ptr %.205.i674, align 4
  %.208.i676 = sext i32 %.206.i675 to i64
  %.209.not.i677 = icmp eq i64 %row.2.0.i6621039, %.208.i676
  %total.3.2.i678 = select i1 %.209.not.i677, double %total.4.0.i6631040, double 0.000000e+00
  %heaviest.3.2.i679 = select i1 %.209.not.i677, double %heaviest.4.0.i6611038, double 0.000000e+00
  %.12.i.i681 = fcmp ogt double %.160.i671, %heaviest.3.2.i679
  %.13.i.i682 = select i1 %.12.i.i681, double %.160.i671, double %heaviest.3.2.i679
  %.235.i684 = fadd double %.160.i671, %total.3.2.i678
  %.279.i685 = fsub double %.235.i684, %.13.i.i682
  %.286.i686 = getelementptr double, ptr %arg.gained, i64 %.208.i676
  store double %.279.i685, ptr %.286.i686, align 8
  br label %B227.i687

B227.i687:
  %total.5.1.i688 = phi double [ %.235.i684, %B76.i673 ], [ %total.4.0.i6631040, %B46.if.i666 ]
  %heaviest.5.1.i689 = phi double [ %.13.i.i682, %B76.i673 ], [ %heaviest.4.0.i6611038, %B46.if.i666 ]
  %row.3.1.i690 = phi i64 [ %.208.i676, %B76.i673 ], [ %row.2.0.i6621039, %B46.if.i666 ]
  %exitcond1170.not = icmp eq i64 %.265, %.129.i669
  br i1 %exitcond1170.not, label %B56.i.preheader, label %B46.if.i666

B46.if.i666:
  %total.4.0.i6631040 = phi double [ 0.000000e+00, %B46.if.i666.lr.ph ], [ %total.5.1.i688, %B227.i687 ]
  %row.2.0.i6621039 = phi i64 [ -1, %B46.if.i666.lr.ph ], [ %row.3.1.i690, %B227.i687 ]
  %heaviest.4.0.i6611038 = phi double [ 0.000000e+00, %B46.if.i666.lr.ph ], [ %heaviest.5.1.i689, %B227.i687 ]
  %.58.i654.01037 = phi i64 [ 0, %B46.if.i666.lr.ph ], [ %.129.i669, %B227.i687 ]
  %.129.i669 = add nuw nsw i64 %.58.i654.01037, 1
  %.159.i670 = getelementptr double, ptr %arg.found, i64 %.58.i654.01037
  %.160.i671 = load double, ptr %.159.i670, align 8
  %.162.i672 = fcmp olt double %.160.i671, 0.000000e+00
  br i1 %.162.i672, label %B227.i687, label %B76.i673

B112.i:
  %.210.i = getelementptr i32, ptr %arg.b_best, i64 %.201.i
  %.211.i = load i32, ptr %.210.i, align 4
  %.213.i719 = sext i32 %.211.i to i64
  %.214.not.i = icmp eq i64 %.85.i.01043, %.213.i719
  br i1 %.214.not.i, label %B150.i, label %B293.i

B150.i:
  %.257.i = getelementptr double, ptr %arg.gained, i64 %.85.i.01043
  %.258.i = load double, ptr %.257.i, align 8
  %.260.i721 = fadd double %mutual.2.0.i1045, %.258.i
  %.271.i722 = fcmp ogt double %.258.i, 0.000000e+00
  br i1 %.271.i722, label %B196.i, label %B293.i

B196.i:
  %.288.i = icmp sgt i64 %previous.2.0.i7031048, -1
  br i1 %.288.i, label %B208.i, label %B293.i

B208.i:
  %.291.i725 = add nsw i64 %pairs.2.0.i1047, 1
  %.316.i = tail call i64 @llvm.scmp.i64.i64(i64 %.201.i, i64 %previous.2.0.i7031048)
  %.318.i726 = add nsw i64 %.316.i, %steps.2.0.i1046
  br label %B293.i

B293.i:
  %mutual.3.1.i = phi double [ %mutual.2.0.i1045, %B56.if.i ], [ %mutual.2.0.i1045, %B112.i ], [ %.260.i721, %B150.i ], [ %.260.i721, %B208.i ], [ %.260.i721, %B196.i ]
  %steps.3.1.i = phi i64 [ %steps.2.0.i1046, %B56.if.i ], [ %steps.2.0.i1046, %B112.i ], [ %steps.2.0.i1046, %B150.i ], [ %.318.i726, %B208.i ], [ %steps.2.0.i1046, %B196.i ]
  %pairs.3.1.i = phi i64 [ %pairs.2.0.i1047, %B56.if.i ], [ %pairs.2.0.i1047, %B112.i ], [ %pairs.2.0.i1047, %B150.i ], [ %.291.i725, %B208.i ], [ %pairs.2.0.i1047, %B196.i ]
  %previous.3.1.i720 = phi i64 [ %previous.2.0.i7031048, %B56.if.i ], [ %previous.2.0.i7031048, %B112.i ], [ %previous.2.0.i7031048, %B150.i ], [ %.201.i, %B208.i ], [ %.201.i, %B196.i ]
  %exitcond1171.not = icmp eq i64 %.312, %.156.i716
  br i1 %exitcond1171.not, label %_ZN5dedup7kernels8evidence8sum_sideB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit, label %B56.if.i

B56.if.i:
  %previous.2.0.i7031048 = phi i64 [ -1, %B56.if.i.lr.ph ], [ %previous.3.1.i720, %B293.i ]
  %pairs.2.0.i1047 = phi i64 [ 0, %B56.if.i.lr.ph ], [ %pairs.3.1.i, %B293.i ]
  %steps.2.0.i1046 = phi i64 [ 0, %B56.if.i.lr.ph ], [ %steps.3.1.i, %B293.i ]
  %mutual.2.0.i1045 = phi double [ 0.000000e+00, %B56.if.i.lr.ph ], [ %mutual.3.1.i, %B293.i ]
  %total.2.0.i1044 = phi double [ 0.000000e+00, %B56.if.i.lr.ph ], [ %.191.i717, %B293.i ]
  %.85.i.01043 = phi i64 [ 0, %B56.if.i.lr.ph ], [ %.156.i716, %B293.i ]
  %.156.i716 = add nuw nsw i64 %.85.i.01043, 1
  %.188.i = getelementptr double, ptr %18, i64 %.85.i.01043
  %.189.i = load double, ptr %.188.i, align 8
  %.191.i717 = fadd double %total.2.0.i1044, %.189.i
  %.199.i = getelementptr i32, ptr %arg.a_best, i64 %.85.i.01043
  %.200.i = load i32, ptr %.199.i, align 4
  %.201.i = sext i32 %.200.i to i64
  %.202.i718 = icmp slt i32 %.200.i, 0
  br i1 %.202.i718, label %B293.i, label %B112.i

_ZN5dedup7kernels8evidence8sum_sideB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit:
  %19 = add nsw i64 %pairs.3.1.i, 1
  %20 = sitofp i64 %19 to double
  %21 = sitofp i64 %steps.3.1.i to double
  br label %_ZN5dedup7kernels8evidence8sum_sideB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit

_ZN5dedup7kernels8evidence8sum_sideB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit:
  %total.2.0.i.lcssa = phi double [ 0.000000e+00, %B56.i.preheader ], [ %.191.i717, %_ZN5dedup7kernels8evidence8sum_sideB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %mutual.2.0.i.lcssa = phi double [ 0.000000e+00, %B56.i.preheader ], [ %mutual.3.1.i, %_ZN5dedup7kernels8evidence8sum_sideB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %steps.2.0.i.lcssa = phi double [ 0.000000e+00, %B56.i.preheader ], [ %21, %_ZN5dedup7kernels8evidence8sum_sideB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %pairs.2.0.i.lcssa = phi double [ 1.000000e+00, %B56.i.preheader ], [ %20, %_ZN5dedup7kernels8evidence8sum_sideB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %.12.i.i705 = fcmp ogt double %arg.little, %total.2.0.i.lcssa
  %.13.i.i706 = select i1 %.12.i.i705, double %arg.little, double %total.2.0.i.lcssa
  %.431.i708 = fdiv double %mutual.2.0.i.lcssa, %.13.i.i706
  %.436.i709 = getelementptr double, ptr %arg.sides, i64 %.248
  store double %.431.i708, ptr %.436.i709, align 8
  %.447.i711 = fdiv double %pairs.2.0.i.lcssa, 3.000000e+00
  %sqrt.i = tail call double @llvm.sqrt.f64(double %.447.i711)
  %abs.i = tail call double @llvm.fabs.f64(double %sqrt.i)
  %isinf.i = fcmp oeq double %.447.i711, 0xFFF0000000000000
  %.448.i712 = select i1 %isinf.i, double 0x7FF0000000000000, double %abs.i
  %.454.i714 = fdiv double %steps.2.0.i.lcssa, %.448.i712
  %.460.i = getelementptr i8, ptr %.436.i709, i64 8
  store double %.454.i714, ptr %.460.i, align 8
  %.468.i715 = getelementptr i8, ptr %.436.i709, i64 32
  store double %total.2.0.i.lcssa, ptr %.468.i715, align 8
  %.785 = getelementptr i64, ptr %arg.keywords, i64 %.236
  %.786 = load i64, ptr %.785, align 8
  %.789 = getelementptr i64, ptr %arg.numerals, i64 %.236
  %.790 = load i64, ptr %.789, align 8
  br i1 %.116.i964.not, label %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit310.thread, label %B34.if.i289.lr.ph

_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit310.thread:
  %.236.i2851202 = sitofp i64 %.786 to double
  %.237.i2861203 = getelementptr i8, ptr %.436.i709, i64 16
  store double %.236.i2851202, ptr %.237.i2861203, align 8
  %.247.i2871204 = sitofp i64 %.790 to double
  %.248.i2881205 = getelementptr i8, ptr %.436.i709, i64 24
  store double %.247.i2871204, ptr %.248.i2881205, align 8
  br label %_ZN5dedup7kernels8evidence15share_differingB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2a8int32_2a8int32_2a.exit

B34.if.i289.lr.ph:
  %22 = getelementptr i8, ptr %arg.role, i64 %.255
  br label %B34.if.i289

B74.i301:
  %.175.i302 = getelementptr i8, ptr %22, i64 %.54.i276.01054
  %.176.i303 = load i8, ptr %.175.i302, align 1
  %23 = and i8 %.176.i303, 3
  %.179.i304 = icmp eq i8 %23, 1
  %.182.neg.i305 = sext i1 %.179.i304 to i64
  %.183.i306 = add i64 %keywords.2.0.i2821057, %.182.neg.i305
  %.198.i307 = icmp eq i8 %23, 2
  %.201.neg.i308 = sext i1 %.198.i307 to i64
  %.202.i309 = add i64 %numerals.2.0.i2811056, %.201.neg.i308
  br label %B198.i298

B198.i298:
  %keywords.3.1.i299 = phi i64 [ %.183.i306, %B74.i301 ], [ %keywords.2.0.i2821057, %B34.if.i289 ]
  %numerals.3.1.i300 = phi i64 [ %.202.i309, %B74.i301 ], [ %numerals.2.0.i2811056, %B34.if.i289 ]
  %exitcond1172.not = icmp eq i64 %.265, %.125.i292
  br i1 %exitcond1172.not, label %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit310, label %B34.if.i289

B34.if.i289:
  %keywords.2.0.i2821057 = phi i64 [ %.786, %B34.if.i289.lr.ph ], [ %keywords.3.1.i299, %B198.i298 ]
  %numerals.2.0.i2811056 = phi i64 [ %.790, %B34.if.i289.lr.ph ], [ %numerals.3.1.i300, %B198.i298 ]
  %.54.i276.01054 = phi i64 [ 0, %B34.if.i289.lr.ph ], [ %.125.i292, %B198.i298 ]
  %.125.i292 = add nuw nsw i64 %.54.i276.01054, 1
  %.163.i293 = getelementptr i32, ptr %arg.a_low, i64 %.54.i276.01054
  %.164.i294 = load i32, ptr %.163.i293, align 4
  %.167.i295 = getelementptr i32, ptr %arg.a_high, i64 %.54.i276.01054
  %.168.i296 = load i32, ptr %.167.i295, align 4
  %.169.i297 = icmp slt i32 %.164.i294, %.168.i296
  br i1 %.169.i297, label %B74.i301, label %B198.i298

_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit310:
  %.236.i285 = sitofp i64 %keywords.3.1.i299 to double
  %.237.i286 = getelementptr i8, ptr %.436.i709, i64 16
  store double %.236.i285, ptr %.237.i286, align 8
  %.247.i287 = sitofp i64 %numerals.3.1.i300 to double
  %.248.i288 = getelementptr i8, ptr %.436.i709, i64 24
  store double %.247.i287, ptr %.248.i288, align 8
  br label %B44.if.i802

B108.i:
  %.193.i810 = sext i32 %.171.i to i64
  %.194.i811 = getelementptr i32, ptr %arg.a_best, i64 %.193.i810
  %.195.i = load i32, ptr %.194.i811, align 4
  %.197.i = icmp sgt i32 %.195.i, -1
  br i1 %.197.i, label %B132.i, label %B220.i

B132.i:
  %.196.i = zext nneg i32 %.195.i to i64
  %.212.i = getelementptr i32, ptr %arg.b_best, i64 %.196.i
  %.213.i812 = load i32, ptr %.212.i, align 4
  %.215.i = icmp eq i32 %.213.i812, %.171.i
  br i1 %.215.i, label %B168.i, label %B220.i

B168.i:
  %.220.i813 = add nsw i64 %named.2.0.i1063, 1
  %.227.i = getelementptr i32, ptr %arg.a_low, i64 %.59.i795.01062
  %.228.i = load i32, ptr %.227.i, align 4
  %.231.i = getelementptr i32, ptr %arg.a_high, i64 %.59.i795.01062
  %.232.i = load i32, ptr %.231.i, align 4
  %.235.i814 = icmp eq i32 %.228.i, %.232.i
  %.238.i = zext i1 %.235.i814 to i64
  %.239.i = add nsw i64 %differing.2.0.i1064, %.238.i
  br label %B220.i

B220.i:
  %named.3.1.i = phi i64 [ %.220.i813, %B168.i ], [ %named.2.0.i1063, %B132.i ], [ %named.2.0.i1063, %B108.i ], [ %named.2.0.i1063, %B44.if.i802 ]
  %differing.3.1.i = phi i64 [ %.239.i, %B168.i ], [ %differing.2.0.i1064, %B132.i ], [ %differing.2.0.i1064, %B108.i ], [ %differing.2.0.i1064, %B44.if.i802 ]
  %exitcond1173.not = icmp eq i64 %.265, %.130.i805
  br i1 %exitcond1173.not, label %_ZN5dedup7kernels8evidence15share_differingB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2a8int32_2a8int32_2a.exit.loopexit, label %B44.if.i802

B44.if.i802:
  %differing.2.0.i1064 = phi i64 [ %differing.3.1.i, %B220.i ], [ 0, %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit310 ]
  %named.2.0.i1063 = phi i64 [ %named.3.1.i, %B220.i ], [ 1, %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit310 ]
  %.59.i795.01062 = phi i64 [ %.130.i805, %B220.i ], [ 0, %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit310 ]
  %.130.i805 = add nuw nsw i64 %.59.i795.01062, 1
  %.168.i806 = add nsw i64 %.59.i795.01062, %.255
  %.170.i807 = getelementptr i32, ptr %arg.sentence, i64 %.168.i806
  %.171.i = load i32, ptr %.170.i807, align 4
  %.179.i808 = getelementptr i8, ptr %arg.role, i64 %.168.i806
  %.180.i809 = load i8, ptr %.179.i808, align 1
  %24 = and i8 %.180.i809, 4
  %.183.not.i = icmp eq i8 %24, 0
  br i1 %.183.not.i, label %B220.i, label %B108.i

_ZN5dedup7kernels8evidence15share_differingB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2a8int32_2a8int32_2a.exit.loopexit:
  %25 = sitofp i64 %differing.3.1.i to double
  %26 = sitofp i64 %named.3.1.i to double
  %27 = fdiv double %25, %26
  br label %_ZN5dedup7kernels8evidence15share_differingB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2a8int32_2a8int32_2a.exit

_ZN5dedup7kernels8evidence15share_differingB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2a8int32_2a8int32_2a.exit:
  %.285.i = phi double [ 0.000000e+00, %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit310.thread ], [ %27, %_ZN5dedup7kernels8evidence15share_differingB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2a8int32_2a8int32_2a.exit.loopexit ]
  %.861 = getelementptr i8, ptr %.436.i709, i64 40
  store double %.285.i, ptr %.861, align 8
  br i1 %.247.i967.not, label %B644.i525.preheader, label %B44.if.i548.lr.ph

B44.if.i548.lr.ph:
  %28 = getelementptr i32, ptr %arg.by_word, i64 %.255
  %29 = getelementptr i32, ptr %arg.sentence, i64 %.255
  br label %B44.if.i548

B510.if.i534.lr.ph:
  %30 = getelementptr double, ptr %arg.weight, i64 %.282
  br label %B510.if.i534

B242.i615:
  %.302.i565 = icmp samesign ugt i32 %.249.i499.01069, 1
  br i1 %.302.i565, label %B136.if.i597, label %B244.i566

B242.i615.thread:
  store double 0.000000e+00, ptr %.213.i555, align 8
  %.302.i5651208 = icmp samesign ugt i32 %.249.i499.01069, 1
  br i1 %.302.i5651208, label %B136.if.i597.outer, label %B270.i569

B244.i566:
  br i1 %.379.i5671192.ph, label %B661.i572, label %B270.i569

B270.i569:
  %.402.i570 = sext i32 %.207.i554 to i64
  %.403.i571 = icmp eq i64 %previous_row.2.0.i5141074, %.402.i570
  br i1 %.403.i571, label %B282.i575, label %B661.i572

B282.i575:
  %.411.i576 = getelementptr i32, ptr %arg.place, i64 %.204.i552
  %.412.i577 = load i32, ptr %.411.i576, align 4
  %.415.i578 = add nsw i64 %previous.2.0.i5131073, %.282
  %.417.i579 = getelementptr i32, ptr %arg.place, i64 %.415.i578
  %.418.i580 = load i32, ptr %.417.i579, align 4
  %.419.i581 = sext i32 %.412.i577 to i64
  %.420.i582 = sext i32 %.418.i580 to i64
  %.421.i583 = sub nsw i64 %.419.i581, %.420.i582
  %.423.not.i584 = icmp sgt i64 %.421.i583, %arg.reach
  br i1 %.423.not.i584, label %B661.i572, label %B336.i585

B336.i585:
  %.430.i586 = getelementptr i64, ptr %arg.word, i64 %.415.i578
  %.431.i587 = load i64, ptr %.430.i586, align 8
  %.436.i588 = getelementptr i64, ptr %arg.word, i64 %.204.i552
  %.437.i589 = load i64, ptr %.436.i588, align 8
  %.12.i619 = add i64 %.437.i589, %.431.i587
  %.5.i693 = lshr i64 %.12.i619, 33
  %.6.i694 = xor i64 %.5.i693, %.12.i619
  %.7.i695 = mul i64 %.6.i694, -49064778989728563
  %.8.i696 = lshr i64 %.7.i695, 33
  %.9.i697 = xor i64 %.8.i696, %.7.i695
  %.10.i698 = mul i64 %.9.i697, -4265267296055464877
  %.39.i = lshr i64 %.10.i698, 42
  %.40.i = getelementptr i32, ptr %arg.pair_counts, i64 %.39.i
  %.41.i = load i32, ptr %.40.i, align 4
  %.42.i = sitofp i32 %.41.i to double
  %.43.i = fsub double %.42.i, %arg.worn_from
  %.49.i = fcmp ogt double %.43.i, 0.000000e+00
  %.56.i = fdiv double %.43.i, %arg.worn_by
  %.61.i620 = fadd double %.56.i, 1.000000e+00
  %.65.i = fdiv double 1.000000e+00, %.61.i620
  %"$phi172.0.2.0.i" = select i1 %.49.i, double %.65.i, double 1.000000e+00
  store double %"$phi172.0.2.0.i", ptr %.213.i555, align 8
  %.471.i592 = getelementptr double, ptr %arg.found, i64 %previous.2.0.i5131073
  %.472.i593 = load double, ptr %.471.i592, align 8
  %.12.i.i594 = fcmp ogt double %"$phi172.0.2.0.i", %.472.i593
  %.13.i.i595 = select i1 %.12.i.i594, double %"$phi172.0.2.0.i", double %.472.i593
  store double %.13.i.i595, ptr %.471.i592, align 8
  br label %B661.i572

B644.i525.preheader:
  br i1 %.587.i3881018.not, label %B46.i.preheader, label %B644.if.i529.preheader

B644.if.i529.preheader:
  %31 = shl nuw i64 %storemerge201.i385, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.gained, i8 0, i64 %31, i1 false)
  br label %B46.i.preheader

B538.i541:
  %.686.i542 = getelementptr double, ptr %30, i64 %.578.i504.01076
  %.687.i543 = load double, ptr %.686.i542, align 8
  %.693.i544 = fcmp ogt double %.678.i539, 0.000000e+00
  %.678..i545 = select i1 %.693.i544, double %.678.i539, double 1.000000e+00
  %.711.i546 = fmul double %.678..i545, %.687.i543
  store double %.711.i546, ptr %.677.i538, align 8
  br label %B612.i547

B612.i547:
  %exitcond1175.not = icmp eq i64 %.292, %.647.i537
  br i1 %exitcond1175.not, label %B644.i525.preheader, label %B510.if.i534

B46.i.preheader:
  br i1 %.247.i967.not, label %B56.i733.preheader, label %B46.if.i.lr.ph

B46.if.i.lr.ph:
  %32 = getelementptr i32, ptr %arg.sentence, i64 %.282
  br label %B46.if.i

B661.i572:
  %previous.3.1.i573 = phi i64 [ %previous.2.0.i5131073, %B244.i566 ], [ %.103.i496.01071, %B336.i585 ], [ %.103.i496.01071, %B282.i575 ], [ %.103.i496.01071, %B270.i569 ], [ %previous.2.0.i5131073, %B44.if.i548 ]
  %previous_row.3.1.i574 = phi i64 [ %previous_row.2.0.i5141074, %B244.i566 ], [ %previous_row.2.0.i5141074, %B336.i585 ], [ %previous_row.2.0.i5141074, %B282.i575 ], [ %.402.i570, %B270.i569 ], [ %previous_row.2.0.i5141074, %B44.if.i548 ]
  %exitcond1174.not = icmp eq i64 %.292, %.174.i551
  br i1 %exitcond1174.not, label %B510.if.i534.lr.ph, label %B44.if.i548

B44.if.i548:
  %previous_row.2.0.i5141074 = phi i64 [ -1, %B44.if.i548.lr.ph ], [ %previous_row.3.1.i574, %B661.i572 ]
  %previous.2.0.i5131073 = phi i64 [ -1, %B44.if.i548.lr.ph ], [ %previous.3.1.i573, %B661.i572 ]
  %.103.i496.01071 = phi i64 [ 0, %B44.if.i548.lr.ph ], [ %.174.i551, %B661.i572 ]
  %.174.i551 = add nuw nsw i64 %.103.i496.01071, 1
  %.204.i552 = add nsw i64 %.103.i496.01071, %.282
  %.206.i553 = getelementptr i32, ptr %arg.sentence, i64 %.204.i552
  %.207.i554 = load i32, ptr %.206.i553, align 4
  %.213.i555 = getelementptr double, ptr %arg.found, i64 %.103.i496.01071
  store double -1.000000e+00, ptr %.213.i555, align 8
  %.217.i556 = getelementptr i32, ptr %arg.b_low, i64 %.103.i496.01071
  %.218.i557 = load i32, ptr %.217.i556, align 4
  %.221.i558 = getelementptr i32, ptr %arg.b_high, i64 %.103.i496.01071
  %.222.i559 = load i32, ptr %.221.i558, align 4
  %.259.i560 = sub i32 %.222.i559, %.218.i557
  %.302.i5651067.not = icmp slt i32 %.259.i560, 1
  br i1 %.302.i5651067.not, label %B661.i572, label %B136.if.i597.lr.ph

B136.if.i597.lr.ph:
  %.354.i606 = sext i32 %.207.i554 to i64
  %.355.i607 = getelementptr i32, ptr %arg.b_best, i64 %.354.i606
  br label %B136.if.i597.outer

B136.if.i597.outer:
  %.379.i5671192.ph = phi i1 [ false, %B242.i615.thread ], [ true, %B136.if.i597.lr.ph ]
  %.249.i499.01069.ph = phi i32 [ %.311.i599, %B242.i615.thread ], [ %.259.i560, %B136.if.i597.lr.ph ]
  %.246.i498.01068.ph = phi i32 [ %.315.i600, %B242.i615.thread ], [ %.218.i557, %B136.if.i597.lr.ph ]
  %.356.i608 = load i32, ptr %.355.i607, align 4
  %.358.i610 = sext i32 %.356.i608 to i64
  br label %B136.if.i597

B136.if.i597:
  %.249.i499.01069 = phi i32 [ %.311.i599, %B242.i615 ], [ %.249.i499.01069.ph, %B136.if.i597.outer ]
  %.246.i498.01068 = phi i32 [ %.315.i600, %B242.i615 ], [ %.246.i498.01068.ph, %B136.if.i597.outer ]
  %.311.i599 = add nsw i32 %.249.i499.01069, -1
  %.315.i600 = add i32 %.246.i498.01068, 1
  %33 = sext i32 %.246.i498.01068 to i64
  %.344.i601 = getelementptr i32, ptr %28, i64 %33
  %.345.i602 = load i32, ptr %.344.i601, align 4
  %.347.i603 = sext i32 %.345.i602 to i64
  %.350.i604 = getelementptr i32, ptr %29, i64 %.347.i603
  %.351.i605 = load i32, ptr %.350.i604, align 4
  %.357.i609 = sext i32 %.351.i605 to i64
  %.359.i611 = sub nsw i64 %.357.i609, %.358.i610
  %.362.i612 = tail call i64 @llvm.abs.i64(i64 %.359.i611, i1 true)
  %.364.not.i613 = icmp sgt i64 %.362.i612, %arg.window
  br i1 %.364.not.i613, label %B242.i615, label %B242.i615.thread

B510.if.i534:
  %.578.i504.01076 = phi i64 [ 0, %B510.if.i534.lr.ph ], [ %.647.i537, %B612.i547 ]
  %.647.i537 = add nuw nsw i64 %.578.i504.01076, 1
  %.677.i538 = getelementptr double, ptr %arg.found, i64 %.578.i504.01076
  %.678.i539 = load double, ptr %.677.i538, align 8
  %.680.i540 = fcmp ult double %.678.i539, 0.000000e+00
  br i1 %.680.i540, label %B612.i547, label %B538.i541

B56.i733.preheader:
  br i1 %.587.i3881018.not, label %_ZN5dedup7kernels8evidence8sum_sideB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit794, label %B56.if.i757.lr.ph

B56.if.i757.lr.ph:
  %34 = getelementptr double, ptr %arg.gain, i64 %.296
  br label %B56.if.i757

B76.i:
  %.205.i649 = getelementptr i32, ptr %32, i64 %.58.i636.01083
  %.206.i650 = load i32, ptr %.205.i649, align 4
  %.208.i = sext i32 %.206.i650 to i64
  %.209.not.i = icmp eq i64 %row.2.0.i1085, %.208.i
  %total.3.2.i = select i1 %.209.not.i, double %total.4.0.i1086, double 0.000000e+00
  %heaviest.3.2.i = select i1 %.209.not.i, double %heaviest.4.0.i1084, double 0.000000e+00
  %.12.i.i652 = fcmp ogt double %.160.i648, %heaviest.3.2.i
  %.13.i.i653 = select i1 %.12.i.i652, double %.160.i648, double %heaviest.3.2.i
  %.235.i = fadd double %.160.i648, %total.3.2.i
  %.279.i = fsub double %.235.i, %.13.i.i653
  %.286.i = getelementptr double, ptr %arg.gained, i64 %.208.i
  store double %.279.i, ptr %.286.i, align 8
  br label %B227.i

B227.i:
  %total.5.1.i = phi double [ %.235.i, %B76.i ], [ %total.4.0.i1086, %B46.if.i ]
  %heaviest.5.1.i = phi double [ %.13.i.i653, %B76.i ], [ %heaviest.4.0.i1084, %B46.if.i ]
  %row.3.1.i = phi i64 [ %.208.i, %B76.i ], [ %row.2.0.i1085, %B46.if.i ]
  %exitcond1176.not = icmp eq i64 %.292, %.129.i646
  br i1 %exitcond1176.not, label %B56.i733.preheader, label %B46.if.i

B46.if.i:
  %total.4.0.i1086 = phi double [ 0.000000e+00, %B46.if.i.lr.ph ], [ %total.5.1.i, %B227.i ]
  %row.2.0.i1085 = phi i64 [ -1, %B46.if.i.lr.ph ], [ %row.3.1.i, %B227.i ]
  %heaviest.4.0.i1084 = phi double [ 0.000000e+00, %B46.if.i.lr.ph ], [ %heaviest.5.1.i, %B227.i ]
  %.58.i636.01083 = phi i64 [ 0, %B46.if.i.lr.ph ], [ %.129.i646, %B227.i ]
  %.129.i646 = add nuw nsw i64 %.58.i636.01083, 1
  %.159.i647 = getelementptr double, ptr %arg.found, i64 %.58.i636.01083
  %.160.i648 = load double, ptr %.159.i647, align 8
  %.162.i = fcmp olt double %.160.i648, 0.000000e+00
  br i1 %.162.i, label %B227.i, label %B76.i

B112.i768:
  %.210.i769 = getelementptr i32, ptr %arg.a_best, i64 %.201.i766
  %.211.i770 = load i32, ptr %.210.i769, align 4
  %.213.i771 = sext i32 %.211.i770 to i64
  %.214.not.i772 = icmp eq i64 %.85.i727.01089, %.213.i771
  br i1 %.214.not.i772, label %B150.i778, label %B293.i773

B150.i778:
  %.257.i779 = getelementptr double, ptr %arg.gained, i64 %.85.i727.01089
  %.258.i780 = load double, ptr %.257.i779, align 8
  %.260.i781 = fadd double %mutual.2.0.i7351091, %.258.i780
  %.271.i782 = fcmp ogt double %.258.i780, 0.000000e+00
  br i1 %.271.i782, label %B196.i783, label %B293.i773

B196.i783:
  %.288.i784 = icmp sgt i64 %previous.2.0.i7381094, -1
  br i1 %.288.i784, label %B208.i790, label %B293.i773

B208.i790:
  %.291.i791 = add nsw i64 %pairs.2.0.i7371093, 1
  %.316.i792 = tail call i64 @llvm.scmp.i64.i64(i64 %.201.i766, i64 %previous.2.0.i7381094)
  %.318.i793 = add nsw i64 %.316.i792, %steps.2.0.i7361092
  br label %B293.i773

B293.i773:
  %mutual.3.1.i774 = phi double [ %mutual.2.0.i7351091, %B56.if.i757 ], [ %mutual.2.0.i7351091, %B112.i768 ], [ %.260.i781, %B150.i778 ], [ %.260.i781, %B208.i790 ], [ %.260.i781, %B196.i783 ]
  %steps.3.1.i775 = phi i64 [ %steps.2.0.i7361092, %B56.if.i757 ], [ %steps.2.0.i7361092, %B112.i768 ], [ %steps.2.0.i7361092, %B150.i778 ], [ %.318.i793, %B208.i790 ], [ %steps.2.0.i7361092, %B196.i783 ]
  %pairs.3.1.i776 = phi i64 [ %pairs.2.0.i7371093, %B56.if.i757 ], [ %pairs.2.0.i7371093, %B112.i768 ], [ %pairs.2.0.i7371093, %B150.i778 ], [ %.291.i791, %B208.i790 ], [ %pairs.2.0.i7371093, %B196.i783 ]
  %previous.3.1.i777 = phi i64 [ %previous.2.0.i7381094, %B56.if.i757 ], [ %previous.2.0.i7381094, %B112.i768 ], [ %previous.2.0.i7381094, %B150.i778 ], [ %.201.i766, %B208.i790 ], [ %.201.i766, %B196.i783 ]
  %exitcond1177.not = icmp eq i64 %.319, %.156.i760
  br i1 %exitcond1177.not, label %_ZN5dedup7kernels8evidence8sum_sideB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit794.loopexit, label %B56.if.i757

B56.if.i757:
  %previous.2.0.i7381094 = phi i64 [ -1, %B56.if.i757.lr.ph ], [ %previous.3.1.i777, %B293.i773 ]
  %pairs.2.0.i7371093 = phi i64 [ 0, %B56.if.i757.lr.ph ], [ %pairs.3.1.i776, %B293.i773 ]
  %steps.2.0.i7361092 = phi i64 [ 0, %B56.if.i757.lr.ph ], [ %steps.3.1.i775, %B293.i773 ]
  %mutual.2.0.i7351091 = phi double [ 0.000000e+00, %B56.if.i757.lr.ph ], [ %mutual.3.1.i774, %B293.i773 ]
  %total.2.0.i7341090 = phi double [ 0.000000e+00, %B56.if.i757.lr.ph ], [ %.191.i763, %B293.i773 ]
  %.85.i727.01089 = phi i64 [ 0, %B56.if.i757.lr.ph ], [ %.156.i760, %B293.i773 ]
  %.156.i760 = add nuw nsw i64 %.85.i727.01089, 1
  %.188.i761 = getelementptr double, ptr %34, i64 %.85.i727.01089
  %.189.i762 = load double, ptr %.188.i761, align 8
  %.191.i763 = fadd double %total.2.0.i7341090, %.189.i762
  %.199.i764 = getelementptr i32, ptr %arg.b_best, i64 %.85.i727.01089
  %.200.i765 = load i32, ptr %.199.i764, align 4
  %.201.i766 = sext i32 %.200.i765 to i64
  %.202.i767 = icmp slt i32 %.200.i765, 0
  br i1 %.202.i767, label %B293.i773, label %B112.i768

_ZN5dedup7kernels8evidence8sum_sideB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit794.loopexit:
  %35 = add nsw i64 %pairs.3.1.i776, 1
  %36 = sitofp i64 %35 to double
  %37 = sitofp i64 %steps.3.1.i775 to double
  br label %_ZN5dedup7kernels8evidence8sum_sideB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit794

_ZN5dedup7kernels8evidence8sum_sideB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit794:
  %total.2.0.i734.lcssa = phi double [ 0.000000e+00, %B56.i733.preheader ], [ %.191.i763, %_ZN5dedup7kernels8evidence8sum_sideB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit794.loopexit ]
  %mutual.2.0.i735.lcssa = phi double [ 0.000000e+00, %B56.i733.preheader ], [ %mutual.3.1.i774, %_ZN5dedup7kernels8evidence8sum_sideB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit794.loopexit ]
  %steps.2.0.i736.lcssa = phi double [ 0.000000e+00, %B56.i733.preheader ], [ %37, %_ZN5dedup7kernels8evidence8sum_sideB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit794.loopexit ]
  %pairs.2.0.i737.lcssa = phi double [ 1.000000e+00, %B56.i733.preheader ], [ %36, %_ZN5dedup7kernels8evidence8sum_sideB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit794.loopexit ]
  %.12.i.i741 = fcmp ogt double %arg.little, %total.2.0.i734.lcssa
  %.13.i.i742 = select i1 %.12.i.i741, double %arg.little, double %total.2.0.i734.lcssa
  %.431.i744 = fdiv double %mutual.2.0.i735.lcssa, %.13.i.i742
  %.436.i745 = getelementptr i8, ptr %.436.i709, i64 48
  store double %.431.i744, ptr %.436.i745, align 8
  %.447.i748 = fdiv double %pairs.2.0.i737.lcssa, 3.000000e+00
  %sqrt.i749 = tail call double @llvm.sqrt.f64(double %.447.i748)
  %abs.i750 = tail call double @llvm.fabs.f64(double %sqrt.i749)
  %isinf.i751 = fcmp oeq double %.447.i748, 0xFFF0000000000000
  %.448.i752 = select i1 %isinf.i751, double 0x7FF0000000000000, double %abs.i750
  %.454.i754 = fdiv double %steps.2.0.i736.lcssa, %.448.i752
  %.460.i755 = getelementptr i8, ptr %.436.i709, i64 56
  store double %.454.i754, ptr %.460.i755, align 8
  %.468.i756 = getelementptr i8, ptr %.436.i709, i64 80
  store double %total.2.0.i734.lcssa, ptr %.468.i756, align 8
  %.947 = getelementptr i64, ptr %arg.keywords, i64 %.240
  %.948 = load i64, ptr %.947, align 8
  %.951 = getelementptr i64, ptr %arg.numerals, i64 %.240
  %.952 = load i64, ptr %.951, align 8
  br i1 %.247.i967.not, label %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit345.thread, label %B34.if.i324.lr.ph

_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit345.thread:
  %.236.i3201214 = sitofp i64 %.948 to double
  %.237.i3211215 = getelementptr i8, ptr %.436.i709, i64 64
  store double %.236.i3201214, ptr %.237.i3211215, align 8
  %.247.i3221216 = sitofp i64 %.952 to double
  %.248.i3231217 = getelementptr i8, ptr %.436.i709, i64 72
  store double %.247.i3221216, ptr %.248.i3231217, align 8
  br label %_ZN5dedup7kernels8evidence15share_differingB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2a8int32_2a8int32_2a.exit859

B34.if.i324.lr.ph:
  %38 = getelementptr i8, ptr %arg.role, i64 %.282
  br label %B34.if.i324

B74.i336:
  %.175.i337 = getelementptr i8, ptr %38, i64 %.54.i311.01100
  %.176.i338 = load i8, ptr %.175.i337, align 1
  %39 = and i8 %.176.i338, 3
  %.179.i339 = icmp eq i8 %39, 1
  %.182.neg.i340 = sext i1 %.179.i339 to i64
  %.183.i341 = add i64 %keywords.2.0.i3171103, %.182.neg.i340
  %.198.i342 = icmp eq i8 %39, 2
  %.201.neg.i343 = sext i1 %.198.i342 to i64
  %.202.i344 = add i64 %numerals.2.0.i3161102, %.201.neg.i343
  br label %B198.i333

B198.i333:
  %keywords.3.1.i334 = phi i64 [ %.183.i341, %B74.i336 ], [ %keywords.2.0.i3171103, %B34.if.i324 ]
  %numerals.3.1.i335 = phi i64 [ %.202.i344, %B74.i336 ], [ %numerals.2.0.i3161102, %B34.if.i324 ]
  %exitcond1178.not = icmp eq i64 %.292, %.125.i327
  br i1 %exitcond1178.not, label %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit345, label %B34.if.i324

B34.if.i324:
  %keywords.2.0.i3171103 = phi i64 [ %.948, %B34.if.i324.lr.ph ], [ %keywords.3.1.i334, %B198.i333 ]
  %numerals.2.0.i3161102 = phi i64 [ %.952, %B34.if.i324.lr.ph ], [ %numerals.3.1.i335, %B198.i333 ]
  %.54.i311.01100 = phi i64 [ 0, %B34.if.i324.lr.ph ], [ %.125.i327, %B198.i333 ]
  %.125.i327 = add nuw nsw i64 %.54.i311.01100, 1
  %.163.i328 = getelementptr i32, ptr %arg.b_low, i64 %.54.i311.01100
  %.164.i329 = load i32, ptr %.163.i328, align 4
  %.167.i330 = getelementptr i32, ptr %arg.b_high, i64 %.54.i311.01100
  %.168.i331 = load i32, ptr %.167.i330, align 4
  %.169.i332 = icmp slt i32 %.164.i329, %.168.i331
  br i1 %.169.i332, label %B74.i336, label %B198.i333

_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit345:
  %.236.i320 = sitofp i64 %keywords.3.1.i334 to double
  %.237.i321 = getelementptr i8, ptr %.436.i709, i64 64
  store double %.236.i320, ptr %.237.i321, align 8
  %.247.i322 = sitofp i64 %numerals.3.1.i335 to double
  %.248.i323 = getelementptr i8, ptr %.436.i709, i64 72
  store double %.247.i322, ptr %.248.i323, align 8
  br label %B44.if.i827

B108.i837:
  %.193.i838 = sext i32 %.171.i833 to i64
  %.194.i839 = getelementptr i32, ptr %arg.b_best, i64 %.193.i838
  %.195.i840 = load i32, ptr %.194.i839, align 4
  %.197.i841 = icmp sgt i32 %.195.i840, -1
  br i1 %.197.i841, label %B132.i845, label %B220.i842

B132.i845:
  %.196.i846 = zext nneg i32 %.195.i840 to i64
  %.212.i847 = getelementptr i32, ptr %arg.a_best, i64 %.196.i846
  %.213.i848 = load i32, ptr %.212.i847, align 4
  %.215.i849 = icmp eq i32 %.213.i848, %.171.i833
  br i1 %.215.i849, label %B168.i850, label %B220.i842

B168.i850:
  %.220.i851 = add nsw i64 %named.2.0.i8201109, 1
  %.227.i852 = getelementptr i32, ptr %arg.b_low, i64 %.59.i815.01108
  %.228.i853 = load i32, ptr %.227.i852, align 4
  %.231.i854 = getelementptr i32, ptr %arg.b_high, i64 %.59.i815.01108
  %.232.i855 = load i32, ptr %.231.i854, align 4
  %.235.i856 = icmp eq i32 %.228.i853, %.232.i855
  %.238.i857 = zext i1 %.235.i856 to i64
  %.239.i858 = add nsw i64 %differing.2.0.i8211110, %.238.i857
  br label %B220.i842

B220.i842:
  %named.3.1.i843 = phi i64 [ %.220.i851, %B168.i850 ], [ %named.2.0.i8201109, %B132.i845 ], [ %named.2.0.i8201109, %B108.i837 ], [ %named.2.0.i8201109, %B44.if.i827 ]
  %differing.3.1.i844 = phi i64 [ %.239.i858, %B168.i850 ], [ %differing.2.0.i8211110, %B132.i845 ], [ %differing.2.0.i8211110, %B108.i837 ], [ %differing.2.0.i8211110, %B44.if.i827 ]
  %exitcond1179.not = icmp eq i64 %.292, %.130.i830
  br i1 %exitcond1179.not, label %_ZN5dedup7kernels8evidence15share_differingB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2a8int32_2a8int32_2a.exit859.loopexit, label %B44.if.i827

B44.if.i827:
  %differing.2.0.i8211110 = phi i64 [ %differing.3.1.i844, %B220.i842 ], [ 0, %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit345 ]
  %named.2.0.i8201109 = phi i64 [ %named.3.1.i843, %B220.i842 ], [ 1, %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit345 ]
  %.59.i815.01108 = phi i64 [ %.130.i830, %B220.i842 ], [ 0, %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit345 ]
  %.130.i830 = add nuw nsw i64 %.59.i815.01108, 1
  %.168.i831 = add nsw i64 %.59.i815.01108, %.282
  %.170.i832 = getelementptr i32, ptr %arg.sentence, i64 %.168.i831
  %.171.i833 = load i32, ptr %.170.i832, align 4
  %.179.i834 = getelementptr i8, ptr %arg.role, i64 %.168.i831
  %.180.i835 = load i8, ptr %.179.i834, align 1
  %40 = and i8 %.180.i835, 4
  %.183.not.i836 = icmp eq i8 %40, 0
  br i1 %.183.not.i836, label %B220.i842, label %B108.i837

_ZN5dedup7kernels8evidence15share_differingB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2a8int32_2a8int32_2a.exit859.loopexit:
  %41 = sitofp i64 %differing.3.1.i844 to double
  %42 = sitofp i64 %named.3.1.i843 to double
  %43 = fdiv double %41, %42
  br label %_ZN5dedup7kernels8evidence15share_differingB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2a8int32_2a8int32_2a.exit859

_ZN5dedup7kernels8evidence15share_differingB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2a8int32_2a8int32_2a.exit859:
  %.285.i826 = phi double [ 0.000000e+00, %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit345.thread ], [ %43, %_ZN5dedup7kernels8evidence15share_differingB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2a8int32_2axx8int32_2a8int32_2a8int32_2a8int32_2a.exit859.loopexit ]
  %.1025 = getelementptr i8, ptr %.436.i709, i64 88
  store double %.285.i826, ptr %.1025, align 8
  br i1 %.587.i1002.not, label %B80.i.preheader, label %B34.if.i873.preheader

B34.if.i873.preheader:
  %44 = shl nuw i64 %storemerge201.i, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.a_new, i8 0, i64 %44, i1 false)
  br label %B80.i.preheader

B80.i.preheader:
  br i1 %.116.i964.not, label %B34.i881.preheader, label %B80.if.i

B34.i881.preheader:
  br i1 %.587.i3881018.not, label %B80.i887.preheader, label %B34.if.i910.preheader

B34.if.i910.preheader:
  %45 = shl nuw i64 %storemerge201.i385, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.b_new, i8 0, i64 %45, i1 false)
  br label %B80.i887.preheader

B122.i:
  %.289.i = getelementptr i32, ptr %arg.a_low, i64 %.180.i861.01118
  %.290.i = load i32, ptr %.289.i, align 4
  %.293.i = getelementptr i32, ptr %arg.a_high, i64 %.180.i861.01118
  %.294.i = load i32, ptr %.293.i, align 4
  %.295.i = icmp eq i32 %.290.i, %.294.i
  br i1 %.295.i, label %B158.i, label %B186.i

B158.i:
  %.303.i = getelementptr i32, ptr %arg.sentence, i64 %.279.i870
  %.304.i = load i32, ptr %.303.i, align 4
  %.306.i = sext i32 %.304.i to i64
  %.308.i872 = getelementptr i32, ptr %arg.a_new, i64 %.306.i
  store i32 1, ptr %.308.i872, align 4
  br label %B186.i

B186.i:
  %exitcond1180.not = icmp eq i64 %.265, %.249.i869
  br i1 %exitcond1180.not, label %B34.i881.preheader, label %B80.if.i

B80.if.i:
  %.180.i861.01118 = phi i64 [ %.249.i869, %B186.i ], [ 0, %B80.i.preheader ]
  %.249.i869 = add nuw nsw i64 %.180.i861.01118, 1
  %.279.i870 = add nsw i64 %.180.i861.01118, %.255
  %.281.i871 = getelementptr i8, ptr %arg.role, i64 %.279.i870
  %.282.i = load i8, ptr %.281.i871, align 1
  %46 = and i8 %.282.i, 4
  %.285.not.i = icmp eq i8 %46, 0
  br i1 %.285.not.i, label %B186.i, label %B122.i

B80.i887.preheader:
  br i1 %.247.i967.not, label %B44.i922.preheader, label %B80.if.i890

B44.i922.preheader:
  br i1 %.587.i1002.not, label %B1433, label %B44.if.i927

B122.i898:
  %.289.i899 = getelementptr i32, ptr %arg.b_low, i64 %.180.i877.01124
  %.290.i900 = load i32, ptr %.289.i899, align 4
  %.293.i901 = getelementptr i32, ptr %arg.b_high, i64 %.180.i877.01124
  %.294.i902 = load i32, ptr %.293.i901, align 4
  %.295.i903 = icmp eq i32 %.290.i900, %.294.i902
  br i1 %.295.i903, label %B158.i905, label %B186.i904

B158.i905:
  %.303.i906 = getelementptr i32, ptr %arg.sentence, i64 %.279.i894
  %.304.i907 = load i32, ptr %.303.i906, align 4
  %.306.i908 = sext i32 %.304.i907 to i64
  %.308.i909 = getelementptr i32, ptr %arg.b_new, i64 %.306.i908
  store i32 1, ptr %.308.i909, align 4
  br label %B186.i904

B186.i904:
  %exitcond1181.not = icmp eq i64 %.292, %.249.i893
  br i1 %exitcond1181.not, label %B44.i922.preheader, label %B80.if.i890

B80.if.i890:
  %.180.i877.01124 = phi i64 [ %.249.i893, %B186.i904 ], [ 0, %B80.i887.preheader ]
  %.249.i893 = add nuw nsw i64 %.180.i877.01124, 1
  %.279.i894 = add nsw i64 %.180.i877.01124, %.282
  %.281.i895 = getelementptr i8, ptr %arg.role, i64 %.279.i894
  %.282.i896 = load i8, ptr %.281.i895, align 1
  %47 = and i8 %.282.i896, 4
  %.285.not.i897 = icmp eq i8 %47, 0
  br i1 %.285.not.i897, label %B186.i904, label %B122.i898

B72.i:
  %.184.i = getelementptr i32, ptr %arg.b_best, i64 %.169.i933
  %.185.i = load i32, ptr %.184.i, align 4
  %.187.i = sext i32 %.185.i to i64
  %.188.i936 = icmp eq i64 %.58.i916.01127, %.187.i
  br i1 %.188.i936, label %B108.i937, label %B170.i

B108.i937:
  %.191.i938 = add nsw i64 %pairs.2.0.i9231129, 1
  %.198.i939 = getelementptr i32, ptr %arg.a_new, i64 %.58.i916.01127
  %.199.i940 = load i32, ptr %.198.i939, align 4
  %.208.i941 = getelementptr i32, ptr %arg.b_new, i64 %.169.i933
  %.209.i942 = load i32, ptr %.208.i941, align 4
  %.21264.i = and i32 %.209.i942, %.199.i940
  %.212.i943 = sext i32 %.21264.i to i64
  %.214.i = add nsw i64 %swapped.2.0.i1128, %.212.i943
  br label %B170.i

B170.i:
  %pairs.3.1.i935 = phi i64 [ %.191.i938, %B108.i937 ], [ %pairs.2.0.i9231129, %B72.i ], [ %pairs.2.0.i9231129, %B44.if.i927 ]
  %swapped.3.1.i = phi i64 [ %.214.i, %B108.i937 ], [ %swapped.2.0.i1128, %B72.i ], [ %swapped.2.0.i1128, %B44.if.i927 ]
  %exitcond1182.not = icmp eq i64 %.312, %.129.i930
  br i1 %exitcond1182.not, label %_ZN5dedup7kernels8evidence13share_swappedB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2a8int32_2a8int32_2a8int32_2a.exit.loopexit, label %B44.if.i927

B44.if.i927:
  %pairs.2.0.i9231129 = phi i64 [ %pairs.3.1.i935, %B170.i ], [ 0, %B44.i922.preheader ]
  %swapped.2.0.i1128 = phi i64 [ %swapped.3.1.i, %B170.i ], [ 0, %B44.i922.preheader ]
  %.58.i916.01127 = phi i64 [ %.129.i930, %B170.i ], [ 0, %B44.i922.preheader ]
  %.129.i930 = add nuw nsw i64 %.58.i916.01127, 1
  %.167.i931 = getelementptr i32, ptr %arg.a_best, i64 %.58.i916.01127
  %.168.i932 = load i32, ptr %.167.i931, align 4
  %.169.i933 = sext i32 %.168.i932 to i64
  %.170.i934 = icmp sgt i32 %.168.i932, -1
  br i1 %.170.i934, label %B72.i, label %B170.i

_ZN5dedup7kernels8evidence13share_swappedB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2a8int32_2a8int32_2a8int32_2a.exit.loopexit:
  %48 = tail call i64 @llvm.smax.i64(i64 %pairs.3.1.i935, i64 1)
  %49 = sitofp i64 %swapped.3.1.i to double
  %50 = uitofp nneg i64 %48 to double
  %51 = fdiv double %49, %50
  br label %B1433

B1432:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B1433:
  %.282.i926.sink = phi double [ 0.000000e+00, %_ZN5dedup7kernels8evidence9count_ownB3v11B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit275 ], [ 0.000000e+00, %B44.i922.preheader ], [ %51, %_ZN5dedup7kernels8evidence13share_swappedB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2a8int32_2a8int32_2a8int32_2a.exit.loopexit ]
  %.1137 = getelementptr double, ptr %arg.swapped, i64 %.133.01155
  store double %.282.i926.sink, ptr %.1137, align 8
  %exitcond1187.not = icmp eq i64 %arg.pairs, %.205
  br i1 %exitcond1187.not, label %B1432, label %B36.if

B36.if:
  %.133.01155 = phi i64 [ %.205, %B1433 ], [ 0, %entry ]
  %.205 = add nuw nsw i64 %.133.01155, 1
  %.235 = getelementptr i64, ptr %arg.first, i64 %.133.01155
  %.236 = load i64, ptr %.235, align 8
  %.239 = getelementptr i64, ptr %arg.second, i64 %.133.01155
  %.240 = load i64, ptr %.239, align 8
  %.248 = mul nuw nsw i64 %.133.01155, 12
  %.254 = getelementptr i64, ptr %arg.entries, i64 %.236
  %.255 = load i64, ptr %.254, align 8
  %.257 = add nsw i64 %.236, 1
  %.259 = getelementptr i64, ptr %arg.entries, i64 %.257
  %.260 = load i64, ptr %.259, align 8
  %.265 = sub nsw i64 %.260, %.255
  %.268 = getelementptr i64, ptr %arg.sentences, i64 %.236
  %.269 = load i64, ptr %.268, align 8
  %.281 = getelementptr i64, ptr %arg.entries, i64 %.240
  %.282 = load i64, ptr %.281, align 8
  %.284 = add nsw i64 %.240, 1
  %.286 = getelementptr i64, ptr %arg.entries, i64 %.284
  %.287 = load i64, ptr %.286, align 8
  %.292 = sub i64 %.287, %.282
  %.295 = getelementptr i64, ptr %arg.sentences, i64 %.240
  %.296 = load i64, ptr %.295, align 8
  %.309 = getelementptr i64, ptr %arg.sentences, i64 %.257
  %.310 = load i64, ptr %.309, align 8
  %.312 = sub i64 %.310, %.269
  %.316 = getelementptr i64, ptr %arg.sentences, i64 %.284
  %.317 = load i64, ptr %.316, align 8
  %.319 = sub i64 %.317, %.296
  %.116.i964.not = icmp slt i64 %.265, 1
  br i1 %.116.i964.not, label %B60.i, label %B34.if.i

B60.i:
  %.247.i967.not = icmp slt i64 %.292, 1
  br i1 %.247.i967.not, label %_ZN5dedup7kernels8evidence10join_wordsB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axxxx8int32_2a8int32_2a8int32_2a8int32_2a.exit, label %B90.if.i

B116.i:
  %.318.i = icmp sgt i64 %.265, 0
  br i1 %.318.i, label %B154.i.preheader, label %_ZN5dedup7kernels8evidence10join_wordsB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axxxx8int32_2a8int32_2a8int32_2a8int32_2a.exit

B154.i.preheader:
  %52 = getelementptr i32, ptr %arg.by_word, i64 %.255
  %53 = getelementptr i64, ptr %arg.word, i64 %.255
  %54 = getelementptr i32, ptr %arg.by_word, i64 %.282
  %55 = getelementptr i64, ptr %arg.word, i64 %.282
  br label %B154.i

B154.i:
  %i.3.0.i = phi i64 [ %i.4.1.i, %B758.i ], [ 0, %B154.i.preheader ]
  %j.3.0.i = phi i64 [ %j.4.1.i, %B758.i ], [ 0, %B154.i.preheader ]
  %.343.i = getelementptr i32, ptr %52, i64 %i.3.0.i
  %.344.i = load i32, ptr %.343.i, align 4
  %.346.i = sext i32 %.344.i to i64
  %.349.i = getelementptr i64, ptr %53, i64 %.346.i
  %.350.i = load i64, ptr %.349.i, align 8
  %.355.i = getelementptr i32, ptr %54, i64 %j.3.0.i
  %.356.i = load i32, ptr %.355.i, align 4
  %.358.i = sext i32 %.356.i to i64
  %.361.i = getelementptr i64, ptr %55, i64 %.358.i
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
  %.427.i = icmp slt i64 %.412.i, %.265
  br i1 %.427.i, label %B314.i, label %B432.i

B314.i:
  %.442.i = getelementptr i32, ptr %52, i64 %.412.i
  %.443.i = load i32, ptr %.442.i, align 4
  %.445.i = sext i32 %.443.i to i64
  %.448.i = getelementptr i64, ptr %53, i64 %.445.i
  %.449.i = load i64, ptr %.448.i, align 8
  %.451.i = icmp eq i64 %.449.i, %.350.i
  br i1 %.451.i, label %B362.i, label %B432.i

B362.i:
  %i_end.2.3.i = phi i64 [ %.457.i, %B384.i ], [ %.412.i, %B314.i ]
  %.457.i = add nsw i64 %i_end.2.3.i, 1
  %.468.i = icmp slt i64 %.457.i, %.265
  br i1 %.468.i, label %B384.i, label %B432.i

B384.i:
  %.482.i = getelementptr i32, ptr %52, i64 %.457.i
  %.483.i = load i32, ptr %.482.i, align 4
  %.485.i = sext i32 %.483.i to i64
  %.488.i = getelementptr i64, ptr %53, i64 %.485.i
  %.489.i = load i64, ptr %.488.i, align 8
  %.491.i = icmp eq i64 %.489.i, %.350.i
  br i1 %.491.i, label %B362.i, label %B432.i

B432.i:
  %i_end.3.2.i = phi i64 [ %.412.i, %B314.i ], [ %.412.i, %B282.i ], [ %.457.i, %B384.i ], [ %.265, %B362.i ]
  %.510.i = icmp slt i64 %.414.i, %.292
  br i1 %.510.i, label %B444.i, label %B562.i

B444.i:
  %.525.i = getelementptr i32, ptr %54, i64 %.414.i
  %.526.i = load i32, ptr %.525.i, align 4
  %.528.i = sext i32 %.526.i to i64
  %.531.i = getelementptr i64, ptr %55, i64 %.528.i
  %.532.i = load i64, ptr %.531.i, align 8
  %.534.i = icmp eq i64 %.532.i, %.350.i
  br i1 %.534.i, label %B492.i, label %B562.i

B492.i:
  %j_end.2.3.i = phi i64 [ %.540.i, %B514.i ], [ %.414.i, %B444.i ]
  %.540.i = add nsw i64 %j_end.2.3.i, 1
  %.551.i = icmp slt i64 %.540.i, %.292
  br i1 %.551.i, label %B514.i, label %B562.i

B514.i:
  %.565.i = getelementptr i32, ptr %54, i64 %.540.i
  %.566.i = load i32, ptr %.565.i, align 4
  %.568.i = sext i32 %.566.i to i64
  %.571.i = getelementptr i64, ptr %55, i64 %.568.i
  %.572.i = load i64, ptr %.571.i, align 8
  %.574.i = icmp eq i64 %.572.i, %.350.i
  br i1 %.574.i, label %B492.i, label %B562.i

B562.i:
  %j_end.3.2.i = phi i64 [ %.414.i, %B444.i ], [ %.414.i, %B432.i ], [ %.540.i, %B514.i ], [ %.292, %B492.i ]
  %.627.i = sub i64 %i_end.3.2.i, %i.3.0.i
  %.670.i970.not = icmp slt i64 %.627.i, 1
  br i1 %.670.i970.not, label %B656.i, label %B594.if.i.lr.ph

B594.if.i.lr.ph:
  %.716.i = trunc i64 %j.3.0.i to i32
  %.727.i = trunc i64 %j_end.3.2.i to i32
  br label %B594.if.i

B656.i:
  %.775.i = sub i64 %j_end.3.2.i, %j.3.0.i
  %.818.i973.not = icmp slt i64 %.775.i, 1
  br i1 %.818.i973.not, label %B758.i, label %B688.if.i.lr.ph

B688.if.i.lr.ph:
  %.864.i = trunc i64 %i.3.0.i to i32
  %.875.i = trunc i64 %i_end.3.2.i to i32
  br label %B688.if.i

B758.i:
  %j.4.1.i = phi i64 [ %j.3.0.i, %B246.i ], [ %.405.i, %B270.i ], [ %j_end.3.2.i, %B656.i ], [ %j_end.3.2.i, %B688.if.i ]
  %i.4.1.i = phi i64 [ %.384.i, %B246.i ], [ %i.3.0.i, %B270.i ], [ %i_end.3.2.i, %B656.i ], [ %i_end.3.2.i, %B688.if.i ]
  %.898.i = icmp slt i64 %i.4.1.i, %.265
  %.910.i = icmp slt i64 %j.4.1.i, %.292
  %or.cond963 = select i1 %.898.i, i1 %.910.i, i1 false
  br i1 %or.cond963, label %B154.i, label %_ZN5dedup7kernels8evidence10join_wordsB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axxxx8int32_2a8int32_2a8int32_2a8int32_2a.exit

B34.if.i:
  %.58.i.0965 = phi i64 [ %.129.i, %B34.if.i ], [ 0, %B36.if ]
  %.129.i = add nuw nsw i64 %.58.i.0965, 1
  %.156.i = getelementptr i32, ptr %arg.a_low, i64 %.58.i.0965
  store i32 0, ptr %.156.i, align 4
  %.160.i = getelementptr i32, ptr %arg.a_high, i64 %.58.i.0965
  store i32 0, ptr %.160.i, align 4
  %exitcond.not = icmp eq i64 %.265, %.129.i
  br i1 %exitcond.not, label %B60.i, label %B34.if.i

B90.if.i:
  %.191.i.0968 = phi i64 [ %.260.i, %B90.if.i ], [ 0, %B60.i ]
  %.260.i = add nuw nsw i64 %.191.i.0968, 1
  %.287.i = getelementptr i32, ptr %arg.b_low, i64 %.191.i.0968
  store i32 0, ptr %.287.i, align 4
  %.291.i = getelementptr i32, ptr %arg.b_high, i64 %.191.i.0968
  store i32 0, ptr %.291.i, align 4
  %exitcond1157.not = icmp eq i64 %.292, %.260.i
  br i1 %exitcond1157.not, label %B116.i, label %B90.if.i

B594.if.i:
  %.617.i.0972 = phi i64 [ %.627.i, %B594.if.i.lr.ph ], [ %.679.i, %B594.if.i ]
  %.614.i.0971 = phi i64 [ %i.3.0.i, %B594.if.i.lr.ph ], [ %.683.i, %B594.if.i ]
  %.679.i = add nsw i64 %.617.i.0972, -1
  %.683.i = add i64 %.614.i.0971, 1
  %.711.i = getelementptr i32, ptr %52, i64 %.614.i.0971
  %.712.i = load i32, ptr %.711.i, align 4
  %.715.i = sext i32 %.712.i to i64
  %.717.i = getelementptr i32, ptr %arg.a_low, i64 %.715.i
  store i32 %.716.i, ptr %.717.i, align 4
  %.723.i = load i32, ptr %.711.i, align 4
  %.726.i = sext i32 %.723.i to i64
  %.728.i = getelementptr i32, ptr %arg.a_high, i64 %.726.i
  store i32 %.727.i, ptr %.728.i, align 4
  %.670.i = icmp samesign ugt i64 %.617.i.0972, 1
  br i1 %.670.i, label %B594.if.i, label %B656.i

B688.if.i:
  %.765.i.0975 = phi i64 [ %.775.i, %B688.if.i.lr.ph ], [ %.827.i, %B688.if.i ]
  %.762.i.0974 = phi i64 [ %j.3.0.i, %B688.if.i.lr.ph ], [ %.831.i, %B688.if.i ]
  %.827.i = add nsw i64 %.765.i.0975, -1
  %.831.i = add i64 %.762.i.0974, 1
  %.859.i = getelementptr i32, ptr %54, i64 %.762.i.0974
  %.860.i = load i32, ptr %.859.i, align 4
  %.863.i = sext i32 %.860.i to i64
  %.865.i = getelementptr i32, ptr %arg.b_low, i64 %.863.i
  store i32 %.864.i, ptr %.865.i, align 4
  %.871.i = load i32, ptr %.859.i, align 4
  %.874.i = sext i32 %.871.i to i64
  %.876.i = getelementptr i32, ptr %arg.b_high, i64 %.874.i
  store i32 %.875.i, ptr %.876.i, align 4
  %.818.i = icmp samesign ugt i64 %.765.i.0975, 1
  br i1 %.818.i, label %B688.if.i, label %B758.i

_ZN5dedup7kernels8evidence10join_wordsB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axxxx8int32_2a8int32_2a8int32_2a8int32_2a.exit:
  br i1 %.116.i964.not, label %_ZN5dedup7kernels8evidence11share_foundB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx8int32_2a8int32_2a.exit, label %B44.if.i.lr.ph

B44.if.i.lr.ph:
  %56 = getelementptr double, ptr %arg.weight, i64 %.255
  br label %B44.if.i

B44.if.i:
  %found.2.0.i980 = phi double [ 0.000000e+00, %B44.if.i.lr.ph ], [ %found.3.1.i, %B44.if.i ]
  %whole.2.0.i979 = phi double [ 0.000000e+00, %B44.if.i.lr.ph ], [ %.168.i, %B44.if.i ]
  %.58.i171.0977 = phi i64 [ 0, %B44.if.i.lr.ph ], [ %.129.i179, %B44.if.i ]
  %.129.i179 = add nuw nsw i64 %.58.i171.0977, 1
  %.165.i = getelementptr double, ptr %56, i64 %.58.i171.0977
  %.166.i = load double, ptr %.165.i, align 8
  %.168.i = fadd double %whole.2.0.i979, %.166.i
  %.176.i = getelementptr i32, ptr %arg.a_low, i64 %.58.i171.0977
  %.177.i = load i32, ptr %.176.i, align 4
  %.180.i = getelementptr i32, ptr %arg.a_high, i64 %.58.i171.0977
  %.181.i = load i32, ptr %.180.i, align 4
  %.182.i = icmp slt i32 %.177.i, %.181.i
  %.193.i = fadd double %found.2.0.i980, %.166.i
  %found.3.1.i = select i1 %.182.i, double %.193.i, double %found.2.0.i980
  %exitcond1158.not = icmp eq i64 %.265, %.129.i179
  br i1 %exitcond1158.not, label %_ZN5dedup7kernels8evidence11share_foundB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx8int32_2a8int32_2a.exit, label %B44.if.i

_ZN5dedup7kernels8evidence11share_foundB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx8int32_2a8int32_2a.exit:
  %whole.2.0.i.lcssa = phi double [ 0.000000e+00, %_ZN5dedup7kernels8evidence10join_wordsB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axxxx8int32_2a8int32_2a8int32_2a8int32_2a.exit ], [ %.168.i, %B44.if.i ]
  %found.2.0.i.lcssa = phi double [ 0.000000e+00, %_ZN5dedup7kernels8evidence10join_wordsB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axxxx8int32_2a8int32_2a8int32_2a8int32_2a.exit ], [ %found.3.1.i, %B44.if.i ]
  %.226.i = fcmp ogt double %whole.2.0.i.lcssa, 0.000000e+00
  %.233.i = fdiv double %found.2.0.i.lcssa, %whole.2.0.i.lcssa
  %"$phi166.0.2.0.i" = select i1 %.226.i, double %.233.i, double 0.000000e+00
  br i1 %.247.i967.not, label %_ZN5dedup7kernels8evidence11share_foundB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx8int32_2a8int32_2a.exit206, label %B44.if.i192.lr.ph

B44.if.i192.lr.ph:
  %57 = getelementptr double, ptr %arg.weight, i64 %.282
  br label %B44.if.i192

B44.if.i192:
  %found.2.0.i186986 = phi double [ 0.000000e+00, %B44.if.i192.lr.ph ], [ %found.3.1.i205, %B44.if.i192 ]
  %whole.2.0.i185985 = phi double [ 0.000000e+00, %B44.if.i192.lr.ph ], [ %.168.i198, %B44.if.i192 ]
  %.58.i180.0983 = phi i64 [ 0, %B44.if.i192.lr.ph ], [ %.129.i195, %B44.if.i192 ]
  %.129.i195 = add nuw nsw i64 %.58.i180.0983, 1
  %.165.i196 = getelementptr double, ptr %57, i64 %.58.i180.0983
  %.166.i197 = load double, ptr %.165.i196, align 8
  %.168.i198 = fadd double %whole.2.0.i185985, %.166.i197
  %.176.i199 = getelementptr i32, ptr %arg.b_low, i64 %.58.i180.0983
  %.177.i200 = load i32, ptr %.176.i199, align 4
  %.180.i201 = getelementptr i32, ptr %arg.b_high, i64 %.58.i180.0983
  %.181.i202 = load i32, ptr %.180.i201, align 4
  %.182.i203 = icmp slt i32 %.177.i200, %.181.i202
  %.193.i204 = fadd double %found.2.0.i186986, %.166.i197
  %found.3.1.i205 = select i1 %.182.i203, double %.193.i204, double %found.2.0.i186986
  %exitcond1159.not = icmp eq i64 %.292, %.129.i195
  br i1 %exitcond1159.not, label %_ZN5dedup7kernels8evidence11share_foundB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx8int32_2a8int32_2a.exit206, label %B44.if.i192

_ZN5dedup7kernels8evidence11share_foundB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx8int32_2a8int32_2a.exit206:
  %whole.2.0.i185.lcssa = phi double [ 0.000000e+00, %_ZN5dedup7kernels8evidence11share_foundB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx8int32_2a8int32_2a.exit ], [ %.168.i198, %B44.if.i192 ]
  %found.2.0.i186.lcssa = phi double [ 0.000000e+00, %_ZN5dedup7kernels8evidence11share_foundB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx8int32_2a8int32_2a.exit ], [ %found.3.1.i205, %B44.if.i192 ]
  %.226.i189 = fcmp ogt double %whole.2.0.i185.lcssa, 0.000000e+00
  %.233.i190 = fdiv double %found.2.0.i186.lcssa, %whole.2.0.i185.lcssa
  %"$phi166.0.2.0.i191" = select i1 %.226.i189, double %.233.i190, double 0.000000e+00
  %.12.i = fcmp ogt double %"$phi166.0.2.0.i191", %"$phi166.0.2.0.i"
  %.13.i = select i1 %.12.i, double %"$phi166.0.2.0.i191", double %"$phi166.0.2.0.i"
  %.450 = fcmp olt double %.13.i, %arg.common
  br i1 %.450, label %B442, label %B690
}

define i32 @common_runs(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.first, ptr readonly %arg.second, i64 %arg.pairs, ptr readonly %arg.runs, ptr readonly %arg.run, ptr readonly %arg.run_fresh, ptr writeonly %arg.out) {
entry:
  %.104119.not = icmp slt i64 %arg.pairs, 1
  br i1 %.104119.not, label %B474, label %B34.if

B218:
  %a.2.2 = phi i64 [ %.351, %B382 ], [ %.151, %B34.if ]
  %b.2.2 = phi i64 [ %.367, %B382 ], [ %.172, %B34.if ]
  %common.2.2 = phi i64 [ %common.3.3, %B382 ], [ 0, %B34.if ]
  %fresh.2.2 = phi double [ %fresh.3.3, %B382 ], [ 0.000000e+00, %B34.if ]
  %.270 = getelementptr i64, ptr %arg.run, i64 %a.2.2
  %.271 = load i64, ptr %.270, align 8
  %.274 = getelementptr i64, ptr %arg.run, i64 %b.2.2
  %.275 = load i64, ptr %.274, align 8
  %.284 = icmp eq i64 %.271, %.275
  br i1 %.284, label %B262, label %B334

B262:
  %.294 = getelementptr double, ptr %arg.run_fresh, i64 %a.2.2
  %.295 = load double, ptr %.294, align 8
  %.298 = getelementptr double, ptr %arg.run_fresh, i64 %b.2.2
  %.299 = load double, ptr %.298, align 8
  %.12.i = fcmp olt double %.299, %.295
  %.13.i = select i1 %.12.i, double %.299, double %.295
  %.287 = add nsw i64 %common.2.2, 1
  %.329 = fadd double %fresh.2.2, %.13.i
  br label %B334

B334:
  %common.3.3 = phi i64 [ %.287, %B262 ], [ %common.2.2, %B218 ]
  %fresh.3.3 = phi double [ %.329, %B262 ], [ %fresh.2.2, %B218 ]
  %.347 = icmp ule i64 %.271, %.275
  %.350 = zext i1 %.347 to i64
  %.351 = add nsw i64 %a.2.2, %.350
  %.375 = icmp slt i64 %.351, %.159
  br i1 %.375, label %B382, label %B394

B382:
  %.359 = icmp ule i64 %.275, %.271
  %.366 = zext i1 %.359 to i64
  %.367 = add nsw i64 %b.2.2, %.366
  %.403 = icmp slt i64 %.367, %.180
  br i1 %.403, label %B218, label %B394

B394:
  %common.4.1 = phi i64 [ 0, %B34.if ], [ %common.3.3, %B334 ], [ %common.3.3, %B382 ]
  %fresh.4.1 = phi double [ 0.000000e+00, %B34.if ], [ %fresh.3.3, %B334 ], [ %fresh.3.3, %B382 ]
  %.444.idx = shl i64 %.46.0121, 4
  %.444 = getelementptr i8, ptr %arg.out, i64 %.444.idx
  store double %fresh.4.1, ptr %.444, align 8
  %0 = add i64 %.151, %.172
  %1 = add i64 %.159, %.180
  %2 = add i64 %0, %common.4.1
  %.450 = sub i64 %1, %2
  %.13.i117 = tail call i64 @llvm.smax.i64(i64 %.450, i64 1)
  %.482 = sitofp i64 %common.4.1 to double
  %.483 = uitofp nneg i64 %.13.i117 to double
  %.487 = fdiv double %.482, %.483
  %.496 = getelementptr i8, ptr %.444, i64 8
  store double %.487, ptr %.496, align 8
  %exitcond.not = icmp eq i64 %arg.pairs, %.117
  br i1 %exitcond.not, label %B474, label %B34.if

B474:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B34.if:
  %.46.0121 = phi i64 [ %.117, %B394 ], [ 0, %entry ]
  %.117 = add nuw nsw i64 %.46.0121, 1
  %.147 = getelementptr i64, ptr %arg.first, i64 %.46.0121
  %.148 = load i64, ptr %.147, align 8
  %.150 = getelementptr i64, ptr %arg.runs, i64 %.148
  %.151 = load i64, ptr %.150, align 8
  %.158 = getelementptr i8, ptr %.150, i64 8
  %.159 = load i64, ptr %.158, align 8
  %.168 = getelementptr i64, ptr %arg.second, i64 %.46.0121
  %.169 = load i64, ptr %.168, align 8
  %.171 = getelementptr i64, ptr %arg.runs, i64 %.169
  %.172 = load i64, ptr %.171, align 8
  %.179 = getelementptr i8, ptr %.171, i64 8
  %.180 = load i64, ptr %.179, align 8
  %.217 = icmp slt i64 %.151, %.159
  %.249 = icmp slt i64 %.172, %.180
  %or.cond = select i1 %.217, i1 %.249, i1 false
  br i1 %or.cond, label %B218, label %B394
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
  br i1 %.26.not.i, label %_ZN5dedup7kernels14function_words12languages_ofB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit, label %B158.i

B158.i:
  %.41.i283 = load i64, ptr %0, align 8
  %.43.not.i = icmp eq i64 %.41.i283, %.335
  br i1 %.43.not.i, label %_ZN5dedup7kernels14function_words12languages_ofB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit, label %B188.i

B188.i:
  %slot.2.1.i = phi i64 [ %.49.i, %B270.i ], [ %.12.i, %B158.i ]
  %.49.i = add nsw i64 %slot.2.1.i, 1
  %.idx289 = shl i64 %.49.i, 4
  %1 = getelementptr i8, ptr %arg.table, i64 %.idx289
  %.62.i = getelementptr i8, ptr %1, i64 8
  %.63.i = load i64, ptr %.62.i, align 8
  %.64.not.i = icmp eq i64 %.63.i, 0
  br i1 %.64.not.i, label %_ZN5dedup7kernels14function_words12languages_ofB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit, label %B270.i

B270.i:
  %.78.i = load i64, ptr %1, align 8
  %.80.not.i = icmp eq i64 %.78.i, %.335
  br i1 %.80.not.i, label %_ZN5dedup7kernels14function_words12languages_ofB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit, label %B188.i

_ZN5dedup7kernels14function_words12languages_ofB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit:
  %.idx.i.pre-phi = phi i64 [ %.idx, %B158.i ], [ %.idx, %B248 ], [ %.idx289, %B270.i ], [ %.idx289, %B188.i ]
  %2 = getelementptr i8, ptr %arg.table, i64 %.idx.i.pre-phi
  %.101.i = getelementptr i8, ptr %2, i64 8
  %.102.i = load i64, ptr %.101.i, align 8
  store i64 %.102.i, ptr %.324, align 8
  br label %B304

B304:
  %mask.5.2 = phi i64 [ %.102.i, %_ZN5dedup7kernels14function_words12languages_ofB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %.325, %B206.if ]
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
  %.138122.not = icmp slt i64 %arg.rows, 1
  br i1 %.138122.not, label %B1234, label %B202.if

B422:
  %.225.idx = shl nuw nsw i64 %.213, 3
  %.225 = getelementptr i8, ptr %arg.parts, i64 %.225.idx
  %.226 = load i32, ptr %.225, align 4
  %.227 = sext i32 %.226 to i64
  %.231 = getelementptr i8, ptr %.225, i64 8
  %.232 = load i32, ptr %.231, align 4
  %.233 = sext i32 %.232 to i64
  %.241 = getelementptr i8, ptr %.225, i64 4
  %.242 = load i32, ptr %.241, align 4
  %.243 = sext i32 %.242 to i64
  br label %B628

B628:
  %part.3.1 = phi i64 [ %.213, %B422 ], [ %part.2.0128, %B202.if ]
  %at.3.1 = phi i64 [ %.227, %B422 ], [ %at.4.0125, %B202.if ]
  %end.2.1 = phi i64 [ %.233, %B422 ], [ %end.3.0126, %B202.if ]
  %begin.4.1 = phi i64 [ %.243, %B422 ], [ %begin.5.0127, %B202.if ]
  %.257 = icmp slt i64 %at.3.1, %end.2.1
  br i1 %.257, label %B640, label %B936

B640:
  %.277 = getelementptr i32, ptr %arg.buckets, i64 %at.3.1
  %.278 = load i32, ptr %.277, align 4
  %0 = and i32 %.278, 4095
  %.282 = zext nneg i32 %0 to i64
  %.284 = and i64 %.201, 4095
  %.285 = icmp samesign ugt i64 %.284, %.282
  br i1 %.285, label %B732.preheader, label %B936

B732.preheader:
  %1 = trunc nuw nsw i64 %.284 to i32
  %2 = add nsw i64 %end.2.1, -1
  br label %B732

B732:
  %.293 = phi i32 [ %.338, %B844 ], [ %.278, %B732.preheader ]
  %at.6.2 = phi i64 [ %.308, %B844 ], [ %at.3.1, %B732.preheader ]
  %begin.3.2 = phi i64 [ %.298, %B844 ], [ %begin.4.1, %B732.preheader ]
  %3 = lshr i32 %.293, 12
  %4 = and i32 %3, 255
  %.296 = zext nneg i32 %4 to i64
  %.298 = add nsw i64 %begin.3.2, %.296
  %exitcond.not = icmp eq i64 %at.6.2, %2
  br i1 %exitcond.not, label %B1230, label %B844

B844:
  %.308 = add nsw i64 %at.6.2, 1
  %.337 = getelementptr i32, ptr %arg.buckets, i64 %.308
  %.338 = load i32, ptr %.337, align 4
  %5 = and i32 %.338, 4095
  %.345 = icmp samesign ult i32 %5, %1
  br i1 %.345, label %B732, label %B936

B936:
  %at.5.1 = phi i64 [ %at.3.1, %B640 ], [ %at.3.1, %B628 ], [ %.308, %B844 ]
  %begin.6.1 = phi i64 [ %begin.4.1, %B640 ], [ %begin.4.1, %B628 ], [ %.298, %B844 ]
  %.366 = icmp slt i64 %at.5.1, %end.2.1
  br i1 %.366, label %B948, label %B1230

B948:
  %.370 = getelementptr i32, ptr %arg.buckets, i64 %at.5.1
  %.371 = load i32, ptr %.370, align 4
  %.372 = zext i32 %.371 to i64
  %6 = xor i64 %.201, %.372
  %7 = and i64 %6, 4095
  %.378 = icmp eq i64 %7, 0
  br i1 %.378, label %B1040, label %B1230

B1040:
  %.385 = lshr i64 %.372, 20
  %.387 = add nsw i64 %.385, %begin.6.1
  %.391 = trunc i64 %.200 to i16
  %.392 = getelementptr i16, ptr %arg.low, i64 %.387
  store i16 %.391, ptr %.392, align 2
  %.205 = lshr i64 %.200, 16
  %.399 = trunc i64 %.205 to i8
  %.400 = getelementptr i8, ptr %arg.high, i64 %.387
  store i8 %.399, ptr %.400, align 1
  %.405 = load i32, ptr %.370, align 4
  %.410 = add i32 %.405, 1048576
  store i32 %.410, ptr %.370, align 4
  br label %B1230

B1230:
  %begin.6.1135 = phi i64 [ %begin.6.1, %B936 ], [ %begin.6.1, %B1040 ], [ %begin.6.1, %B948 ], [ %.298, %B732 ]
  %at.5.1134 = phi i64 [ %at.5.1, %B936 ], [ %at.5.1, %B1040 ], [ %at.5.1, %B948 ], [ %end.2.1, %B732 ]
  %exitcond129.not = icmp eq i64 %arg.rows, %.151
  br i1 %exitcond129.not, label %B1234, label %B202.if

B1234:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B202.if:
  %part.2.0128 = phi i64 [ %part.3.1, %B1230 ], [ -1, %entry ]
  %begin.5.0127 = phi i64 [ %begin.6.1135, %B1230 ], [ 0, %entry ]
  %end.3.0126 = phi i64 [ %end.2.1, %B1230 ], [ 0, %entry ]
  %at.4.0125 = phi i64 [ %at.5.1134, %B1230 ], [ 0, %entry ]
  %.79.0123 = phi i64 [ %.151, %B1230 ], [ 0, %entry ]
  %.151 = add nuw nsw i64 %.79.0123, 1
  %.199 = getelementptr i64, ptr %arg.ordered, i64 %.79.0123
  %.200 = load i64, ptr %.199, align 8
  %.201 = lshr i64 %.200, 32
  %.213 = lshr i64 %.200, 44
  %.215.not = icmp eq i64 %.213, %part.2.0128
  br i1 %.215.not, label %B628, label %B422
}

define i32 @find_members(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.ordered, i64 %arg.rows, ptr readonly %arg.buckets, ptr readonly %arg.parts, ptr writeonly %arg.first, ptr writeonly %arg.size) {
entry:
  %.138122.not = icmp slt i64 %arg.rows, 1
  br i1 %.138122.not, label %B1152, label %B202.if

B422:
  %.225.idx = shl nuw nsw i64 %.213, 3
  %.225 = getelementptr i8, ptr %arg.parts, i64 %.225.idx
  %.226 = load i32, ptr %.225, align 4
  %.227 = sext i32 %.226 to i64
  %.231 = getelementptr i8, ptr %.225, i64 8
  %.232 = load i32, ptr %.231, align 4
  %.233 = sext i32 %.232 to i64
  %.241 = getelementptr i8, ptr %.225, i64 4
  %.242 = load i32, ptr %.241, align 4
  %.243131 = zext i32 %.242 to i64
  br label %B628

B628:
  %part.3.1 = phi i64 [ %.213, %B422 ], [ %part.2.0128, %B202.if ]
  %at.3.1 = phi i64 [ %.227, %B422 ], [ %at.4.0125, %B202.if ]
  %end.2.1 = phi i64 [ %.233, %B422 ], [ %end.3.0126, %B202.if ]
  %begin.4.1 = phi i64 [ %.243131, %B422 ], [ %begin.5.0127, %B202.if ]
  %.257 = icmp slt i64 %at.3.1, %end.2.1
  br i1 %.257, label %B640, label %B936

B640:
  %.277 = getelementptr i32, ptr %arg.buckets, i64 %at.3.1
  %.278 = load i32, ptr %.277, align 4
  %0 = and i32 %.278, 4095
  %.282 = zext nneg i32 %0 to i64
  %.284 = and i64 %.201, 4095
  %.285 = icmp samesign ugt i64 %.284, %.282
  br i1 %.285, label %B732.preheader, label %B936

B732.preheader:
  %1 = trunc nuw nsw i64 %.284 to i32
  %2 = add nsw i64 %end.2.1, -1
  br label %B732

B732:
  %.293 = phi i32 [ %.338, %B844 ], [ %.278, %B732.preheader ]
  %at.6.2 = phi i64 [ %.308, %B844 ], [ %at.3.1, %B732.preheader ]
  %begin.3.2 = phi i64 [ %.298, %B844 ], [ %begin.4.1, %B732.preheader ]
  %3 = lshr i32 %.293, 12
  %4 = and i32 %3, 255
  %.296 = zext nneg i32 %4 to i64
  %.298 = add i64 %begin.3.2, %.296
  %exitcond.not = icmp eq i64 %at.6.2, %2
  br i1 %exitcond.not, label %B1138.critedge, label %B844

B844:
  %.308 = add nsw i64 %at.6.2, 1
  %.337 = getelementptr i32, ptr %arg.buckets, i64 %.308
  %.338 = load i32, ptr %.337, align 4
  %5 = and i32 %.338, 4095
  %.345 = icmp samesign ult i32 %5, %1
  br i1 %.345, label %B732, label %B936

B936:
  %at.5.1 = phi i64 [ %at.3.1, %B640 ], [ %at.3.1, %B628 ], [ %.308, %B844 ]
  %begin.6.1 = phi i64 [ %begin.4.1, %B640 ], [ %begin.4.1, %B628 ], [ %.298, %B844 ]
  %.366 = icmp slt i64 %at.5.1, %end.2.1
  br i1 %.366, label %B948, label %B1138.critedge

B948:
  %.373 = getelementptr i32, ptr %arg.buckets, i64 %at.5.1
  %.374 = load i32, ptr %.373, align 4
  %6 = and i32 %.374, 4095
  %.376 = zext nneg i32 %6 to i64
  %.378 = and i64 %.201, 4095
  %.381 = icmp eq i64 %.378, %.376
  %.393 = trunc i64 %begin.6.1 to i32
  %.394 = getelementptr i32, ptr %arg.first, i64 %.205
  store i32 %.393, ptr %.394, align 4
  br i1 %.381, label %B1054, label %B1140

B1054:
  %.400 = load i32, ptr %.373, align 4
  %7 = lshr i32 %.400, 12
  %8 = and i32 %7, 255
  br label %B1140

B1138.critedge:
  %begin.6.1137 = phi i64 [ %begin.6.1, %B936 ], [ %.298, %B732 ]
  %at.5.1136 = phi i64 [ %at.5.1, %B936 ], [ %end.2.1, %B732 ]
  %.393.c = trunc i64 %begin.6.1137 to i32
  %.394.c = getelementptr i32, ptr %arg.first, i64 %.205
  store i32 %.393.c, ptr %.394.c, align 4
  br label %B1140

B1140:
  %begin.6.1138 = phi i64 [ %begin.6.1, %B1054 ], [ %begin.6.1137, %B1138.critedge ], [ %begin.6.1, %B948 ]
  %at.5.1135 = phi i64 [ %at.5.1, %B1054 ], [ %at.5.1136, %B1138.critedge ], [ %at.5.1, %B948 ]
  %"$phi1140.1.2.1" = phi i32 [ %8, %B1054 ], [ 0, %B1138.critedge ], [ 0, %B948 ]
  %.435 = getelementptr i32, ptr %arg.size, i64 %.205
  store i32 %"$phi1140.1.2.1", ptr %.435, align 4
  %exitcond129.not = icmp eq i64 %arg.rows, %.151
  br i1 %exitcond129.not, label %B1152, label %B202.if

B1152:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B202.if:
  %part.2.0128 = phi i64 [ %part.3.1, %B1140 ], [ -1, %entry ]
  %begin.5.0127 = phi i64 [ %begin.6.1138, %B1140 ], [ 0, %entry ]
  %end.3.0126 = phi i64 [ %end.2.1, %B1140 ], [ 0, %entry ]
  %at.4.0125 = phi i64 [ %at.5.1135, %B1140 ], [ 0, %entry ]
  %.79.0123 = phi i64 [ %.151, %B1140 ], [ 0, %entry ]
  %.151 = add nuw nsw i64 %.79.0123, 1
  %.199 = getelementptr i64, ptr %arg.ordered, i64 %.79.0123
  %.200 = load i64, ptr %.199, align 8
  %.201 = lshr i64 %.200, 32
  %.205 = and i64 %.200, 4294967295
  %.213 = lshr i64 %.200, 44
  %.215.not = icmp eq i64 %.213, %part.2.0128
  br i1 %.215.not, label %B628, label %B422
}

define i32 @count_packed(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.low, ptr readonly %arg.high, ptr readonly %arg.weights, ptr readonly %arg.first, ptr readonly %arg.size, ptr readonly %arg.hub, ptr readonly %arg.hub_weight, ptr readonly %arg.of_own, ptr readonly %arg.own, i64 %arg.owned, i64 %arg.least_collisions, i64 %arg.least_weight, i64 %arg.strong, ptr %arg.tally, ptr %arg.touched, ptr %arg.done, i64 %arg.enough, ptr writeonly %arg.out_first, ptr writeonly %arg.out_second, ptr writeonly %arg.out_collisions, ptr writeonly %arg.out_weight) {
entry:
  %.76 = load i64, ptr %arg.done, align 8
  %.86 = icmp slt i64 %.76, %arg.owned
  %.106 = icmp sgt i64 %arg.enough, 0
  %or.cond = select i1 %.86, i1 %.106, i1 false
  br i1 %or.cond, label %B52, label %B946

B52:
  %found.4.1 = phi i64 [ %found.2.2.lcssa, %B910 ], [ 0, %entry ]
  %asked.2.1 = phi i64 [ %.137, %B910 ], [ %.76, %entry ]
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
  %.223229.not = icmp slt i64 %.177, 1
  br i1 %.223229.not, label %B676.thread, label %B146.if

B676.thread:
  store i64 0, ptr %.130, align 8
  br label %B910

B174:
  %.268 = zext nneg i32 %.267 to i64
  %.283 = getelementptr i64, ptr %arg.weights, i64 %.268
  %.284 = load i64, ptr %.283, align 8
  %.285 = shl i64 %.284, 16
  %.286 = or disjoint i64 %.285, 1
  %.292 = getelementptr i32, ptr %arg.first, i64 %.164.0230
  %.293 = load i32, ptr %.292, align 4
  %.304 = sext i32 %.293 to i64
  br label %B298.if

B490:
  %.478 = getelementptr i32, ptr %arg.hub, i64 %.164.0230
  %.479 = load i32, ptr %.478, align 4
  %.481 = icmp sgt i32 %.479, -1
  br i1 %.481, label %B514, label %B947

B514:
  %.480 = zext nneg i32 %.479 to i64
  %.491 = getelementptr i32, ptr %arg.touched, i64 %reached.4.1232
  store i32 %.479, ptr %.491, align 4
  %.494 = getelementptr i64, ptr %arg.tally, i64 %.480
  %.495 = load i64, ptr %.494, align 8
  %.496 = icmp eq i64 %.495, 0
  %.499 = zext i1 %.496 to i64
  %.500 = add nsw i64 %reached.4.1232, %.499
  %.510 = getelementptr i64, ptr %arg.hub_weight, i64 %.164.0230
  %.511 = load i64, ptr %.510, align 8
  %.514 = shl i64 %.511, 16
  %.515 = add i64 %.495, 1
  %.516 = add i64 %.515, %.514
  store i64 %.516, ptr %.494, align 8
  br label %B947

B676:
  store i64 0, ptr %.130, align 8
  %.628233.not = icmp slt i64 %reached.5.2, 1
  br i1 %.628233.not, label %B910, label %B716.if

B824:
  %.702.not = icmp slt i64 %.679, %arg.least_collisions
  %.709.not = icmp slt i64 %.685, %arg.least_weight
  %or.cond222 = select i1 %.702.not, i1 true, i1 %.709.not
  br i1 %or.cond222, label %B898, label %B848

B848:
  %.715 = getelementptr i64, ptr %arg.out_first, i64 %found.2.2236
  store i64 %.129, ptr %.715, align 8
  %.721 = getelementptr i64, ptr %arg.out_second, i64 %found.2.2236
  store i64 %.674, ptr %.721, align 8
  %.726 = getelementptr i64, ptr %arg.out_collisions, i64 %found.2.2236
  store i64 %.679, ptr %.726, align 8
  %.733 = getelementptr i64, ptr %arg.out_weight, i64 %found.2.2236
  store i64 %.685, ptr %.733, align 8
  %.738 = add nsw i64 %found.2.2236, 1
  br label %B898

B898:
  %found.3.3 = phi i64 [ %.738, %B848 ], [ %found.2.2236, %B824 ]
  store i64 0, ptr %.675, align 8
  %exitcond.not = icmp eq i64 %reached.5.2, %.641
  br i1 %exitcond.not, label %B910, label %B716.if

B910:
  %found.2.2.lcssa = phi i64 [ %found.4.1, %B676 ], [ %found.4.1, %B676.thread ], [ %found.3.3, %B898 ]
  %.782 = icmp slt i64 %.137, %arg.owned
  %.800 = icmp slt i64 %found.2.2.lcssa, %arg.enough
  %or.cond223 = select i1 %.782, i1 %.800, i1 false
  br i1 %or.cond223, label %B52, label %B946

B946:
  %found.5.0 = phi i64 [ 0, %entry ], [ %found.2.2.lcssa, %B910 ]
  %asked.3.0 = phi i64 [ %.76, %entry ], [ %.137, %B910 ]
  store i64 %asked.3.0, ptr %arg.done, align 8
  %.869 = getelementptr i8, ptr %arg.done, i64 8
  store i64 %found.5.0, ptr %.869, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0

B947:
  %reached.5.2 = phi i64 [ %reached.4.1232, %B490 ], [ %.500, %B514 ], [ %.447, %B298.if ]
  %.223 = icmp samesign ugt i64 %.167.0231, 1
  br i1 %.223, label %B146.if, label %B676

B146.if:
  %reached.4.1232 = phi i64 [ %reached.5.2, %B947 ], [ 0, %B52 ]
  %.167.0231 = phi i64 [ %.232, %B947 ], [ %.177, %B52 ]
  %.164.0230 = phi i64 [ %.236, %B947 ], [ %.135, %B52 ]
  %.232 = add nsw i64 %.167.0231, -1
  %.236 = add i64 %.164.0230, 1
  %.266 = getelementptr i32, ptr %arg.size, i64 %.164.0230
  %.267 = load i32, ptr %.266, align 4
  %.269 = icmp sgt i32 %.267, 0
  br i1 %.269, label %B174, label %B490

B298.if:
  %reached.3.2228 = phi i64 [ %reached.4.1232, %B174 ], [ %.447, %B298.if ]
  %.334.0227 = phi i64 [ %.268, %B174 ], [ %.396, %B298.if ]
  %.331.0226 = phi i64 [ %.304, %B174 ], [ %.400, %B298.if ]
  %.396 = add nsw i64 %.334.0227, -1
  %.400 = add nsw i64 %.331.0226, 1
  %.426 = getelementptr i16, ptr %arg.low, i64 %.331.0226
  %.427 = load i16, ptr %.426, align 2
  %.428 = zext i16 %.427 to i64
  %.430 = getelementptr i8, ptr %arg.high, i64 %.331.0226
  %.431 = load i8, ptr %.430, align 1
  %.432 = zext i8 %.431 to i64
  %.433 = shl nuw nsw i64 %.432, 16
  %.434 = or disjoint i64 %.433, %.428
  %.437 = trunc nuw nsw i64 %.434 to i32
  %.438 = getelementptr i32, ptr %arg.touched, i64 %reached.3.2228
  store i32 %.437, ptr %.438, align 4
  %.441 = getelementptr i64, ptr %arg.tally, i64 %.434
  %.442 = load i64, ptr %.441, align 8
  %.443 = icmp eq i64 %.442, 0
  %.446 = zext i1 %.443 to i64
  %.447 = add nsw i64 %reached.3.2228, %.446
  %.454 = add nsw i64 %.286, %.442
  store i64 %.454, ptr %.441, align 8
  %.387 = icmp samesign ugt i64 %.334.0227, 1
  br i1 %.387, label %B298.if, label %B947

B716.if:
  %found.2.2236 = phi i64 [ %found.3.3, %B898 ], [ %found.4.1, %B676 ]
  %.572.0234 = phi i64 [ %.641, %B898 ], [ 0, %B676 ]
  %.641 = add nuw nsw i64 %.572.0234, 1
  %.667 = getelementptr i32, ptr %arg.touched, i64 %.572.0234
  %.668 = load i32, ptr %.667, align 4
  %.674 = sext i32 %.668 to i64
  %.675 = getelementptr i64, ptr %arg.tally, i64 %.674
  %.676 = load i64, ptr %.675, align 8
  %.679 = and i64 %.676, 65535
  %.685 = ashr i64 %.676, 16
  %.694.not = icmp slt i64 %.679, %arg.strong
  br i1 %.694.not, label %B824, label %B848
}

define i32 @profile_entries(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.stems, ptr readonly %arg.sentence, ptr readonly %arg.weight, ptr readonly %arg.flags, ptr readonly %arg.content, ptr readonly %arg.content_bounds, ptr readonly %arg.first_sentence, ptr readonly %arg.stretch, ptr readonly %arg.sentences, i64 %arg.articles, ptr readonly %arg.pair_counts, double %arg.worn_from, double %arg.worn_by, i64 %arg.reach, double %arg.names_upto, ptr %arg.keys, ptr %arg.order, ptr %arg.spare, ptr %arg.company, ptr %arg.near, ptr writeonly initializes((0, 8)) %arg.entries, ptr %arg.out_word, ptr %arg.out_sentence, ptr %arg.out_place, ptr %arg.out_weight, ptr %arg.out_role, ptr writeonly %arg.out_by_word, ptr writeonly %arg.out_gain, ptr %arg.out_keywords, ptr %arg.out_numerals) {
entry:
  store i64 0, ptr %arg.entries, align 8
  %.180818.not = icmp slt i64 %arg.articles, 1
  br i1 %.180818.not, label %B2630, label %B52

B48.loopexit:
  %exitcond836.not = icmp eq i64 %arg.articles, %.193
  br i1 %exitcond836.not, label %B2630, label %B52

B52:
  %count.2.0821 = phi i64 [ %count.3.1.lcssa860867, %B48.loopexit ], [ 0, %entry ]
  %.121.0819 = phi i64 [ %.193, %B48.loopexit ], [ 0, %entry ]
  %.193 = add nuw nsw i64 %.121.0819, 1
  %.223 = getelementptr i64, ptr %arg.content_bounds, i64 %.121.0819
  %.224 = load i64, ptr %.223, align 8
  %.228 = getelementptr i64, ptr %arg.content_bounds, i64 %.193
  %.229 = load i64, ptr %.228, align 8
  %.234 = sub nsw i64 %.229, %.224
  %storemerge615 = tail call i64 @llvm.smax.i64(i64 %.234, i64 0)
  %.321748.not = icmp slt i64 %.234, 1
  br i1 %.321748.not, label %B186, label %B140.if.lr.ph

B140.if.lr.ph:
  %0 = getelementptr i64, ptr %arg.content, i64 %.224
  br label %B140.if

B186:
  %.20.i = icmp eq i64 %.229, %.224
  br i1 %.20.i, label %B1026.thread, label %B20.i

B20.i:
  %.27.i = icmp sgt i64 %.234, 1
  br i1 %.27.i, label %B26.i, label %B140.if.i.preheader

B26.i:
  %bits.2.0.i = phi i64 [ %.30.i, %B26.i ], [ 0, %B20.i ]
  %.30.i = add i64 %bits.2.0.i, 1
  %.35.i = shl i64 4, %bits.2.0.i
  %.37.not.i = icmp sgt i64 %.35.i, %.234
  br i1 %.37.not.i, label %B54.i, label %B26.i

B54.i:
  %.91.not.i = icmp eq i64 %.30.i, 63
  br i1 %.91.not.i, label %B186.i.preheader, label %B54.i.thread

B54.i.thread:
  %.44.i628 = sub nsw i64 62, %bits.2.0.i
  %.42.i = shl nuw i64 2, %bits.2.0.i
  %.135.i751 = icmp sgt i64 %.42.i, 0
  br i1 %.135.i751, label %B140.if.i.preheader, label %B186.i.preheader

B140.if.i.preheader:
  %1 = phi i64 [ %.42.i, %B54.i.thread ], [ 1, %B20.i ]
  %.44.i628711843 = phi i64 [ %.44.i628, %B54.i.thread ], [ 63, %B20.i ]
  %2 = shl nuw i64 %1, 2
  tail call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(1) %arg.spare, i8 0, i64 %2, i1 false)
  br label %B186.i.preheader

B186.i.preheader:
  %.135.i751844 = phi i1 [ true, %B140.if.i.preheader ], [ false, %B54.i.thread ], [ false, %B54.i ]
  %3 = phi i64 [ %1, %B140.if.i.preheader ], [ -9223372036854775808, %B54.i.thread ], [ 0, %B54.i ]
  %.44.i628711842 = phi i64 [ %.44.i628711843, %B140.if.i.preheader ], [ %.44.i628, %B54.i.thread ], [ 0, %B54.i ]
  %.262.i754.not = icmp eq i64 %storemerge615, 0
  br i1 %.262.i754.not, label %B350.i.preheader, label %B186.if.i

B350.i.preheader:
  br i1 %.135.i751844, label %B350.if.i, label %B422.i.preheader

B422.i.preheader:
  br i1 %.262.i754.not, label %_ZN5dedup7kernels7sorting4dealB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

B186.if.i:
  %.206.i.0755 = phi i64 [ %.275.i, %B186.if.i ], [ 0, %B186.i.preheader ]
  %.275.i = add nuw nsw i64 %.206.i.0755, 1
  %.303.i = getelementptr i64, ptr %arg.keys, i64 %.206.i.0755
  %.304.i = load i64, ptr %.303.i, align 8
  %.305.i = lshr i64 %.304.i, 1
  %.307.i = lshr i64 %.305.i, %.44.i628711842
  %.333.i = getelementptr i32, ptr %arg.spare, i64 %.307.i
  %.334.i = load i32, ptr %.333.i, align 4
  %.336.i = add i32 %.334.i, 1
  store i32 %.336.i, ptr %.333.i, align 4
  %exitcond823.not = icmp eq i64 %.234, %.275.i
  br i1 %exitcond823.not, label %B350.i.preheader, label %B186.if.i

B350.if.i:
  %begin.2.0.i760 = phi i32 [ %.479.i, %B350.if.i ], [ 0, %B350.i.preheader ]
  %.375.i.0758 = phi i64 [ %.444.i, %B350.if.i ], [ 0, %B350.i.preheader ]
  %.444.i = add nuw nsw i64 %.375.i.0758, 1
  %.470.i = getelementptr i32, ptr %arg.spare, i64 %.375.i.0758
  %.471.i = load i32, ptr %.470.i, align 4
  store i32 %begin.2.0.i760, ptr %.470.i, align 4
  %.479.i = add i32 %.471.i, %begin.2.0.i760
  %exitcond824.not = icmp eq i64 %.444.i, %3
  br i1 %exitcond824.not, label %B422.i.preheader, label %B350.if.i

B422.if.i:
  %.515.i.0762 = phi i64 [ %.584.i, %B422.if.i ], [ 0, %B422.i.preheader ]
  %.584.i = add nuw nsw i64 %.515.i.0762, 1
  %.612.i = getelementptr i64, ptr %arg.keys, i64 %.515.i.0762
  %.613.i = load i64, ptr %.612.i, align 8
  %.614.i = lshr i64 %.613.i, 1
  %.616.i = lshr i64 %.614.i, %.44.i628711842
  %.642.i = getelementptr i32, ptr %arg.spare, i64 %.616.i
  %.643.i = load i32, ptr %.642.i, align 4
  %.645.i = sext i32 %.643.i to i64
  %.646.i = trunc i64 %.515.i.0762 to i32
  %.647.i = getelementptr i32, ptr %arg.order, i64 %.645.i
  store i32 %.646.i, ptr %.647.i, align 4
  %.651.i = load i32, ptr %.642.i, align 4
  %.653.i = add i32 %.651.i, 1
  store i32 %.653.i, ptr %.642.i, align 4
  %exitcond825.not = icmp eq i64 %.234, %.584.i
  br i1 %exitcond825.not, label %_ZN5dedup7kernels7sorting4dealB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

_ZN5dedup7kernels7sorting4dealB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  %.14.i = shl nsw i64 %.234, 3
  %.54.i = add i64 %.234, -1
  %spec.select742 = tail call i64 @llvm.smax.i64(i64 %.54.i, i64 0)
  %4 = add nuw i64 %spec.select742, 1
  br label %B56.i

B56.i:
  %.41.i.0 = phi i64 [ 1, %_ZN5dedup7kernels7sorting4dealB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.112.i, %B260.i638 ]
  %left.2.0.i = phi i64 [ %.14.i, %_ZN5dedup7kernels7sorting4dealB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.266.i, %B260.i638 ]
  %exitcond826.not = icmp eq i64 %.41.i.0, %4
  br i1 %exitcond826.not, label %_ZN5dedup7kernels7sorting9sort_keysB3v31B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B56.if.i

B114.i:
  %.180.i = getelementptr i8, ptr %.142.i, i64 -4
  %.181.i = load i32, ptr %.180.i, align 4
  %.183.i639 = sext i32 %.181.i to i64
  %.186.i640 = getelementptr i64, ptr %arg.keys, i64 %.183.i639
  %.187.i = load i64, ptr %.186.i640, align 8
  %.189.i = icmp ugt i64 %.187.i, %.153.i
  br i1 %.189.i, label %B162.i, label %B260.i638

B162.i:
  %at.2.2.i = phi i64 [ %.195.i, %B212.i ], [ %.41.i.0, %B114.i ]
  %.195.i = add nsw i64 %at.2.2.i, -1
  %.197.i = getelementptr i32, ptr %arg.order, i64 %.195.i
  %.198.i = load i32, ptr %.197.i, align 4
  %.201.i = getelementptr i32, ptr %arg.order, i64 %at.2.2.i
  store i32 %.198.i, ptr %.201.i, align 4
  %.214.i = icmp sgt i64 %at.2.2.i, 1
  br i1 %.214.i, label %B212.i, label %B260.i638

B212.i:
  %.227.i = getelementptr i8, ptr %.201.i, i64 -8
  %.228.i = load i32, ptr %.227.i, align 4
  %.230.i = sext i32 %.228.i to i64
  %.233.i = getelementptr i64, ptr %arg.keys, i64 %.230.i
  %.234.i = load i64, ptr %.233.i, align 8
  %.236.i = icmp ugt i64 %.234.i, %.153.i
  br i1 %.236.i, label %B162.i, label %B260.i638

B260.i638:
  %at.3.1.i = phi i64 [ %.41.i.0, %B114.i ], [ %.41.i.0, %B56.if.i ], [ 0, %B162.i ], [ %.195.i, %B212.i ]
  %.254.i = getelementptr i32, ptr %arg.order, i64 %at.3.1.i
  store i32 %.143.i, ptr %.254.i, align 4
  %.260.neg.i = sub i64 %at.3.1.i, %.41.i.0
  %.266.i = add i64 %.260.neg.i, %left.2.0.i
  %.273.i = icmp slt i64 %.266.i, 0
  br i1 %.273.i, label %B34.i.preheader, label %B56.i

B34.i.preheader:
  br i1 %.262.i754.not, label %B50.i, label %B34.if.i

B56.if.i:
  %.112.i = add nuw i64 %.41.i.0, 1
  %.142.i = getelementptr i32, ptr %arg.order, i64 %.41.i.0
  %.143.i = load i32, ptr %.142.i, align 4
  %.149.i = sext i32 %.143.i to i64
  %.152.i637 = getelementptr i64, ptr %arg.keys, i64 %.149.i
  %.153.i = load i64, ptr %.152.i637, align 8
  %.166.i = icmp sgt i64 %.41.i.0, 0
  br i1 %.166.i, label %B114.i, label %B260.i638

B50.i:
  br i1 %.27.i, label %B66.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v31B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

B66.i:
  %width.2.0.i = phi i64 [ %.158.i, %B460.i ], [ 1, %B50.i ]
  %.158.i = shl nsw i64 %width.2.0.i, 1
  %.212.i = srem i64 %.234, %.158.i
  %.215.i = icmp sgt i64 %.212.i, 0
  %5 = tail call i64 @llvm.cttz.i64(i64 %.158.i, i1 true)
  %.216190.i = lshr i64 %.234, %5
  %.217.i = zext i1 %.215.i to i64
  %.218.i = add nuw nsw i64 %.216190.i, %.217.i
  %.239.i772.not = icmp eq i64 %.218.i, 0
  br i1 %.239.i772.not, label %B432.if.i.preheader, label %B106.if.i

B432.if.i.preheader:
  br label %B432.if.i

B106.i.loopexit:
  %.239.i = icmp sgt i64 %.186.i.0773, 1
  br i1 %.239.i, label %B106.if.i, label %B432.if.i.preheader

B248.i:
  %.480.not.i = icmp slt i64 %right.2.2.i770, %.13.i
  %.484.i = getelementptr i32, ptr %arg.order, i64 %left.2.2.i771
  %.485.i = load i32, ptr %.484.i, align 4
  br i1 %.480.not.i, label %B260.i, label %B332.i

B260.i:
  %.487.i = sext i32 %.485.i to i64
  %.490.i = getelementptr i64, ptr %arg.keys, i64 %.487.i
  %.491.i = load i64, ptr %.490.i, align 8
  %.494.i = getelementptr i32, ptr %arg.order, i64 %right.2.2.i770
  %.495.i = load i32, ptr %.494.i, align 4
  %.497.i = sext i32 %.495.i to i64
  %.500.i = getelementptr i64, ptr %arg.keys, i64 %.497.i
  %.501.i = load i64, ptr %.500.i, align 8
  %.502.not.i = icmp ugt i64 %.491.i, %.501.i
  br i1 %.502.not.i, label %B366.i, label %B332.i

B332.i:
  %.516.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0768
  store i32 %.485.i, ptr %.516.i, align 4
  %.521.i = add nsw i64 %left.2.2.i771, 1
  br label %B487.i

B366.i:
  %.536.i = phi i32 [ %.536.i.pre, %B232.if.i.B366.i_crit_edge ], [ %.495.i, %B260.i ]
  %.539.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0768
  store i32 %.536.i, ptr %.539.i, align 4
  %.544.i = add nsw i64 %right.2.2.i770, 1
  br label %B487.i

B460.i:
  %.701.i = icmp slt i64 %.158.i, %.234
  br i1 %.701.i, label %B66.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v31B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

B487.i:
  %right.3.3.i = phi i64 [ %right.2.2.i770, %B332.i ], [ %.544.i, %B366.i ]
  %left.3.3.i = phi i64 [ %.521.i, %B332.i ], [ %left.2.2.i771, %B366.i ]
  %.433.i = icmp samesign ugt i64 %.380.i.0769, 1
  br i1 %.433.i, label %B232.if.i, label %B106.i.loopexit

B34.if.i:
  %.43.i.0766 = phi i64 [ %.114.i, %B34.if.i ], [ 0, %B34.i.preheader ]
  %.114.i = add nuw nsw i64 %.43.i.0766, 1
  %.140.i = trunc i64 %.43.i.0766 to i32
  %.141.i635 = getelementptr i32, ptr %arg.order, i64 %.43.i.0766
  store i32 %.140.i, ptr %.141.i635, align 4
  %exitcond827.not = icmp eq i64 %.234, %.114.i
  br i1 %exitcond827.not, label %B50.i, label %B34.if.i

B106.if.i:
  %.183.i.0774 = phi i64 [ %.252.i, %B106.i.loopexit ], [ 0, %B66.i ]
  %.186.i.0773 = phi i64 [ %.248.i, %B106.i.loopexit ], [ %.218.i, %B66.i ]
  %.248.i = add nsw i64 %.186.i.0773, -1
  %.252.i = add i64 %.183.i.0774, %.158.i
  %.278.i = add nsw i64 %.183.i.0774, %width.2.0.i
  %.13.i641 = tail call i64 @llvm.smin.i64(i64 %.234, i64 %.278.i)
  %.13.i = tail call i64 @llvm.smin.i64(i64 %.234, i64 %.252.i)
  %.390.i = sub i64 %.13.i, %.183.i.0774
  %.433.i767.not = icmp slt i64 %.390.i, 1
  br i1 %.433.i767.not, label %B106.i.loopexit, label %B232.if.i

B232.if.i:
  %left.2.2.i771 = phi i64 [ %left.3.3.i, %B487.i ], [ %.183.i.0774, %B106.if.i ]
  %right.2.2.i770 = phi i64 [ %right.3.3.i, %B487.i ], [ %.13.i641, %B106.if.i ]
  %.380.i.0769 = phi i64 [ %.442.i, %B487.i ], [ %.390.i, %B106.if.i ]
  %.377.i.0768 = phi i64 [ %.446.i, %B487.i ], [ %.183.i.0774, %B106.if.i ]
  %.442.i = add nsw i64 %.380.i.0769, -1
  %.446.i = add i64 %.377.i.0768, 1
  %.476.i = icmp slt i64 %left.2.2.i771, %.13.i641
  br i1 %.476.i, label %B248.i, label %B232.if.i.B366.i_crit_edge

B232.if.i.B366.i_crit_edge:
  %.535.i.phi.trans.insert = getelementptr i32, ptr %arg.order, i64 %right.2.2.i770
  %.536.i.pre = load i32, ptr %.535.i.phi.trans.insert, align 4
  br label %B366.i

B432.if.i:
  %.591.i.0776 = phi i64 [ %.660.i, %B432.if.i ], [ 0, %B432.if.i.preheader ]
  %.660.i = add nuw nsw i64 %.591.i.0776, 1
  %.686.i = getelementptr i32, ptr %arg.spare, i64 %.591.i.0776
  %.687.i = load i32, ptr %.686.i, align 4
  %.689.i = getelementptr i32, ptr %arg.order, i64 %.591.i.0776
  store i32 %.687.i, ptr %.689.i, align 4
  %exitcond828.not = icmp eq i64 %.234, %.660.i
  br i1 %exitcond828.not, label %B460.i, label %B432.if.i

_ZN5dedup7kernels7sorting9sort_keysB3v31B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  br i1 %.321748.not, label %B1026.thread, label %B46.if.i

B46.if.i:
  %capitals.2.0.i781 = phi i64 [ %spec.select.i, %B46.if.i ], [ 0, %_ZN5dedup7kernels7sorting9sort_keysB3v31B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %.39.i.0780 = phi i64 [ %.110.i646, %B46.if.i ], [ %.224, %_ZN5dedup7kernels7sorting9sort_keysB3v31B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %.42.i643.0779 = phi i64 [ %.106.i, %B46.if.i ], [ %storemerge615, %_ZN5dedup7kernels7sorting9sort_keysB3v31B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %.106.i = add nsw i64 %.42.i643.0779, -1
  %.110.i646 = add i64 %.39.i.0780, 1
  %.140.i647 = getelementptr i64, ptr %arg.content, i64 %.39.i.0780
  %.141.i648 = load i64, ptr %.140.i647, align 8
  %.143.i649 = getelementptr i8, ptr %arg.flags, i64 %.141.i648
  %.144.i650 = load i8, ptr %.143.i649, align 1
  %6 = lshr i8 %.144.i650, 1
  %7 = and i8 %6, 1
  %8 = zext nneg i8 %7 to i64
  %spec.select.i = add nuw nsw i64 %capitals.2.0.i781, %8
  %.97.i = icmp sgt i64 %.42.i643.0779, 1
  br i1 %.97.i, label %B46.if.i, label %B352.if.lr.ph

B352.if.lr.ph:
  %9 = uitofp nneg i64 %spec.select.i to double
  %.443 = uitofp nneg i64 %.234 to double
  %.444 = fmul double %arg.names_upto, %.443
  %.446 = fcmp olt double %.444, %9
  %telling.2.1 = select i1 %.446, i64 4, i64 6
  %10 = getelementptr i64, ptr %arg.content, i64 %.224
  %.615 = getelementptr i64, ptr %arg.first_sentence, i64 %.121.0819
  %.643 = getelementptr i64, ptr %arg.stretch, i64 %.121.0819
  br label %B352.if

B660.if.lr.ph:
  %11 = getelementptr i64, ptr %arg.content, i64 %.224
  %.913 = getelementptr i64, ptr %arg.first_sentence, i64 %.121.0819
  %.919 = getelementptr i64, ptr %arg.stretch, i64 %.121.0819
  br label %B660.if

B394:
  %.590 = getelementptr i8, ptr %.574, i64 -4
  %.591 = load i32, ptr %.590, align 4
  %.593 = sext i32 %.591 to i64
  %.594 = getelementptr i64, ptr %arg.keys, i64 %.593
  %.595 = load i64, ptr %.594, align 8
  %.599 = getelementptr i64, ptr %arg.keys, i64 %.581
  %.600 = load i64, ptr %.599, align 8
  %.601 = icmp eq i64 %.595, %.600
  br i1 %.601, label %B448, label %B628

B448:
  %.608 = getelementptr i64, ptr %10, i64 %.581
  %.609 = load i64, ptr %.608, align 8
  %.611 = getelementptr i32, ptr %arg.sentence, i64 %.609
  %.612 = load i32, ptr %.611, align 4
  %.616 = load i64, ptr %.615, align 8
  %.617 = sext i32 %.612 to i64
  %.618 = sub nsw i64 %.617, %.616
  %.630 = getelementptr i64, ptr %10, i64 %.593
  %.631 = load i64, ptr %.630, align 8
  %.633 = getelementptr i32, ptr %arg.sentence, i64 %.631
  %.634 = load i32, ptr %.633, align 4
  %.639 = sext i32 %.634 to i64
  %.640 = sub nsw i64 %.639, %.616
  %.644 = load i64, ptr %.643, align 8
  %.647 = icmp eq i64 %.644, 0
  br i1 %.647, label %B618, label %B448.else

B618:
  store double 0.000000e+00, ptr %.582, align 8
  br label %B628

B628:
  %exitcond829.not = icmp eq i64 %.234, %.544
  br i1 %exitcond829.not, label %B660.if.lr.ph, label %B352.if

B704:
  %.899 = getelementptr i64, ptr %11, i64 %.778.0786
  %.900 = load i64, ptr %.899, align 8
  %.902 = getelementptr i64, ptr %arg.stems, i64 %.900
  %.903 = load i64, ptr %.902, align 8
  %.906 = getelementptr i64, ptr %arg.out_word, i64 %count.3.1788
  store i64 %.903, ptr %.906, align 8
  %.909 = getelementptr i32, ptr %arg.sentence, i64 %.900
  %.910 = load i32, ptr %.909, align 4
  %.914 = load i64, ptr %.913, align 8
  %.915 = sext i32 %.910 to i64
  %.916 = sub nsw i64 %.915, %.914
  %.920 = load i64, ptr %.919, align 8
  %.923 = icmp eq i64 %.920, 0
  br i1 %.923, label %B704.endif, label %B704.else

B904:
  %count.4.2 = phi i64 [ %.1005, %B704.endif ], [ %count.3.1788, %B660.if ]
  %exitcond830.not = icmp eq i64 %.234, %.847
  br i1 %exitcond830.not, label %B940.if, label %B660.if

B980:
  %.1170 = getelementptr i32, ptr %arg.spare, i64 %.1157
  %.1171 = load i32, ptr %.1170, align 4
  %.1174 = getelementptr i32, ptr %arg.out_by_word, i64 %place.2.1793
  store i32 %.1171, ptr %.1174, align 4
  %.1177 = add nsw i64 %place.2.1793, 1
  br label %B1024

B1024:
  %place.3.2 = phi i64 [ %.1177, %B980 ], [ %place.2.1793, %B940.if ]
  %exitcond831.not = icmp eq i64 %.234, %.1120
  br i1 %exitcond831.not, label %B1026, label %B940.if

B1026.thread:
  %.1201863 = getelementptr i64, ptr %arg.entries, i64 %.193
  store i64 %count.2.0821, ptr %.1201863, align 8
  %.1205864 = getelementptr i64, ptr %arg.out_keywords, i64 %.121.0819
  store i64 0, ptr %.1205864, align 8
  %.1209865 = getelementptr i64, ptr %arg.out_numerals, i64 %.121.0819
  store i64 0, ptr %.1209865, align 8
  br label %B1646

B1026:
  %.1201 = getelementptr i64, ptr %arg.entries, i64 %.193
  store i64 %count.4.2, ptr %.1201, align 8
  %.1205 = getelementptr i64, ptr %arg.out_keywords, i64 %.121.0819
  store i64 0, ptr %.1205, align 8
  %.1209 = getelementptr i64, ptr %arg.out_numerals, i64 %.121.0819
  store i64 0, ptr %.1209, align 8
  %12 = getelementptr i64, ptr %arg.content, i64 %.224
  %13 = getelementptr i8, ptr %arg.out_role, i64 %count.2.0821
  br label %B1080

B1080:
  %i.4.1 = phi i64 [ %i.5.3721, %B1632 ], [ 0, %B1026 ]
  %.1226 = getelementptr i32, ptr %arg.order, i64 %i.4.1
  %.1227 = load i32, ptr %.1226, align 4
  %.1247 = icmp slt i64 %i.4.1, %.234
  br i1 %.1247, label %B1116, label %B1482

B1116:
  %.1281 = sext i32 %.1227 to i64
  %.1282 = getelementptr i64, ptr %arg.keys, i64 %.1281
  br label %B1164

B1164:
  %.1311 = phi i32 [ %.1227, %B1116 ], [ %.1394, %B1284 ]
  %i.6.4 = phi i64 [ %i.4.1, %B1116 ], [ %.1356, %B1284 ]
  %flagged.2.4 = phi i64 [ 0, %B1116 ], [ %flagged.3.5, %B1284 ]
  %sentences_with.2.4 = phi i64 [ 0, %B1116 ], [ %sentences_with.3.5, %B1284 ]
  %.1313 = sext i32 %.1311 to i64
  %.1314 = getelementptr double, ptr %arg.company, i64 %.1313
  %.1315 = load double, ptr %.1314, align 8
  %.1316 = fcmp oeq double %.1315, 1.000000e+00
  br i1 %.1316, label %B1200, label %B1262

B1200:
  %.1319 = add nsw i64 %sentences_with.2.4, 1
  %.1332 = getelementptr i64, ptr %12, i64 %.1313
  %.1333 = load i64, ptr %.1332, align 8
  %.1335 = getelementptr i8, ptr %arg.flags, i64 %.1333
  %.1336 = load i8, ptr %.1335, align 1
  %.1338 = zext i8 %.1336 to i64
  %.1339 = or i64 %flagged.2.4, %.1338
  br label %B1262

B1262:
  %flagged.3.5 = phi i64 [ %.1339, %B1200 ], [ %flagged.2.4, %B1164 ]
  %sentences_with.3.5 = phi i64 [ %.1319, %B1200 ], [ %sentences_with.2.4, %B1164 ]
  %.1356 = add nsw i64 %i.6.4, 1
  %.1367 = icmp slt i64 %.1356, %.234
  br i1 %.1367, label %B1284, label %B1332

B1284:
  %.1393 = getelementptr i32, ptr %arg.order, i64 %.1356
  %.1394 = load i32, ptr %.1393, align 4
  %.1398 = sext i32 %.1394 to i64
  %.1399 = getelementptr i64, ptr %arg.keys, i64 %.1398
  %.1400 = load i64, ptr %.1399, align 8
  %.1405 = load i64, ptr %.1282, align 8
  %.1406 = icmp eq i64 %.1400, %.1405
  br i1 %.1406, label %B1164, label %B1332

B1332:
  %.1356.lcssa = phi i64 [ %.1356, %B1284 ], [ %.234, %B1262 ]
  %.1432 = and i64 %flagged.3.5, 4
  %.1433.not = icmp eq i64 %.1432, 0
  br i1 %.1433.not, label %B1482, label %B1352

B1352:
  %.1442 = getelementptr i32, ptr %arg.spare, i64 %.1281
  %.1443 = load i32, ptr %.1442, align 4
  %.1447 = sext i32 %.1443 to i64
  %.1450 = getelementptr i8, ptr %13, i64 %.1447
  %.1451 = load i8, ptr %.1450, align 1
  %14 = or i8 %.1451, 2
  store i8 %14, ptr %.1450, align 1
  %.1463 = load i64, ptr %.1209, align 8
  %.1464 = add nsw i64 %.1463, 1
  store i64 %.1464, ptr %.1209, align 8
  br label %B1632

B1482:
  %sentences_with.4.3724 = phi i64 [ %sentences_with.3.5, %B1332 ], [ 0, %B1080 ]
  %flagged.4.3723 = phi i64 [ %flagged.3.5, %B1332 ], [ 0, %B1080 ]
  %i.5.3722 = phi i64 [ %.1356.lcssa, %B1332 ], [ %i.4.1, %B1080 ]
  %.1472 = and i64 %flagged.4.3723, %telling.2.1
  %.1475.not = icmp ne i64 %.1472, 0
  %.1478 = icmp sgt i64 %sentences_with.4.3724, 1
  %or.cond = select i1 %.1475.not, i1 true, i1 %.1478
  br i1 %or.cond, label %B1504, label %B1632

B1504:
  %.1486 = sext i32 %.1227 to i64
  %.1487 = getelementptr i32, ptr %arg.spare, i64 %.1486
  %.1488 = load i32, ptr %.1487, align 4
  %.1492 = sext i32 %.1488 to i64
  %.1495 = getelementptr i8, ptr %13, i64 %.1492
  %.1496 = load i8, ptr %.1495, align 1
  %15 = or i8 %.1496, 1
  store i8 %15, ptr %.1495, align 1
  %.1508 = load i64, ptr %.1205, align 8
  %.1509 = add nsw i64 %.1508, 1
  store i64 %.1509, ptr %.1205, align 8
  br label %B1632

B1632:
  %i.5.3721 = phi i64 [ %i.5.3722, %B1482 ], [ %i.5.3722, %B1504 ], [ %.1356.lcssa, %B1352 ]
  %.1522 = icmp slt i64 %i.5.3721, %.234
  br i1 %.1522, label %B1080, label %B1646

B1646:
  %count.3.1.lcssa860867 = phi i64 [ %count.2.0821, %B1026.thread ], [ %count.4.2, %B1632 ]
  %.1541 = sub i64 %count.3.1.lcssa860867, %count.2.0821
  %storemerge619 = tail call i64 @llvm.smax.i64(i64 %.1541, i64 0)
  %.1621794.not = icmp slt i64 %.1541, 1
  br i1 %.1621794.not, label %_ZN5dedup7kernels7profile16fresh_neighboursB3v39B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2add10float64_2a.exit, label %B1682.if

B1698:
  %.105.i654797.not = icmp eq i64 %.1541, 1
  br i1 %.105.i654797.not, label %_ZN5dedup7kernels7profile16fresh_neighboursB3v39B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2add10float64_2a.exit, label %B40.if.i.lr.ph

B40.if.i.lr.ph:
  %16 = getelementptr i64, ptr %arg.out_word, i64 %count.2.0821
  %17 = xor i64 %count.2.0821, -1
  %18 = add i64 %count.3.1.lcssa860867, %17
  br label %B40.if.i

B40.if.i:
  %.47.i.0799 = phi i64 [ 0, %B40.if.i.lr.ph ], [ %.118.i, %B40.if.i ]
  %.118.i = add nuw nsw i64 %.47.i.0799, 1
  %.147.i = getelementptr i64, ptr %16, i64 %.47.i.0799
  %.148.i657 = load i64, ptr %.147.i, align 8
  %.153.i658 = getelementptr i8, ptr %.147.i, i64 8
  %.154.i = load i64, ptr %.153.i658, align 8
  %.12.i = add i64 %.154.i, %.148.i657
  %.5.i685 = lshr i64 %.12.i, 33
  %.6.i686 = xor i64 %.5.i685, %.12.i
  %.7.i687 = mul i64 %.6.i686, -49064778989728563
  %.8.i688 = lshr i64 %.7.i687, 33
  %.9.i689 = xor i64 %.8.i688, %.7.i687
  %.10.i690 = mul i64 %.9.i689, -4265267296055464877
  %.39.i663 = lshr i64 %.10.i690, 42
  %.40.i664 = getelementptr i32, ptr %arg.pair_counts, i64 %.39.i663
  %.41.i665 = load i32, ptr %.40.i664, align 4
  %.42.i666 = sitofp i32 %.41.i665 to double
  %.43.i667 = fsub double %.42.i666, %arg.worn_from
  %.49.i = fcmp ogt double %.43.i667, 0.000000e+00
  %.56.i = fdiv double %.43.i667, %arg.worn_by
  %.61.i668 = fadd double %.56.i, 1.000000e+00
  %.65.i = fdiv double 1.000000e+00, %.61.i668
  %"$phi172.0.2.0.i" = select i1 %.49.i, double %.65.i, double 1.000000e+00
  %.183.i659 = getelementptr double, ptr %arg.near, i64 %.47.i.0799
  store double %"$phi172.0.2.0.i", ptr %.183.i659, align 8
  %exitcond833.not = icmp eq i64 %.118.i, %18
  br i1 %exitcond833.not, label %_ZN5dedup7kernels7profile16fresh_neighboursB3v39B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2add10float64_2a.exit, label %B40.if.i

_ZN5dedup7kernels7profile16fresh_neighboursB3v39B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2add10float64_2a.exit:
  %19 = xor i64 %count.2.0821, -1
  %.1740 = add i64 %count.3.1.lcssa860867, %19
  %.1783800.not = icmp slt i64 %.1740, 1
  br i1 %.1783800.not, label %B2032.preheader, label %B1784.if

B2032.preheader:
  br i1 %.1621794.not, label %B48.loopexit, label %B2032.if

B1830:
  %.1838 = getelementptr i32, ptr %arg.out_place, i64 %.1796
  %.1839 = load i32, ptr %.1838, align 4
  %.1842 = getelementptr i32, ptr %arg.out_place, i64 %.1727.0801
  %.1843 = load i32, ptr %.1842, align 4
  %.1844 = sext i32 %.1839 to i64
  %.1845 = sext i32 %.1843 to i64
  %.1846 = sub nsw i64 %.1844, %.1845
  %.1848.not = icmp sgt i64 %.1846, %arg.reach
  br i1 %.1848.not, label %B1998, label %B1878

B1878:
  %.1852 = sub nsw i64 %.1727.0801, %count.2.0821
  %.1854 = getelementptr double, ptr %arg.company, i64 %.1852
  %.1855 = load double, ptr %.1854, align 8
  %.1860 = getelementptr double, ptr %arg.near, i64 %.1852
  %.1861 = load double, ptr %.1860, align 8
  %.12.i693 = fcmp ogt double %.1861, %.1855
  %.13.i694 = select i1 %.12.i693, double %.1861, double %.1855
  store double %.13.i694, ptr %.1854, align 8
  %.1901 = load double, ptr %.1860, align 8
  %.1907 = sub nsw i64 %.1796, %count.2.0821
  %.1909 = getelementptr double, ptr %arg.company, i64 %.1907
  store double %.1901, ptr %.1909, align 8
  br label %B1998

B1998:
  %.1783 = icmp samesign ugt i64 %.1730.0802, 1
  br i1 %.1783, label %B1784.if, label %B2032.preheader

B2488.if.lr.ph:
  %20 = getelementptr double, ptr %arg.out_weight, i64 %count.2.0821
  br label %B2488.if

B2154:
  %.2208 = getelementptr i32, ptr %arg.out_place, i64 %.2099.0804
  %.2209 = load i32, ptr %.2208, align 4
  %.2213 = load i32, ptr %.2212, align 4
  %.2214 = sext i32 %.2209 to i64
  %.2215 = sext i32 %.2213 to i64
  %.2216 = sub nsw i64 %.2214, %.2215
  %.2218 = icmp sgt i64 %.2216, %arg.reach
  br i1 %.2218, label %B2450, label %B2200

B2200:
  %.2232 = load double, ptr %.2231, align 8
  %.2233 = fcmp oeq double %.2232, 1.000000e+00
  %.2237 = sub nsw i64 %.2099.0804, %count.2.0821
  br i1 %.2233, label %B2230, label %B2262

B2230:
  %.2239 = getelementptr double, ptr %arg.company, i64 %.2237
  %.2240 = load double, ptr %.2239, align 8
  %.2241 = fcmp oeq double %.2240, 1.000000e+00
  br i1 %.2241, label %B2631, label %B2262

B2262:
  %.2250 = load i64, ptr %.2249, align 8
  %.2253 = getelementptr i64, ptr %arg.out_word, i64 %.2099.0804
  %.2254 = load i64, ptr %.2253, align 8
  %.12.i671 = add i64 %.2254, %.2250
  %.5.i = lshr i64 %.12.i671, 33
  %.6.i = xor i64 %.5.i, %.12.i671
  %.7.i = mul i64 %.6.i, -49064778989728563
  %.8.i = lshr i64 %.7.i, 33
  %.9.i = xor i64 %.8.i, %.7.i
  %.10.i = mul i64 %.9.i, -4265267296055464877
  %.39.i674 = lshr i64 %.10.i, 42
  %.40.i675 = getelementptr i32, ptr %arg.pair_counts, i64 %.39.i674
  %.41.i676 = load i32, ptr %.40.i675, align 4
  %.42.i677 = sitofp i32 %.41.i676 to double
  %.43.i678 = fsub double %.42.i677, %arg.worn_from
  %.49.i679 = fcmp ogt double %.43.i678, 0.000000e+00
  %.56.i680 = fdiv double %.43.i678, %arg.worn_by
  %.61.i681 = fadd double %.56.i680, 1.000000e+00
  %.65.i682 = fdiv double 1.000000e+00, %.61.i681
  %"$phi172.0.2.0.i683" = select i1 %.49.i679, double %.65.i682, double 1.000000e+00
  %.12.i695 = fcmp ogt double %"$phi172.0.2.0.i683", %.2232
  %.13.i696 = select i1 %.12.i695, double %"$phi172.0.2.0.i683", double %.2232
  store double %.13.i696, ptr %.2231, align 8
  %.2326 = getelementptr double, ptr %arg.company, i64 %.2237
  %.2327 = load double, ptr %.2326, align 8
  %.12.i697 = fcmp ogt double %"$phi172.0.2.0.i683", %.2327
  %.13.i698 = select i1 %.12.i697, double %"$phi172.0.2.0.i683", double %.2327
  store double %.13.i698, ptr %.2326, align 8
  br label %B2631

B2450:
  %.2000 = icmp sgt i64 %.1947.0808, 1
  br i1 %.2000, label %B2032.if, label %B2488.if.lr.ph

B46.if.i703.lr.ph:
  %.2555 = getelementptr i64, ptr %arg.sentences, i64 %.121.0819
  %.2556 = load i64, ptr %.2555, align 8
  %21 = getelementptr i32, ptr %arg.out_sentence, i64 %count.2.0821
  %22 = getelementptr double, ptr %arg.out_gain, i64 %.2556
  br label %B46.if.i703

B76.i:
  %.205.i = getelementptr i32, ptr %21, i64 %.58.i.0814
  %.206.i704 = load i32, ptr %.205.i, align 4
  %.208.i = sext i32 %.206.i704 to i64
  %.209.not.i = icmp eq i64 %row.2.0.i816, %.208.i
  %total.3.2.i = select i1 %.209.not.i, double %total.4.0.i817, double 0.000000e+00
  %heaviest.3.2.i = select i1 %.209.not.i, double %heaviest.4.0.i815, double 0.000000e+00
  %.12.i.i = fcmp ogt double %.160.i, %heaviest.3.2.i
  %.13.i.i = select i1 %.12.i.i, double %.160.i, double %heaviest.3.2.i
  %.235.i = fadd double %.160.i, %total.3.2.i
  %.279.i = fsub double %.235.i, %.13.i.i
  %.286.i = getelementptr double, ptr %22, i64 %.208.i
  store double %.279.i, ptr %.286.i, align 8
  br label %B227.i

B227.i:
  %total.5.1.i = phi double [ %.235.i, %B76.i ], [ %total.4.0.i817, %B46.if.i703 ]
  %heaviest.5.1.i = phi double [ %.13.i.i, %B76.i ], [ %heaviest.4.0.i815, %B46.if.i703 ]
  %row.3.1.i = phi i64 [ %.208.i, %B76.i ], [ %row.2.0.i816, %B46.if.i703 ]
  %exitcond835.not = icmp eq i64 %.1541, %.129.i
  br i1 %exitcond835.not, label %B48.loopexit, label %B46.if.i703

B46.if.i703:
  %total.4.0.i817 = phi double [ 0.000000e+00, %B46.if.i703.lr.ph ], [ %total.5.1.i, %B227.i ]
  %row.2.0.i816 = phi i64 [ -1, %B46.if.i703.lr.ph ], [ %row.3.1.i, %B227.i ]
  %heaviest.4.0.i815 = phi double [ 0.000000e+00, %B46.if.i703.lr.ph ], [ %heaviest.5.1.i, %B227.i ]
  %.58.i.0814 = phi i64 [ 0, %B46.if.i703.lr.ph ], [ %.129.i, %B227.i ]
  %.129.i = add nuw nsw i64 %.58.i.0814, 1
  %.159.i = getelementptr double, ptr %arg.company, i64 %.58.i.0814
  %.160.i = load double, ptr %.159.i, align 8
  %.162.i = fcmp olt double %.160.i, 0.000000e+00
  br i1 %.162.i, label %B227.i, label %B76.i

B2630:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B2631:
  %.2155 = icmp samesign ugt i64 %.2102.0805, 1
  br i1 %.2155, label %B2114.if, label %B2450

B140.if:
  %.265.0749 = phi i64 [ 0, %B140.if.lr.ph ], [ %.334, %B140.if ]
  %.334 = add nuw nsw i64 %.265.0749, 1
  %.362 = getelementptr i64, ptr %0, i64 %.265.0749
  %.363 = load i64, ptr %.362, align 8
  %.365 = getelementptr i64, ptr %arg.stems, i64 %.363
  %.366 = load i64, ptr %.365, align 8
  %.368 = getelementptr i64, ptr %arg.keys, i64 %.265.0749
  store i64 %.366, ptr %.368, align 8
  %exitcond.not = icmp eq i64 %.234, %.334
  br i1 %exitcond.not, label %B186, label %B140.if

B352.if:
  %.475.0783 = phi i64 [ 0, %B352.if.lr.ph ], [ %.544, %B628 ]
  %.544 = add nuw nsw i64 %.475.0783, 1
  %.574 = getelementptr i32, ptr %arg.order, i64 %.475.0783
  %.575 = load i32, ptr %.574, align 4
  %.581 = sext i32 %.575 to i64
  %.582 = getelementptr double, ptr %arg.company, i64 %.581
  store double 1.000000e+00, ptr %.582, align 8
  %.585.not = icmp eq i64 %.475.0783, 0
  br i1 %.585.not, label %B628, label %B394

B448.else:
  %.658 = icmp ne i64 %.618, -9223372036854775808
  %.659 = icmp ne i64 %.644, -1
  %.660.not = or i1 %.658, %.659
  br i1 %.660.not, label %B448.else.if, label %B448.endif.else

B448.else.if:
  %.663 = sdiv i64 %.618, %.644
  %.664 = srem i64 %.618, %.644
  %.665 = xor i64 %.664, %.644
  %.666 = icmp slt i64 %.665, 0
  %.667 = icmp ne i64 %.664, 0
  %.668 = and i1 %.667, %.666
  %.673 = sext i1 %.668 to i64
  %spec.select = add i64 %.663, %.673
  br label %B448.endif.else

B448.endif.else:
  %quot.0.ph = phi i64 [ 0, %B448.else ], [ %spec.select, %B448.else.if ]
  %.702 = icmp ne i64 %.640, -9223372036854775808
  %.704.not = or i1 %.659, %.702
  br i1 %.704.not, label %B448.endif.else.if, label %B448.endif.endif

B448.endif.endif:
  %quot.1.0 = phi i64 [ 0, %B448.endif.else ], [ %spec.select624, %B448.endif.else.if ]
  %.729 = icmp eq i64 %quot.0.ph, %quot.1.0
  br i1 %.729, label %B618, label %B628

B448.endif.else.if:
  %.707 = sdiv i64 %.640, %.644
  %.708 = srem i64 %.640, %.644
  %.709 = xor i64 %.708, %.644
  %.710 = icmp slt i64 %.709, 0
  %.711 = icmp ne i64 %.708, 0
  %.712 = and i1 %.711, %.710
  %.717 = sext i1 %.712 to i64
  %spec.select624 = add i64 %.707, %.717
  br label %B448.endif.endif

B660.if:
  %count.3.1788 = phi i64 [ %count.2.0821, %B660.if.lr.ph ], [ %count.4.2, %B904 ]
  %.778.0786 = phi i64 [ 0, %B660.if.lr.ph ], [ %.847, %B904 ]
  %.847 = add nuw nsw i64 %.778.0786, 1
  %.881 = sub nsw i64 %count.3.1788, %count.2.0821
  %.884 = trunc i64 %.881 to i32
  %.885 = getelementptr i32, ptr %arg.spare, i64 %.778.0786
  store i32 %.884, ptr %.885, align 4
  %.889 = getelementptr double, ptr %arg.company, i64 %.778.0786
  %.890 = load double, ptr %.889, align 8
  %.891 = fcmp oeq double %.890, 1.000000e+00
  br i1 %.891, label %B704, label %B904

B704.else:
  %.934 = icmp ne i64 %.916, -9223372036854775808
  %.935 = icmp ne i64 %.920, -1
  %.936.not = or i1 %.934, %.935
  br i1 %.936.not, label %B704.else.if, label %B704.endif

B704.endif:
  %quot.2.0 = phi i32 [ 0, %B704 ], [ %23, %B704.else.if ], [ 0, %B704.else ]
  %.964 = getelementptr i32, ptr %arg.out_sentence, i64 %count.3.1788
  store i32 %quot.2.0, ptr %.964, align 4
  %.969 = trunc i64 %.778.0786 to i32
  %.970 = getelementptr i32, ptr %arg.out_place, i64 %count.3.1788
  store i32 %.969, ptr %.970, align 4
  %.975 = getelementptr double, ptr %arg.weight, i64 %.900
  %.976 = load double, ptr %.975, align 8
  %.979 = getelementptr double, ptr %arg.out_weight, i64 %count.3.1788
  store double %.976, ptr %.979, align 8
  %.982 = getelementptr i8, ptr %arg.flags, i64 %.900
  %.983 = load i8, ptr %.982, align 1
  %.985 = zext i8 %.983 to i64
  %.986 = and i64 %telling.2.1, %.985
  %.987.not = icmp eq i64 %.986, 0
  %"$phi886.2.2.3" = select i1 %.987.not, i8 0, i8 4
  %.1000 = getelementptr i8, ptr %arg.out_role, i64 %count.3.1788
  store i8 %"$phi886.2.2.3", ptr %.1000, align 1
  %.1005 = add nsw i64 %count.3.1788, 1
  br label %B904

B704.else.if:
  %.939 = sdiv i64 %.916, %.920
  %.940 = srem i64 %.916, %.920
  %.941 = xor i64 %.940, %.920
  %.942 = icmp slt i64 %.941, 0
  %.943 = icmp ne i64 %.940, 0
  %.944 = and i1 %.943, %.942
  %.949 = sext i1 %.944 to i64
  %spec.select625 = add i64 %.939, %.949
  %23 = trunc i64 %spec.select625 to i32
  br label %B704.endif

B940.if:
  %place.2.1793 = phi i64 [ %place.3.2, %B1024 ], [ %count.2.0821, %B904 ]
  %.1051.0791 = phi i64 [ %.1120, %B1024 ], [ 0, %B904 ]
  %.1120 = add nuw nsw i64 %.1051.0791, 1
  %.1154 = getelementptr i32, ptr %arg.order, i64 %.1051.0791
  %.1155 = load i32, ptr %.1154, align 4
  %.1157 = sext i32 %.1155 to i64
  %.1158 = getelementptr double, ptr %arg.company, i64 %.1157
  %.1159 = load double, ptr %.1158, align 8
  %.1160 = fcmp oeq double %.1159, 1.000000e+00
  br i1 %.1160, label %B980, label %B1024

B1682.if:
  %.1565.0795 = phi i64 [ %.1634, %B1682.if ], [ 0, %B1646 ]
  %.1634 = add nuw nsw i64 %.1565.0795, 1
  %.1660 = getelementptr double, ptr %arg.company, i64 %.1565.0795
  store double -1.000000e+00, ptr %.1660, align 8
  %exitcond832.not = icmp eq i64 %.1541, %.1634
  br i1 %exitcond832.not, label %B1698, label %B1682.if

B1784.if:
  %.1730.0802 = phi i64 [ %.1792, %B1998 ], [ %.1740, %_ZN5dedup7kernels7profile16fresh_neighboursB3v39B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2add10float64_2a.exit ]
  %.1727.0801 = phi i64 [ %.1796, %B1998 ], [ %count.2.0821, %_ZN5dedup7kernels7profile16fresh_neighboursB3v39B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axx8int32_2add10float64_2a.exit ]
  %.1792 = add nsw i64 %.1730.0802, -1
  %.1796 = add i64 %.1727.0801, 1
  %.1827 = getelementptr i32, ptr %arg.out_sentence, i64 %.1796
  %.1828 = load i32, ptr %.1827, align 4
  %.1831 = getelementptr i32, ptr %arg.out_sentence, i64 %.1727.0801
  %.1832 = load i32, ptr %.1831, align 4
  %.1833 = icmp eq i32 %.1828, %.1832
  br i1 %.1833, label %B1830, label %B1998

B2032.if:
  %.1947.0808 = phi i64 [ %.2009, %B2450 ], [ %storemerge619, %B2032.preheader ]
  %.1944.0807 = phi i64 [ %.2013, %B2450 ], [ %count.2.0821, %B2032.preheader ]
  %.2009 = add nsw i64 %.1947.0808, -1
  %.2013 = add i64 %.1944.0807, 1
  %.2046 = add nsw i64 %.2013, %arg.reach
  %.13.i642 = tail call i64 @llvm.smin.i64(i64 %count.3.1.lcssa860867, i64 %.2046)
  %.2112 = sub i64 %.13.i642, %.2013
  %.2155803.not = icmp slt i64 %.2112, 1
  br i1 %.2155803.not, label %B2450, label %B2114.if.lr.ph

B2114.if.lr.ph:
  %.2202 = getelementptr i32, ptr %arg.out_sentence, i64 %.1944.0807
  %.2212 = getelementptr i32, ptr %arg.out_place, i64 %.1944.0807
  %.2229 = sub nsw i64 %.1944.0807, %count.2.0821
  %.2231 = getelementptr double, ptr %arg.company, i64 %.2229
  %.2249 = getelementptr i64, ptr %arg.out_word, i64 %.1944.0807
  br label %B2114.if

B2114.if:
  %.2102.0805 = phi i64 [ %.2112, %B2114.if.lr.ph ], [ %.2164, %B2631 ]
  %.2099.0804 = phi i64 [ %.2013, %B2114.if.lr.ph ], [ %.2168, %B2631 ]
  %.2164 = add nsw i64 %.2102.0805, -1
  %.2168 = add i64 %.2099.0804, 1
  %.2198 = getelementptr i32, ptr %arg.out_sentence, i64 %.2099.0804
  %.2199 = load i32, ptr %.2198, align 4
  %.2203 = load i32, ptr %.2202, align 4
  %.2204.not = icmp eq i32 %.2199, %.2203
  br i1 %.2204.not, label %B2154, label %B2450

B2488.if:
  %.2402.0810 = phi i64 [ 0, %B2488.if.lr.ph ], [ %.2471, %B2488.if ]
  %.2471 = add nuw nsw i64 %.2402.0810, 1
  %.2503 = getelementptr double, ptr %20, i64 %.2402.0810
  %.2504 = load double, ptr %.2503, align 8
  %.2507 = getelementptr double, ptr %arg.company, i64 %.2402.0810
  %.2508 = load double, ptr %.2507, align 8
  %.2510 = fcmp ult double %.2508, 0.000000e+00
  %..2508 = select i1 %.2510, double 1.000000e+00, double %.2508
  %.2528 = fmul double %.2504, %..2508
  store double %.2528, ptr %.2507, align 8
  %exitcond834.not = icmp eq i64 %.1541, %.2471
  br i1 %exitcond834.not, label %B46.if.i703.lr.ph, label %B2488.if
}

define i32 @profile_runs(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.hashes, ptr readonly %arg.stems, ptr readonly %arg.flags, ptr readonly %arg.bounds, ptr readonly %arg.content, ptr readonly %arg.content_bounds, i64 %arg.articles, i64 %arg.length, ptr readonly %arg.pair_counts, double %arg.worn_from, double %arg.worn_by, ptr %arg.keys, ptr %arg.fresh, ptr %arg.order, ptr %arg.spare, ptr %arg.topic, ptr %arg.near, ptr writeonly initializes((0, 8)) %arg.runs, ptr writeonly %arg.out_run, ptr writeonly %arg.out_fresh) {
entry:
  store i64 0, ptr %arg.runs, align 8
  %.150440.not = icmp slt i64 %arg.articles, 1
  br i1 %.150440.not, label %B1198, label %B50.if.lr.ph

B50.if.lr.ph:
  %spec.select385 = tail call i64 @llvm.smax.i64(i64 %arg.length, i64 0)
  %.700397.not = icmp slt i64 %arg.length, 1
  br label %B50.if

B218:
  %.396.pre = load i64, ptr %.238, align 8
  %.pre = sub nsw i64 %.396.pre, %.227
  %.105.i394 = icmp sgt i64 %.pre, 1
  br i1 %.105.i394, label %B40.if.i.preheader, label %_ZN5dedup7kernels7profile16fresh_neighboursB3v37B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2add10float64_2a.exit

B40.if.i.preheader:
  %0 = add nsw i64 %.pre, -2
  br label %B40.if.i

B40.if.i:
  %.47.i.0395 = phi i64 [ %.118.i, %B40.if.i ], [ 0, %B40.if.i.preheader ]
  %.118.i = add nuw nsw i64 %.47.i.0395, 1
  %.147.i = getelementptr i64, ptr %arg.topic, i64 %.47.i.0395
  %.148.i = load i64, ptr %.147.i, align 8
  %.153.i = getelementptr i8, ptr %.147.i, i64 8
  %.154.i = load i64, ptr %.153.i, align 8
  %.12.i = add i64 %.154.i, %.148.i
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
  %.43.i = fsub double %.42.i, %arg.worn_from
  %.49.i = fcmp ogt double %.43.i, 0.000000e+00
  %.56.i = fdiv double %.43.i, %arg.worn_by
  %.61.i324 = fadd double %.56.i, 1.000000e+00
  %.65.i = fdiv double 1.000000e+00, %.61.i324
  %"$phi172.0.2.0.i" = select i1 %.49.i, double %.65.i, double 1.000000e+00
  %.183.i = getelementptr double, ptr %arg.near, i64 %.47.i.0395
  store double %"$phi172.0.2.0.i", ptr %.183.i, align 8
  %exitcond.not = icmp eq i64 %.47.i.0395, %0
  br i1 %exitcond.not, label %_ZN5dedup7kernels7profile16fresh_neighboursB3v37B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2add10float64_2a.exit, label %B40.if.i

_ZN5dedup7kernels7profile16fresh_neighboursB3v37B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2add10float64_2a.exit:
  %.469 = sub i64 %.199, %.194
  %.513401.not = icmp slt i64 %.469, 1
  br i1 %.513401.not, label %B1178, label %B322.if

B450:
  br i1 %.700397.not, label %B582, label %B528.if

B582:
  %value.2.3.lcssa = phi i64 [ 0, %B450 ], [ %.12.i333, %B528.if ]
  %.783 = load i64, ptr %.238, align 8
  %.785 = icmp slt i64 %following.2.1406, %.783
  br i1 %.785, label %B612, label %B700

B612:
  %.796 = getelementptr i64, ptr %arg.content, i64 %following.2.1406
  %.797 = load i64, ptr %.796, align 8
  %.801.not = icmp sgt i64 %.797, %.585
  br i1 %.801.not, label %B700, label %B636.preheader

B636.preheader:
  %1 = add nsw i64 %.783, -1
  br label %B636

B636:
  %following.5.4 = phi i64 [ %.807, %B676 ], [ %following.2.1406, %B636.preheader ]
  %exitcond445.not = icmp eq i64 %following.5.4, %1
  br i1 %exitcond445.not, label %B700, label %B676

B676:
  %.807 = add nsw i64 %following.5.4, 1
  %.832 = getelementptr i64, ptr %arg.content, i64 %.807
  %.833 = load i64, ptr %.832, align 8
  %.837.not = icmp sgt i64 %.833, %.585
  br i1 %.837.not, label %B700, label %B636

B700:
  %following.4.3 = phi i64 [ %following.2.1406, %B612 ], [ %following.2.1406, %B582 ], [ %.807, %B676 ], [ %.783, %B636 ]
  %.864 = add nsw i64 %following.4.3, 1
  %.870 = icmp slt i64 %.864, %.783
  br i1 %.870, label %B744, label %B914

B744:
  %.890 = getelementptr i64, ptr %arg.content, i64 %.864
  %.891 = load i64, ptr %.890, align 8
  %.893.not = icmp sgt i64 %.891, %.456.0402
  br i1 %.893.not, label %B914, label %B774

B774:
  %k.3.4 = phi i64 [ %.957, %B884 ], [ %following.4.3, %B744 ]
  %best.2.4 = phi double [ %.13.i335, %B884 ], [ 0.000000e+00, %B744 ]
  %.902 = sub nsw i64 %k.3.4, %.227
  %.904 = getelementptr double, ptr %arg.near, i64 %.902
  %.905 = load double, ptr %.904, align 8
  %.12.i334 = fcmp ogt double %.905, %best.2.4
  %.13.i335 = select i1 %.12.i334, double %.905, double %best.2.4
  %.941 = fcmp oeq double %.13.i335, 1.000000e+00
  br i1 %.941, label %B914, label %B838

B838:
  %.964 = add nsw i64 %k.3.4, 2
  %.970 = icmp slt i64 %.964, %.783
  br i1 %.970, label %B884, label %B914

B884:
  %.957 = add nsw i64 %k.3.4, 1
  %.988 = getelementptr i64, ptr %arg.content, i64 %.964
  %.989 = load i64, ptr %.988, align 8
  %.991.not = icmp sgt i64 %.989, %.456.0402
  br i1 %.991.not, label %B914, label %B774

B914:
  %best.3.3 = phi double [ 0.000000e+00, %B700 ], [ 0.000000e+00, %B744 ], [ 1.000000e+00, %B774 ], [ %.13.i335, %B884 ], [ %.13.i335, %B838 ]
  %.1020 = getelementptr i64, ptr %arg.keys, i64 %found.2.1404
  store i64 %value.2.3.lcssa, ptr %.1020, align 8
  %.1027 = getelementptr double, ptr %arg.fresh, i64 %found.2.1404
  store double %best.3.3, ptr %.1027, align 8
  %.1032 = add nsw i64 %found.2.1404, 1
  br label %B1199

B948:
  %.20.i = icmp eq i64 %found.3.2, 0
  br i1 %.20.i, label %B1178, label %B20.i

B20.i:
  %.27.i341 = icmp sgt i64 %found.3.2, 1
  br i1 %.27.i341, label %B26.i, label %B140.if.i.preheader

B26.i:
  %bits.2.0.i = phi i64 [ %.30.i, %B26.i ], [ 0, %B20.i ]
  %.30.i = add i64 %bits.2.0.i, 1
  %.35.i = shl i64 4, %bits.2.0.i
  %.37.not.i = icmp sgt i64 %.35.i, %found.3.2
  br i1 %.37.not.i, label %B54.i, label %B26.i

B54.i:
  %.91.not.i = icmp eq i64 %.30.i, 63
  br i1 %.91.not.i, label %B156.i, label %B54.i.thread

B54.i.thread:
  %.44.i343 = sub nsw i64 62, %bits.2.0.i
  %.42.i342 = shl nuw i64 2, %bits.2.0.i
  %.135.i408 = icmp sgt i64 %.42.i342, 0
  br i1 %.135.i408, label %B140.if.i.preheader, label %B156.i

B140.if.i.preheader:
  %2 = phi i64 [ %.42.i342, %B54.i.thread ], [ 1, %B20.i ]
  %.44.i343376466 = phi i64 [ %.44.i343, %B54.i.thread ], [ 63, %B20.i ]
  %3 = shl nuw i64 %2, 2
  tail call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(1) %arg.spare, i8 0, i64 %3, i1 false)
  br label %B156.i

B156.i:
  %.135.i408467 = phi i1 [ true, %B140.if.i.preheader ], [ false, %B54.i.thread ], [ false, %B54.i ]
  %4 = phi i64 [ %2, %B140.if.i.preheader ], [ -9223372036854775808, %B54.i.thread ], [ 0, %B54.i ]
  %.44.i343376465 = phi i64 [ %.44.i343376466, %B140.if.i.preheader ], [ %.44.i343, %B54.i.thread ], [ 0, %B54.i ]
  %storemerge161.i = tail call i64 @llvm.smax.i64(i64 %found.3.2, i64 0)
  %.262.i411.not = icmp eq i64 %storemerge161.i, 0
  br i1 %.262.i411.not, label %B350.i.preheader, label %B186.if.i

B350.i.preheader:
  br i1 %.135.i408467, label %B350.if.i, label %B422.i.preheader

B422.i.preheader:
  br i1 %.262.i411.not, label %_ZN5dedup7kernels7sorting4dealB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

B186.if.i:
  %.206.i.0412 = phi i64 [ %.275.i, %B186.if.i ], [ 0, %B156.i ]
  %.275.i = add nuw nsw i64 %.206.i.0412, 1
  %.303.i = getelementptr i64, ptr %arg.keys, i64 %.206.i.0412
  %.304.i = load i64, ptr %.303.i, align 8
  %.305.i = lshr i64 %.304.i, 1
  %.307.i = lshr i64 %.305.i, %.44.i343376465
  %.333.i = getelementptr i32, ptr %arg.spare, i64 %.307.i
  %.334.i = load i32, ptr %.333.i, align 4
  %.336.i = add i32 %.334.i, 1
  store i32 %.336.i, ptr %.333.i, align 4
  %exitcond446.not = icmp eq i64 %found.3.2, %.275.i
  br i1 %exitcond446.not, label %B350.i.preheader, label %B186.if.i

B350.if.i:
  %begin.2.0.i417 = phi i32 [ %.479.i, %B350.if.i ], [ 0, %B350.i.preheader ]
  %.375.i.0415 = phi i64 [ %.444.i, %B350.if.i ], [ 0, %B350.i.preheader ]
  %.444.i = add nuw nsw i64 %.375.i.0415, 1
  %.470.i = getelementptr i32, ptr %arg.spare, i64 %.375.i.0415
  %.471.i = load i32, ptr %.470.i, align 4
  store i32 %begin.2.0.i417, ptr %.470.i, align 4
  %.479.i = add i32 %.471.i, %begin.2.0.i417
  %exitcond447.not = icmp eq i64 %.444.i, %4
  br i1 %exitcond447.not, label %B422.i.preheader, label %B350.if.i

B422.if.i:
  %.515.i.0419 = phi i64 [ %.584.i, %B422.if.i ], [ 0, %B422.i.preheader ]
  %.584.i = add nuw nsw i64 %.515.i.0419, 1
  %.612.i = getelementptr i64, ptr %arg.keys, i64 %.515.i.0419
  %.613.i = load i64, ptr %.612.i, align 8
  %.614.i = lshr i64 %.613.i, 1
  %.616.i = lshr i64 %.614.i, %.44.i343376465
  %.642.i = getelementptr i32, ptr %arg.spare, i64 %.616.i
  %.643.i = load i32, ptr %.642.i, align 4
  %.645.i = sext i32 %.643.i to i64
  %.646.i = trunc i64 %.515.i.0419 to i32
  %.647.i = getelementptr i32, ptr %arg.order, i64 %.645.i
  store i32 %.646.i, ptr %.647.i, align 4
  %.651.i = load i32, ptr %.642.i, align 4
  %.653.i = add i32 %.651.i, 1
  store i32 %.653.i, ptr %.642.i, align 4
  %exitcond448.not = icmp eq i64 %found.3.2, %.584.i
  br i1 %exitcond448.not, label %_ZN5dedup7kernels7sorting4dealB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B422.if.i

_ZN5dedup7kernels7sorting4dealB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  %.14.i = shl nsw i64 %found.3.2, 3
  %.54.i = add i64 %found.3.2, -1
  %spec.select387 = tail call i64 @llvm.smax.i64(i64 %.54.i, i64 0)
  %5 = add nuw i64 %spec.select387, 1
  br label %B56.i

B56.i:
  %.41.i357.0 = phi i64 [ 1, %_ZN5dedup7kernels7sorting4dealB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.112.i, %B260.i362 ]
  %left.2.0.i = phi i64 [ %.14.i, %_ZN5dedup7kernels7sorting4dealB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %.266.i, %B260.i362 ]
  %exitcond449.not = icmp eq i64 %.41.i357.0, %5
  br i1 %exitcond449.not, label %_ZN5dedup7kernels7sorting9sort_keysB3v31B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit, label %B56.if.i

B114.i:
  %.180.i = getelementptr i8, ptr %.142.i, i64 -4
  %.181.i = load i32, ptr %.180.i, align 4
  %.183.i363 = sext i32 %.181.i to i64
  %.186.i364 = getelementptr i64, ptr %arg.keys, i64 %.183.i363
  %.187.i = load i64, ptr %.186.i364, align 8
  %.189.i = icmp ugt i64 %.187.i, %.153.i361
  br i1 %.189.i, label %B162.i, label %B260.i362

B162.i:
  %at.2.2.i = phi i64 [ %.195.i, %B212.i ], [ %.41.i357.0, %B114.i ]
  %.195.i = add nsw i64 %at.2.2.i, -1
  %.197.i = getelementptr i32, ptr %arg.order, i64 %.195.i
  %.198.i = load i32, ptr %.197.i, align 4
  %.201.i = getelementptr i32, ptr %arg.order, i64 %at.2.2.i
  store i32 %.198.i, ptr %.201.i, align 4
  %.214.i = icmp sgt i64 %at.2.2.i, 1
  br i1 %.214.i, label %B212.i, label %B260.i362

B212.i:
  %.227.i = getelementptr i8, ptr %.201.i, i64 -8
  %.228.i = load i32, ptr %.227.i, align 4
  %.230.i = sext i32 %.228.i to i64
  %.233.i = getelementptr i64, ptr %arg.keys, i64 %.230.i
  %.234.i = load i64, ptr %.233.i, align 8
  %.236.i = icmp ugt i64 %.234.i, %.153.i361
  br i1 %.236.i, label %B162.i, label %B260.i362

B260.i362:
  %at.3.1.i = phi i64 [ %.41.i357.0, %B114.i ], [ %.41.i357.0, %B56.if.i ], [ 0, %B162.i ], [ %.195.i, %B212.i ]
  %.254.i = getelementptr i32, ptr %arg.order, i64 %at.3.1.i
  store i32 %.143.i, ptr %.254.i, align 4
  %.260.neg.i = sub i64 %at.3.1.i, %.41.i357.0
  %.266.i = add i64 %.260.neg.i, %left.2.0.i
  %.273.i = icmp slt i64 %.266.i, 0
  br i1 %.273.i, label %B34.i.preheader, label %B56.i

B34.i.preheader:
  br i1 %.262.i411.not, label %B50.i, label %B34.if.i

B56.if.i:
  %.112.i = add nuw i64 %.41.i357.0, 1
  %.142.i = getelementptr i32, ptr %arg.order, i64 %.41.i357.0
  %.143.i = load i32, ptr %.142.i, align 4
  %.149.i = sext i32 %.143.i to i64
  %.152.i360 = getelementptr i64, ptr %arg.keys, i64 %.149.i
  %.153.i361 = load i64, ptr %.152.i360, align 8
  %.166.i = icmp sgt i64 %.41.i357.0, 0
  br i1 %.166.i, label %B114.i, label %B260.i362

B50.i:
  br i1 %.27.i341, label %B66.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v31B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

B66.i:
  %width.2.0.i = phi i64 [ %.158.i351, %B460.i ], [ 1, %B50.i ]
  %.158.i351 = shl nsw i64 %width.2.0.i, 1
  %.212.i = srem i64 %found.3.2, %.158.i351
  %.215.i = icmp sgt i64 %.212.i, 0
  %6 = tail call i64 @llvm.cttz.i64(i64 %.158.i351, i1 true)
  %.216190.i = lshr i64 %found.3.2, %6
  %.217.i = zext i1 %.215.i to i64
  %.218.i = add nuw nsw i64 %.216190.i, %.217.i
  %.239.i429.not = icmp eq i64 %.218.i, 0
  br i1 %.239.i429.not, label %B432.if.i.preheader, label %B106.if.i

B432.if.i.preheader:
  br label %B432.if.i

B106.i.loopexit:
  %.239.i = icmp sgt i64 %.186.i.0430, 1
  br i1 %.239.i, label %B106.if.i, label %B432.if.i.preheader

B248.i:
  %.480.not.i = icmp slt i64 %right.2.2.i427, %.13.i365
  %.484.i = getelementptr i32, ptr %arg.order, i64 %left.2.2.i428
  %.485.i = load i32, ptr %.484.i, align 4
  br i1 %.480.not.i, label %B260.i, label %B332.i

B260.i:
  %.487.i = sext i32 %.485.i to i64
  %.490.i = getelementptr i64, ptr %arg.keys, i64 %.487.i
  %.491.i = load i64, ptr %.490.i, align 8
  %.494.i = getelementptr i32, ptr %arg.order, i64 %right.2.2.i427
  %.495.i = load i32, ptr %.494.i, align 4
  %.497.i = sext i32 %.495.i to i64
  %.500.i = getelementptr i64, ptr %arg.keys, i64 %.497.i
  %.501.i = load i64, ptr %.500.i, align 8
  %.502.not.i = icmp ugt i64 %.491.i, %.501.i
  br i1 %.502.not.i, label %B366.i, label %B332.i

B332.i:
  %.516.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0426
  store i32 %.485.i, ptr %.516.i, align 4
  %.521.i = add nsw i64 %left.2.2.i428, 1
  br label %B487.i

B366.i:
  %.536.i = phi i32 [ %.536.i.pre, %B232.if.i.B366.i_crit_edge ], [ %.495.i, %B260.i ]
  %.539.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0426
  store i32 %.536.i, ptr %.539.i, align 4
  %.544.i = add nsw i64 %right.2.2.i427, 1
  br label %B487.i

B460.i:
  %.701.i = icmp slt i64 %.158.i351, %found.3.2
  br i1 %.701.i, label %B66.i, label %_ZN5dedup7kernels7sorting9sort_keysB3v31B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit

B487.i:
  %right.3.3.i = phi i64 [ %right.2.2.i427, %B332.i ], [ %.544.i, %B366.i ]
  %left.3.3.i = phi i64 [ %.521.i, %B332.i ], [ %left.2.2.i428, %B366.i ]
  %.433.i = icmp samesign ugt i64 %.380.i.0425, 1
  br i1 %.433.i, label %B232.if.i, label %B106.i.loopexit

B34.if.i:
  %.43.i346.0423 = phi i64 [ %.114.i355, %B34.if.i ], [ 0, %B34.i.preheader ]
  %.114.i355 = add nuw nsw i64 %.43.i346.0423, 1
  %.140.i = trunc i64 %.43.i346.0423 to i32
  %.141.i356 = getelementptr i32, ptr %arg.order, i64 %.43.i346.0423
  store i32 %.140.i, ptr %.141.i356, align 4
  %exitcond450.not = icmp eq i64 %found.3.2, %.114.i355
  br i1 %exitcond450.not, label %B50.i, label %B34.if.i

B106.if.i:
  %.183.i347.0431 = phi i64 [ %.252.i, %B106.i.loopexit ], [ 0, %B66.i ]
  %.186.i.0430 = phi i64 [ %.248.i, %B106.i.loopexit ], [ %.218.i, %B66.i ]
  %.248.i = add nsw i64 %.186.i.0430, -1
  %.252.i = add i64 %.183.i347.0431, %.158.i351
  %.278.i = add nsw i64 %.183.i347.0431, %width.2.0.i
  %.13.i366 = tail call i64 @llvm.smin.i64(i64 %found.3.2, i64 %.278.i)
  %.13.i365 = tail call i64 @llvm.smin.i64(i64 %found.3.2, i64 %.252.i)
  %.390.i = sub i64 %.13.i365, %.183.i347.0431
  %.433.i424.not = icmp slt i64 %.390.i, 1
  br i1 %.433.i424.not, label %B106.i.loopexit, label %B232.if.i

B232.if.i:
  %left.2.2.i428 = phi i64 [ %left.3.3.i, %B487.i ], [ %.183.i347.0431, %B106.if.i ]
  %right.2.2.i427 = phi i64 [ %right.3.3.i, %B487.i ], [ %.13.i366, %B106.if.i ]
  %.377.i.0426 = phi i64 [ %.446.i, %B487.i ], [ %.183.i347.0431, %B106.if.i ]
  %.380.i.0425 = phi i64 [ %.442.i, %B487.i ], [ %.390.i, %B106.if.i ]
  %.442.i = add nsw i64 %.380.i.0425, -1
  %.446.i = add i64 %.377.i.0426, 1
  %.476.i = icmp slt i64 %left.2.2.i428, %.13.i366
  br i1 %.476.i, label %B248.i, label %B232.if.i.B366.i_crit_edge

B232.if.i.B366.i_crit_edge:
  %.535.i.phi.trans.insert = getelementptr i32, ptr %arg.order, i64 %right.2.2.i427
  %.536.i.pre = load i32, ptr %.535.i.phi.trans.insert, align 4
  br label %B366.i

B432.if.i:
  %.591.i.0434 = phi i64 [ %.660.i, %B432.if.i ], [ 0, %B432.if.i.preheader ]
  %.660.i = add nuw nsw i64 %.591.i.0434, 1
  %.686.i = getelementptr i32, ptr %arg.spare, i64 %.591.i.0434
  %.687.i = load i32, ptr %.686.i, align 4
  %.689.i = getelementptr i32, ptr %arg.order, i64 %.591.i.0434
  store i32 %.687.i, ptr %.689.i, align 4
  %exitcond451.not = icmp eq i64 %found.3.2, %.660.i
  br i1 %exitcond451.not, label %B460.i, label %B432.if.i

_ZN5dedup7kernels7sorting9sort_keysB3v31B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit:
  %.1125 = icmp slt i64 %found.3.2, 1
  br i1 %.1125, label %B1178, label %B1016.if

B1032:
  %.1217 = getelementptr i32, ptr %arg.order, i64 %.1111.0436
  %.1218 = load i32, ptr %.1217, align 4
  %.1220 = sext i32 %.1218 to i64
  %.1221 = getelementptr i64, ptr %arg.keys, i64 %.1220
  %.1222 = load i64, ptr %.1221, align 8
  %.1226 = getelementptr i8, ptr %.1217, i64 -4
  %.1227 = load i32, ptr %.1226, align 4
  %.1229 = sext i32 %.1227 to i64
  %.1230 = getelementptr i64, ptr %arg.keys, i64 %.1229
  %.1231 = load i64, ptr %.1230, align 8
  %.1232.not = icmp eq i64 %.1222, %.1231
  br i1 %.1232.not, label %B1176, label %B1098

B1098:
  %.1241 = phi i64 [ %.1241.pre, %B1016.if.B1098_crit_edge ], [ %.1222, %B1032 ]
  %.1236 = getelementptr i32, ptr %arg.order, i64 %.1111.0436
  %.1244 = getelementptr i64, ptr %arg.out_run, i64 %count.2.1438
  store i64 %.1241, ptr %.1244, align 8
  %.1249 = load i32, ptr %.1236, align 4
  %.1253 = sext i32 %.1249 to i64
  %.1254 = getelementptr double, ptr %arg.fresh, i64 %.1253
  %.1255 = load double, ptr %.1254, align 8
  %.1258 = getelementptr double, ptr %arg.out_fresh, i64 %count.2.1438
  store double %.1255, ptr %.1258, align 8
  %.1261 = add nsw i64 %count.2.1438, 1
  br label %B1176

B1176:
  %count.3.3 = phi i64 [ %.1261, %B1098 ], [ %count.2.1438, %B1032 ]
  %exitcond452.not = icmp eq i64 %.1180, %found.3.2
  br i1 %exitcond452.not, label %B1178, label %B1016.if

B1178:
  %count.2.1.lcssa = phi i64 [ %count.4.0443, %_ZN5dedup7kernels7profile16fresh_neighboursB3v37B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2add10float64_2a.exit ], [ %count.4.0443, %_ZN5dedup7kernels7sorting9sort_keysB3v31B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ], [ %count.4.0443, %B948 ], [ %count.3.3, %B1176 ]
  %.1288 = getelementptr i64, ptr %arg.runs, i64 %.163
  store i64 %count.2.1.lcssa, ptr %.1288, align 8
  %exitcond453.not = icmp eq i64 %.163, %arg.articles
  br i1 %exitcond453.not, label %B1198, label %B50.if

B1198:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B1199:
  %found.3.2 = phi i64 [ %.1032, %B914 ], [ %found.2.1404, %B322.if ]
  %following.3.2 = phi i64 [ %following.4.3, %B914 ], [ %following.2.1406, %B322.if ]
  %.513 = icmp sgt i64 %.459.0403, 1
  br i1 %.513, label %B322.if, label %B948

B50.if:
  %count.4.0443 = phi i64 [ 0, %B50.if.lr.ph ], [ %count.2.1.lcssa, %B1178 ]
  %.91.0441 = phi i64 [ 0, %B50.if.lr.ph ], [ %.163, %B1178 ]
  %.163 = add nuw nsw i64 %.91.0441, 1
  %.193 = getelementptr i64, ptr %arg.bounds, i64 %.91.0441
  %.194 = load i64, ptr %.193, align 8
  %.198 = getelementptr i64, ptr %arg.bounds, i64 %.163
  %.199 = load i64, ptr %.198, align 8
  %.226 = getelementptr i64, ptr %arg.content_bounds, i64 %.91.0441
  %.227 = load i64, ptr %.226, align 8
  %.238 = getelementptr i64, ptr %arg.content_bounds, i64 %.163
  %.239 = load i64, ptr %.238, align 8
  %.277 = sub i64 %.239, %.227
  %.320391.not = icmp slt i64 %.277, 1
  br i1 %.320391.not, label %_ZN5dedup7kernels7profile16fresh_neighboursB3v37B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2add10float64_2a.exit, label %B172.if

B172.if:
  %.267.0393 = phi i64 [ %.329, %B172.if ], [ %.277, %B50.if ]
  %.264.0392 = phi i64 [ %.333, %B172.if ], [ %.227, %B50.if ]
  %.329 = add nsw i64 %.267.0393, -1
  %.333 = add i64 %.264.0392, 1
  %.359 = getelementptr i64, ptr %arg.content, i64 %.264.0392
  %.360 = load i64, ptr %.359, align 8
  %.362 = getelementptr i64, ptr %arg.stems, i64 %.360
  %.363 = load i64, ptr %.362, align 8
  %.365 = sub nsw i64 %.264.0392, %.227
  %.367 = getelementptr i64, ptr %arg.topic, i64 %.365
  store i64 %.363, ptr %.367, align 8
  %.320 = icmp samesign ugt i64 %.267.0393, 1
  br i1 %.320, label %B172.if, label %B218

B322.if:
  %following.2.1406 = phi i64 [ %following.3.2, %B1199 ], [ %.227, %_ZN5dedup7kernels7profile16fresh_neighboursB3v37B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2add10float64_2a.exit ]
  %unquoted.2.1405 = phi i64 [ %"$phi406.2.2.2", %B1199 ], [ 0, %_ZN5dedup7kernels7profile16fresh_neighboursB3v37B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2add10float64_2a.exit ]
  %found.2.1404 = phi i64 [ %found.3.2, %B1199 ], [ 0, %_ZN5dedup7kernels7profile16fresh_neighboursB3v37B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2add10float64_2a.exit ]
  %.459.0403 = phi i64 [ %.522, %B1199 ], [ %.469, %_ZN5dedup7kernels7profile16fresh_neighboursB3v37B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2add10float64_2a.exit ]
  %.456.0402 = phi i64 [ %.526, %B1199 ], [ %.194, %_ZN5dedup7kernels7profile16fresh_neighboursB3v37B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2add10float64_2a.exit ]
  %.522 = add nsw i64 %.459.0403, -1
  %.526 = add i64 %.456.0402, 1
  %.556 = getelementptr i8, ptr %arg.flags, i64 %.456.0402
  %.557 = load i8, ptr %.556, align 1
  %7 = and i8 %.557, 1
  %.562.not = icmp eq i8 %7, 0
  %.571 = add nsw i64 %unquoted.2.1405, 1
  %"$phi406.2.2.2" = select i1 %.562.not, i64 %.571, i64 0
  %.585 = sub nsw i64 %.456.0402, %arg.length
  %.586 = add nsw i64 %.585, 1
  %.592 = icmp slt i64 %.586, %.194
  %.596 = icmp slt i64 %"$phi406.2.2.2", %arg.length
  %or.cond = select i1 %.592, i1 true, i1 %.596
  br i1 %or.cond, label %B1199, label %B450

B528.if:
  %value.2.3400 = phi i64 [ %.12.i333, %B528.if ], [ 0, %B450 ]
  %.647.0399 = phi i64 [ %.709, %B528.if ], [ %spec.select385, %B450 ]
  %.644.0398 = phi i64 [ %.713, %B528.if ], [ %.586, %B450 ]
  %.709 = add nsw i64 %.647.0399, -1
  %.713 = add i64 %.644.0398, 1
  %.740 = getelementptr i64, ptr %arg.hashes, i64 %.644.0398
  %.741 = load i64, ptr %.740, align 8
  %.743 = add i64 %.741, %value.2.3400
  %.5.i326 = lshr i64 %.743, 33
  %.6.i327 = xor i64 %.5.i326, %.743
  %.7.i328 = mul i64 %.6.i327, -49064778989728563
  %.8.i329 = lshr i64 %.7.i328, 33
  %.9.i330 = xor i64 %.8.i329, %.7.i328
  %.10.i331 = mul i64 %.9.i330, -4265267296055464877
  %.11.i332 = lshr i64 %.10.i331, 33
  %.12.i333 = xor i64 %.11.i332, %.10.i331
  %.700 = icmp sgt i64 %.647.0399, 1
  br i1 %.700, label %B528.if, label %B582

B1016.if:
  %count.2.1438 = phi i64 [ %count.3.3, %B1176 ], [ %count.4.0443, %_ZN5dedup7kernels7sorting9sort_keysB3v31B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %.1111.0436 = phi i64 [ %.1180, %B1176 ], [ 0, %_ZN5dedup7kernels7sorting9sort_keysB3v31B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a23Literal_5bint_5d_280_29x8int32_2a8int32_2a.exit ]
  %.1180 = add nuw nsw i64 %.1111.0436, 1
  %.1209 = icmp eq i64 %.1111.0436, 0
  br i1 %.1209, label %B1016.if.B1098_crit_edge, label %B1032

B1016.if.B1098_crit_edge:
  %.1237.pre = load i32, ptr %arg.order, align 4
  %.1239.phi.trans.insert = sext i32 %.1237.pre to i64
  %.1240.phi.trans.insert = getelementptr i64, ptr %arg.keys, i64 %.1239.phi.trans.insert
  %.1241.pre = load i64, ptr %.1240.phi.trans.insert, align 8
  br label %B1098
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

define i32 @find_features(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.stems, ptr readonly %arg.content, ptr readonly %arg.bounds, i64 %arg.articles, i64 %arg.reach, i64 %arg.shift, ptr %arg.carried, ptr %arg.table, ptr writeonly %arg.hashes, ptr writeonly initializes((0, 8)) %arg.ends, ptr writeonly %arg.slots, ptr writeonly initializes((0, 8)) %arg.slot_ends) {
entry:
  store i64 0, ptr %arg.ends, align 8
  store i64 0, ptr %arg.slot_ends, align 8
  %.144349.not = icmp slt i64 %arg.articles, 1
  br i1 %.144349.not, label %B1128, label %B66.if.lr.ph

B66.if.lr.ph:
  %.365 = shl nsw i64 %arg.reach, 2
  %.888 = and i64 %arg.shift, 4294967295
  br label %B66.if

B212:
  %words.2.1.lcssa = phi i64 [ 0, %B66.if ], [ %.350, %B136.if ]
  %.367 = mul nsw i64 %words.2.1.lcssa, %.365
  %.368 = icmp sgt i64 %.367, 1
  br i1 %.368, label %B240, label %B320

B240:
  %size.2.1 = phi i64 [ %.371, %B240 ], [ 2, %B212 ]
  %.371 = shl nsw i64 %size.2.1, 1
  %.380.not = icmp sgt i64 %.371, %.367
  br i1 %.380.not, label %B320, label %B240

B320:
  %size.3.2 = phi i64 [ 2, %B212 ], [ %.371, %B240 ]
  %0 = shl nuw i64 %size.3.2, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.table, i8 0, i64 %0, i1 false)
  %.524 = add nsw i64 %size.3.2, -1
  %.629340 = icmp sgt i64 %words.2.1.lcssa, 0
  br i1 %.629340, label %B372.if, label %B1092

B370.loopexit:
  %count.2.2.lcssa = phi i64 [ %count.4.1343, %B372.if ], [ %count.3.3, %B1129 ]
  %slotted.2.2.lcssa = phi i64 [ %slotted.5.1344, %B372.if ], [ %slotted.3.3, %B1129 ]
  %zero.2.2.lcssa = phi i1 [ %zero.4.1345, %B372.if ], [ %zero.3.3, %B1129 ]
  %zero_slot.2.2.lcssa = phi i1 [ %zero_slot.5.1346, %B372.if ], [ %zero_slot.3.3, %B1129 ]
  %exitcond.not = icmp eq i64 %.642, %words.2.1.lcssa
  br i1 %exitcond.not, label %B1092, label %B372.if

B768:
  %.985 = phi i32 [ %.1020, %B768 ], [ %.938, %B456.if ]
  %at.3.3 = phi i64 [ %.1010, %B768 ], [ %.896, %B456.if ]
  %fresh.2.3 = phi i1 [ %"$phi872.3.2.5", %B768 ], [ true, %B456.if ]
  %.989 = zext i32 %.985 to i64
  %.990 = lshr i64 %.989, %.888
  %.992 = icmp ne i64 %.990, %.890
  %"$phi872.3.2.5" = select i1 %fresh.2.3, i1 %.992, i1 false
  %.1006 = add nsw i64 %at.3.3, 1
  %.1010 = and i64 %.1006, %.524
  %.1019 = getelementptr i32, ptr %arg.table, i64 %.1010
  %.1020 = load i32, ptr %.1019, align 4
  %.1022.not = icmp eq i32 %.1020, 0
  %.1045.not = icmp eq i32 %.1020, %.881
  %or.cond314 = select i1 %.1022.not, i1 true, i1 %.1045.not
  br i1 %or.cond314, label %B938, label %B768

B938:
  %.1067 = phi i32 [ %.938, %B456.if ], [ %.1020, %B768 ]
  %fresh.3.4 = phi i1 [ true, %B456.if ], [ %"$phi872.3.2.5", %B768 ]
  %at.4.4 = phi i64 [ %.896, %B456.if ], [ %.1010, %B768 ]
  %.1066 = getelementptr i32, ptr %arg.table, i64 %at.4.4
  %.1069.not = icmp eq i32 %.1067, 0
  br i1 %.1069.not, label %B962, label %B1129

B962:
  %.1073 = icmp eq i64 %.880, 0
  %1 = select i1 %.1073, i1 %zero.2.2334, i1 false
  br i1 %1, label %B1129, label %B982

B982:
  store i32 %.881, ptr %.1066, align 4
  %.1120 = getelementptr i32, ptr %arg.hashes, i64 %count.2.2332
  store i32 %.881, ptr %.1120, align 4
  %.1123 = add nsw i64 %count.2.2332, 1
  %spec.select = or i1 %zero.2.2334, %.1073
  br i1 %fresh.3.4, label %B1032, label %B1129

B1032:
  %.1170 = icmp eq i64 %.890, 0
  %2 = select i1 %.1170, i1 %zero_slot.2.2335, i1 false
  br i1 %2, label %B1129, label %B1048

B1048:
  %.1187 = trunc nuw i64 %.890 to i32
  %.1188 = getelementptr i32, ptr %arg.slots, i64 %slotted.2.2333
  store i32 %.1187, ptr %.1188, align 4
  %.1191 = add nsw i64 %slotted.2.2333, 1
  %spec.select316 = or i1 %zero_slot.2.2335, %.1170
  br label %B1129

B1092:
  %count.4.1.lcssa = phi i64 [ %count.5.0352, %B320 ], [ %count.2.2.lcssa, %B370.loopexit ]
  %slotted.5.1.lcssa = phi i64 [ %slotted.6.0353, %B320 ], [ %slotted.2.2.lcssa, %B370.loopexit ]
  %.1301 = getelementptr i64, ptr %arg.ends, i64 %.157
  store i64 %count.4.1.lcssa, ptr %.1301, align 8
  %.1311 = getelementptr i64, ptr %arg.slot_ends, i64 %.157
  store i64 %slotted.5.1.lcssa, ptr %.1311, align 8
  %exitcond354.not = icmp eq i64 %.157, %arg.articles
  br i1 %exitcond354.not, label %B1128, label %B66.if

B1128:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B1129:
  %count.3.3 = phi i64 [ %count.2.2332, %B938 ], [ %count.2.2332, %B962 ], [ %.1123, %B1032 ], [ %.1123, %B1048 ], [ %.1123, %B982 ]
  %slotted.3.3 = phi i64 [ %slotted.2.2333, %B938 ], [ %slotted.2.2333, %B962 ], [ %slotted.2.2333, %B1032 ], [ %.1191, %B1048 ], [ %slotted.2.2333, %B982 ]
  %zero.3.3 = phi i1 [ %zero.2.2334, %B938 ], [ true, %B962 ], [ %spec.select, %B1032 ], [ %spec.select, %B1048 ], [ %spec.select, %B982 ]
  %zero_slot.3.3 = phi i1 [ %zero_slot.2.2335, %B938 ], [ %zero_slot.2.2335, %B962 ], [ true, %B1032 ], [ %spec.select316, %B1048 ], [ %zero_slot.2.2335, %B982 ]
  %.809 = icmp sgt i64 %.755.0331, 1
  br i1 %.809, label %B456.if, label %B370.loopexit

B66.if:
  %slotted.6.0353 = phi i64 [ 0, %B66.if.lr.ph ], [ %slotted.5.1.lcssa, %B1092 ]
  %count.5.0352 = phi i64 [ 0, %B66.if.lr.ph ], [ %count.4.1.lcssa, %B1092 ]
  %.85.0351 = phi i64 [ 0, %B66.if.lr.ph ], [ %.157, %B1092 ]
  %.157 = add nuw nsw i64 %.85.0351, 1
  %.190 = getelementptr i64, ptr %arg.bounds, i64 %.85.0351
  %.191 = load i64, ptr %.190, align 8
  %.195 = getelementptr i64, ptr %arg.bounds, i64 %.157
  %.196 = load i64, ptr %.195, align 8
  %.233 = sub i64 %.196, %.191
  %.276322.not = icmp slt i64 %.233, 1
  br i1 %.276322.not, label %B212, label %B136.if

B136.if:
  %words.2.1325 = phi i64 [ %.350, %B136.if ], [ 0, %B66.if ]
  %.220.0324 = phi i64 [ %.289, %B136.if ], [ %.191, %B66.if ]
  %.223.0323 = phi i64 [ %.285, %B136.if ], [ %.233, %B66.if ]
  %.285 = add nsw i64 %.223.0323, -1
  %.289 = add i64 %.220.0324, 1
  %.315 = getelementptr i64, ptr %arg.stems, i64 %.220.0324
  %.316 = load i64, ptr %.315, align 8
  %.319 = getelementptr i64, ptr %arg.carried, i64 %words.2.1325
  store i64 %.316, ptr %.319, align 8
  %.322 = getelementptr i8, ptr %arg.content, i64 %.220.0324
  %.323 = load i8, ptr %.322, align 1
  %.349 = zext i8 %.323 to i64
  %.350 = add nuw nsw i64 %words.2.1325, %.349
  %.276 = icmp samesign ugt i64 %.223.0323, 1
  br i1 %.276, label %B136.if, label %B212

B372.if:
  %zero_slot.5.1346 = phi i1 [ %zero_slot.2.2.lcssa, %B370.loopexit ], [ false, %B320 ]
  %zero.4.1345 = phi i1 [ %zero.2.2.lcssa, %B370.loopexit ], [ false, %B320 ]
  %slotted.5.1344 = phi i64 [ %slotted.2.2.lcssa, %B370.loopexit ], [ %slotted.6.0353, %B320 ]
  %count.4.1343 = phi i64 [ %count.2.2.lcssa, %B370.loopexit ], [ %count.5.0352, %B320 ]
  %.572.0341 = phi i64 [ %.642, %B370.loopexit ], [ 0, %B320 ]
  %.642 = add nuw nsw i64 %.572.0341, 1
  %.699 = add nsw i64 %.642, %arg.reach
  %.13.i = tail call i64 @llvm.smin.i64(i64 %words.2.1.lcssa, i64 %.699)
  %.765 = sub i64 %.13.i, %.642
  %.809329.not = icmp slt i64 %.765, 1
  br i1 %.809329.not, label %B370.loopexit, label %B456.if.lr.ph

B456.if.lr.ph:
  %.850 = getelementptr i64, ptr %arg.carried, i64 %.572.0341
  br label %B456.if

B456.if:
  %zero_slot.2.2335 = phi i1 [ %zero_slot.5.1346, %B456.if.lr.ph ], [ %zero_slot.3.3, %B1129 ]
  %zero.2.2334 = phi i1 [ %zero.4.1345, %B456.if.lr.ph ], [ %zero.3.3, %B1129 ]
  %slotted.2.2333 = phi i64 [ %slotted.5.1344, %B456.if.lr.ph ], [ %slotted.3.3, %B1129 ]
  %count.2.2332 = phi i64 [ %count.4.1343, %B456.if.lr.ph ], [ %count.3.3, %B1129 ]
  %.755.0331 = phi i64 [ %.765, %B456.if.lr.ph ], [ %.818, %B1129 ]
  %.752.0330 = phi i64 [ %.642, %B456.if.lr.ph ], [ %.822, %B1129 ]
  %.818 = add nsw i64 %.755.0331, -1
  %.822 = add nuw i64 %.752.0330, 1
  %.851 = load i64, ptr %.850, align 8
  %.853 = getelementptr i64, ptr %arg.carried, i64 %.752.0330
  %.854 = load i64, ptr %.853, align 8
  %.855 = add i64 %.854, %.851
  %.5.i = lshr i64 %.855, 33
  %.6.i = xor i64 %.5.i, %.855
  %.7.i = mul i64 %.6.i, -49064778989728563
  %.8.i = lshr i64 %.7.i, 33
  %.9.i = xor i64 %.8.i, %.7.i
  %.10.i = mul i64 %.9.i, -4265267296055464877
  %.880 = lshr i64 %.10.i, 32
  %.881 = trunc nuw i64 %.880 to i32
  %.890 = lshr i64 %.880, %.888
  %.896 = and i64 %.890, %.524
  %.937 = getelementptr i32, ptr %arg.table, i64 %.896
  %.938 = load i32, ptr %.937, align 4
  %.940.not = icmp eq i32 %.938, 0
  %.965.not = icmp eq i32 %.938, %.881
  %or.cond = select i1 %.940.not, i1 true, i1 %.965.not
  br i1 %or.cond, label %B938, label %B768
}

define i32 @lower_signatures(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr %arg.signatures, i64 %arg.articles, ptr readonly %arg.hashes, ptr readonly %arg.bounds, ptr readonly %arg.a, ptr readonly %arg.b, i64 %arg.permutations) {
entry:
  %.105313.not = icmp slt i64 %arg.articles, 1
  br i1 %.105313.not, label %B1092, label %B36.if.lr.ph

B36.if.lr.ph:
  %.523307.not = icmp slt i64 %arg.permutations, 1
  br label %B36.if

B108:
  %feature.3.1 = phi i64 [ %.437, %B866 ], [ %.150, %B108.preheader ]
  %.176 = getelementptr i32, ptr %arg.hashes, i64 %feature.3.1
  %.177 = load i32, ptr %.176, align 4
  %.8.i = lshr i32 %.177, 16
  %.10.i = xor i32 %.8.i, %.177
  %.13.i = mul i32 %.10.i, -2048144789
  %.18.i = lshr i32 %.13.i, 13
  %.20.i = xor i32 %.18.i, %.13.i
  %.23.i = mul i32 %.20.i, -1028477387
  %.28.i = lshr i32 %.23.i, 16
  %.30.i = xor i32 %.28.i, %.23.i
  %.206 = getelementptr i8, ptr %.176, i64 4
  %.207 = load i32, ptr %.206, align 4
  %.8.i191 = lshr i32 %.207, 16
  %.10.i192 = xor i32 %.8.i191, %.207
  %.13.i193 = mul i32 %.10.i192, -2048144789
  %.18.i194 = lshr i32 %.13.i193, 13
  %.20.i195 = xor i32 %.18.i194, %.13.i193
  %.23.i196 = mul i32 %.20.i195, -1028477387
  %.28.i198 = lshr i32 %.23.i196, 16
  %.30.i199 = xor i32 %.28.i198, %.23.i196
  %.242 = getelementptr i8, ptr %.176, i64 8
  %.243 = load i32, ptr %.242, align 4
  %.8.i200 = lshr i32 %.243, 16
  %.10.i201 = xor i32 %.8.i200, %.243
  %.13.i202 = mul i32 %.10.i201, -2048144789
  %.18.i203 = lshr i32 %.13.i202, 13
  %.20.i204 = xor i32 %.18.i203, %.13.i202
  %.23.i205 = mul i32 %.20.i204, -1028477387
  %.28.i207 = lshr i32 %.23.i205, 16
  %.30.i208 = xor i32 %.28.i207, %.23.i205
  %.272 = getelementptr i8, ptr %.176, i64 12
  %.273 = load i32, ptr %.272, align 4
  %.8.i209 = lshr i32 %.273, 16
  %.10.i210 = xor i32 %.8.i209, %.273
  %.13.i211 = mul i32 %.10.i210, -2048144789
  %.18.i212 = lshr i32 %.13.i211, 13
  %.20.i213 = xor i32 %.18.i212, %.13.i211
  %.23.i214 = mul i32 %.20.i213, -1028477387
  %.28.i216 = lshr i32 %.23.i214, 16
  %.30.i217 = xor i32 %.28.i216, %.23.i214
  %.308 = getelementptr i8, ptr %.176, i64 16
  %.309 = load i32, ptr %.308, align 4
  %.8.i218 = lshr i32 %.309, 16
  %.10.i219 = xor i32 %.8.i218, %.309
  %.13.i220 = mul i32 %.10.i219, -2048144789
  %.18.i221 = lshr i32 %.13.i220, 13
  %.20.i222 = xor i32 %.18.i221, %.13.i220
  %.23.i223 = mul i32 %.20.i222, -1028477387
  %.28.i225 = lshr i32 %.23.i223, 16
  %.30.i226 = xor i32 %.28.i225, %.23.i223
  %.338 = getelementptr i8, ptr %.176, i64 20
  %.339 = load i32, ptr %.338, align 4
  %.8.i227 = lshr i32 %.339, 16
  %.10.i228 = xor i32 %.8.i227, %.339
  %.13.i229 = mul i32 %.10.i228, -2048144789
  %.18.i230 = lshr i32 %.13.i229, 13
  %.20.i231 = xor i32 %.18.i230, %.13.i229
  %.23.i232 = mul i32 %.20.i231, -1028477387
  %.28.i234 = lshr i32 %.23.i232, 16
  %.30.i235 = xor i32 %.28.i234, %.23.i232
  %.374 = getelementptr i8, ptr %.176, i64 24
  %.375 = load i32, ptr %.374, align 4
  %.8.i236 = lshr i32 %.375, 16
  %.10.i237 = xor i32 %.8.i236, %.375
  %.13.i238 = mul i32 %.10.i237, -2048144789
  %.18.i239 = lshr i32 %.13.i238, 13
  %.20.i240 = xor i32 %.18.i239, %.13.i238
  %.23.i241 = mul i32 %.20.i240, -1028477387
  %.28.i243 = lshr i32 %.23.i241, 16
  %.30.i244 = xor i32 %.28.i243, %.23.i241
  %.404 = getelementptr i8, ptr %.176, i64 28
  %.405 = load i32, ptr %.404, align 4
  %.8.i245 = lshr i32 %.405, 16
  %.10.i246 = xor i32 %.8.i245, %.405
  %.13.i247 = mul i32 %.10.i246, -2048144789
  %.18.i248 = lshr i32 %.13.i247, 13
  %.20.i249 = xor i32 %.18.i248, %.13.i247
  %.23.i250 = mul i32 %.20.i249, -1028477387
  %.28.i252 = lshr i32 %.23.i250, 16
  %.30.i253 = xor i32 %.28.i252, %.23.i250
  %.437 = add nsw i64 %feature.3.1, 8
  br i1 %.523307.not, label %B866, label %B526.if

B866:
  %.813 = add nsw i64 %feature.3.1, 16
  %.817.not = icmp sgt i64 %.813, %.154
  br i1 %.817.not, label %B886, label %B108

B886:
  %feature.4.2 = phi i64 [ %.150, %B36.if ], [ %.437, %B866 ]
  %.832 = icmp slt i64 %feature.4.2, %.154
  br i1 %.832, label %B898.preheader, label %B1088

B898.preheader:
  %0 = getelementptr i32, ptr %arg.signatures, i64 %.144
  br label %B898

B898:
  %feature.5.1 = phi i64 [ %.872, %B1076 ], [ %feature.4.2, %B898.preheader ]
  %.842 = getelementptr i32, ptr %arg.hashes, i64 %feature.5.1
  %.843 = load i32, ptr %.842, align 4
  %.8.i182 = lshr i32 %.843, 16
  %.10.i183 = xor i32 %.8.i182, %.843
  %.13.i184 = mul i32 %.10.i183, -2048144789
  %.18.i185 = lshr i32 %.13.i184, 13
  %.20.i186 = xor i32 %.18.i185, %.13.i184
  %.23.i187 = mul i32 %.20.i186, -1028477387
  %.28.i189 = lshr i32 %.23.i187, 16
  %.30.i190 = xor i32 %.28.i189, %.23.i187
  %.872 = add nsw i64 %feature.5.1, 1
  br i1 %.523307.not, label %B1076, label %B980.if

B1076:
  %exitcond317.not = icmp eq i64 %.872, %.154
  br i1 %exitcond317.not, label %B1088, label %B898

B1088:
  %exitcond318.not = icmp eq i64 %.118, %arg.articles
  br i1 %exitcond318.not, label %B1092, label %B36.if

B1092:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B36.if:
  %.46.0315 = phi i64 [ 0, %B36.if.lr.ph ], [ %.118, %B1088 ]
  %.118 = add nuw nsw i64 %.46.0315, 1
  %.144 = mul nsw i64 %.46.0315, %arg.permutations
  %.149 = getelementptr i64, ptr %arg.bounds, i64 %.46.0315
  %.150 = load i64, ptr %.149, align 8
  %.153 = getelementptr i8, ptr %.149, i64 8
  %.154 = load i64, ptr %.153, align 8
  %.164 = add nsw i64 %.150, 8
  %.166.not = icmp sgt i64 %.164, %.154
  br i1 %.166.not, label %B886, label %B108.preheader

B108.preheader:
  %1 = getelementptr i32, ptr %arg.signatures, i64 %.144
  br label %B108

B526.if:
  %.467.0308 = phi i64 [ %.536, %B526.if ], [ 0, %B108 ]
  %.536 = add nuw nsw i64 %.467.0308, 1
  %.562 = getelementptr i32, ptr %arg.a, i64 %.467.0308
  %.563 = load i32, ptr %.562, align 4
  %.565 = getelementptr i32, ptr %arg.b, i64 %.467.0308
  %.566 = load i32, ptr %.565, align 4
  %.572 = getelementptr i32, ptr %1, i64 %.467.0308
  %.573 = load i32, ptr %.572, align 4
  %2 = mul i32 %.563, %.30.i
  %.12.i = add i32 %2, %.566
  %.13.i302 = tail call i32 @llvm.umin.i32(i32 %.12.i, i32 %.573)
  %3 = mul i32 %.563, %.30.i199
  %.12.i261 = add i32 %3, %.566
  %.13.i300 = tail call i32 @llvm.umin.i32(i32 %.12.i261, i32 %.13.i302)
  %4 = mul i32 %.563, %.30.i208
  %.12.i266 = add i32 %4, %.566
  %.13.i299 = tail call i32 @llvm.umin.i32(i32 %.12.i266, i32 %.13.i300)
  %5 = mul i32 %.563, %.30.i217
  %.12.i271 = add i32 %5, %.566
  %.13.i298 = tail call i32 @llvm.umin.i32(i32 %.12.i271, i32 %.13.i299)
  %6 = mul i32 %.563, %.30.i226
  %.12.i276 = add i32 %6, %.566
  %.13.i297 = tail call i32 @llvm.umin.i32(i32 %.12.i276, i32 %.13.i298)
  %7 = mul i32 %.563, %.30.i235
  %.12.i281 = add i32 %7, %.566
  %.13.i296 = tail call i32 @llvm.umin.i32(i32 %.12.i281, i32 %.13.i297)
  %8 = mul i32 %.563, %.30.i244
  %.12.i286 = add i32 %8, %.566
  %.13.i295 = tail call i32 @llvm.umin.i32(i32 %.12.i286, i32 %.13.i296)
  %9 = mul i32 %.563, %.30.i253
  %.12.i291 = add i32 %9, %.566
  %.13.i294 = tail call i32 @llvm.umin.i32(i32 %.12.i291, i32 %.13.i295)
  store i32 %.13.i294, ptr %.572, align 4
  %exitcond.not = icmp eq i64 %arg.permutations, %.536
  br i1 %exitcond.not, label %B866, label %B526.if

B980.if:
  %.902.0311 = phi i64 [ %.971, %B980.if ], [ 0, %B898 ]
  %.971 = add nuw nsw i64 %.902.0311, 1
  %.1000 = getelementptr i32, ptr %0, i64 %.902.0311
  %.1001 = load i32, ptr %.1000, align 4
  %.1003 = getelementptr i32, ptr %arg.a, i64 %.902.0311
  %.1004 = load i32, ptr %.1003, align 4
  %.1006 = getelementptr i32, ptr %arg.b, i64 %.902.0311
  %.1007 = load i32, ptr %.1006, align 4
  %10 = mul i32 %.1004, %.30.i190
  %.12.i256 = add i32 %10, %.1007
  %.13.i301 = tail call i32 @llvm.umin.i32(i32 %.12.i256, i32 %.1001)
  store i32 %.13.i301, ptr %.1000, align 4
  %exitcond316.not = icmp eq i64 %arg.permutations, %.971
  br i1 %exitcond316.not, label %B1076, label %B980.if
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
  br i1 %.140.i, label %_ZN5dedup7kernels5words10is_remainsB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit, label %B610

_ZN5dedup7kernels5words10is_remainsB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit:
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
  %words.3.4 = phi i64 [ %words.2.2, %B412 ], [ %words.2.2, %_ZN5dedup7kernels5words10is_remainsB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %.1142, %B718.endif ], [ %.1142, %B22.i ], [ %.1142, %B90.i ], [ %.1142, %B130.i ]
  %sentences.3.4 = phi i32 [ %sentences.2.2, %B412 ], [ %sentences.2.2, %_ZN5dedup7kernels5words10is_remainsB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %.1012, %B718.endif ], [ %.1012, %B22.i ], [ %.1012, %B90.i ], [ %.1012, %B130.i ]
  %stops.5.4 = phi i1 [ %stops.3.2, %B412 ], [ %stops.3.2, %_ZN5dedup7kernels5words10is_remainsB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ false, %B718.endif ], [ false, %B22.i ], [ false, %B90.i ], [ false, %B130.i ]
  %full.5.4 = phi i1 [ %full.3.2, %B412 ], [ %full.3.2, %_ZN5dedup7kernels5words10is_remainsB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ false, %B718.endif ], [ false, %B22.i ], [ false, %B90.i ], [ false, %B130.i ]
  %abbreviated.3.4 = phi i1 [ %abbreviated.2.2, %B412 ], [ %abbreviated.2.2, %_ZN5dedup7kernels5words10is_remainsB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ false, %B718.endif ], [ %.31.not.i, %B22.i ], [ false, %B90.i ], [ %17, %B130.i ]
  %newlines.5.4 = phi i64 [ %newlines.3.2, %B412 ], [ %newlines.3.2, %_ZN5dedup7kernels5words10is_remainsB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ 0, %B718.endif ], [ 0, %B22.i ], [ 0, %B90.i ], [ 0, %B130.i ]
  %since.3.4 = phi i64 [ %since.2.2, %B412 ], [ %since.2.2, %_ZN5dedup7kernels5words10is_remainsB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %"$phi718.1.2.6", %B718.endif ], [ %"$phi718.1.2.6", %B22.i ], [ %"$phi718.1.2.6", %B90.i ], [ %"$phi718.1.2.6", %B130.i ]
  %quotes.6.4 = phi i16 [ %quotes.3.2, %B412 ], [ %quotes.3.2, %_ZN5dedup7kernels5words10is_remainsB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %"$phi766.1.2.6", %B718.endif ], [ %"$phi766.1.2.6", %B22.i ], [ %"$phi766.1.2.6", %B90.i ], [ %"$phi766.1.2.6", %B130.i ]
  %pending_quotes.7.4 = phi i16 [ %pending_quotes.4.2, %B412 ], [ %pending_quotes.4.2, %_ZN5dedup7kernels5words10is_remainsB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ 0, %B718.endif ], [ 0, %B22.i ], [ 0, %B90.i ], [ 0, %B130.i ]
  %short.7.4 = phi i64 [ %short.6.2, %B412 ], [ %.12.i603, %_ZN5dedup7kernels5words10is_remainsB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %.12.i603, %B718.endif ], [ %.12.i603, %B22.i ], [ %.12.i603, %B90.i ], [ %.12.i603, %B130.i ]
  %value.7.4 = phi i64 [ %value.6.2, %B412 ], [ %.12.i, %_ZN5dedup7kernels5words10is_remainsB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %.12.i, %B718.endif ], [ %.12.i, %B22.i ], [ %.12.i, %B90.i ], [ %.12.i, %B130.i ]
  %opening.3.4 = phi i1 [ %opening.2.2, %B412 ], [ %opening.2.2, %_ZN5dedup7kernels5words10is_remainsB3v61B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ false, %B718.endif ], [ false, %B22.i ], [ false, %B90.i ], [ false, %B130.i ]
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
