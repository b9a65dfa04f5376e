model = Model

model-name = What is the model called?
    .label = Name
    .example = Self-managed security group of Mrông Ngó hamlet
    .help = A short name that says what is done, and where.
model-problem = Which hard problem does it solve?
    .label = Problem it solves
    .example = Crops stolen at harvest time, people afraid to leave rice in the fields
    .help = Clause II.2.1 asks for hard and new tasks. Do not name citizens.
model-field = Which field does it belong to?
    .label = Field
    .example = defence and security
    .help = Choose the main field; other sides are chosen under “Related topics”.
model-kind = A model of a collective, or an exemplary person?
    .label = Collective / individual
    .example = collective
    .help = Collective: many work together. Individual: one person with a good way of working.
model-kind-collective = collective
model-kind-individual = individual
model-place = Where is it carried out?
    .label = Place
    .example = Mrông Ngó hamlet
    .help = The hamlet, village, neighbourhood or office.
model-method = How does it work?
    .label = How it works
    .example = A group of 5 in each quarter patrols at night and reports in a Zalo group
    .help = Who does what and how; what others could learn from.
model-start = Since when?
    .label = Start
    .example = 01/03/2026
    .help = Skip it if it begins today. For a model of earlier years give its own day.
model-tags = Related topics? (several)
    .label = Related topics
    .example = 1, 3
    .help = Type the numbers separated by commas.
model-area = What kind of area?
    .label = Kind of area
    .example = ethnic minority area
    .help = Clause II.1.b puts hard and special areas first.
model-leaders = Who is in charge?
    .label = In charge
    .example = comrade Rơ Châm Hà, secretary of the hamlet's cell
    .help = Only the unit and the office see this. No numbers of papers.
model-forces = Which forces take part?
    .label = Forces taking part
    .example = the Party cell leads; commune police and the Front help; 45 households
    .help = Who leads, who helps, who takes part.
model-resources = Resources?
    .label = Resources
    .example = 12 million đồng donated, 5 torches, 200 labour days
    .help = Money, means, land, labour days, and where they come from.
model-expected = What result is expected?
    .label = Expected result
    .example = no more theft of crops, all households committed
    .help = What can be measured when the model works well.
model-files = Photos, documents?
    .label = Photos, documents
    .example = send them one by one, type “done” at the end
    .help = At most 10 files. No secret documents, no papers of citizens.

model-update = Update of a model

model-update-progress = What is new?
    .label = Progress
    .example = 2 more groups in Kép hamlet, patrols every night
    .help = What was done since the last update.
model-update-people = How many people took part?
    .label = People taking part
    .example = 120
    .unit = people
    .help = Since the last update; the updates of a year are added up for the annual report.
model-update-money = Money mobilised?
    .label = Money mobilised
    .example = 12 triệu
    .help = Since the last update. Cash, and things at their value.
model-update-land = Land given by the people?
    .label = Land given
    .example = 300 m2
    .help = Since the last update, in m² or ha.
model-update-labour = Labour days?
    .label = Labour days
    .example = 45
    .unit = labour days
    .help = Since the last update.
model-update-results = Results?
    .label = Results
    .example = 3 months without a theft
    .help = What people and the place gained; it goes into the annual report.
model-update-difficulties = Difficulties?
    .label = Difficulties
    .example = too few torches, young people work far away
    .help = Only the unit and the office see this.
model-update-files = Photos, documents?
    .label = Photos, documents
    .example = send them one by one, type “done” at the end
    .help = At most 10 files. No secret documents, no papers of citizens.

model-status = Status of the year

model-status-status = Is the model kept, replicated or stopped this year?
    .label = Status
    .example = kept
    .help = Clause II.2.3: keep and develop the models there are.
model-status-reason = Why is it stopped?
    .label = Reason
    .example = the hamlet has street lights now, nothing is stolen any more
    .help = The reason is kept with the model.

model-origin = Follows another model

model-origin-number = Which model does it follow? Its number:
    .label = Follows model no.
    .example = 12
    .help = Find the number by typing “find models” and a name. Type 0 if it follows none.

model-return = Return a proposal

model-return-reason = Why is it not recognised yet, what should the unit add?
    .label = Reason
    .example = no measurable result yet, add the figures of 6 months
    .help = The unit gets exactly this sentence.

recognition = Recognise a model

recognition-level = At which level?
    .label = Level
    .example = province
    .help = The level of the body that signed the decision.
recognition-decision = Number of the decision?
    .label = Decision
    .example = 125-QĐ/BTGDVTU
    .help = Number and symbol of the decision or document.
recognition-day = Day of the decision?
    .label = Day
    .example = 20/11/2026
    .help = The day on the decision.

article = Article about a model

article-title = Title of the article or programme?
    .label = Title
    .example = Self-managed groups keep the hamlets safe
    .help = As it was published.
article-link = Link?
    .label = Link
    .example = https://baogialai.com.vn/to-tu-quan
    .help = An address that begins with https://, for everybody to open.
article-day = When was it published?
    .label = Published on
    .example = 20/11/2026
    .help = The day it appeared or was broadcast.

recognition-list = Recognition by list

recognition-list-models = Which models are recognised? Choose below, type numbers, the name of a unit, or paste the list of the decision.
    .label = Models
    .example = 12, 15, 20-24
    .help = Type numbers, ranges, names of models or of units; one model a line is fine. “all proposed except 13” is understood too; “except 13” lets go. More: “page 2”. When that is all: “done”.
recognition-list-level = { recognition-level }
    .label = { recognition-level.label }
    .example = { recognition-level.example }
    .help = { recognition-level.help }
recognition-list-decision = { recognition-decision }
    .label = { recognition-decision.label }
    .example = { recognition-decision.example }
    .help = { recognition-decision.help }
recognition-list-day = { recognition-day }
    .label = { recognition-day.label }
    .example = { recognition-day.example }
    .help = { recognition-day.help }

recognition-back = Take a recognition back

recognition-back-reason = Why is the recognition taken back?
    .label = Reason
    .example = entered for the model of another commune
    .help = The unit reads just this sentence; the record of changes says that it was done.
