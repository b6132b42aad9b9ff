### Words for the codes of the record model. `.within` is the form in the middle of a sentence or list, `.meaning` says
### what the code stands for, as a sentence of its own.

## Speech acts, one verb each, from the firmest to the loosest.

act-ratified = Ratified
    .within = ratified
    .meaning = A party confirmed an instrument that had been signed.
act-signed = Signed
    .within = signed
    .meaning = An instrument was signed.
act-adopted = Adopted
    .within = adopted
    .meaning = A text was adopted by those who met.
act-concluded = Concluded
    .within = concluded
    .meaning = An instrument was concluded; no signature is mentioned.
act-agreed = Agreed
    .within = agreed
    .meaning = The parties agreed.
act-pledged = Pledged
    .within = pledged
    .meaning = A party took it upon itself.
act-endorsed = Endorsed
    .within = endorsed
    .meaning = A party put its name to a text or plan of others.
act-launched = Presented
    .within = presented
    .meaning = Something was opened, started or shown as working.
act-announced = Announced
    .within = announced
    .meaning = A party announced it as its decision or policy.
act-reaffirmed = Reaffirmed
    .within = reaffirmed
    .meaning = A known intention or position was repeated.
act-condemned = Condemned
    .within = condemned
    .meaning = It was condemned.
act-rejected = Rejected
    .within = rejected
    .meaning = It was refused or objected to.
act-withdrew = Withdrawn
    .within = withdrawn
    .meaning = A party took back its word or its part.
act-welcomed = Welcomed
    .within = welcomed
    .meaning = It was welcomed or encouraged.
act-invited = Invited
    .within = invited
    .meaning = Somebody was invited to it.
act-proposed = Proposed
    .within = proposed
    .meaning = It was proposed or called for.
act-discussed = Discussed
    .within = discussed
    .meaning = It was discussed; nothing was settled.
act-asserted = Stated
    .within = stated
    .meaning = It was stated as a fact or an assessment.
act-reported = Reported
    .within = reported
    .meaning = The source tells it in its own voice.

## Themes, in the order of the full briefing.

theme-event = The meeting
theme-relations = State of relations
theme-economy = Trade, finance and investment
theme-energy = Energy
theme-technology = Technology and industry
theme-regions = Cooperation between regions
theme-people = Culture, media and people
theme-security = Security and arms control
theme-multilateral = International bodies and integration
theme-climate = Climate
theme-environment = Environment
theme-development = Development and aid
theme-health = Health
theme-gender = Equality of women and men
theme-migration = Migration
theme-digital = Digital affairs
theme-food = Food and farming
theme-transport = Transport
theme-education = Education and research
theme-human-rights = Human rights
theme-crime = Crime and corruption

## Topics, by which meetings are compared.

topic-character-of-relations = Character of the relationship
topic-core-interests = Support for each other’s core interests
topic-foreign-policy-coordination = Coordination in foreign policy
topic-trade-goal = Goal for trade
topic-trade-conditions = Conditions of trade
topic-settlement-currencies = Settlement in own currencies
topic-investment = Investment
topic-joining-of-initiatives = Joining up of initiatives
topic-agriculture = Agriculture and food
topic-transport = Transport and corridors
topic-aviation = Aircraft and aviation
topic-outer-space = Exploration of space
topic-science-and-technology = Science and technology
topic-information-technology = Telecommunications and information technology
topic-artificial-intelligence = Artificial intelligence
topic-oil-and-coal = Oil and coal
topic-gas-by-pipeline = Gas by pipeline
topic-liquefied-gas = Liquefied gas
topic-nuclear-power = Nuclear power
topic-arctic = Arctic and northern sea routes
topic-regions = Cooperation between regions
topic-education-and-culture = Education and culture
topic-tourism-and-visas = Tourism and visas
topic-media = Media
topic-memory-of-war = Memory of the Second World War
topic-strategic-stability = Global strategic stability
topic-nuclear-arms-control = Nuclear arms control
topic-missile-defence = Missile defence
topic-missiles-abroad = Missiles based abroad
topic-weapons-in-space = Weapons in space
topic-non-proliferation = Non-proliferation
topic-chemical-and-biological-weapons = Chemical and biological weapons
topic-military-cooperation = Military cooperation
topic-terrorism = Terrorism
topic-information-security = Security of information
topic-united-nations = Role of the United Nations
topic-world-order = World order and international law
topic-sanctions = Sanctions
topic-world-trade-rules = Rules of world trade
topic-regional-bodies = Regional and multilateral bodies
topic-korean-peninsula = Korean peninsula
topic-iran-nuclear-programme = Nuclear programme of Iran
topic-ukraine = Ukraine
topic-middle-east = Middle East
topic-afghanistan = Afghanistan
topic-asia-pacific = Asia and the Pacific

## Where a party stands on a text.

stance-signed = Signed
    .within = signed
    .meaning = It signed the text.
stance-adopted = Adopted
    .within = adopted
    .meaning = It adopted the text with the others.
stance-endorsed = Endorsed
    .within = endorsed
    .meaning = It put its name to it.
stance-joined = Joined later
    .within = joined later
    .meaning = It put its name to it after the others.
stance-authored = Author
    .within = author
    .meaning = The text, or what the paragraph speaks of, is its own.
stance-reserved = With a reservation
    .within = with a reservation
    .meaning = It agreed and kept something back.
stance-abstained = Abstained
    .within = abstained
    .meaning = It neither agreed nor refused.
stance-opted-out = Not with it
    .within = not with it
    .meaning = It is no party to this part.
stance-withdrew = Withdrew
    .within = withdrew
    .meaning = It took its word back.
stance-rejected = Rejected
    .within = rejected
    .meaning = It refused.
stance-unknown = Not named
    .within = not named
    .meaning = No source that was seen says where it stands.

## How well a claim is supported.

standing-corroborated-and-refined = Corroborated, refined
    .meaning = A source of another origin says the same, and more precisely.
standing-corroborated = Corroborated
    .meaning = A source of another origin says the same.
standing-partly = Partly corroborated
    .meaning = Only companies concerned confirm it, or a part of it was looked for in vain.
standing-contradicted-in-a-detail = Contradicted in a detail
    .meaning = Another source says otherwise in a detail.
standing-uncorroborated = One source
    .meaning = Nothing of another origin confirms it.
standing-one-sided = One side only
    .meaning = Sources of one side alone say so.

# Beside a sentence. `.part` holds of some of the facts in it, `.each` of all of them, apart from each other.
doubt-side = One side only: { $side }
    .part = In part one side only: { $side }
doubt-source = One source
    .each = One source each
    .part = In part one source
doubt-mixed = One side or one source only
    .part = In part one side or one source only

## Status of a commitment, what needs attention first.

status-late = Late
    .within = late
    .meaning = It is being carried out after the day on which it was due.
status-impaired = Impaired
    .within = impaired
    .meaning = It was hindered or suspended.
status-lapsed = Lapsed
    .within = lapsed
    .meaning = It was given up.
status-rescoped = Changed
    .within = changed
    .meaning = It was changed in substance.
status-pending = No news
    .within = no news
    .meaning = Nothing is recorded of it.
status-unclear = Unclear
    .within = unclear
    .meaning = What is known allows no judgement.
status-in-progress = In progress
    .within = in progress
    .meaning = It is being carried out in time.
status-reported-fulfilled = Reported fulfilled
    .within = reported fulfilled
    .meaning = Those who were to do it say that it was carried out; nobody else does.
status-fulfilled = Fulfilled
    .within = fulfilled
    .meaning = It was carried out, and meets the test.

## Families of status, the best first.

family-kept = kept
family-in-progress = in progress
family-no-verdict = without a verdict
family-in-trouble = in trouble

## Admiralty code: reliability of a source, credibility of an item.

reliability-A = completely reliable
reliability-B = usually reliable
reliability-C = fairly reliable
reliability-D = not usually reliable
reliability-E = unreliable
reliability-F = reliability cannot be judged
credibility-1 = confirmed by other, independent sources
credibility-2 = probably true
credibility-3 = possibly true
credibility-4 = doubtful
credibility-5 = improbable
credibility-6 = cannot be judged

## Sources: what they are, how much of them was read, what they go back to.

tier-primary = record of a party
tier-agency = news agency
tier-press = press
tier-company = company on its own affairs
tier-reference = reference work
tier-aggregator = compilation or commentary
access-whole = Whole text read.
access-beginning = Only the beginning was read.
access-excerpt = Only an excerpt was read.
access-unseen = Not read; entered as cited elsewhere.
derivation-documented = as the source says
derivation-compared = by comparison of the texts
derivation-inferred = inferred by the editors

## Evidence: what it does for the claim, and of whose origin it is.

relation-supports = supports
relation-refines = refines
relation-contradicts = contradicts
independence-first = its first source
independence-same-origin = same origin
independence-same-side = same side
independence-other-party = other side
independence-company = company concerned
independence-neutral = neutral

## Documents: kind, force, and how one stands to another. `.back` is the same seen from the earlier one.

document-type-joint-statement = Joint statement
    .within = joint statement
document-type-intergovernmental-agreement = Intergovernmental agreement
    .within = intergovernmental agreement
document-type-memorandum = Memorandum of understanding
    .within = memorandum of understanding
document-type-protocol = Protocol
    .within = protocol
document-type-implementing-procedure = Implementing procedure
    .within = implementing procedure
document-type-regulation = Regulation
    .within = regulation
document-type-general-contract = General contract
    .within = general contract
document-type-share-purchase-agreement = Share purchase agreement
    .within = share purchase agreement
document-type-corporate-agreement = Agreement between companies
    .within = agreement between companies
document-type-declaration = Declaration
    .within = declaration
document-type-communique = Communiqué
    .within = communiqué
document-type-charter = Charter
    .within = charter
document-type-chairs-summary = Chair’s summary
    .within = chair’s summary
document-type-outcome-document = Outcome document
    .within = outcome document
document-type-treaty = Treaty
    .within = treaty
document-type-decision = Decision
    .within = decision
document-type-roadmap = Roadmap or plan of action
    .within = roadmap or plan of action
document-type-unstated = Kind not stated
    .within = kind not stated
binding-legal = binding under international law
binding-contractual = binding between companies
binding-political = political commitment
binding-unknown = binding force not known
lineage-continues = Continues
    .back = Continued by
lineage-restates = Restates
    .back = Restated by
lineage-revises = Revises
    .back = Revised by
lineage-implements = Implements
    .back = Implemented by

## Quotations: how the words come to us.

manner-verbatim = original words
manner-translated = translation
manner-reported-as-quotation = quoted so by the source; the speech itself is not held

## Strength of a commitment: three ordinals that vary independently.

ordinal-none = none
ordinal-low = low
ordinal-moderate = moderate
ordinal-high = high

## Projects.

project-type-lng = liquefied natural gas
project-type-nuclear = nuclear power
project-type-automotive = car making
project-type-agriculture = farming
project-type-telecom = telecommunications
project-type-fund = investment fund
project-type-ecommerce = trade on the internet
project-type-other = other

## Steps of a project or commitment.

milestone-met = met
milestone-partially-met = met in part
milestone-not-met = not met
milestone-scheduled = still to come

## Editions.

edition-status-draft = draft
edition-status-current = current
edition-status-superseded = superseded
confidence-high = High confidence
confidence-moderate = Moderate confidence
confidence-low = Low confidence

## Discrepancies.

state-open = Open
    .within = open
state-settled = Settled
    .within = settled
