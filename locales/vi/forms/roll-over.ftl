roll-over = Rà soát mô hình

roll-over-years = Năm { $year }, mỗi mô hình duy trì, nhân rộng hay dừng? Gõ một lần, hoặc gõ số để ghi từng mô hình.
    .label = Từng mô hình
    .example = 1 duy trì, 2 dừng: hết kinh phí, 3 nhân rộng
    .help = Mục II.2.3: duy trì, phát triển bền vững những mô hình đã có. Gõ “giữ hết” nếu tất cả duy trì, “còn lại duy trì” cho những mô hình chưa ghi. Mô hình dừng thì ghi lý do.
roll-over-years-status = Mô hình { $number } “{ $name }”: năm { $year } duy trì, nhân rộng hay dừng?
    .example = dừng: hết kinh phí
roll-over-years-reason = Vì sao dừng mô hình { $number } “{ $name }”?
    .example = làng đã có điện chiếu sáng, không còn mất trộm
