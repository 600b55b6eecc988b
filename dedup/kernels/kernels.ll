; sources: add02dc2d2a2493adb05dc99c7215750f1c1fe769603bbe09a4f76020c47abcc

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

define i32 @find_keys(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.keys, i64 %arg.rows, ptr readonly %arg.known, ptr readonly %arg.begins, i64 %arg.shift, ptr writeonly %arg.places) {
entry:
  %.10181.not = icmp slt i64 %arg.rows, 1
  br i1 %.10181.not, label %B348, label %B34.if.lr.ph

B34.if.lr.ph:
  %.148 = and i64 %arg.shift, 4294967295
  br label %B34.if

B182:
  %high.2.1 = phi i64 [ %high.3.3, %B182 ], [ %.162, %B34.if ]
  %low.2.1 = phi i64 [ %low.3.3, %B182 ], [ %.157, %B34.if ]
  %.181 = add nsw i64 %low.2.1, %high.2.1
  %.189.0 = ashr i64 %.181, 1
  %.227 = getelementptr i32, ptr %arg.known, i64 %.189.0
  %.228 = load i32, ptr %.227, align 4
  %.233 = icmp ult i32 %.228, %.145
  %.244 = add nsw i64 %.189.0, 1
  %high.3.3 = select i1 %.233, i64 %high.2.1, i64 %.189.0
  %low.3.3 = select i1 %.233, i64 %.244, i64 %low.2.1
  %.275 = icmp slt i64 %low.3.3, %high.3.3
  br i1 %.275, label %B182, label %B262

B262:
  %low.4.2 = phi i64 [ %.157, %B34.if ], [ %low.3.3, %B182 ]
  %.298 = icmp slt i64 %low.4.2, %.162
  br i1 %.298, label %B292, label %B338

B292:
  %.305 = getelementptr i32, ptr %arg.known, i64 %low.4.2
  %.306 = load i32, ptr %.305, align 4
  %.311 = icmp eq i32 %.306, %.145
  %0 = trunc i64 %low.4.2 to i32
  %spec.select = select i1 %.311, i32 %0, i32 -1
  br label %B338

B338:
  %"$phi338.1.2.1" = phi i32 [ %spec.select, %B292 ], [ -1, %B262 ]
  %.335 = getelementptr i32, ptr %arg.places, i64 %.43.082
  store i32 %"$phi338.1.2.1", ptr %.335, align 4
  %exitcond.not = icmp eq i64 %.114, %arg.rows
  br i1 %exitcond.not, label %B348, label %B34.if

B348:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B34.if:
  %.43.082 = phi i64 [ 0, %B34.if.lr.ph ], [ %.114, %B338 ]
  %.114 = add nuw nsw i64 %.43.082, 1
  %.144 = getelementptr i32, ptr %arg.keys, i64 %.43.082
  %.145 = load i32, ptr %.144, align 4
  %.149 = zext i32 %.145 to i64
  %.150 = lshr i64 %.149, %.148
  %.156 = getelementptr i64, ptr %arg.begins, i64 %.150
  %.157 = load i64, ptr %.156, align 8
  %.161 = getelementptr i8, ptr %.156, i64 8
  %.162 = load i64, ptr %.161, align 8
  %.172 = icmp slt i64 %.157, %.162
  br i1 %.172, label %B182, label %B262
}

define i32 @place_members(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.bucket, ptr readonly %arg.article, i64 %arg.rows, ptr %arg.ends, ptr writeonly %arg.member) {
entry:
  %.9840.not = icmp slt i64 %arg.rows, 1
  br i1 %.9840.not, label %B154, label %B34.if

B62:
  %.143 = zext nneg i32 %.142 to i64
  %.148 = getelementptr i32, ptr %arg.article, i64 %.40.041
  %.149 = load i32, ptr %.148, align 4
  %.156 = getelementptr i32, ptr %arg.ends, i64 %.143
  %.157 = load i32, ptr %.156, align 4
  %.159 = sext i32 %.157 to i64
  %.160 = getelementptr i32, ptr %arg.member, i64 %.159
  store i32 %.149, ptr %.160, align 4
  %.165 = load i32, ptr %.141, align 4
  %.169 = sext i32 %.165 to i64
  %.170 = getelementptr i32, ptr %arg.ends, i64 %.169
  %.171 = load i32, ptr %.170, align 4
  %.173 = add i32 %.171, 1
  store i32 %.173, ptr %.170, align 4
  br label %B152

B152:
  %exitcond.not = icmp eq i64 %arg.rows, %.111
  br i1 %exitcond.not, label %B154, label %B34.if

B154:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B34.if:
  %.40.041 = phi i64 [ %.111, %B152 ], [ 0, %entry ]
  %.111 = add nuw nsw i64 %.40.041, 1
  %.141 = getelementptr i32, ptr %arg.bucket, i64 %.40.041
  %.142 = load i32, ptr %.141, align 4
  %.144 = icmp sgt i32 %.142, -1
  br i1 %.144, label %B62, label %B152
}

define i32 @count_packed(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.member, ptr readonly %arg.begins, ptr readonly %arg.sizes, ptr readonly %arg.weights, ptr readonly %arg.bucket, ptr readonly %arg.hub, ptr readonly %arg.hub_weight, ptr readonly %arg.of_own, ptr readonly %arg.own, i64 %arg.owned, i64 %arg.least_collisions, i64 %arg.least_weight, i64 %arg.strong, ptr %arg.tally, ptr %arg.touched, ptr %arg.done, i64 %arg.enough, ptr writeonly %arg.out_first, ptr writeonly %arg.out_second, ptr writeonly %arg.out_collisions, ptr writeonly %arg.out_weight) {
entry:
  %.76 = load i64, ptr %arg.done, align 8
  %.86 = icmp slt i64 %.76, %arg.owned
  %.106 = icmp sgt i64 %arg.enough, 0
  %or.cond = select i1 %.86, i1 %.106, i1 false
  br i1 %or.cond, label %B52, label %B882

B52:
  %found.4.1 = phi i64 [ %found.2.2.lcssa, %B846 ], [ 0, %entry ]
  %asked.2.1 = phi i64 [ %.132, %B846 ], [ %.76, %entry ]
  %.119 = getelementptr i32, ptr %arg.own, i64 %asked.2.1
  %.120 = load i32, ptr %.119, align 4
  %.129 = getelementptr i64, ptr %arg.of_own, i64 %asked.2.1
  %.130 = load i64, ptr %.129, align 8
  %.132 = add nsw i64 %asked.2.1, 1
  %.134 = getelementptr i64, ptr %arg.of_own, i64 %.132
  %.135 = load i64, ptr %.134, align 8
  %.172 = sub i64 %.135, %.130
  %.217277.not = icmp slt i64 %.172, 1
  br i1 %.217277.not, label %B846, label %B134.if

B134.loopexit:
  %reached.2.2.lcssa = phi i64 [ %reached.3.1280, %B354 ], [ %reached.4.3, %B883 ]
  %.217 = icmp sgt i64 %.162.0279, 1
  br i1 %.217, label %B134.if, label %B622

B214:
  %.275 = zext nneg i32 %.261 to i64
  %.287 = getelementptr i32, ptr %arg.begins, i64 %.275
  %.288 = load i32, ptr %.287, align 4
  %.293 = getelementptr i8, ptr %.287, i64 4
  %.294 = load i32, ptr %.293, align 4
  %.298 = getelementptr i8, ptr %arg.sizes, i64 %.275
  %.299 = load i8, ptr %.298, align 1
  %.301 = zext i8 %.299 to i64
  %.302 = getelementptr i64, ptr %arg.weights, i64 %.301
  %.303 = load i64, ptr %.302, align 8
  %.307 = sext i32 %.294 to i64
  %.311 = sext i32 %.288 to i64
  br label %B354

B282:
  %.327 = getelementptr i32, ptr %arg.hub, i64 %.159.0278
  %.328 = load i32, ptr %.327, align 4
  %.330 = icmp slt i32 %.328, 0
  %.352.not = icmp eq i32 %.328, %.120
  %or.cond266 = select i1 %.330, i1 true, i1 %.352.not
  br i1 %or.cond266, label %B354, label %B330

B330:
  %.356 = getelementptr i64, ptr %arg.hub_weight, i64 %.159.0278
  %.357 = load i64, ptr %.356, align 8
  br label %B354

B354:
  %weight.3.2 = phi i64 [ %.303, %B214 ], [ %.357, %B330 ], [ 0, %B282 ]
  %end.3.2 = phi i64 [ %.307, %B214 ], [ 1, %B330 ], [ 0, %B282 ]
  %begin.3.2 = phi i64 [ %.311, %B214 ], [ 0, %B330 ], [ 0, %B282 ]
  %.419 = sub nsw i64 %end.3.2, %begin.3.2
  %.462273.not = icmp slt i64 %.419, 1
  br i1 %.462273.not, label %B134.loopexit, label %B386.if.lr.ph

B386.if.lr.ph:
  %.522 = getelementptr i32, ptr %arg.hub, i64 %.159.0278
  %.583 = shl i64 %weight.3.2, 16
  %.584 = or disjoint i64 %.583, 1
  br label %B386.if

B520:
  %"$phi504.2.2.3" = sext i32 %"$phi504.2.2.3.in" to i64
  %.554 = getelementptr i64, ptr %arg.tally, i64 %"$phi504.2.2.3"
  %.555 = load i64, ptr %.554, align 8
  %.556 = icmp eq i64 %.555, 0
  br i1 %.556, label %B544, label %B564

B544:
  %.562 = getelementptr i32, ptr %arg.touched, i64 %reached.2.2276
  store i32 %"$phi504.2.2.3.in", ptr %.562, align 4
  %.565 = add nsw i64 %reached.2.2276, 1
  %.581.pre = load i64, ptr %.554, align 8
  br label %B564

B564:
  %.581 = phi i64 [ %.581.pre, %B544 ], [ %.555, %B520 ]
  %reached.5.4 = phi i64 [ %.565, %B544 ], [ %reached.2.2276, %B520 ]
  %.585 = add nsw i64 %.584, %.581
  store i64 %.585, ptr %.554, align 8
  br label %B883

B622:
  %.701282.not = icmp slt i64 %reached.2.2.lcssa, 1
  br i1 %.701282.not, label %B846, label %B652.if.lr.ph

B652.if.lr.ph:
  %.787 = sext i32 %.120 to i64
  br label %B652.if

B760:
  %.775.not = icmp slt i64 %.752, %arg.least_collisions
  %.782.not = icmp slt i64 %.758, %arg.least_weight
  %or.cond267 = select i1 %.775.not, i1 true, i1 %.782.not
  br i1 %or.cond267, label %B834, label %B784

B784:
  %.788 = getelementptr i64, ptr %arg.out_first, i64 %found.2.2285
  store i64 %.787, ptr %.788, align 8
  %.794 = getelementptr i64, ptr %arg.out_second, i64 %found.2.2285
  store i64 %.747, ptr %.794, align 8
  %.799 = getelementptr i64, ptr %arg.out_collisions, i64 %found.2.2285
  store i64 %.752, ptr %.799, align 8
  %.806 = getelementptr i64, ptr %arg.out_weight, i64 %found.2.2285
  store i64 %.758, ptr %.806, align 8
  %.811 = add nsw i64 %found.2.2285, 1
  br label %B834

B834:
  %found.3.3 = phi i64 [ %.811, %B784 ], [ %found.2.2285, %B760 ]
  store i64 0, ptr %.748, align 8
  %exitcond.not = icmp eq i64 %.714, %reached.2.2.lcssa
  br i1 %exitcond.not, label %B846, label %B652.if

B846:
  %found.2.2.lcssa = phi i64 [ %found.4.1, %B622 ], [ %found.4.1, %B52 ], [ %found.3.3, %B834 ]
  %.855 = icmp slt i64 %.132, %arg.owned
  %.873 = icmp slt i64 %found.2.2.lcssa, %arg.enough
  %or.cond268 = select i1 %.855, i1 %.873, i1 false
  br i1 %or.cond268, label %B52, label %B882

B882:
  %found.5.0 = phi i64 [ 0, %entry ], [ %found.2.2.lcssa, %B846 ]
  %asked.3.0 = phi i64 [ %.76, %entry ], [ %.132, %B846 ]
  store i64 %asked.3.0, ptr %arg.done, align 8
  %.942 = getelementptr i8, ptr %arg.done, i64 8
  store i64 %found.5.0, ptr %.942, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0

B883:
  %reached.4.3 = phi i64 [ %reached.5.4, %B564 ], [ %reached.2.2276, %B386.if ]
  %.462 = icmp samesign ugt i64 %.409.0275, 1
  br i1 %.462, label %B386.if, label %B134.loopexit

B134.if:
  %reached.3.1280 = phi i64 [ %reached.2.2.lcssa, %B134.loopexit ], [ 0, %B52 ]
  %.162.0279 = phi i64 [ %.226, %B134.loopexit ], [ %.172, %B52 ]
  %.159.0278 = phi i64 [ %.230, %B134.loopexit ], [ %.130, %B52 ]
  %.226 = add nsw i64 %.162.0279, -1
  %.230 = add i64 %.159.0278, 1
  %.260 = getelementptr i32, ptr %arg.bucket, i64 %.159.0278
  %.261 = load i32, ptr %.260, align 4
  %.276 = icmp sgt i32 %.261, -1
  br i1 %.276, label %B214, label %B282

B386.if:
  %reached.2.2276 = phi i64 [ %reached.3.1280, %B386.if.lr.ph ], [ %reached.4.3, %B883 ]
  %.409.0275 = phi i64 [ %.419, %B386.if.lr.ph ], [ %.471, %B883 ]
  %.406.0274 = phi i64 [ %begin.3.2, %B386.if.lr.ph ], [ %.475, %B883 ]
  %.471 = add nsw i64 %.409.0275, -1
  %.475 = add nsw i64 %.406.0274, 1
  %.509 = getelementptr i32, ptr %arg.member, i64 %.406.0274
  %"$phi504.2.2.3.in.in" = select i1 %.276, ptr %.509, ptr %.522
  %"$phi504.2.2.3.in" = load i32, ptr %"$phi504.2.2.3.in.in", align 4
  %.537 = icmp eq i32 %"$phi504.2.2.3.in", %.120
  br i1 %.537, label %B883, label %B520

B652.if:
  %found.2.2285 = phi i64 [ %found.4.1, %B652.if.lr.ph ], [ %found.3.3, %B834 ]
  %.645.0283 = phi i64 [ 0, %B652.if.lr.ph ], [ %.714, %B834 ]
  %.714 = add nuw nsw i64 %.645.0283, 1
  %.740 = getelementptr i32, ptr %arg.touched, i64 %.645.0283
  %.741 = load i32, ptr %.740, align 4
  %.747 = sext i32 %.741 to i64
  %.748 = getelementptr i64, ptr %arg.tally, i64 %.747
  %.749 = load i64, ptr %.748, align 8
  %.752 = and i64 %.749, 65535
  %.758 = ashr i64 %.749, 16
  %.767.not = icmp slt i64 %.752, %arg.strong
  br i1 %.767.not, label %B760, label %B784
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

define i32 @compare_pairs(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.first, ptr readonly %arg.second, i64 %arg.pairs, ptr readonly %arg.entries, ptr readonly %arg.word, ptr readonly %arg.sentence, ptr readonly %arg.place, ptr readonly %arg.weight, ptr readonly %arg.role, ptr readonly %arg.by_word, ptr readonly %arg.sentences, ptr readonly %arg.gain, ptr readonly %arg.keywords, ptr readonly %arg.numerals, ptr readonly %arg.pair_counts, double %arg.worn_from, double %arg.worn_by, i64 %arg.reach, i64 %arg.window, double %arg.lone_word, double %arg.little, ptr %arg.a_low, ptr %arg.a_high, ptr %arg.b_low, ptr %arg.b_high, ptr %arg.table, ptr %arg.shared, ptr %arg.a_best, ptr %arg.b_best, ptr %arg.a_new, ptr %arg.b_new, ptr %arg.found, ptr %arg.gained, ptr writeonly %arg.sides, ptr writeonly %arg.swapped) {
entry:
  %.189766.not = icmp slt i64 %arg.pairs, 1
  br i1 %.189766.not, label %B960, label %B36.if

B960:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B36.if:
  %.130.0767 = phi i64 [ %.202, %_ZN5dedup7kernels8evidence13share_swappedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2a8int32_2a8int32_2a8int32_2a.exit ], [ 0, %entry ]
  %.202 = add nuw nsw i64 %.130.0767, 1
  %.228 = getelementptr i64, ptr %arg.first, i64 %.130.0767
  %.229 = load i64, ptr %.228, align 8
  %.231 = getelementptr i64, ptr %arg.second, i64 %.130.0767
  %.232 = load i64, ptr %.231, align 8
  %.235 = getelementptr i64, ptr %arg.entries, i64 %.229
  %.236 = load i64, ptr %.235, align 8
  %.237 = add nsw i64 %.229, 1
  %.239 = getelementptr i64, ptr %arg.entries, i64 %.237
  %.240 = load i64, ptr %.239, align 8
  %.244 = sub nsw i64 %.240, %.236
  %.246 = getelementptr i64, ptr %arg.sentences, i64 %.229
  %.247 = load i64, ptr %.246, align 8
  %.249 = getelementptr i64, ptr %arg.entries, i64 %.232
  %.250 = load i64, ptr %.249, align 8
  %.251 = add nsw i64 %.232, 1
  %.253 = getelementptr i64, ptr %arg.entries, i64 %.251
  %.254 = load i64, ptr %.253, align 8
  %.258 = sub i64 %.254, %.250
  %.260 = getelementptr i64, ptr %arg.sentences, i64 %.232
  %.261 = load i64, ptr %.260, align 8
  %.264 = getelementptr i64, ptr %arg.sentences, i64 %.237
  %.265 = load i64, ptr %.264, align 8
  %.266 = sub i64 %.265, %.247
  %.269 = getelementptr i64, ptr %arg.sentences, i64 %.251
  %.270 = load i64, ptr %.269, align 8
  %.271 = sub i64 %.270, %.261
  %.116.i626.not = icmp slt i64 %.244, 1
  br i1 %.116.i626.not, label %B60.i, label %B34.if.i

B60.i:
  %.247.i629.not = icmp slt i64 %.258, 1
  br i1 %.247.i629.not, label %_ZN5dedup7kernels8evidence10join_wordsB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axxxx8int32_2a8int32_2a8int32_2a8int32_2a.exit, label %B90.if.i

B116.i:
  %.318.i = icmp sgt i64 %.244, 0
  br i1 %.318.i, label %B154.i.preheader, label %_ZN5dedup7kernels8evidence10join_wordsB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axxxx8int32_2a8int32_2a8int32_2a8int32_2a.exit

B154.i.preheader:
  %0 = getelementptr i32, ptr %arg.by_word, i64 %.236
  %1 = getelementptr i64, ptr %arg.word, i64 %.236
  %2 = getelementptr i32, ptr %arg.by_word, i64 %.250
  %3 = getelementptr i64, ptr %arg.word, i64 %.250
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
  %.427.i = icmp slt i64 %.412.i, %.244
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
  %.468.i = icmp slt i64 %.457.i, %.244
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
  %i_end.3.2.i = phi i64 [ %.412.i, %B314.i ], [ %.412.i, %B282.i ], [ %.457.i, %B384.i ], [ %.244, %B362.i ]
  %.510.i = icmp slt i64 %.414.i, %.258
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
  %.551.i = icmp slt i64 %.540.i, %.258
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
  %j_end.3.2.i = phi i64 [ %.414.i, %B444.i ], [ %.414.i, %B432.i ], [ %.540.i, %B514.i ], [ %.258, %B492.i ]
  %.627.i = sub i64 %i_end.3.2.i, %i.3.0.i
  %.670.i632.not = icmp slt i64 %.627.i, 1
  br i1 %.670.i632.not, label %B656.i, label %B594.if.i.lr.ph

B594.if.i.lr.ph:
  %.716.i = trunc i64 %j.3.0.i to i32
  %.727.i = trunc i64 %j_end.3.2.i to i32
  br label %B594.if.i

B656.i:
  %.775.i = sub i64 %j_end.3.2.i, %j.3.0.i
  %.818.i635.not = icmp slt i64 %.775.i, 1
  br i1 %.818.i635.not, label %B758.i, label %B688.if.i.lr.ph

B688.if.i.lr.ph:
  %.864.i = trunc i64 %i.3.0.i to i32
  %.875.i = trunc i64 %i_end.3.2.i to i32
  br label %B688.if.i

B758.i:
  %j.4.1.i = phi i64 [ %j.3.0.i, %B246.i ], [ %.405.i, %B270.i ], [ %j_end.3.2.i, %B656.i ], [ %j_end.3.2.i, %B688.if.i ]
  %i.4.1.i = phi i64 [ %.384.i, %B246.i ], [ %i.3.0.i, %B270.i ], [ %i_end.3.2.i, %B656.i ], [ %i_end.3.2.i, %B688.if.i ]
  %.898.i = icmp slt i64 %i.4.1.i, %.244
  %.910.i = icmp slt i64 %j.4.1.i, %.258
  %or.cond620 = select i1 %.898.i, i1 %.910.i, i1 false
  br i1 %or.cond620, label %B154.i, label %_ZN5dedup7kernels8evidence10join_wordsB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axxxx8int32_2a8int32_2a8int32_2a8int32_2a.exit

B34.if.i:
  %.58.i.0627 = phi i64 [ %.129.i, %B34.if.i ], [ 0, %B36.if ]
  %.129.i = add nuw nsw i64 %.58.i.0627, 1
  %.156.i = getelementptr i32, ptr %arg.a_low, i64 %.58.i.0627
  store i32 0, ptr %.156.i, align 4
  %.160.i = getelementptr i32, ptr %arg.a_high, i64 %.58.i.0627
  store i32 0, ptr %.160.i, align 4
  %exitcond.not = icmp eq i64 %.244, %.129.i
  br i1 %exitcond.not, label %B60.i, label %B34.if.i

B90.if.i:
  %.191.i.0630 = phi i64 [ %.260.i, %B90.if.i ], [ 0, %B60.i ]
  %.260.i = add nuw nsw i64 %.191.i.0630, 1
  %.287.i = getelementptr i32, ptr %arg.b_low, i64 %.191.i.0630
  store i32 0, ptr %.287.i, align 4
  %.291.i = getelementptr i32, ptr %arg.b_high, i64 %.191.i.0630
  store i32 0, ptr %.291.i, align 4
  %exitcond769.not = icmp eq i64 %.258, %.260.i
  br i1 %exitcond769.not, label %B116.i, label %B90.if.i

B594.if.i:
  %.617.i.0634 = phi i64 [ %.627.i, %B594.if.i.lr.ph ], [ %.679.i, %B594.if.i ]
  %.614.i.0633 = phi i64 [ %i.3.0.i, %B594.if.i.lr.ph ], [ %.683.i, %B594.if.i ]
  %.679.i = add nsw i64 %.617.i.0634, -1
  %.683.i = add i64 %.614.i.0633, 1
  %.711.i = getelementptr i32, ptr %0, i64 %.614.i.0633
  %.712.i = load i32, ptr %.711.i, align 4
  %.715.i = sext i32 %.712.i to i64
  %.717.i = getelementptr i32, ptr %arg.a_low, i64 %.715.i
  store i32 %.716.i, ptr %.717.i, align 4
  %.723.i = load i32, ptr %.711.i, align 4
  %.726.i = sext i32 %.723.i to i64
  %.728.i = getelementptr i32, ptr %arg.a_high, i64 %.726.i
  store i32 %.727.i, ptr %.728.i, align 4
  %.670.i = icmp samesign ugt i64 %.617.i.0634, 1
  br i1 %.670.i, label %B594.if.i, label %B656.i

B688.if.i:
  %.765.i.0637 = phi i64 [ %.775.i, %B688.if.i.lr.ph ], [ %.827.i, %B688.if.i ]
  %.762.i.0636 = phi i64 [ %j.3.0.i, %B688.if.i.lr.ph ], [ %.831.i, %B688.if.i ]
  %.827.i = add nsw i64 %.765.i.0637, -1
  %.831.i = add i64 %.762.i.0636, 1
  %.859.i = getelementptr i32, ptr %2, i64 %.762.i.0636
  %.860.i = load i32, ptr %.859.i, align 4
  %.863.i = sext i32 %.860.i to i64
  %.865.i = getelementptr i32, ptr %arg.b_low, i64 %.863.i
  store i32 %.864.i, ptr %.865.i, align 4
  %.871.i = load i32, ptr %.859.i, align 4
  %.874.i = sext i32 %.871.i to i64
  %.876.i = getelementptr i32, ptr %arg.b_high, i64 %.874.i
  store i32 %.875.i, ptr %.876.i, align 4
  %.818.i = icmp samesign ugt i64 %.765.i.0637, 1
  br i1 %.818.i, label %B688.if.i, label %B758.i

_ZN5dedup7kernels8evidence10join_wordsB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axxxx8int32_2a8int32_2a8int32_2a8int32_2a.exit:
  %.48.i = mul nsw i64 %.271, %.266
  %.130.i638.not = icmp slt i64 %.48.i, 1
  br i1 %.130.i638.not, label %B96.i.preheader, label %B40.if.i

B96.i.preheader:
  br i1 %.116.i626.not, label %B320.i, label %B96.if.i.lr.ph

B96.if.i.lr.ph:
  %4 = getelementptr i32, ptr %arg.by_word, i64 %.250
  %5 = getelementptr i32, ptr %arg.sentence, i64 %.250
  br label %B96.if.i

B96.i.loopexit:
  %exitcond771.not = icmp eq i64 %.244, %.275.i
  br i1 %exitcond771.not, label %B320.i, label %B96.if.i

B320.i:
  %storemerge201.i = tail call i64 @llvm.smax.i64(i64 %.266, i64 0)
  %.587.i651.not = icmp slt i64 %.266, 1
  br i1 %.587.i651.not, label %B40.i76.preheader, label %B350.if.i.lr.ph

B350.if.i.lr.ph:
  %.716.i58647.not = icmp slt i64 %.271, 1
  br label %B350.if.i

B350.i.loopexit:
  %exitcond773.not = icmp eq i64 %.266, %.600.i
  br i1 %exitcond773.not, label %B40.i76.preheader, label %B350.if.i

B40.i76.preheader:
  br i1 %.130.i638.not, label %B96.i82.preheader, label %B40.if.i158

B488.i:
  %.811.i = trunc i64 %.660.i.0648 to i32
  store i32 %.811.i, ptr %.631.i, align 4
  br label %B502.i

B502.i:
  %most.3.2.i = phi double [ %value.2.2.i, %B488.i ], [ %most.2.1.i650, %B398.if.i ]
  %exitcond772.not = icmp eq i64 %.271, %.729.i
  br i1 %exitcond772.not, label %B350.i.loopexit, label %B398.if.i

B40.if.i:
  %.72.i50.0639 = phi i64 [ %.143.i, %B40.if.i ], [ 0, %_ZN5dedup7kernels8evidence10join_wordsB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2a8int32_2axxxx8int32_2a8int32_2a8int32_2a8int32_2a.exit ]
  %.143.i = add nuw nsw i64 %.72.i50.0639, 1
  %.169.i = getelementptr double, ptr %arg.table, i64 %.72.i50.0639
  store double 0.000000e+00, ptr %.169.i, align 8
  %.173.i = getelementptr i32, ptr %arg.shared, i64 %.72.i50.0639
  store i32 0, ptr %.173.i, align 4
  %exitcond770.not = icmp eq i64 %.48.i, %.143.i
  br i1 %exitcond770.not, label %B96.i.preheader, label %B40.if.i

B96.if.i:
  %.206.i.0645 = phi i64 [ 0, %B96.if.i.lr.ph ], [ %.275.i, %B96.i.loopexit ]
  %.275.i = add nuw nsw i64 %.206.i.0645, 1
  %.305.i = add nsw i64 %.206.i.0645, %.236
  %.307.i = getelementptr i32, ptr %arg.sentence, i64 %.305.i
  %.308.i = load i32, ptr %.307.i, align 4
  %.310.i = sext i32 %.308.i to i64
  %.311.i = mul nsw i64 %.271, %.310.i
  %.317.i = getelementptr i32, ptr %arg.a_low, i64 %.206.i.0645
  %.318.i59 = load i32, ptr %.317.i, align 4
  %.321.i = getelementptr i32, ptr %arg.a_high, i64 %.206.i.0645
  %.322.i = load i32, ptr %.321.i, align 4
  %.359.i = sub i32 %.322.i, %.318.i59
  %.402.i641.not = icmp slt i32 %.359.i, 1
  br i1 %.402.i641.not, label %B96.i.loopexit, label %B184.if.i.lr.ph

B184.if.i.lr.ph:
  %.462.i = getelementptr double, ptr %arg.weight, i64 %.305.i
  br label %B184.if.i

B184.if.i:
  %.349.i52.0643 = phi i32 [ %.359.i, %B184.if.i.lr.ph ], [ %.411.i, %B184.if.i ]
  %.346.i51.0642 = phi i32 [ %.318.i59, %B184.if.i.lr.ph ], [ %.415.i, %B184.if.i ]
  %.411.i = add nsw i32 %.349.i52.0643, -1
  %.415.i = add i32 %.346.i51.0642, 1
  %6 = sext i32 %.346.i51.0642 to i64
  %.444.i = getelementptr i32, ptr %4, i64 %6
  %.445.i60 = load i32, ptr %.444.i, align 4
  %.447.i = sext i32 %.445.i60 to i64
  %.450.i = getelementptr i32, ptr %5, i64 %.447.i
  %.451.i61 = load i32, ptr %.450.i, align 4
  %.453.i = sext i32 %.451.i61 to i64
  %.454.i = add nsw i64 %.311.i, %.453.i
  %.456.i = getelementptr double, ptr %arg.table, i64 %.454.i
  %.457.i62 = load double, ptr %.456.i, align 8
  %.463.i = load double, ptr %.462.i, align 8
  %.464.i = fadd double %.457.i62, %.463.i
  store double %.464.i, ptr %.456.i, align 8
  %.469.i = getelementptr i32, ptr %arg.shared, i64 %.454.i
  %.470.i = load i32, ptr %.469.i, align 4
  %.472.i = add i32 %.470.i, 1
  store i32 %.472.i, ptr %.469.i, align 4
  %.402.i = icmp samesign ugt i32 %.349.i52.0643, 1
  br i1 %.402.i, label %B184.if.i, label %B96.i.loopexit

B350.if.i:
  %.531.i53.0652 = phi i64 [ 0, %B350.if.i.lr.ph ], [ %.600.i, %B350.i.loopexit ]
  %.600.i = add nuw nsw i64 %.531.i53.0652, 1
  %.631.i = getelementptr i32, ptr %arg.a_best, i64 %.531.i53.0652
  store i32 -1, ptr %.631.i, align 4
  br i1 %.716.i58647.not, label %B350.i.loopexit, label %B398.if.i.lr.ph

B398.if.i.lr.ph:
  %.759.i = mul nuw nsw i64 %.531.i53.0652, %.271
  br label %B398.if.i

B398.if.i:
  %most.2.1.i650 = phi double [ -1.000000e+00, %B398.if.i.lr.ph ], [ %most.3.2.i, %B502.i ]
  %.660.i.0648 = phi i64 [ 0, %B398.if.i.lr.ph ], [ %.729.i, %B502.i ]
  %.729.i = add nuw nsw i64 %.660.i.0648, 1
  %.761.i = add nuw nsw i64 %.660.i.0648, %.759.i
  %.763.i = getelementptr double, ptr %arg.table, i64 %.761.i
  %.764.i = load double, ptr %.763.i, align 8
  %.778.i = getelementptr i32, ptr %arg.shared, i64 %.761.i
  %.779.i = load i32, ptr %.778.i, align 4
  %.781.i = icmp slt i32 %.779.i, 2
  %.785.i = fmul double %arg.lone_word, %.764.i
  %value.2.2.i = select i1 %.781.i, double %.785.i, double %.764.i
  %.799.i = fcmp ogt double %value.2.2.i, %most.2.1.i650
  br i1 %.799.i, label %B488.i, label %B502.i

B96.i82.preheader:
  br i1 %.247.i629.not, label %B320.i85, label %B96.if.i120.lr.ph

B96.if.i120.lr.ph:
  %7 = getelementptr i32, ptr %arg.by_word, i64 %.236
  %8 = getelementptr i32, ptr %arg.sentence, i64 %.236
  br label %B96.if.i120

B96.i82.loopexit:
  %exitcond775.not = icmp eq i64 %.258, %.275.i123
  br i1 %exitcond775.not, label %B320.i85, label %B96.if.i120

B320.i85:
  %storemerge201.i87 = tail call i64 @llvm.smax.i64(i64 %.271, i64 0)
  %.587.i90667.not = icmp slt i64 %.271, 1
  br i1 %.587.i90667.not, label %B44.i.preheader, label %B350.if.i91

B350.i88.loopexit:
  %exitcond777.not = icmp eq i64 %.271, %.600.i94
  br i1 %exitcond777.not, label %B44.i.preheader, label %B350.if.i91

B44.i.preheader:
  br i1 %.116.i626.not, label %B644.i.preheader, label %B44.if.i.lr.ph

B44.if.i.lr.ph:
  %9 = getelementptr i32, ptr %arg.by_word, i64 %.250
  %10 = getelementptr i32, ptr %arg.sentence, i64 %.250
  br label %B44.if.i

B488.i118:
  %.811.i119 = trunc i64 %.660.i71.0664 to i32
  store i32 %.811.i119, ptr %.631.i95, align 4
  br label %B502.i116

B502.i116:
  %most.3.2.i117 = phi double [ %value.2.2.i114, %B488.i118 ], [ %most.2.1.i99666, %B398.if.i102 ]
  %exitcond776.not = icmp eq i64 %.266, %.729.i105
  br i1 %exitcond776.not, label %B350.i88.loopexit, label %B398.if.i102

B40.if.i158:
  %.72.i63.0655 = phi i64 [ %.143.i161, %B40.if.i158 ], [ 0, %B40.i76.preheader ]
  %.143.i161 = add nuw nsw i64 %.72.i63.0655, 1
  %.169.i162 = getelementptr double, ptr %arg.table, i64 %.72.i63.0655
  store double 0.000000e+00, ptr %.169.i162, align 8
  %.173.i163 = getelementptr i32, ptr %arg.shared, i64 %.72.i63.0655
  store i32 0, ptr %.173.i163, align 4
  %exitcond774.not = icmp eq i64 %.48.i, %.143.i161
  br i1 %exitcond774.not, label %B96.i82.preheader, label %B40.if.i158

B96.if.i120:
  %.206.i65.0661 = phi i64 [ 0, %B96.if.i120.lr.ph ], [ %.275.i123, %B96.i82.loopexit ]
  %.275.i123 = add nuw nsw i64 %.206.i65.0661, 1
  %.305.i124 = add nsw i64 %.206.i65.0661, %.250
  %.307.i125 = getelementptr i32, ptr %arg.sentence, i64 %.305.i124
  %.308.i126 = load i32, ptr %.307.i125, align 4
  %.310.i127 = sext i32 %.308.i126 to i64
  %.311.i128 = mul nsw i64 %.266, %.310.i127
  %.317.i129 = getelementptr i32, ptr %arg.b_low, i64 %.206.i65.0661
  %.318.i130 = load i32, ptr %.317.i129, align 4
  %.321.i131 = getelementptr i32, ptr %arg.b_high, i64 %.206.i65.0661
  %.322.i132 = load i32, ptr %.321.i131, align 4
  %.359.i133 = sub i32 %.322.i132, %.318.i130
  %.402.i138657.not = icmp slt i32 %.359.i133, 1
  br i1 %.402.i138657.not, label %B96.i82.loopexit, label %B184.if.i139.lr.ph

B184.if.i139.lr.ph:
  %.462.i152 = getelementptr double, ptr %arg.weight, i64 %.305.i124
  br label %B184.if.i139

B184.if.i139:
  %.349.i68.0659 = phi i32 [ %.359.i133, %B184.if.i139.lr.ph ], [ %.411.i141, %B184.if.i139 ]
  %.346.i67.0658 = phi i32 [ %.318.i130, %B184.if.i139.lr.ph ], [ %.415.i142, %B184.if.i139 ]
  %.411.i141 = add nsw i32 %.349.i68.0659, -1
  %.415.i142 = add i32 %.346.i67.0658, 1
  %11 = sext i32 %.346.i67.0658 to i64
  %.444.i143 = getelementptr i32, ptr %7, i64 %11
  %.445.i144 = load i32, ptr %.444.i143, align 4
  %.447.i145 = sext i32 %.445.i144 to i64
  %.450.i146 = getelementptr i32, ptr %8, i64 %.447.i145
  %.451.i147 = load i32, ptr %.450.i146, align 4
  %.453.i148 = sext i32 %.451.i147 to i64
  %.454.i149 = add nsw i64 %.311.i128, %.453.i148
  %.456.i150 = getelementptr double, ptr %arg.table, i64 %.454.i149
  %.457.i151 = load double, ptr %.456.i150, align 8
  %.463.i153 = load double, ptr %.462.i152, align 8
  %.464.i154 = fadd double %.457.i151, %.463.i153
  store double %.464.i154, ptr %.456.i150, align 8
  %.469.i155 = getelementptr i32, ptr %arg.shared, i64 %.454.i149
  %.470.i156 = load i32, ptr %.469.i155, align 4
  %.472.i157 = add i32 %.470.i156, 1
  store i32 %.472.i157, ptr %.469.i155, align 4
  %.402.i138 = icmp samesign ugt i32 %.349.i68.0659, 1
  br i1 %.402.i138, label %B184.if.i139, label %B96.i82.loopexit

B350.if.i91:
  %.531.i69.0668 = phi i64 [ %.600.i94, %B350.i88.loopexit ], [ 0, %B320.i85 ]
  %.600.i94 = add nuw nsw i64 %.531.i69.0668, 1
  %.631.i95 = getelementptr i32, ptr %arg.b_best, i64 %.531.i69.0668
  store i32 -1, ptr %.631.i95, align 4
  br i1 %.587.i651.not, label %B350.i88.loopexit, label %B398.if.i102.lr.ph

B398.if.i102.lr.ph:
  %.759.i106 = mul nuw nsw i64 %.531.i69.0668, %.266
  br label %B398.if.i102

B398.if.i102:
  %most.2.1.i99666 = phi double [ -1.000000e+00, %B398.if.i102.lr.ph ], [ %most.3.2.i117, %B502.i116 ]
  %.660.i71.0664 = phi i64 [ 0, %B398.if.i102.lr.ph ], [ %.729.i105, %B502.i116 ]
  %.729.i105 = add nuw nsw i64 %.660.i71.0664, 1
  %.761.i107 = add nuw nsw i64 %.660.i71.0664, %.759.i106
  %.763.i108 = getelementptr double, ptr %arg.table, i64 %.761.i107
  %.764.i109 = load double, ptr %.763.i108, align 8
  %.778.i110 = getelementptr i32, ptr %arg.shared, i64 %.761.i107
  %.779.i111 = load i32, ptr %.778.i110, align 4
  %.781.i112 = icmp slt i32 %.779.i111, 2
  %.785.i113 = fmul double %arg.lone_word, %.764.i109
  %value.2.2.i114 = select i1 %.781.i112, double %.785.i113, double %.764.i109
  %.799.i115 = fcmp ogt double %value.2.2.i114, %most.2.1.i99666
  br i1 %.799.i115, label %B488.i118, label %B502.i116

B510.if.i.lr.ph:
  %12 = getelementptr double, ptr %arg.weight, i64 %.236
  br label %B510.if.i

B242.i:
  %.302.i = icmp samesign ugt i32 %.249.i.0672, 1
  br i1 %.302.i, label %B136.if.i, label %B244.i

B242.i.thread:
  store double 0.000000e+00, ptr %.213.i, align 8
  %.302.i803 = icmp samesign ugt i32 %.249.i.0672, 1
  br i1 %.302.i803, label %B136.if.i.outer, label %B270.i176

B244.i:
  br i1 %.379.i793.ph, label %B661.i, label %B270.i176

B270.i176:
  %.402.i177 = sext i32 %.207.i to i64
  %.403.i = icmp eq i64 %previous_row.2.0.i677, %.402.i177
  br i1 %.403.i, label %B282.i178, label %B661.i

B282.i178:
  %.411.i179 = getelementptr i32, ptr %arg.place, i64 %.204.i
  %.412.i180 = load i32, ptr %.411.i179, align 4
  %.415.i181 = add nsw i64 %previous.2.0.i676, %.236
  %.417.i = getelementptr i32, ptr %arg.place, i64 %.415.i181
  %.418.i = load i32, ptr %.417.i, align 4
  %.419.i = sext i32 %.412.i180 to i64
  %.420.i = sext i32 %.418.i to i64
  %.421.i = sub nsw i64 %.419.i, %.420.i
  %.423.not.i = icmp sgt i64 %.421.i, %arg.reach
  br i1 %.423.not.i, label %B661.i, label %B336.i

B336.i:
  %.430.i = getelementptr i64, ptr %arg.word, i64 %.415.i181
  %.431.i = load i64, ptr %.430.i, align 8
  %.436.i = getelementptr i64, ptr %arg.word, i64 %.204.i
  %.437.i = load i64, ptr %.436.i, align 8
  %.12.i318 = add i64 %.437.i, %.431.i
  %.5.i = lshr i64 %.12.i318, 33
  %.6.i = xor i64 %.5.i, %.12.i318
  %.7.i = mul i64 %.6.i, -49064778989728563
  %.8.i = lshr i64 %.7.i, 33
  %.9.i = xor i64 %.8.i, %.7.i
  %.10.i = mul i64 %.9.i, -4265267296055464877
  %.39.i321 = lshr i64 %.10.i, 42
  %.40.i322 = getelementptr i32, ptr %arg.pair_counts, i64 %.39.i321
  %.41.i323 = load i32, ptr %.40.i322, align 4
  %.42.i324 = sitofp i32 %.41.i323 to double
  %.43.i325 = fsub double %.42.i324, %arg.worn_from
  %.49.i326 = fcmp ogt double %.43.i325, 0.000000e+00
  %.56.i327 = fdiv double %.43.i325, %arg.worn_by
  %.61.i328 = fadd double %.56.i327, 1.000000e+00
  %.65.i329 = fdiv double 1.000000e+00, %.61.i328
  %"$phi172.0.2.0.i330" = select i1 %.49.i326, double %.65.i329, double 1.000000e+00
  store double %"$phi172.0.2.0.i330", ptr %.213.i, align 8
  %.471.i = getelementptr double, ptr %arg.found, i64 %previous.2.0.i676
  %.472.i183 = load double, ptr %.471.i, align 8
  %.12.i388 = fcmp ogt double %"$phi172.0.2.0.i330", %.472.i183
  %.13.i389 = select i1 %.12.i388, double %"$phi172.0.2.0.i330", double %.472.i183
  store double %.13.i389, ptr %.471.i, align 8
  br label %B661.i

B644.i.preheader:
  br i1 %.587.i651.not, label %B46.i351.preheader, label %B644.if.i.preheader

B644.if.i.preheader:
  %13 = shl nuw i64 %storemerge201.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.gained, i8 0, i64 %13, i1 false)
  br label %B46.i351.preheader

B538.i:
  %.686.i = getelementptr double, ptr %12, i64 %.578.i.0679
  %.687.i = load double, ptr %.686.i, align 8
  %.693.i = fcmp ogt double %.678.i, 0.000000e+00
  %.678..i = select i1 %.693.i, double %.678.i, double 1.000000e+00
  %.711.i172 = fmul double %.678..i, %.687.i
  store double %.711.i172, ptr %.677.i, align 8
  br label %B612.i

B612.i:
  %exitcond779.not = icmp eq i64 %.244, %.647.i
  br i1 %exitcond779.not, label %B644.i.preheader, label %B510.if.i

B46.i351.preheader:
  br i1 %.116.i626.not, label %B56.i.preheader, label %B46.if.i357.lr.ph

B46.if.i357.lr.ph:
  %14 = getelementptr i32, ptr %arg.sentence, i64 %.236
  br label %B46.if.i357

B661.i:
  %previous.3.1.i = phi i64 [ %previous.2.0.i676, %B244.i ], [ %.103.i.0674, %B336.i ], [ %.103.i.0674, %B282.i178 ], [ %.103.i.0674, %B270.i176 ], [ %previous.2.0.i676, %B44.if.i ]
  %previous_row.3.1.i = phi i64 [ %previous_row.2.0.i677, %B244.i ], [ %previous_row.2.0.i677, %B336.i ], [ %previous_row.2.0.i677, %B282.i178 ], [ %.402.i177, %B270.i176 ], [ %previous_row.2.0.i677, %B44.if.i ]
  %exitcond778.not = icmp eq i64 %.244, %.174.i
  br i1 %exitcond778.not, label %B510.if.i.lr.ph, label %B44.if.i

B44.if.i:
  %previous_row.2.0.i677 = phi i64 [ -1, %B44.if.i.lr.ph ], [ %previous_row.3.1.i, %B661.i ]
  %previous.2.0.i676 = phi i64 [ -1, %B44.if.i.lr.ph ], [ %previous.3.1.i, %B661.i ]
  %.103.i.0674 = phi i64 [ 0, %B44.if.i.lr.ph ], [ %.174.i, %B661.i ]
  %.174.i = add nuw nsw i64 %.103.i.0674, 1
  %.204.i = add nsw i64 %.103.i.0674, %.236
  %.206.i173 = getelementptr i32, ptr %arg.sentence, i64 %.204.i
  %.207.i = load i32, ptr %.206.i173, align 4
  %.213.i = getelementptr double, ptr %arg.found, i64 %.103.i.0674
  store double -1.000000e+00, ptr %.213.i, align 8
  %.217.i = getelementptr i32, ptr %arg.a_low, i64 %.103.i.0674
  %.218.i = load i32, ptr %.217.i, align 4
  %.221.i = getelementptr i32, ptr %arg.a_high, i64 %.103.i.0674
  %.222.i = load i32, ptr %.221.i, align 4
  %.259.i = sub i32 %.222.i, %.218.i
  %.302.i670.not = icmp slt i32 %.259.i, 1
  br i1 %.302.i670.not, label %B661.i, label %B136.if.i.lr.ph

B136.if.i.lr.ph:
  %.354.i = sext i32 %.207.i to i64
  %.355.i189 = getelementptr i32, ptr %arg.a_best, i64 %.354.i
  br label %B136.if.i.outer

B136.if.i.outer:
  %.379.i793.ph = phi i1 [ false, %B242.i.thread ], [ true, %B136.if.i.lr.ph ]
  %.249.i.0672.ph = phi i32 [ %.311.i186, %B242.i.thread ], [ %.259.i, %B136.if.i.lr.ph ]
  %.246.i165.0671.ph = phi i32 [ %.315.i, %B242.i.thread ], [ %.218.i, %B136.if.i.lr.ph ]
  %.356.i190 = load i32, ptr %.355.i189, align 4
  %.358.i191 = sext i32 %.356.i190 to i64
  br label %B136.if.i

B136.if.i:
  %.249.i.0672 = phi i32 [ %.311.i186, %B242.i ], [ %.249.i.0672.ph, %B136.if.i.outer ]
  %.246.i165.0671 = phi i32 [ %.315.i, %B242.i ], [ %.246.i165.0671.ph, %B136.if.i.outer ]
  %.311.i186 = add nsw i32 %.249.i.0672, -1
  %.315.i = add i32 %.246.i165.0671, 1
  %15 = sext i32 %.246.i165.0671 to i64
  %.344.i187 = getelementptr i32, ptr %9, i64 %15
  %.345.i = load i32, ptr %.344.i187, align 4
  %.347.i = sext i32 %.345.i to i64
  %.350.i188 = getelementptr i32, ptr %10, i64 %.347.i
  %.351.i = load i32, ptr %.350.i188, align 4
  %.357.i = sext i32 %.351.i to i64
  %.359.i192 = sub nsw i64 %.357.i, %.358.i191
  %.362.i193 = tail call i64 @llvm.abs.i64(i64 %.359.i192, i1 true)
  %.364.not.i = icmp sgt i64 %.362.i193, %arg.window
  br i1 %.364.not.i, label %B242.i, label %B242.i.thread

B510.if.i:
  %.578.i.0679 = phi i64 [ 0, %B510.if.i.lr.ph ], [ %.647.i, %B612.i ]
  %.647.i = add nuw nsw i64 %.578.i.0679, 1
  %.677.i = getelementptr double, ptr %arg.found, i64 %.578.i.0679
  %.678.i = load double, ptr %.677.i, align 8
  %.680.i = fcmp ult double %.678.i, 0.000000e+00
  br i1 %.680.i, label %B612.i, label %B538.i

B56.i.preheader:
  br i1 %.587.i651.not, label %_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit, label %B56.if.i.lr.ph

B56.if.i.lr.ph:
  %16 = getelementptr double, ptr %arg.gain, i64 %.247
  br label %B56.if.i

B76.i364:
  %.205.i365 = getelementptr i32, ptr %14, i64 %.58.i345.0686
  %.206.i366 = load i32, ptr %.205.i365, align 4
  %.208.i367 = sext i32 %.206.i366 to i64
  %.209.not.i368 = icmp eq i64 %row.2.0.i353688, %.208.i367
  %total.3.2.i369 = select i1 %.209.not.i368, double %total.4.0.i354689, double 0.000000e+00
  %heaviest.3.2.i370 = select i1 %.209.not.i368, double %heaviest.4.0.i352687, double 0.000000e+00
  %.12.i382 = fcmp ogt double %.160.i362, %heaviest.3.2.i370
  %.13.i383 = select i1 %.12.i382, double %.160.i362, double %heaviest.3.2.i370
  %.235.i374 = fadd double %.160.i362, %total.3.2.i369
  %.279.i375 = fsub double %.235.i374, %.13.i383
  %.286.i376 = getelementptr double, ptr %arg.gained, i64 %.208.i367
  store double %.279.i375, ptr %.286.i376, align 8
  br label %B227.i377

B227.i377:
  %total.5.1.i378 = phi double [ %.235.i374, %B76.i364 ], [ %total.4.0.i354689, %B46.if.i357 ]
  %heaviest.5.1.i379 = phi double [ %.13.i383, %B76.i364 ], [ %heaviest.4.0.i352687, %B46.if.i357 ]
  %row.3.1.i380 = phi i64 [ %.208.i367, %B76.i364 ], [ %row.2.0.i353688, %B46.if.i357 ]
  %exitcond780.not = icmp eq i64 %.244, %.129.i360
  br i1 %exitcond780.not, label %B56.i.preheader, label %B46.if.i357

B46.if.i357:
  %total.4.0.i354689 = phi double [ 0.000000e+00, %B46.if.i357.lr.ph ], [ %total.5.1.i378, %B227.i377 ]
  %row.2.0.i353688 = phi i64 [ -1, %B46.if.i357.lr.ph ], [ %row.3.1.i380, %B227.i377 ]
  %heaviest.4.0.i352687 = phi double [ 0.000000e+00, %B46.if.i357.lr.ph ], [ %heaviest.5.1.i379, %B227.i377 ]
  %.58.i345.0686 = phi i64 [ 0, %B46.if.i357.lr.ph ], [ %.129.i360, %B227.i377 ]
  %.129.i360 = add nuw nsw i64 %.58.i345.0686, 1
  %.159.i361 = getelementptr double, ptr %arg.found, i64 %.58.i345.0686
  %.160.i362 = load double, ptr %.159.i361, align 8
  %.162.i363 = fcmp olt double %.160.i362, 0.000000e+00
  br i1 %.162.i363, label %B227.i377, label %B76.i364

B112.i:
  %.210.i = getelementptr i32, ptr %arg.b_best, i64 %.201.i
  %.211.i = load i32, ptr %.210.i, align 4
  %.213.i412 = sext i32 %.211.i to i64
  %.214.not.i = icmp eq i64 %.85.i.0692, %.213.i412
  br i1 %.214.not.i, label %B150.i, label %B293.i

B150.i:
  %.257.i = getelementptr double, ptr %arg.gained, i64 %.85.i.0692
  %.258.i = load double, ptr %.257.i, align 8
  %.260.i414 = fadd double %mutual.2.0.i694, %.258.i
  %.271.i415 = fcmp ogt double %.258.i, 0.000000e+00
  br i1 %.271.i415, label %B196.i, label %B293.i

B196.i:
  %.288.i = icmp sgt i64 %previous.2.0.i401697, -1
  br i1 %.288.i, label %B208.i, label %B293.i

B208.i:
  %.291.i418 = add nsw i64 %pairs.2.0.i696, 1
  %.316.i = tail call i64 @llvm.scmp.i64.i64(i64 %.201.i, i64 %previous.2.0.i401697)
  %.318.i419 = add nsw i64 %.316.i, %steps.2.0.i695
  br label %B293.i

B293.i:
  %mutual.3.1.i = phi double [ %mutual.2.0.i694, %B56.if.i ], [ %mutual.2.0.i694, %B112.i ], [ %.260.i414, %B150.i ], [ %.260.i414, %B208.i ], [ %.260.i414, %B196.i ]
  %steps.3.1.i = phi i64 [ %steps.2.0.i695, %B56.if.i ], [ %steps.2.0.i695, %B112.i ], [ %steps.2.0.i695, %B150.i ], [ %.318.i419, %B208.i ], [ %steps.2.0.i695, %B196.i ]
  %pairs.3.1.i = phi i64 [ %pairs.2.0.i696, %B56.if.i ], [ %pairs.2.0.i696, %B112.i ], [ %pairs.2.0.i696, %B150.i ], [ %.291.i418, %B208.i ], [ %pairs.2.0.i696, %B196.i ]
  %previous.3.1.i413 = phi i64 [ %previous.2.0.i401697, %B56.if.i ], [ %previous.2.0.i401697, %B112.i ], [ %previous.2.0.i401697, %B150.i ], [ %.201.i, %B208.i ], [ %.201.i, %B196.i ]
  %exitcond781.not = icmp eq i64 %.266, %.156.i410
  br i1 %exitcond781.not, label %_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit, label %B56.if.i

B56.if.i:
  %previous.2.0.i401697 = phi i64 [ -1, %B56.if.i.lr.ph ], [ %previous.3.1.i413, %B293.i ]
  %pairs.2.0.i696 = phi i64 [ 0, %B56.if.i.lr.ph ], [ %pairs.3.1.i, %B293.i ]
  %steps.2.0.i695 = phi i64 [ 0, %B56.if.i.lr.ph ], [ %steps.3.1.i, %B293.i ]
  %mutual.2.0.i694 = phi double [ 0.000000e+00, %B56.if.i.lr.ph ], [ %mutual.3.1.i, %B293.i ]
  %total.2.0.i693 = phi double [ 0.000000e+00, %B56.if.i.lr.ph ], [ %.191.i411, %B293.i ]
  %.85.i.0692 = phi i64 [ 0, %B56.if.i.lr.ph ], [ %.156.i410, %B293.i ]
  %.156.i410 = add nuw nsw i64 %.85.i.0692, 1
  %.188.i = getelementptr double, ptr %16, i64 %.85.i.0692
  %.189.i = load double, ptr %.188.i, align 8
  %.191.i411 = fadd double %total.2.0.i693, %.189.i
  %.199.i = getelementptr i32, ptr %arg.a_best, i64 %.85.i.0692
  %.200.i = load i32, ptr %.199.i, align 4
  %.201.i = sext i32 %.200.i to i64
  %.202.i = icmp slt i32 %.200.i, 0
  br i1 %.202.i, label %B293.i, label %B112.i

_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit:
  %17 = add nsw i64 %pairs.3.1.i, 1
  %18 = sitofp i64 %17 to double
  %19 = sitofp i64 %steps.3.1.i to double
  br label %_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit

_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit:
  %total.2.0.i.lcssa = phi double [ 0.000000e+00, %B56.i.preheader ], [ %.191.i411, %_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %mutual.2.0.i.lcssa = phi double [ 0.000000e+00, %B56.i.preheader ], [ %mutual.3.1.i, %_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %steps.2.0.i.lcssa = phi double [ 0.000000e+00, %B56.i.preheader ], [ %19, %_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %pairs.2.0.i.lcssa = phi double [ 1.000000e+00, %B56.i.preheader ], [ %18, %_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit.loopexit ]
  %.12.i.i = fcmp ogt double %arg.little, %total.2.0.i.lcssa
  %.13.i.i = select i1 %.12.i.i, double %arg.little, double %total.2.0.i.lcssa
  %.433.i = fdiv double %mutual.2.0.i.lcssa, %.13.i.i
  %.438.i.idx = shl i64 %.130.0767, 6
  %.438.i = getelementptr i8, ptr %arg.sides, i64 %.438.i.idx
  store double %.433.i, ptr %.438.i, align 8
  %.449.i406 = fdiv double %pairs.2.0.i.lcssa, 3.000000e+00
  %sqrt.i = tail call double @llvm.sqrt.f64(double %.449.i406)
  %abs.i = tail call double @llvm.fabs.f64(double %sqrt.i)
  %isinf.i = fcmp oeq double %.449.i406, 0xFFF0000000000000
  %.450.i407 = select i1 %isinf.i, double 0x7FF0000000000000, double %abs.i
  %.456.i408 = fdiv double %steps.2.0.i.lcssa, %.450.i407
  %.464.i409 = getelementptr i8, ptr %.438.i, i64 8
  store double %.456.i408, ptr %.464.i409, align 8
  %.444 = getelementptr i64, ptr %arg.keywords, i64 %.229
  %.445 = load i64, ptr %.444, align 8
  %.447 = getelementptr i64, ptr %arg.numerals, i64 %.229
  %.448 = load i64, ptr %.447, align 8
  br i1 %.116.i626.not, label %_ZN5dedup7kernels8evidence9count_ownB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit, label %B34.if.i490.lr.ph

B34.if.i490.lr.ph:
  %20 = getelementptr i8, ptr %arg.role, i64 %.236
  br label %B34.if.i490

B74.i:
  %.175.i = getelementptr i8, ptr %20, i64 %.54.i.0703
  %.176.i = load i8, ptr %.175.i, align 1
  %21 = and i8 %.176.i, 3
  %.179.i = icmp eq i8 %21, 1
  %.182.neg.i = sext i1 %.179.i to i64
  %.183.i = add i64 %keywords.2.0.i705, %.182.neg.i
  %.198.i = icmp eq i8 %21, 2
  %.201.neg.i = sext i1 %.198.i to i64
  %.202.i494 = add i64 %numerals.2.0.i704, %.201.neg.i
  br label %B198.i

B198.i:
  %keywords.3.1.i = phi i64 [ %.183.i, %B74.i ], [ %keywords.2.0.i705, %B34.if.i490 ]
  %numerals.3.1.i = phi i64 [ %.202.i494, %B74.i ], [ %numerals.2.0.i704, %B34.if.i490 ]
  %exitcond782.not = icmp eq i64 %.244, %.125.i491
  br i1 %exitcond782.not, label %_ZN5dedup7kernels8evidence9count_ownB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit, label %B34.if.i490

B34.if.i490:
  %keywords.2.0.i705 = phi i64 [ %.445, %B34.if.i490.lr.ph ], [ %keywords.3.1.i, %B198.i ]
  %numerals.2.0.i704 = phi i64 [ %.448, %B34.if.i490.lr.ph ], [ %numerals.3.1.i, %B198.i ]
  %.54.i.0703 = phi i64 [ 0, %B34.if.i490.lr.ph ], [ %.125.i491, %B198.i ]
  %.125.i491 = add nuw nsw i64 %.54.i.0703, 1
  %.163.i = getelementptr i32, ptr %arg.a_low, i64 %.54.i.0703
  %.164.i = load i32, ptr %.163.i, align 4
  %.167.i492 = getelementptr i32, ptr %arg.a_high, i64 %.54.i.0703
  %.168.i = load i32, ptr %.167.i492, align 4
  %.169.i493 = icmp slt i32 %.164.i, %.168.i
  br i1 %.169.i493, label %B74.i, label %B198.i

_ZN5dedup7kernels8evidence9count_ownB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit:
  %numerals.2.0.i.lcssa = phi i64 [ %.448, %_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit ], [ %numerals.3.1.i, %B198.i ]
  %keywords.2.0.i.lcssa = phi i64 [ %.445, %_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit ], [ %keywords.3.1.i, %B198.i ]
  %.236.i = sitofp i64 %keywords.2.0.i.lcssa to double
  %.237.i = getelementptr i8, ptr %.438.i, i64 16
  store double %.236.i, ptr %.237.i, align 8
  %.247.i489 = sitofp i64 %numerals.2.0.i.lcssa to double
  %.248.i = getelementptr i8, ptr %.438.i, i64 24
  store double %.247.i489, ptr %.248.i, align 8
  br i1 %.247.i629.not, label %B644.i223.preheader, label %B44.if.i246.lr.ph

B44.if.i246.lr.ph:
  %22 = getelementptr i32, ptr %arg.by_word, i64 %.236
  %23 = getelementptr i32, ptr %arg.sentence, i64 %.236
  br label %B44.if.i246

B510.if.i232.lr.ph:
  %24 = getelementptr double, ptr %arg.weight, i64 %.250
  br label %B510.if.i232

B242.i312:
  %.302.i263 = icmp samesign ugt i32 %.249.i197.0710, 1
  br i1 %.302.i263, label %B136.if.i294, label %B244.i264

B242.i312.thread:
  store double 0.000000e+00, ptr %.213.i253, align 8
  %.302.i263809 = icmp samesign ugt i32 %.249.i197.0710, 1
  br i1 %.302.i263809, label %B136.if.i294.outer, label %B270.i267

B244.i264:
  br i1 %.379.i265796.ph, label %B661.i270, label %B270.i267

B270.i267:
  %.402.i268 = sext i32 %.207.i252 to i64
  %.403.i269 = icmp eq i64 %previous_row.2.0.i212715, %.402.i268
  br i1 %.403.i269, label %B282.i273, label %B661.i270

B282.i273:
  %.411.i274 = getelementptr i32, ptr %arg.place, i64 %.204.i250
  %.412.i275 = load i32, ptr %.411.i274, align 4
  %.415.i276 = add nsw i64 %previous.2.0.i211714, %.250
  %.417.i277 = getelementptr i32, ptr %arg.place, i64 %.415.i276
  %.418.i278 = load i32, ptr %.417.i277, align 4
  %.419.i279 = sext i32 %.412.i275 to i64
  %.420.i280 = sext i32 %.418.i278 to i64
  %.421.i281 = sub nsw i64 %.419.i279, %.420.i280
  %.423.not.i282 = icmp sgt i64 %.421.i281, %arg.reach
  br i1 %.423.not.i282, label %B661.i270, label %B336.i283

B336.i283:
  %.430.i284 = getelementptr i64, ptr %arg.word, i64 %.415.i276
  %.431.i285 = load i64, ptr %.430.i284, align 8
  %.436.i286 = getelementptr i64, ptr %arg.word, i64 %.204.i250
  %.437.i287 = load i64, ptr %.436.i286, align 8
  %.12.i = add i64 %.437.i287, %.431.i285
  %.5.i391 = lshr i64 %.12.i, 33
  %.6.i392 = xor i64 %.5.i391, %.12.i
  %.7.i393 = mul i64 %.6.i392, -49064778989728563
  %.8.i394 = lshr i64 %.7.i393, 33
  %.9.i395 = xor i64 %.8.i394, %.7.i393
  %.10.i396 = mul i64 %.9.i395, -4265267296055464877
  %.39.i = lshr i64 %.10.i396, 42
  %.40.i = getelementptr i32, ptr %arg.pair_counts, i64 %.39.i
  %.41.i = load i32, ptr %.40.i, align 4
  %.42.i = sitofp i32 %.41.i to double
  %.43.i = fsub double %.42.i, %arg.worn_from
  %.49.i = fcmp ogt double %.43.i, 0.000000e+00
  %.56.i = fdiv double %.43.i, %arg.worn_by
  %.61.i315 = fadd double %.56.i, 1.000000e+00
  %.65.i = fdiv double 1.000000e+00, %.61.i315
  %"$phi172.0.2.0.i" = select i1 %.49.i, double %.65.i, double 1.000000e+00
  store double %"$phi172.0.2.0.i", ptr %.213.i253, align 8
  %.471.i290 = getelementptr double, ptr %arg.found, i64 %previous.2.0.i211714
  %.472.i291 = load double, ptr %.471.i290, align 8
  %.12.i386 = fcmp ogt double %"$phi172.0.2.0.i", %.472.i291
  %.13.i387 = select i1 %.12.i386, double %"$phi172.0.2.0.i", double %.472.i291
  store double %.13.i387, ptr %.471.i290, align 8
  br label %B661.i270

B644.i223.preheader:
  br i1 %.587.i90667.not, label %B46.i.preheader, label %B644.if.i227.preheader

B644.if.i227.preheader:
  %25 = shl nuw i64 %storemerge201.i87, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.gained, i8 0, i64 %25, i1 false)
  br label %B46.i.preheader

B538.i239:
  %.686.i240 = getelementptr double, ptr %24, i64 %.578.i202.0717
  %.687.i241 = load double, ptr %.686.i240, align 8
  %.693.i242 = fcmp ogt double %.678.i237, 0.000000e+00
  %.678..i243 = select i1 %.693.i242, double %.678.i237, double 1.000000e+00
  %.711.i244 = fmul double %.678..i243, %.687.i241
  store double %.711.i244, ptr %.677.i236, align 8
  br label %B612.i245

B612.i245:
  %exitcond784.not = icmp eq i64 %.258, %.647.i235
  br i1 %exitcond784.not, label %B644.i223.preheader, label %B510.if.i232

B46.i.preheader:
  br i1 %.247.i629.not, label %B56.i426.preheader, label %B46.if.i.lr.ph

B46.if.i.lr.ph:
  %26 = getelementptr i32, ptr %arg.sentence, i64 %.250
  br label %B46.if.i

B661.i270:
  %previous.3.1.i271 = phi i64 [ %previous.2.0.i211714, %B244.i264 ], [ %.103.i194.0712, %B336.i283 ], [ %.103.i194.0712, %B282.i273 ], [ %.103.i194.0712, %B270.i267 ], [ %previous.2.0.i211714, %B44.if.i246 ]
  %previous_row.3.1.i272 = phi i64 [ %previous_row.2.0.i212715, %B244.i264 ], [ %previous_row.2.0.i212715, %B336.i283 ], [ %previous_row.2.0.i212715, %B282.i273 ], [ %.402.i268, %B270.i267 ], [ %previous_row.2.0.i212715, %B44.if.i246 ]
  %exitcond783.not = icmp eq i64 %.258, %.174.i249
  br i1 %exitcond783.not, label %B510.if.i232.lr.ph, label %B44.if.i246

B44.if.i246:
  %previous_row.2.0.i212715 = phi i64 [ -1, %B44.if.i246.lr.ph ], [ %previous_row.3.1.i272, %B661.i270 ]
  %previous.2.0.i211714 = phi i64 [ -1, %B44.if.i246.lr.ph ], [ %previous.3.1.i271, %B661.i270 ]
  %.103.i194.0712 = phi i64 [ 0, %B44.if.i246.lr.ph ], [ %.174.i249, %B661.i270 ]
  %.174.i249 = add nuw nsw i64 %.103.i194.0712, 1
  %.204.i250 = add nsw i64 %.103.i194.0712, %.250
  %.206.i251 = getelementptr i32, ptr %arg.sentence, i64 %.204.i250
  %.207.i252 = load i32, ptr %.206.i251, align 4
  %.213.i253 = getelementptr double, ptr %arg.found, i64 %.103.i194.0712
  store double -1.000000e+00, ptr %.213.i253, align 8
  %.217.i254 = getelementptr i32, ptr %arg.b_low, i64 %.103.i194.0712
  %.218.i255 = load i32, ptr %.217.i254, align 4
  %.221.i256 = getelementptr i32, ptr %arg.b_high, i64 %.103.i194.0712
  %.222.i257 = load i32, ptr %.221.i256, align 4
  %.259.i258 = sub i32 %.222.i257, %.218.i255
  %.302.i263708.not = icmp slt i32 %.259.i258, 1
  br i1 %.302.i263708.not, label %B661.i270, label %B136.if.i294.lr.ph

B136.if.i294.lr.ph:
  %.354.i303 = sext i32 %.207.i252 to i64
  %.355.i304 = getelementptr i32, ptr %arg.b_best, i64 %.354.i303
  br label %B136.if.i294.outer

B136.if.i294.outer:
  %.379.i265796.ph = phi i1 [ false, %B242.i312.thread ], [ true, %B136.if.i294.lr.ph ]
  %.249.i197.0710.ph = phi i32 [ %.311.i296, %B242.i312.thread ], [ %.259.i258, %B136.if.i294.lr.ph ]
  %.246.i196.0709.ph = phi i32 [ %.315.i297, %B242.i312.thread ], [ %.218.i255, %B136.if.i294.lr.ph ]
  %.356.i305 = load i32, ptr %.355.i304, align 4
  %.358.i307 = sext i32 %.356.i305 to i64
  br label %B136.if.i294

B136.if.i294:
  %.249.i197.0710 = phi i32 [ %.311.i296, %B242.i312 ], [ %.249.i197.0710.ph, %B136.if.i294.outer ]
  %.246.i196.0709 = phi i32 [ %.315.i297, %B242.i312 ], [ %.246.i196.0709.ph, %B136.if.i294.outer ]
  %.311.i296 = add nsw i32 %.249.i197.0710, -1
  %.315.i297 = add i32 %.246.i196.0709, 1
  %27 = sext i32 %.246.i196.0709 to i64
  %.344.i298 = getelementptr i32, ptr %22, i64 %27
  %.345.i299 = load i32, ptr %.344.i298, align 4
  %.347.i300 = sext i32 %.345.i299 to i64
  %.350.i301 = getelementptr i32, ptr %23, i64 %.347.i300
  %.351.i302 = load i32, ptr %.350.i301, align 4
  %.357.i306 = sext i32 %.351.i302 to i64
  %.359.i308 = sub nsw i64 %.357.i306, %.358.i307
  %.362.i309 = tail call i64 @llvm.abs.i64(i64 %.359.i308, i1 true)
  %.364.not.i310 = icmp sgt i64 %.362.i309, %arg.window
  br i1 %.364.not.i310, label %B242.i312, label %B242.i312.thread

B510.if.i232:
  %.578.i202.0717 = phi i64 [ 0, %B510.if.i232.lr.ph ], [ %.647.i235, %B612.i245 ]
  %.647.i235 = add nuw nsw i64 %.578.i202.0717, 1
  %.677.i236 = getelementptr double, ptr %arg.found, i64 %.578.i202.0717
  %.678.i237 = load double, ptr %.677.i236, align 8
  %.680.i238 = fcmp ult double %.678.i237, 0.000000e+00
  br i1 %.680.i238, label %B612.i245, label %B538.i239

B56.i426.preheader:
  br i1 %.587.i90667.not, label %_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit486, label %B56.if.i449.lr.ph

B56.if.i449.lr.ph:
  %28 = getelementptr double, ptr %arg.gain, i64 %.261
  br label %B56.if.i449

B76.i:
  %.205.i343 = getelementptr i32, ptr %26, i64 %.58.i331.0723
  %.206.i344 = load i32, ptr %.205.i343, align 4
  %.208.i = sext i32 %.206.i344 to i64
  %.209.not.i = icmp eq i64 %row.2.0.i726, %.208.i
  %total.3.2.i = select i1 %.209.not.i, double %total.4.0.i727, double 0.000000e+00
  %heaviest.3.2.i = select i1 %.209.not.i, double %heaviest.4.0.i725, double 0.000000e+00
  %.12.i384 = fcmp ogt double %.160.i342, %heaviest.3.2.i
  %.13.i385 = select i1 %.12.i384, double %.160.i342, double %heaviest.3.2.i
  %.235.i = fadd double %.160.i342, %total.3.2.i
  %.279.i = fsub double %.235.i, %.13.i385
  %.286.i = getelementptr double, ptr %arg.gained, i64 %.208.i
  store double %.279.i, ptr %.286.i, align 8
  br label %B227.i

B227.i:
  %total.5.1.i = phi double [ %.235.i, %B76.i ], [ %total.4.0.i727, %B46.if.i ]
  %heaviest.5.1.i = phi double [ %.13.i385, %B76.i ], [ %heaviest.4.0.i725, %B46.if.i ]
  %row.3.1.i = phi i64 [ %.208.i, %B76.i ], [ %row.2.0.i726, %B46.if.i ]
  %exitcond785.not = icmp eq i64 %.258, %.129.i341
  br i1 %exitcond785.not, label %B56.i426.preheader, label %B46.if.i

B46.if.i:
  %total.4.0.i727 = phi double [ 0.000000e+00, %B46.if.i.lr.ph ], [ %total.5.1.i, %B227.i ]
  %row.2.0.i726 = phi i64 [ -1, %B46.if.i.lr.ph ], [ %row.3.1.i, %B227.i ]
  %heaviest.4.0.i725 = phi double [ 0.000000e+00, %B46.if.i.lr.ph ], [ %heaviest.5.1.i, %B227.i ]
  %.58.i331.0723 = phi i64 [ 0, %B46.if.i.lr.ph ], [ %.129.i341, %B227.i ]
  %.129.i341 = add nuw nsw i64 %.58.i331.0723, 1
  %.159.i = getelementptr double, ptr %arg.found, i64 %.58.i331.0723
  %.160.i342 = load double, ptr %.159.i, align 8
  %.162.i = fcmp olt double %.160.i342, 0.000000e+00
  br i1 %.162.i, label %B227.i, label %B76.i

B112.i460:
  %.210.i461 = getelementptr i32, ptr %arg.a_best, i64 %.201.i458
  %.211.i462 = load i32, ptr %.210.i461, align 4
  %.213.i463 = sext i32 %.211.i462 to i64
  %.214.not.i464 = icmp eq i64 %.85.i420.0730, %.213.i463
  br i1 %.214.not.i464, label %B150.i470, label %B293.i465

B150.i470:
  %.257.i471 = getelementptr double, ptr %arg.gained, i64 %.85.i420.0730
  %.258.i472 = load double, ptr %.257.i471, align 8
  %.260.i473 = fadd double %mutual.2.0.i428732, %.258.i472
  %.271.i474 = fcmp ogt double %.258.i472, 0.000000e+00
  br i1 %.271.i474, label %B196.i475, label %B293.i465

B196.i475:
  %.288.i476 = icmp sgt i64 %previous.2.0.i431735, -1
  br i1 %.288.i476, label %B208.i482, label %B293.i465

B208.i482:
  %.291.i483 = add nsw i64 %pairs.2.0.i430734, 1
  %.316.i484 = tail call i64 @llvm.scmp.i64.i64(i64 %.201.i458, i64 %previous.2.0.i431735)
  %.318.i485 = add nsw i64 %.316.i484, %steps.2.0.i429733
  br label %B293.i465

B293.i465:
  %mutual.3.1.i466 = phi double [ %mutual.2.0.i428732, %B56.if.i449 ], [ %mutual.2.0.i428732, %B112.i460 ], [ %.260.i473, %B150.i470 ], [ %.260.i473, %B208.i482 ], [ %.260.i473, %B196.i475 ]
  %steps.3.1.i467 = phi i64 [ %steps.2.0.i429733, %B56.if.i449 ], [ %steps.2.0.i429733, %B112.i460 ], [ %steps.2.0.i429733, %B150.i470 ], [ %.318.i485, %B208.i482 ], [ %steps.2.0.i429733, %B196.i475 ]
  %pairs.3.1.i468 = phi i64 [ %pairs.2.0.i430734, %B56.if.i449 ], [ %pairs.2.0.i430734, %B112.i460 ], [ %pairs.2.0.i430734, %B150.i470 ], [ %.291.i483, %B208.i482 ], [ %pairs.2.0.i430734, %B196.i475 ]
  %previous.3.1.i469 = phi i64 [ %previous.2.0.i431735, %B56.if.i449 ], [ %previous.2.0.i431735, %B112.i460 ], [ %previous.2.0.i431735, %B150.i470 ], [ %.201.i458, %B208.i482 ], [ %.201.i458, %B196.i475 ]
  %exitcond786.not = icmp eq i64 %.271, %.156.i452
  br i1 %exitcond786.not, label %_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit486.loopexit, label %B56.if.i449

B56.if.i449:
  %previous.2.0.i431735 = phi i64 [ -1, %B56.if.i449.lr.ph ], [ %previous.3.1.i469, %B293.i465 ]
  %pairs.2.0.i430734 = phi i64 [ 0, %B56.if.i449.lr.ph ], [ %pairs.3.1.i468, %B293.i465 ]
  %steps.2.0.i429733 = phi i64 [ 0, %B56.if.i449.lr.ph ], [ %steps.3.1.i467, %B293.i465 ]
  %mutual.2.0.i428732 = phi double [ 0.000000e+00, %B56.if.i449.lr.ph ], [ %mutual.3.1.i466, %B293.i465 ]
  %total.2.0.i427731 = phi double [ 0.000000e+00, %B56.if.i449.lr.ph ], [ %.191.i455, %B293.i465 ]
  %.85.i420.0730 = phi i64 [ 0, %B56.if.i449.lr.ph ], [ %.156.i452, %B293.i465 ]
  %.156.i452 = add nuw nsw i64 %.85.i420.0730, 1
  %.188.i453 = getelementptr double, ptr %28, i64 %.85.i420.0730
  %.189.i454 = load double, ptr %.188.i453, align 8
  %.191.i455 = fadd double %total.2.0.i427731, %.189.i454
  %.199.i456 = getelementptr i32, ptr %arg.b_best, i64 %.85.i420.0730
  %.200.i457 = load i32, ptr %.199.i456, align 4
  %.201.i458 = sext i32 %.200.i457 to i64
  %.202.i459 = icmp slt i32 %.200.i457, 0
  br i1 %.202.i459, label %B293.i465, label %B112.i460

_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit486.loopexit:
  %29 = add nsw i64 %pairs.3.1.i468, 1
  %30 = sitofp i64 %29 to double
  %31 = sitofp i64 %steps.3.1.i467 to double
  br label %_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit486

_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit486:
  %total.2.0.i427.lcssa = phi double [ 0.000000e+00, %B56.i426.preheader ], [ %.191.i455, %_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit486.loopexit ]
  %mutual.2.0.i428.lcssa = phi double [ 0.000000e+00, %B56.i426.preheader ], [ %mutual.3.1.i466, %_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit486.loopexit ]
  %steps.2.0.i429.lcssa = phi double [ 0.000000e+00, %B56.i426.preheader ], [ %31, %_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit486.loopexit ]
  %pairs.2.0.i430.lcssa = phi double [ 1.000000e+00, %B56.i426.preheader ], [ %30, %_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit486.loopexit ]
  %.12.i.i434 = fcmp ogt double %arg.little, %total.2.0.i427.lcssa
  %.13.i.i435 = select i1 %.12.i.i434, double %arg.little, double %total.2.0.i427.lcssa
  %.433.i437 = fdiv double %mutual.2.0.i428.lcssa, %.13.i.i435
  %.438.i438 = getelementptr i8, ptr %.438.i, i64 32
  store double %.433.i437, ptr %.438.i438, align 8
  %.449.i441 = fdiv double %pairs.2.0.i430.lcssa, 3.000000e+00
  %sqrt.i442 = tail call double @llvm.sqrt.f64(double %.449.i441)
  %abs.i443 = tail call double @llvm.fabs.f64(double %sqrt.i442)
  %isinf.i444 = fcmp oeq double %.449.i441, 0xFFF0000000000000
  %.450.i445 = select i1 %isinf.i444, double 0x7FF0000000000000, double %abs.i443
  %.456.i447 = fdiv double %steps.2.0.i429.lcssa, %.450.i445
  %.464.i448 = getelementptr i8, ptr %.438.i, i64 40
  store double %.456.i447, ptr %.464.i448, align 8
  %.552 = getelementptr i64, ptr %arg.keywords, i64 %.232
  %.553 = load i64, ptr %.552, align 8
  %.555 = getelementptr i64, ptr %arg.numerals, i64 %.232
  %.556 = load i64, ptr %.555, align 8
  br i1 %.247.i629.not, label %_ZN5dedup7kernels8evidence9count_ownB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit529, label %B34.if.i508.lr.ph

B34.if.i508.lr.ph:
  %32 = getelementptr i8, ptr %arg.role, i64 %.250
  br label %B34.if.i508

B74.i520:
  %.175.i521 = getelementptr i8, ptr %32, i64 %.54.i495.0742
  %.176.i522 = load i8, ptr %.175.i521, align 1
  %33 = and i8 %.176.i522, 3
  %.179.i523 = icmp eq i8 %33, 1
  %.182.neg.i524 = sext i1 %.179.i523 to i64
  %.183.i525 = add i64 %keywords.2.0.i501744, %.182.neg.i524
  %.198.i526 = icmp eq i8 %33, 2
  %.201.neg.i527 = sext i1 %.198.i526 to i64
  %.202.i528 = add i64 %numerals.2.0.i500743, %.201.neg.i527
  br label %B198.i517

B198.i517:
  %keywords.3.1.i518 = phi i64 [ %.183.i525, %B74.i520 ], [ %keywords.2.0.i501744, %B34.if.i508 ]
  %numerals.3.1.i519 = phi i64 [ %.202.i528, %B74.i520 ], [ %numerals.2.0.i500743, %B34.if.i508 ]
  %exitcond787.not = icmp eq i64 %.258, %.125.i511
  br i1 %exitcond787.not, label %_ZN5dedup7kernels8evidence9count_ownB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit529, label %B34.if.i508

B34.if.i508:
  %keywords.2.0.i501744 = phi i64 [ %.553, %B34.if.i508.lr.ph ], [ %keywords.3.1.i518, %B198.i517 ]
  %numerals.2.0.i500743 = phi i64 [ %.556, %B34.if.i508.lr.ph ], [ %numerals.3.1.i519, %B198.i517 ]
  %.54.i495.0742 = phi i64 [ 0, %B34.if.i508.lr.ph ], [ %.125.i511, %B198.i517 ]
  %.125.i511 = add nuw nsw i64 %.54.i495.0742, 1
  %.163.i512 = getelementptr i32, ptr %arg.b_low, i64 %.54.i495.0742
  %.164.i513 = load i32, ptr %.163.i512, align 4
  %.167.i514 = getelementptr i32, ptr %arg.b_high, i64 %.54.i495.0742
  %.168.i515 = load i32, ptr %.167.i514, align 4
  %.169.i516 = icmp slt i32 %.164.i513, %.168.i515
  br i1 %.169.i516, label %B74.i520, label %B198.i517

_ZN5dedup7kernels8evidence9count_ownB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE8uint8_2axx8int32_2a8int32_2axx10float64_2ax.exit529:
  %numerals.2.0.i500.lcssa = phi i64 [ %.556, %_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit486 ], [ %numerals.3.1.i519, %B198.i517 ]
  %keywords.2.0.i501.lcssa = phi i64 [ %.553, %_ZN5dedup7kernels8evidence8sum_sideB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE10float64_2axx10float64_2a8int32_2a8int32_2ad10float64_2ax.exit486 ], [ %keywords.3.1.i518, %B198.i517 ]
  %.236.i504 = sitofp i64 %keywords.2.0.i501.lcssa to double
  %.237.i505 = getelementptr i8, ptr %.438.i, i64 48
  store double %.236.i504, ptr %.237.i505, align 8
  %.247.i506 = sitofp i64 %numerals.2.0.i500.lcssa to double
  %.248.i507 = getelementptr i8, ptr %.438.i, i64 56
  store double %.247.i506, ptr %.248.i507, align 8
  br i1 %.587.i651.not, label %B80.i.preheader, label %B34.if.i541.preheader

B34.if.i541.preheader:
  %34 = shl nuw i64 %storemerge201.i, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.a_new, i8 0, i64 %34, i1 false)
  br label %B80.i.preheader

B80.i.preheader:
  br i1 %.116.i626.not, label %B34.i549.preheader, label %B80.if.i

B34.i549.preheader:
  br i1 %.587.i90667.not, label %B80.i555.preheader, label %B34.if.i578.preheader

B34.if.i578.preheader:
  %35 = shl nuw i64 %storemerge201.i87, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.b_new, i8 0, i64 %35, i1 false)
  br label %B80.i555.preheader

B122.i:
  %.289.i = getelementptr i32, ptr %arg.a_low, i64 %.180.i.0752
  %.290.i = load i32, ptr %.289.i, align 4
  %.293.i = getelementptr i32, ptr %arg.a_high, i64 %.180.i.0752
  %.294.i = load i32, ptr %.293.i, align 4
  %.295.i = icmp eq i32 %.290.i, %.294.i
  br i1 %.295.i, label %B158.i, label %B186.i

B158.i:
  %.303.i = getelementptr i32, ptr %arg.sentence, i64 %.279.i539
  %.304.i = load i32, ptr %.303.i, align 4
  %.306.i = sext i32 %.304.i to i64
  %.308.i540 = getelementptr i32, ptr %arg.a_new, i64 %.306.i
  store i32 1, ptr %.308.i540, align 4
  br label %B186.i

B186.i:
  %exitcond788.not = icmp eq i64 %.244, %.249.i538
  br i1 %exitcond788.not, label %B34.i549.preheader, label %B80.if.i

B80.if.i:
  %.180.i.0752 = phi i64 [ %.249.i538, %B186.i ], [ 0, %B80.i.preheader ]
  %.249.i538 = add nuw nsw i64 %.180.i.0752, 1
  %.279.i539 = add nsw i64 %.180.i.0752, %.236
  %.281.i = getelementptr i8, ptr %arg.role, i64 %.279.i539
  %.282.i = load i8, ptr %.281.i, align 1
  %36 = and i8 %.282.i, 4
  %.285.not.i = icmp eq i8 %36, 0
  br i1 %.285.not.i, label %B186.i, label %B122.i

B80.i555.preheader:
  br i1 %.247.i629.not, label %B44.i590.preheader, label %B80.if.i558

B44.i590.preheader:
  br i1 %.587.i651.not, label %_ZN5dedup7kernels8evidence13share_swappedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2a8int32_2a8int32_2a8int32_2a.exit, label %B44.if.i595

B122.i566:
  %.289.i567 = getelementptr i32, ptr %arg.b_low, i64 %.180.i545.0758
  %.290.i568 = load i32, ptr %.289.i567, align 4
  %.293.i569 = getelementptr i32, ptr %arg.b_high, i64 %.180.i545.0758
  %.294.i570 = load i32, ptr %.293.i569, align 4
  %.295.i571 = icmp eq i32 %.290.i568, %.294.i570
  br i1 %.295.i571, label %B158.i573, label %B186.i572

B158.i573:
  %.303.i574 = getelementptr i32, ptr %arg.sentence, i64 %.279.i562
  %.304.i575 = load i32, ptr %.303.i574, align 4
  %.306.i576 = sext i32 %.304.i575 to i64
  %.308.i577 = getelementptr i32, ptr %arg.b_new, i64 %.306.i576
  store i32 1, ptr %.308.i577, align 4
  br label %B186.i572

B186.i572:
  %exitcond789.not = icmp eq i64 %.258, %.249.i561
  br i1 %exitcond789.not, label %B44.i590.preheader, label %B80.if.i558

B80.if.i558:
  %.180.i545.0758 = phi i64 [ %.249.i561, %B186.i572 ], [ 0, %B80.i555.preheader ]
  %.249.i561 = add nuw nsw i64 %.180.i545.0758, 1
  %.279.i562 = add nsw i64 %.180.i545.0758, %.250
  %.281.i563 = getelementptr i8, ptr %arg.role, i64 %.279.i562
  %.282.i564 = load i8, ptr %.281.i563, align 1
  %37 = and i8 %.282.i564, 4
  %.285.not.i565 = icmp eq i8 %37, 0
  br i1 %.285.not.i565, label %B186.i572, label %B122.i566

B72.i:
  %.184.i = getelementptr i32, ptr %arg.b_best, i64 %.169.i601
  %.185.i = load i32, ptr %.184.i, align 4
  %.187.i = sext i32 %.185.i to i64
  %.188.i604 = icmp eq i64 %.58.i584.0761, %.187.i
  br i1 %.188.i604, label %B108.i, label %B170.i

B108.i:
  %.191.i605 = add nsw i64 %pairs.2.0.i591763, 1
  %.198.i606 = getelementptr i32, ptr %arg.a_new, i64 %.58.i584.0761
  %.199.i607 = load i32, ptr %.198.i606, align 4
  %.208.i608 = getelementptr i32, ptr %arg.b_new, i64 %.169.i601
  %.209.i609 = load i32, ptr %.208.i608, align 4
  %.21264.i = and i32 %.209.i609, %.199.i607
  %.212.i = sext i32 %.21264.i to i64
  %.214.i = add nsw i64 %swapped.2.0.i762, %.212.i
  br label %B170.i

B170.i:
  %pairs.3.1.i603 = phi i64 [ %.191.i605, %B108.i ], [ %pairs.2.0.i591763, %B72.i ], [ %pairs.2.0.i591763, %B44.if.i595 ]
  %swapped.3.1.i = phi i64 [ %.214.i, %B108.i ], [ %swapped.2.0.i762, %B72.i ], [ %swapped.2.0.i762, %B44.if.i595 ]
  %exitcond790.not = icmp eq i64 %.266, %.129.i598
  br i1 %exitcond790.not, label %_ZN5dedup7kernels8evidence13share_swappedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2a8int32_2a8int32_2a8int32_2a.exit.loopexit, label %B44.if.i595

B44.if.i595:
  %pairs.2.0.i591763 = phi i64 [ %pairs.3.1.i603, %B170.i ], [ 0, %B44.i590.preheader ]
  %swapped.2.0.i762 = phi i64 [ %swapped.3.1.i, %B170.i ], [ 0, %B44.i590.preheader ]
  %.58.i584.0761 = phi i64 [ %.129.i598, %B170.i ], [ 0, %B44.i590.preheader ]
  %.129.i598 = add nuw nsw i64 %.58.i584.0761, 1
  %.167.i599 = getelementptr i32, ptr %arg.a_best, i64 %.58.i584.0761
  %.168.i600 = load i32, ptr %.167.i599, align 4
  %.169.i601 = sext i32 %.168.i600 to i64
  %.170.i602 = icmp sgt i32 %.168.i600, -1
  br i1 %.170.i602, label %B72.i, label %B170.i

_ZN5dedup7kernels8evidence13share_swappedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2a8int32_2a8int32_2a8int32_2a.exit.loopexit:
  %38 = tail call i64 @llvm.smax.i64(i64 %pairs.3.1.i603, i64 1)
  %39 = sitofp i64 %swapped.3.1.i to double
  %40 = uitofp nneg i64 %38 to double
  %41 = fdiv double %39, %40
  br label %_ZN5dedup7kernels8evidence13share_swappedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2a8int32_2a8int32_2a8int32_2a.exit

_ZN5dedup7kernels8evidence13share_swappedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2a8int32_2a8int32_2a8int32_2a.exit:
  %.282.i594 = phi double [ 0.000000e+00, %B44.i590.preheader ], [ %41, %_ZN5dedup7kernels8evidence13share_swappedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx8int32_2a8int32_2a8int32_2a8int32_2a.exit.loopexit ]
  %.676 = getelementptr double, ptr %arg.swapped, i64 %.130.0767
  store double %.282.i594, ptr %.676, align 8
  %exitcond791.not = icmp eq i64 %arg.pairs, %.202
  br i1 %exitcond791.not, label %B960, label %B36.if
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

define i32 @profile_entries(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.stems, ptr readonly %arg.sentence, ptr readonly %arg.weight, ptr readonly %arg.flags, ptr readonly %arg.content, ptr readonly %arg.content_bounds, ptr readonly %arg.first_sentence, ptr readonly %arg.stretch, ptr readonly %arg.sentences, i64 %arg.articles, ptr readonly %arg.pair_counts, double %arg.worn_from, double %arg.worn_by, i64 %arg.reach, double %arg.names_upto, ptr %arg.keys, ptr %arg.order, ptr %arg.spare, ptr %arg.company, ptr writeonly initializes((0, 8)) %arg.entries, ptr %arg.out_word, ptr %arg.out_sentence, ptr %arg.out_place, ptr %arg.out_weight, ptr %arg.out_role, ptr writeonly %arg.out_by_word, ptr writeonly %arg.out_gain, ptr %arg.out_keywords, ptr %arg.out_numerals) {
entry:
  store i64 0, ptr %arg.entries, align 8
  %.177660.not = icmp slt i64 %arg.articles, 1
  br i1 %.177660.not, label %B2266, label %B52

B48.loopexit:
  %exitcond672.not = icmp eq i64 %arg.articles, %.190
  br i1 %exitcond672.not, label %B2266, label %B52

B52:
  %count.2.0663 = phi i64 [ %count.3.1.lcssa689696, %B48.loopexit ], [ 0, %entry ]
  %.118.0661 = phi i64 [ %.190, %B48.loopexit ], [ 0, %entry ]
  %.190 = add nuw nsw i64 %.118.0661, 1
  %.220 = getelementptr i64, ptr %arg.content_bounds, i64 %.118.0661
  %.221 = load i64, ptr %.220, align 8
  %.225 = getelementptr i64, ptr %arg.content_bounds, i64 %.190
  %.226 = load i64, ptr %.225, align 8
  %.231 = sub nsw i64 %.226, %.221
  %storemerge551 = tail call i64 @llvm.smax.i64(i64 %.231, i64 0)
  %.318609.not = icmp slt i64 %.231, 1
  br i1 %.318609.not, label %B1026.thread, label %B140.if.lr.ph

B140.if.lr.ph:
  %0 = getelementptr i64, ptr %arg.content, i64 %.221
  br label %B140.if

B50.i:
  %.152.i.not = icmp eq i64 %.231, 1
  br i1 %.152.i.not, label %B46.if.i.preheader, label %B66.i

B46.if.i.preheader:
  br label %B46.if.i

B66.i:
  %width.2.0.i = phi i64 [ %.158.i, %B460.i ], [ 1, %B50.i ]
  %.158.i = shl nsw i64 %width.2.0.i, 1
  %.212.i = srem i64 %.231, %.158.i
  %.215.i = icmp sgt i64 %.212.i, 0
  %1 = tail call i64 @llvm.cttz.i64(i64 %.158.i, i1 true)
  %.216190.i = lshr i64 %.231, %1
  %.217.i = zext i1 %.215.i to i64
  %.218.i = add nuw nsw i64 %.216190.i, %.217.i
  %.239.i620.not = icmp eq i64 %.218.i, 0
  br i1 %.239.i620.not, label %B432.if.i.preheader, label %B106.if.i

B432.if.i.preheader:
  br label %B432.if.i

B106.i.loopexit:
  %.239.i = icmp sgt i64 %.186.i.0621, 1
  br i1 %.239.i, label %B106.if.i, label %B432.if.i.preheader

B248.i:
  %.480.not.i = icmp slt i64 %right.2.2.i618, %.13.i
  %.484.i = getelementptr i32, ptr %arg.order, i64 %left.2.2.i619
  %.485.i = load i32, ptr %.484.i, align 4
  br i1 %.480.not.i, label %B260.i, label %B332.i

B260.i:
  %.487.i = sext i32 %.485.i to i64
  %.490.i = getelementptr i64, ptr %arg.keys, i64 %.487.i
  %.491.i = load i64, ptr %.490.i, align 8
  %.494.i = getelementptr i32, ptr %arg.order, i64 %right.2.2.i618
  %.495.i = load i32, ptr %.494.i, align 4
  %.497.i = sext i32 %.495.i to i64
  %.500.i = getelementptr i64, ptr %arg.keys, i64 %.497.i
  %.501.i = load i64, ptr %.500.i, align 8
  %.502.not.i = icmp ugt i64 %.491.i, %.501.i
  br i1 %.502.not.i, label %B366.i, label %B332.i

B332.i:
  %.516.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0616
  store i32 %.485.i, ptr %.516.i, align 4
  %.521.i = add nsw i64 %left.2.2.i619, 1
  br label %B487.i

B366.i:
  %.536.i = phi i32 [ %.536.i.pre, %B232.if.i.B366.i_crit_edge ], [ %.495.i, %B260.i ]
  %.539.i = getelementptr i32, ptr %arg.spare, i64 %.377.i.0616
  store i32 %.536.i, ptr %.539.i, align 4
  %.544.i = add nsw i64 %right.2.2.i618, 1
  br label %B487.i

B460.i:
  %.701.i = icmp slt i64 %.158.i, %.231
  br i1 %.701.i, label %B66.i, label %B46.if.i.preheader

B487.i:
  %right.3.3.i = phi i64 [ %right.2.2.i618, %B332.i ], [ %.544.i, %B366.i ]
  %left.3.3.i = phi i64 [ %.521.i, %B332.i ], [ %left.2.2.i619, %B366.i ]
  %.433.i = icmp samesign ugt i64 %.380.i.0617, 1
  br i1 %.433.i, label %B232.if.i, label %B106.i.loopexit

B34.if.i:
  %.43.i.0614 = phi i64 [ %.114.i, %B34.if.i ], [ 0, %B140.if ]
  %.114.i = add nuw nsw i64 %.43.i.0614, 1
  %.140.i = trunc i64 %.43.i.0614 to i32
  %.141.i = getelementptr i32, ptr %arg.order, i64 %.43.i.0614
  store i32 %.140.i, ptr %.141.i, align 4
  %exitcond664.not = icmp eq i64 %.231, %.114.i
  br i1 %exitcond664.not, label %B50.i, label %B34.if.i

B106.if.i:
  %.183.i.0622 = phi i64 [ %.252.i, %B106.i.loopexit ], [ 0, %B66.i ]
  %.186.i.0621 = phi i64 [ %.248.i, %B106.i.loopexit ], [ %.218.i, %B66.i ]
  %.248.i = add nsw i64 %.186.i.0621, -1
  %.252.i = add i64 %.183.i.0622, %.158.i
  %.278.i = add nsw i64 %.183.i.0622, %width.2.0.i
  %.13.i561 = tail call i64 @llvm.smin.i64(i64 %.231, i64 %.278.i)
  %.13.i = tail call i64 @llvm.smin.i64(i64 %.231, i64 %.252.i)
  %.390.i = sub i64 %.13.i, %.183.i.0622
  %.433.i615.not = icmp slt i64 %.390.i, 1
  br i1 %.433.i615.not, label %B106.i.loopexit, label %B232.if.i

B232.if.i:
  %left.2.2.i619 = phi i64 [ %left.3.3.i, %B487.i ], [ %.183.i.0622, %B106.if.i ]
  %right.2.2.i618 = phi i64 [ %right.3.3.i, %B487.i ], [ %.13.i561, %B106.if.i ]
  %.380.i.0617 = phi i64 [ %.442.i, %B487.i ], [ %.390.i, %B106.if.i ]
  %.377.i.0616 = phi i64 [ %.446.i, %B487.i ], [ %.183.i.0622, %B106.if.i ]
  %.442.i = add nsw i64 %.380.i.0617, -1
  %.446.i = add i64 %.377.i.0616, 1
  %.476.i = icmp slt i64 %left.2.2.i619, %.13.i561
  br i1 %.476.i, label %B248.i, label %B232.if.i.B366.i_crit_edge

B232.if.i.B366.i_crit_edge:
  %.535.i.phi.trans.insert = getelementptr i32, ptr %arg.order, i64 %right.2.2.i618
  %.536.i.pre = load i32, ptr %.535.i.phi.trans.insert, align 4
  br label %B366.i

B432.if.i:
  %.591.i.0624 = phi i64 [ %.660.i, %B432.if.i ], [ 0, %B432.if.i.preheader ]
  %.660.i = add nuw nsw i64 %.591.i.0624, 1
  %.686.i = getelementptr i32, ptr %arg.spare, i64 %.591.i.0624
  %.687.i = load i32, ptr %.686.i, align 4
  %.689.i = getelementptr i32, ptr %arg.order, i64 %.591.i.0624
  store i32 %.687.i, ptr %.689.i, align 4
  %exitcond665.not = icmp eq i64 %.231, %.660.i
  br i1 %exitcond665.not, label %B460.i, label %B432.if.i

B46.if.i:
  %capitals.2.0.i629 = phi i64 [ %spec.select.i, %B46.if.i ], [ 0, %B46.if.i.preheader ]
  %.39.i.0628 = phi i64 [ %.110.i565, %B46.if.i ], [ %.221, %B46.if.i.preheader ]
  %.42.i.0627 = phi i64 [ %.106.i, %B46.if.i ], [ %storemerge551, %B46.if.i.preheader ]
  %.106.i = add nsw i64 %.42.i.0627, -1
  %.110.i565 = add i64 %.39.i.0628, 1
  %.140.i566 = getelementptr i64, ptr %arg.content, i64 %.39.i.0628
  %.141.i567 = load i64, ptr %.140.i566, align 8
  %.143.i = getelementptr i8, ptr %arg.flags, i64 %.141.i567
  %.144.i = load i8, ptr %.143.i, align 1
  %2 = lshr i8 %.144.i, 1
  %3 = and i8 %2, 1
  %4 = zext nneg i8 %3 to i64
  %spec.select.i = add nuw nsw i64 %capitals.2.0.i629, %4
  %.97.i = icmp sgt i64 %.42.i.0627, 1
  br i1 %.97.i, label %B46.if.i, label %B352.if.lr.ph

B352.if.lr.ph:
  %5 = uitofp nneg i64 %spec.select.i to double
  %.440 = uitofp nneg i64 %.231 to double
  %.441 = fmul double %arg.names_upto, %.440
  %.443 = fcmp olt double %.441, %5
  %telling.2.1 = select i1 %.443, i64 4, i64 6
  %6 = getelementptr i64, ptr %arg.content, i64 %.221
  %.612 = getelementptr i64, ptr %arg.first_sentence, i64 %.118.0661
  %.640 = getelementptr i64, ptr %arg.stretch, i64 %.118.0661
  br label %B352.if

B660.if.lr.ph:
  %7 = getelementptr i64, ptr %arg.content, i64 %.221
  %.910 = getelementptr i64, ptr %arg.first_sentence, i64 %.118.0661
  %.916 = getelementptr i64, ptr %arg.stretch, i64 %.118.0661
  br label %B660.if

B394:
  %.587 = getelementptr i8, ptr %.571, i64 -4
  %.588 = load i32, ptr %.587, align 4
  %.590 = sext i32 %.588 to i64
  %.591 = getelementptr i64, ptr %arg.keys, i64 %.590
  %.592 = load i64, ptr %.591, align 8
  %.596 = getelementptr i64, ptr %arg.keys, i64 %.578
  %.597 = load i64, ptr %.596, align 8
  %.598 = icmp eq i64 %.592, %.597
  br i1 %.598, label %B448, label %B628

B448:
  %.605 = getelementptr i64, ptr %6, i64 %.578
  %.606 = load i64, ptr %.605, align 8
  %.608 = getelementptr i32, ptr %arg.sentence, i64 %.606
  %.609 = load i32, ptr %.608, align 4
  %.613 = load i64, ptr %.612, align 8
  %.614 = sext i32 %.609 to i64
  %.615 = sub nsw i64 %.614, %.613
  %.627 = getelementptr i64, ptr %6, i64 %.590
  %.628 = load i64, ptr %.627, align 8
  %.630 = getelementptr i32, ptr %arg.sentence, i64 %.628
  %.631 = load i32, ptr %.630, align 4
  %.636 = sext i32 %.631 to i64
  %.637 = sub nsw i64 %.636, %.613
  %.641 = load i64, ptr %.640, align 8
  %.644 = icmp eq i64 %.641, 0
  br i1 %.644, label %B618, label %B448.else

B618:
  store double 0.000000e+00, ptr %.579, align 8
  br label %B628

B628:
  %exitcond666.not = icmp eq i64 %.231, %.541
  br i1 %exitcond666.not, label %B660.if.lr.ph, label %B352.if

B704:
  %.896 = getelementptr i64, ptr %7, i64 %.775.0634
  %.897 = load i64, ptr %.896, align 8
  %.899 = getelementptr i64, ptr %arg.stems, i64 %.897
  %.900 = load i64, ptr %.899, align 8
  %.903 = getelementptr i64, ptr %arg.out_word, i64 %count.3.1636
  store i64 %.900, ptr %.903, align 8
  %.906 = getelementptr i32, ptr %arg.sentence, i64 %.897
  %.907 = load i32, ptr %.906, align 4
  %.911 = load i64, ptr %.910, align 8
  %.912 = sext i32 %.907 to i64
  %.913 = sub nsw i64 %.912, %.911
  %.917 = load i64, ptr %.916, align 8
  %.920 = icmp eq i64 %.917, 0
  br i1 %.920, label %B704.endif, label %B704.else

B904:
  %count.4.2 = phi i64 [ %.1002, %B704.endif ], [ %count.3.1636, %B660.if ]
  %exitcond667.not = icmp eq i64 %.231, %.844
  br i1 %exitcond667.not, label %B940.if, label %B660.if

B980:
  %.1167 = getelementptr i32, ptr %arg.spare, i64 %.1154
  %.1168 = load i32, ptr %.1167, align 4
  %.1171 = getelementptr i32, ptr %arg.out_by_word, i64 %place.2.1641
  store i32 %.1168, ptr %.1171, align 4
  %.1174 = add nsw i64 %place.2.1641, 1
  br label %B1024

B1024:
  %place.3.2 = phi i64 [ %.1174, %B980 ], [ %place.2.1641, %B940.if ]
  %exitcond668.not = icmp eq i64 %.231, %.1117
  br i1 %exitcond668.not, label %B1026, label %B940.if

B1026.thread:
  %.1198692 = getelementptr i64, ptr %arg.entries, i64 %.190
  store i64 %count.2.0663, ptr %.1198692, align 8
  %.1202693 = getelementptr i64, ptr %arg.out_keywords, i64 %.118.0661
  store i64 0, ptr %.1202693, align 8
  %.1206694 = getelementptr i64, ptr %arg.out_numerals, i64 %.118.0661
  store i64 0, ptr %.1206694, align 8
  br label %B1646

B1026:
  %.1198 = getelementptr i64, ptr %arg.entries, i64 %.190
  store i64 %count.4.2, ptr %.1198, align 8
  %.1202 = getelementptr i64, ptr %arg.out_keywords, i64 %.118.0661
  store i64 0, ptr %.1202, align 8
  %.1206 = getelementptr i64, ptr %arg.out_numerals, i64 %.118.0661
  store i64 0, ptr %.1206, align 8
  %8 = getelementptr i64, ptr %arg.content, i64 %.221
  %9 = getelementptr i8, ptr %arg.out_role, i64 %count.2.0663
  br label %B1080

B1080:
  %i.4.1 = phi i64 [ %i.5.3589, %B1632 ], [ 0, %B1026 ]
  %.1223 = getelementptr i32, ptr %arg.order, i64 %i.4.1
  %.1224 = load i32, ptr %.1223, align 4
  %.1244 = icmp slt i64 %i.4.1, %.231
  br i1 %.1244, label %B1116, label %B1482

B1116:
  %.1278 = sext i32 %.1224 to i64
  %.1279 = getelementptr i64, ptr %arg.keys, i64 %.1278
  br label %B1164

B1164:
  %.1308 = phi i32 [ %.1224, %B1116 ], [ %.1391, %B1284 ]
  %i.6.4 = phi i64 [ %i.4.1, %B1116 ], [ %.1353, %B1284 ]
  %flagged.2.4 = phi i64 [ 0, %B1116 ], [ %flagged.3.5, %B1284 ]
  %sentences_with.2.4 = phi i64 [ 0, %B1116 ], [ %sentences_with.3.5, %B1284 ]
  %.1310 = sext i32 %.1308 to i64
  %.1311 = getelementptr double, ptr %arg.company, i64 %.1310
  %.1312 = load double, ptr %.1311, align 8
  %.1313 = fcmp oeq double %.1312, 1.000000e+00
  br i1 %.1313, label %B1200, label %B1262

B1200:
  %.1316 = add nsw i64 %sentences_with.2.4, 1
  %.1329 = getelementptr i64, ptr %8, i64 %.1310
  %.1330 = load i64, ptr %.1329, align 8
  %.1332 = getelementptr i8, ptr %arg.flags, i64 %.1330
  %.1333 = load i8, ptr %.1332, align 1
  %.1335 = zext i8 %.1333 to i64
  %.1336 = or i64 %flagged.2.4, %.1335
  br label %B1262

B1262:
  %flagged.3.5 = phi i64 [ %.1336, %B1200 ], [ %flagged.2.4, %B1164 ]
  %sentences_with.3.5 = phi i64 [ %.1316, %B1200 ], [ %sentences_with.2.4, %B1164 ]
  %.1353 = add nsw i64 %i.6.4, 1
  %.1364 = icmp slt i64 %.1353, %.231
  br i1 %.1364, label %B1284, label %B1332

B1284:
  %.1390 = getelementptr i32, ptr %arg.order, i64 %.1353
  %.1391 = load i32, ptr %.1390, align 4
  %.1395 = sext i32 %.1391 to i64
  %.1396 = getelementptr i64, ptr %arg.keys, i64 %.1395
  %.1397 = load i64, ptr %.1396, align 8
  %.1402 = load i64, ptr %.1279, align 8
  %.1403 = icmp eq i64 %.1397, %.1402
  br i1 %.1403, label %B1164, label %B1332

B1332:
  %.1353.lcssa = phi i64 [ %.1353, %B1284 ], [ %.231, %B1262 ]
  %.1429 = and i64 %flagged.3.5, 4
  %.1430.not = icmp eq i64 %.1429, 0
  br i1 %.1430.not, label %B1482, label %B1352

B1352:
  %.1439 = getelementptr i32, ptr %arg.spare, i64 %.1278
  %.1440 = load i32, ptr %.1439, align 4
  %.1444 = sext i32 %.1440 to i64
  %.1447 = getelementptr i8, ptr %9, i64 %.1444
  %.1448 = load i8, ptr %.1447, align 1
  %10 = or i8 %.1448, 2
  store i8 %10, ptr %.1447, align 1
  %.1460 = load i64, ptr %.1206, align 8
  %.1461 = add nsw i64 %.1460, 1
  store i64 %.1461, ptr %.1206, align 8
  br label %B1632

B1482:
  %sentences_with.4.3592 = phi i64 [ %sentences_with.3.5, %B1332 ], [ 0, %B1080 ]
  %flagged.4.3591 = phi i64 [ %flagged.3.5, %B1332 ], [ 0, %B1080 ]
  %i.5.3590 = phi i64 [ %.1353.lcssa, %B1332 ], [ %i.4.1, %B1080 ]
  %.1469 = and i64 %flagged.4.3591, %telling.2.1
  %.1472.not = icmp ne i64 %.1469, 0
  %.1475 = icmp sgt i64 %sentences_with.4.3592, 1
  %or.cond = select i1 %.1472.not, i1 true, i1 %.1475
  br i1 %or.cond, label %B1504, label %B1632

B1504:
  %.1483 = sext i32 %.1224 to i64
  %.1484 = getelementptr i32, ptr %arg.spare, i64 %.1483
  %.1485 = load i32, ptr %.1484, align 4
  %.1489 = sext i32 %.1485 to i64
  %.1492 = getelementptr i8, ptr %9, i64 %.1489
  %.1493 = load i8, ptr %.1492, align 1
  %11 = or i8 %.1493, 1
  store i8 %11, ptr %.1492, align 1
  %.1505 = load i64, ptr %.1202, align 8
  %.1506 = add nsw i64 %.1505, 1
  store i64 %.1506, ptr %.1202, align 8
  br label %B1632

B1632:
  %i.5.3589 = phi i64 [ %i.5.3590, %B1482 ], [ %i.5.3590, %B1504 ], [ %.1353.lcssa, %B1352 ]
  %.1519 = icmp slt i64 %i.5.3589, %.231
  br i1 %.1519, label %B1080, label %B1646

B1646:
  %count.3.1.lcssa689696 = phi i64 [ %count.2.0663, %B1026.thread ], [ %count.4.2, %B1632 ]
  %.1538 = sub i64 %count.3.1.lcssa689696, %count.2.0663
  %storemerge555 = tail call i64 @llvm.smax.i64(i64 %.1538, i64 0)
  %.1618642.not = icmp slt i64 %.1538, 1
  br i1 %.1618642.not, label %B48.loopexit, label %B1682.if

B2124.if.lr.ph:
  %12 = getelementptr double, ptr %arg.out_weight, i64 %count.2.0663
  br label %B2124.if

B1852:
  %.1953 = getelementptr i32, ptr %arg.out_place, i64 %.1844.0646
  %.1954 = load i32, ptr %.1953, align 4
  %.1958 = load i32, ptr %.1957, align 4
  %.1959 = sext i32 %.1954 to i64
  %.1960 = sext i32 %.1958 to i64
  %.1961 = sub nsw i64 %.1959, %.1960
  %.1963 = icmp sgt i64 %.1961, %arg.reach
  br i1 %.1963, label %B2086, label %B1898

B1898:
  %.1976 = load i64, ptr %.1975, align 8
  %.1979 = getelementptr i64, ptr %arg.out_word, i64 %.1844.0646
  %.1980 = load i64, ptr %.1979, align 8
  %.12.i = add i64 %.1980, %.1976
  %.5.i = lshr i64 %.12.i, 33
  %.6.i = xor i64 %.5.i, %.12.i
  %.7.i = mul i64 %.6.i, -49064778989728563
  %.8.i = lshr i64 %.7.i, 33
  %.9.i = xor i64 %.8.i, %.7.i
  %.10.i = mul i64 %.9.i, -4265267296055464877
  %.39.i570 = lshr i64 %.10.i, 42
  %.40.i = getelementptr i32, ptr %arg.pair_counts, i64 %.39.i570
  %.41.i = load i32, ptr %.40.i, align 4
  %.42.i571 = sitofp i32 %.41.i to double
  %.43.i572 = fsub double %.42.i571, %arg.worn_from
  %.49.i = fcmp ogt double %.43.i572, 0.000000e+00
  %.56.i = fdiv double %.43.i572, %arg.worn_by
  %.61.i = fadd double %.56.i, 1.000000e+00
  %.65.i = fdiv double 1.000000e+00, %.61.i
  %"$phi172.0.2.0.i" = select i1 %.49.i, double %.65.i, double 1.000000e+00
  %.2013 = load double, ptr %.2012, align 8
  %.12.i574 = fcmp ogt double %"$phi172.0.2.0.i", %.2013
  %.13.i575 = select i1 %.12.i574, double %"$phi172.0.2.0.i", double %.2013
  store double %.13.i575, ptr %.2012, align 8
  %.2050 = sub nsw i64 %.1844.0646, %count.2.0663
  %.2052 = getelementptr double, ptr %arg.company, i64 %.2050
  %.2053 = load double, ptr %.2052, align 8
  %.12.i576 = fcmp ogt double %"$phi172.0.2.0.i", %.2053
  %.13.i577 = select i1 %.12.i576, double %"$phi172.0.2.0.i", double %.2053
  store double %.13.i577, ptr %.2052, align 8
  %.1900 = icmp samesign ugt i64 %.1847.0647, 1
  br i1 %.1900, label %B1812.if, label %B2086

B2086:
  %.1745 = icmp sgt i64 %.1692.0650, 1
  br i1 %.1745, label %B1730.if, label %B2124.if.lr.ph

B46.if.i582.lr.ph:
  %.2281 = getelementptr i64, ptr %arg.sentences, i64 %.118.0661
  %.2282 = load i64, ptr %.2281, align 8
  %13 = getelementptr i32, ptr %arg.out_sentence, i64 %count.2.0663
  %14 = getelementptr double, ptr %arg.out_gain, i64 %.2282
  br label %B46.if.i582

B76.i:
  %.205.i = getelementptr i32, ptr %13, i64 %.58.i.0656
  %.206.i = load i32, ptr %.205.i, align 4
  %.208.i = sext i32 %.206.i to i64
  %.209.not.i = icmp eq i64 %row.2.0.i658, %.208.i
  %total.3.2.i = select i1 %.209.not.i, double %total.4.0.i659, double 0.000000e+00
  %heaviest.3.2.i = select i1 %.209.not.i, double %heaviest.4.0.i657, double 0.000000e+00
  %.12.i.i = fcmp ogt double %.160.i, %heaviest.3.2.i
  %.13.i.i = select i1 %.12.i.i, double %.160.i, double %heaviest.3.2.i
  %.235.i = fadd double %.160.i, %total.3.2.i
  %.279.i = fsub double %.235.i, %.13.i.i
  %.286.i = getelementptr double, ptr %14, i64 %.208.i
  store double %.279.i, ptr %.286.i, align 8
  br label %B227.i

B227.i:
  %total.5.1.i = phi double [ %.235.i, %B76.i ], [ %total.4.0.i659, %B46.if.i582 ]
  %heaviest.5.1.i = phi double [ %.13.i.i, %B76.i ], [ %heaviest.4.0.i657, %B46.if.i582 ]
  %row.3.1.i = phi i64 [ %.208.i, %B76.i ], [ %row.2.0.i658, %B46.if.i582 ]
  %exitcond671.not = icmp eq i64 %.1538, %.129.i
  br i1 %exitcond671.not, label %B48.loopexit, label %B46.if.i582

B46.if.i582:
  %total.4.0.i659 = phi double [ 0.000000e+00, %B46.if.i582.lr.ph ], [ %total.5.1.i, %B227.i ]
  %row.2.0.i658 = phi i64 [ -1, %B46.if.i582.lr.ph ], [ %row.3.1.i, %B227.i ]
  %heaviest.4.0.i657 = phi double [ 0.000000e+00, %B46.if.i582.lr.ph ], [ %heaviest.5.1.i, %B227.i ]
  %.58.i.0656 = phi i64 [ 0, %B46.if.i582.lr.ph ], [ %.129.i, %B227.i ]
  %.129.i = add nuw nsw i64 %.58.i.0656, 1
  %.159.i = getelementptr double, ptr %arg.company, i64 %.58.i.0656
  %.160.i = load double, ptr %.159.i, align 8
  %.162.i = fcmp olt double %.160.i, 0.000000e+00
  br i1 %.162.i, label %B227.i, label %B76.i

B2266:
  store ptr null, ptr %retptr, align 8
  ret i32 0

B140.if:
  %.262.0610 = phi i64 [ 0, %B140.if.lr.ph ], [ %.331, %B140.if ]
  %.331 = add nuw nsw i64 %.262.0610, 1
  %.359 = getelementptr i64, ptr %0, i64 %.262.0610
  %.360 = load i64, ptr %.359, align 8
  %.362 = getelementptr i64, ptr %arg.stems, i64 %.360
  %.363 = load i64, ptr %.362, align 8
  %.365 = getelementptr i64, ptr %arg.keys, i64 %.262.0610
  store i64 %.363, ptr %.365, align 8
  %exitcond.not = icmp eq i64 %.231, %.331
  br i1 %exitcond.not, label %B34.if.i, label %B140.if

B352.if:
  %.472.0631 = phi i64 [ 0, %B352.if.lr.ph ], [ %.541, %B628 ]
  %.541 = add nuw nsw i64 %.472.0631, 1
  %.571 = getelementptr i32, ptr %arg.order, i64 %.472.0631
  %.572 = load i32, ptr %.571, align 4
  %.578 = sext i32 %.572 to i64
  %.579 = getelementptr double, ptr %arg.company, i64 %.578
  store double 1.000000e+00, ptr %.579, align 8
  %.582.not = icmp eq i64 %.472.0631, 0
  br i1 %.582.not, label %B628, label %B394

B448.else:
  %.655 = icmp ne i64 %.615, -9223372036854775808
  %.656 = icmp ne i64 %.641, -1
  %.657.not = or i1 %.655, %.656
  br i1 %.657.not, label %B448.else.if, label %B448.endif.else

B448.else.if:
  %.660 = sdiv i64 %.615, %.641
  %.661 = srem i64 %.615, %.641
  %.662 = xor i64 %.661, %.641
  %.663 = icmp slt i64 %.662, 0
  %.664 = icmp ne i64 %.661, 0
  %.665 = and i1 %.664, %.663
  %.670 = sext i1 %.665 to i64
  %spec.select = add i64 %.660, %.670
  br label %B448.endif.else

B448.endif.else:
  %quot.0.ph = phi i64 [ 0, %B448.else ], [ %spec.select, %B448.else.if ]
  %.699 = icmp ne i64 %.637, -9223372036854775808
  %.701.not = or i1 %.656, %.699
  br i1 %.701.not, label %B448.endif.else.if, label %B448.endif.endif

B448.endif.endif:
  %quot.1.0 = phi i64 [ 0, %B448.endif.else ], [ %spec.select559, %B448.endif.else.if ]
  %.726 = icmp eq i64 %quot.0.ph, %quot.1.0
  br i1 %.726, label %B618, label %B628

B448.endif.else.if:
  %.704 = sdiv i64 %.637, %.641
  %.705 = srem i64 %.637, %.641
  %.706 = xor i64 %.705, %.641
  %.707 = icmp slt i64 %.706, 0
  %.708 = icmp ne i64 %.705, 0
  %.709 = and i1 %.708, %.707
  %.714 = sext i1 %.709 to i64
  %spec.select559 = add i64 %.704, %.714
  br label %B448.endif.endif

B660.if:
  %count.3.1636 = phi i64 [ %count.2.0663, %B660.if.lr.ph ], [ %count.4.2, %B904 ]
  %.775.0634 = phi i64 [ 0, %B660.if.lr.ph ], [ %.844, %B904 ]
  %.844 = add nuw nsw i64 %.775.0634, 1
  %.878 = sub nsw i64 %count.3.1636, %count.2.0663
  %.881 = trunc i64 %.878 to i32
  %.882 = getelementptr i32, ptr %arg.spare, i64 %.775.0634
  store i32 %.881, ptr %.882, align 4
  %.886 = getelementptr double, ptr %arg.company, i64 %.775.0634
  %.887 = load double, ptr %.886, align 8
  %.888 = fcmp oeq double %.887, 1.000000e+00
  br i1 %.888, label %B704, label %B904

B704.else:
  %.931 = icmp ne i64 %.913, -9223372036854775808
  %.932 = icmp ne i64 %.917, -1
  %.933.not = or i1 %.931, %.932
  br i1 %.933.not, label %B704.else.if, label %B704.endif

B704.endif:
  %quot.2.0 = phi i32 [ 0, %B704 ], [ %15, %B704.else.if ], [ 0, %B704.else ]
  %.961 = getelementptr i32, ptr %arg.out_sentence, i64 %count.3.1636
  store i32 %quot.2.0, ptr %.961, align 4
  %.966 = trunc i64 %.775.0634 to i32
  %.967 = getelementptr i32, ptr %arg.out_place, i64 %count.3.1636
  store i32 %.966, ptr %.967, align 4
  %.972 = getelementptr double, ptr %arg.weight, i64 %.897
  %.973 = load double, ptr %.972, align 8
  %.976 = getelementptr double, ptr %arg.out_weight, i64 %count.3.1636
  store double %.973, ptr %.976, align 8
  %.979 = getelementptr i8, ptr %arg.flags, i64 %.897
  %.980 = load i8, ptr %.979, align 1
  %.982 = zext i8 %.980 to i64
  %.983 = and i64 %telling.2.1, %.982
  %.984.not = icmp eq i64 %.983, 0
  %"$phi886.2.2.3" = select i1 %.984.not, i8 0, i8 4
  %.997 = getelementptr i8, ptr %arg.out_role, i64 %count.3.1636
  store i8 %"$phi886.2.2.3", ptr %.997, align 1
  %.1002 = add nsw i64 %count.3.1636, 1
  br label %B904

B704.else.if:
  %.936 = sdiv i64 %.913, %.917
  %.937 = srem i64 %.913, %.917
  %.938 = xor i64 %.937, %.917
  %.939 = icmp slt i64 %.938, 0
  %.940 = icmp ne i64 %.937, 0
  %.941 = and i1 %.940, %.939
  %.946 = sext i1 %.941 to i64
  %spec.select560 = add i64 %.936, %.946
  %15 = trunc i64 %spec.select560 to i32
  br label %B704.endif

B940.if:
  %place.2.1641 = phi i64 [ %place.3.2, %B1024 ], [ %count.2.0663, %B904 ]
  %.1048.0639 = phi i64 [ %.1117, %B1024 ], [ 0, %B904 ]
  %.1117 = add nuw nsw i64 %.1048.0639, 1
  %.1151 = getelementptr i32, ptr %arg.order, i64 %.1048.0639
  %.1152 = load i32, ptr %.1151, align 4
  %.1154 = sext i32 %.1152 to i64
  %.1155 = getelementptr double, ptr %arg.company, i64 %.1154
  %.1156 = load double, ptr %.1155, align 8
  %.1157 = fcmp oeq double %.1156, 1.000000e+00
  br i1 %.1157, label %B980, label %B1024

B1682.if:
  %.1562.0643 = phi i64 [ %.1631, %B1682.if ], [ 0, %B1646 ]
  %.1631 = add nuw nsw i64 %.1562.0643, 1
  %.1657 = getelementptr double, ptr %arg.company, i64 %.1562.0643
  store double -1.000000e+00, ptr %.1657, align 8
  %exitcond669.not = icmp eq i64 %.1538, %.1631
  br i1 %exitcond669.not, label %B1730.if, label %B1682.if

B1730.if:
  %.1692.0650 = phi i64 [ %.1754, %B2086 ], [ %storemerge555, %B1682.if ]
  %.1689.0649 = phi i64 [ %.1758, %B2086 ], [ %count.2.0663, %B1682.if ]
  %.1754 = add nsw i64 %.1692.0650, -1
  %.1758 = add i64 %.1689.0649, 1
  %.1791 = add nsw i64 %.1758, %arg.reach
  %.13.i562 = tail call i64 @llvm.smin.i64(i64 %count.3.1.lcssa689696, i64 %.1791)
  %.1857 = sub i64 %.13.i562, %.1758
  %.1900645.not = icmp slt i64 %.1857, 1
  br i1 %.1900645.not, label %B2086, label %B1812.if.lr.ph

B1812.if.lr.ph:
  %.1947 = getelementptr i32, ptr %arg.out_sentence, i64 %.1689.0649
  %.1957 = getelementptr i32, ptr %arg.out_place, i64 %.1689.0649
  %.1975 = getelementptr i64, ptr %arg.out_word, i64 %.1689.0649
  %.2010 = sub nsw i64 %.1689.0649, %count.2.0663
  %.2012 = getelementptr double, ptr %arg.company, i64 %.2010
  br label %B1812.if

B1812.if:
  %.1847.0647 = phi i64 [ %.1857, %B1812.if.lr.ph ], [ %.1909, %B1898 ]
  %.1844.0646 = phi i64 [ %.1758, %B1812.if.lr.ph ], [ %.1913, %B1898 ]
  %.1909 = add nsw i64 %.1847.0647, -1
  %.1913 = add i64 %.1844.0646, 1
  %.1943 = getelementptr i32, ptr %arg.out_sentence, i64 %.1844.0646
  %.1944 = load i32, ptr %.1943, align 4
  %.1948 = load i32, ptr %.1947, align 4
  %.1949.not = icmp eq i32 %.1944, %.1948
  br i1 %.1949.not, label %B1852, label %B2086

B2124.if:
  %.2128.0652 = phi i64 [ 0, %B2124.if.lr.ph ], [ %.2197, %B2124.if ]
  %.2197 = add nuw nsw i64 %.2128.0652, 1
  %.2229 = getelementptr double, ptr %12, i64 %.2128.0652
  %.2230 = load double, ptr %.2229, align 8
  %.2233 = getelementptr double, ptr %arg.company, i64 %.2128.0652
  %.2234 = load double, ptr %.2233, align 8
  %.2236 = fcmp ult double %.2234, 0.000000e+00
  %..2234 = select i1 %.2236, double 1.000000e+00, double %.2234
  %.2254 = fmul double %.2230, %..2234
  store double %.2254, ptr %.2233, align 8
  %exitcond670.not = icmp eq i64 %.1538, %.2197
  br i1 %exitcond670.not, label %B46.if.i582.lr.ph, label %B2124.if
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
  br i1 %.140.i, label %_ZN5dedup7kernels5words10is_remainsB3v36B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit, label %B614

_ZN5dedup7kernels5words10is_remainsB3v36B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit:
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
  %words.4.2 = phi i64 [ %words.2.1503, %B416 ], [ %words.2.1503, %_ZN5dedup7kernels5words10is_remainsB3v36B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %.1134, %B722.endif ], [ %.1134, %B22.i ], [ %.1134, %B90.i ], [ %.1134, %B130.i ]
  %sentences.4.2 = phi i32 [ %sentences.2.1504, %B416 ], [ %sentences.2.1504, %_ZN5dedup7kernels5words10is_remainsB3v36B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %.1010, %B722.endif ], [ %.1010, %B22.i ], [ %.1010, %B90.i ], [ %.1010, %B130.i ]
  %stops.6.2 = phi i1 [ %stops.3.1505, %B416 ], [ %stops.3.1505, %_ZN5dedup7kernels5words10is_remainsB3v36B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ false, %B722.endif ], [ false, %B22.i ], [ false, %B90.i ], [ false, %B130.i ]
  %full.6.2 = phi i1 [ %full.3.1506, %B416 ], [ %full.3.1506, %_ZN5dedup7kernels5words10is_remainsB3v36B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ false, %B722.endif ], [ false, %B22.i ], [ false, %B90.i ], [ false, %B130.i ]
  %abbreviated.3.2 = phi i1 [ %abbreviated.2.1507, %B416 ], [ %abbreviated.2.1507, %_ZN5dedup7kernels5words10is_remainsB3v36B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ false, %B722.endif ], [ %.31.not.i, %B22.i ], [ false, %B90.i ], [ %12, %B130.i ]
  %newlines.6.2 = phi i64 [ %newlines.3.1510, %B416 ], [ %newlines.3.1510, %_ZN5dedup7kernels5words10is_remainsB3v36B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ 0, %B722.endif ], [ 0, %B22.i ], [ 0, %B90.i ], [ 0, %B130.i ]
  %since.3.2 = phi i64 [ %since.2.1511, %B416 ], [ %since.2.1511, %_ZN5dedup7kernels5words10is_remainsB3v36B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %"$phi722.2.2.4", %B722.endif ], [ %"$phi722.2.2.4", %B22.i ], [ %"$phi722.2.2.4", %B90.i ], [ %"$phi722.2.2.4", %B130.i ]
  %quotes.7.2 = phi i16 [ %quotes.3.1512, %B416 ], [ %quotes.3.1512, %_ZN5dedup7kernels5words10is_remainsB3v36B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %"$phi770.2.2.4", %B722.endif ], [ %"$phi770.2.2.4", %B22.i ], [ %"$phi770.2.2.4", %B90.i ], [ %"$phi770.2.2.4", %B130.i ]
  %pending_quotes.8.2 = phi i16 [ %pending_quotes.4.1513, %B416 ], [ %pending_quotes.4.1513, %_ZN5dedup7kernels5words10is_remainsB3v36B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ 0, %B722.endif ], [ 0, %B22.i ], [ 0, %B90.i ], [ 0, %B130.i ]
  %short.6.2 = phi i64 [ %short.4.1516, %B416 ], [ %.12.i441, %_ZN5dedup7kernels5words10is_remainsB3v36B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %.12.i441, %B722.endif ], [ %.12.i441, %B22.i ], [ %.12.i441, %B90.i ], [ %.12.i441, %B130.i ]
  %value.6.2 = phi i64 [ %value.4.1517, %B416 ], [ %.12.i, %_ZN5dedup7kernels5words10is_remainsB3v36B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ %.12.i, %B722.endif ], [ %.12.i, %B22.i ], [ %.12.i, %B90.i ], [ %.12.i, %B130.i ]
  %opening.3.2 = phi i1 [ %opening.2.1518, %B416 ], [ %opening.2.1518, %_ZN5dedup7kernels5words10is_remainsB3v36B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE9uint64_2axy.exit ], [ false, %B722.endif ], [ false, %B22.i ], [ false, %B90.i ], [ false, %B130.i ]
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
