"""English nouns for a person by what they do, believe, suffer or are to others, which no list of occupations has."""

from __future__ import annotations

_BY_DEED = (
    "envoy emissary delegate negotiator mediator arbitrator censor milker archer lookout scout sentry signaller sapper rifleman "
    "mortarman helmsman skipper airman hitman assassin mercenary henchman accomplice bandit robber thief burglar looter "
    "vandal arsonist rapist murderer killer poisoner swindler fraudster forger pickpocket poacher huntsman angler hawker peddler "
    "beggar squatter defector turncoat collaborator wrecker saboteur spy snitch conspirator mutineer deserter draftee "
    "striker goalkeeper midfielder winger linesman teammate spectator onlooker eyewitness heckler rioter picketer marcher organizer "
    "organiser founder co-founder donor sponsor benefactor patron rescuer saviour savior healer matchmaker storyteller "
    "carer babysitter nanny au-pair errand-boy shopper customer buyer seller lodger landlady landlord tenant subtenant flatmate "
    "housemate bunkmate deskmate workmate shipmate cell-mate schoolmate playmate classmate penfriend godson goddaughter "
    "godchild stepchild foster-child namesake next-of-kin breadwinner absentee latecomer newcomer runaway fugitive outlaw "
    "escapee evacuee repatriate castaway drifter vagrant nomad settler pilgrim wanderer traveller traveler hitchhiker commuter "
    "biker cyclist skier swimmer diver climber hiker walker smoker drinker gambler debtor creditor moneylender loan-shark "
    "predecessor successor deputy stand-in understudy heir heiress inheritor trustee executor signatory co-author ghostwriter "
    "correspondent caller sender addressee recipient bearer holder keeper finder helper abuser bully stalker harasser "
    "tormentor jailor turnkey executioner"
)
_BY_BEING = (
    "alcoholic amputee stammerer stutterer convalescent centenarian octogenarian "
    "septuagenarian grown-up adolescent firstborn first-born latecomer bachelor spinster divorcee divorcé divorcée "
    "widow widower heretic convert proselyte parishioner churchgoer worshipper worshiper congregant "
    "catechumen novice postulant nun hermit martyr prophet witch sorcerer shaman dervish "
    "separatist anarchist pacifist patriot "
    "partisan guerrilla jihadist extremist hardliner loyalist oligarch tycoon millionaire billionaire aristocrat "
    "serf slave servant peasant farmhand landowner commoner celebrity prodigy genius layman amateur beginner "
    "rookie freshman sophomore undergraduate postgraduate alumnus dropout truant valedictorian laureate prizewinner "
    "medallist medalist runner-up finalist loser winner favourite favorite outsider insider loner misfit rascal scoundrel liar "
    "coward hero heroine dwarf redhead blonde brunette twin triplet quadruplet half-brother half-sister great-grandmother "
    "great-grandfather great-uncle great-aunt great-grandson great-granddaughter compatriot countrywoman "
    "townsman townswoman kinsman kinswoman tribesman clansman highlander islander city-dweller southerner northerner "
    "easterner westerner ally rival foe enemy adversary nemesis deceased culprit wrongdoer offender convict parolee lifer "
    "hostage-taker ringleader kingpin warlord chieftain strongman despot tyrant dictator autocrat puppet"
)
PEOPLE = frozenset(_BY_DEED.split()) | frozenset(_BY_BEING.split())
"""Nouns for a person."""
SHARED = frozenset(
    "dead wounded injured missing deceased disappeared detained arrested imprisoned condemned".split()
)
"""Participles that mean people where "the" stands before them and no noun behind: one of the dead."""
