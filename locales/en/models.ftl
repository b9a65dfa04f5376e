## Models: where they stand, in words

models-stage-registered = registered
models-stage-under-way = under way
models-stage-proposed = proposed for recognition
models-stage-recognised = recognised
models-stage-replicated = replicated
models-stage-stopped = stopped

models-name = Model no. { $number } “{ $name }”
