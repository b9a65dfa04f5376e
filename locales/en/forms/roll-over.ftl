roll-over = Review of models

roll-over-years = In { $year }, is each model kept, replicated or stopped? Type it all at once, or a number to say it model by model.
    .label = Each model
    .example = 1 kept, 2 stopped: no more money, 3 replicated
    .help = Clause II.2.3: models that exist are kept and developed. Type “keep all” if all of them are kept, “the rest kept” for those you have not named. For a model that is stopped, say why.
roll-over-years-status = Model { $number } “{ $name }”: is it kept, replicated or stopped in { $year }?
    .example = stopped: no more money
roll-over-years-reason = Why is model { $number } “{ $name }” stopped?
    .example = the village has street lights now, nothing is stolen any more
