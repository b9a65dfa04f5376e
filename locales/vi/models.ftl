## Models: where they stand, in words

models-stage-registered = đã đăng ký
models-stage-under-way = đang thực hiện
models-stage-proposed = đã đề nghị công nhận
models-stage-recognised = được công nhận
models-stage-replicated = đã nhân rộng
models-stage-stopped = đã dừng

models-name = Mô hình số { $number } “{ $name }”
