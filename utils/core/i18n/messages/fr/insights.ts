import type { insights as en } from '../en/insights.ts';

export const insights: Readonly<Record<keyof typeof en, string>> = {
  'insights.title': 'Les guides en chiffres',
  'insights.intro':
    'Voyez comment les guides sont utilisés dans les équipes. Vous ne voyez jamais ce qu’une personne a fait.',
  'insights.link': 'Pour les responsables : les guides en chiffres',
  'insights.off': 'Votre organisation a désactivé cette page.',
  'insights.openTitle': 'Ouvrir des chiffres',
  'insights.openText':
    'Choisissez les fichiers de chiffres que vous avez reçus, un ou plusieurs. Ils restent sur cette page. Rien n’est enregistré ni envoyé : quand vous fermez la page, ils disparaissent.',
  'insights.choose': 'Choisir des fichiers',
  'insights.opening': 'Les fichiers sont en cours de lecture.',
  'insights.openedTitle': 'Les chiffres sont ouverts.',
  'insights.troubleTitle': 'Tout n’a pas été ouvert.',
  'insights.holds': 'Ouvert maintenant : {weeks} de {teams}, pour {guides}.',
  'insights.weekCount': '{count} semaine||{count} semaines',
  'insights.teamCount': '{count} équipe||{count} équipes',
  'insights.guideCount': '{count} guide||{count} guides',
  'insights.threshold': 'Derrière chaque nombre, il y a au moins {k} personnes.',
  'insights.nothing':
    'Il n’y a pas de chiffres dans ces fichiers. Peut-être que trop peu de personnes ont participé.',
  'insights.inShort': 'En bref',
  'insights.repeatedSame':
    '{file} : {weeks} était déjà ouverte et compte une seule fois.||{file} : {weeks} étaient déjà ouvertes et comptent une seule fois.',
  'insights.repeatedOther':
    '{file} : {weeks} était déjà ouverte avec d’autres chiffres. Les premiers ouverts comptent. Demandez quel fichier est le bon.||{file} : {weeks} étaient déjà ouvertes avec d’autres chiffres. Les premiers ouverts comptent. Demandez quel fichier est le bon.',
  'insights.teamWeeks': '{count} semaine d’une équipe||{count} semaines d’équipes',
  'insights.synthetic': 'Chiffres inventés, pour essayer',
  'insights.filters': 'Choisissez ce que vous voyez',
  'insights.team': 'Équipe',
  'insights.pack': 'Lot',
  'insights.guide': 'Guide',
  'insights.allTeams': 'chaque équipe à part',
  'insights.allPacks': 'tous les lots',
  'insights.allGuides': 'tous les guides',
  'insights.from': 'À partir de la semaine du',
  'insights.to': 'Jusqu’à la semaine du',
  'insights.by': 'Lignes',
  'insights.byTeam': 'par équipe',
  'insights.byGuide': 'par guide',
  'insights.byPack': 'par lot',
  'insights.planTitle': 'Objectif et changements',
  'insights.planText':
    'Notez ce que vous voulez atteindre et quand quelque chose a changé, par exemple une nouvelle version de l’application. Cela n’est pas gardé ici. Enregistrez-le dans un fichier et ouvrez-le la prochaine fois avec les chiffres.',
  'insights.aimPercent': 'Objectif : pourcentage de participants par semaine',
  'insights.aimDay': 'Atteint à cette date',
  'insights.aim': 'objectif : {percent}',
  'insights.changeName': 'Qu’est-ce qui a changé ?',
  'insights.changeDay': 'Quand ?',
  'insights.remove': 'Retirer',
  'insights.addChange': 'Ajouter',
  'insights.removeChange': 'Retirer « {name} »',
  'insights.savePlan': 'Enregistrer dans un fichier',
  'insights.about': 'environ {number}',
  'insights.most': 'la plupart',
  'insights.few': 'trop peu pour être montré',
  'insights.fewShort': 'trop peu',
  'insights.fewAll': 'Il y a trop peu de personnes pour un chiffre.',
  'insights.who':
    'environ {part}\u00a0personne sur\u00a0{whole}||environ {part}\u00a0personnes sur\u00a0{whole}',
  'insights.whoMost': 'la plupart des personnes',
  'insights.whoNearly': 'presque toutes les personnes',
  'insights.stepNamed': 'l’étape {number} (« {step} »)',
  'insights.stepId': 'l’étape « {step} »',
  'insights.pair': '{name} : {value}',
  'insights.quoted': '« {word} »',
  'insights.version': 'version {version}',
  'insights.week': 'Semaine du',
  'insights.people': 'Personnes',
  'insights.invited': 'Invités',
  'insights.step': 'Étape',
  'insights.stopsHere': '% s’arrêtent ici',
  'insights.trouble': 'Ce qui se passe',
  'insights.inWeeks': 'Nombre de semaines',
  'insights.question': 'Question',
  'insights.answer': 'Réponse',
  'insights.time': 'Temps',
  'insights.word': 'Mot',
  'insights.highest': 'Maximum de personnes en une semaine',
  'insights.release': 'Changement',
  'insights.measure': 'Quoi',
  'insights.before': 'Avant, %',
  'insights.after': 'Après, %',
  'insights.difference': 'Différence',
  'insights.moreThanChance': 'plus que le hasard',
  'insights.chance': 'peut être le hasard',
  'insights.offered': 'proposé',
  'insights.used': 'utilisé',
  'insights.begun': 'commencé',
  'insights.completed': 'terminé',
  'insights.open': 'en cours à la fin de la semaine',
  'insights.stopped': 'arrêt',
  'insights.missing': 'introuvable',
  'insights.back': 'retour en arrière',
  'insights.reported': '« c’est faux »',
  'insights.adoptionTitle': 'Combien de personnes participent',
  'insights.adoptionOf': 'Combien de personnes utilisent « {what} »',
  'insights.lastWeek': 'Semaine du {week} : {values}.',
  'insights.value': '{name} environ {share}',
  'insights.valueLeast': '{name} au moins environ {share}',
  'insights.valueMost': '{name} la plupart',
  'insights.aimReached': 'L’objectif de {percent} au {day} est atteint par {names}.',
  'insights.aimOpen': 'L’objectif de {percent} au {day} n’est pas encore atteint.',
  'insights.aimMissed': 'L’objectif de {percent} au {day} n’a pas été atteint.',
  'insights.aimUnknown':
    'Pour l’objectif de {percent} au {day}, il n’y a aucun chiffre jusqu’à ce jour.',
  'insights.nameThen': '{name} (semaine du {week})',
  'insights.adoptionNote':
    'Les nombres sont arrondis et un peu modifiés par le hasard. Un écart de 5 ou 10 personnes ne dit rien. Un signe vide : la plupart. Un trou : trop peu de personnes.',
  'insights.atLeastNote':
    'Pour un lot, c’est le guide le plus utilisé qui compte ici. Ainsi, personne n’est compté deux fois.',
  'insights.packsNote':
    'Un guide qui est dans plusieurs lots compte ici dans le lot où il est le plus utilisé. Ainsi, personne n’est compté deux fois.',
  'insights.seriesNote': 'Dessin : {count} lignes sur {all}. Le tableau les contient toutes.',
  'insights.rowsNote': 'Dessin : {count} lignes sur {all}. Le tableau les contient toutes.',
  'insights.tableNote': 'Affichage : {count} lignes sur {all}. Le fichier CSV les contient toutes.',
  'insights.reachTitle': 'Proposé, commencé, terminé : {guide}',
  'insights.tellOffered':
    '{who} se voit proposer « {guide} » en une semaine.||{who} se voient proposer « {guide} » en une semaine.',
  'insights.tellBegun': '{who} commence « {guide} ».||{who} commencent « {guide} ».',
  'insights.reachFew':
    'Trop peu de personnes pour montrer combien se sont vu proposer « {guide} » ou l’ont commencé.',
  'insights.reachNote':
    'Ce sont des parts des personnes qui ont envoyé un rapport. Chaque ligne se lit seule et compte les semaines avec assez de personnes pour la montrer. Une personne peut commencer un guide une semaine et le terminer une autre.',
  'insights.funnelTitle': 'Où les personnes s’arrêtent : {guide}',
  'insights.funnelNote':
    'Sur {weeks}. Chaque ligne se lit seule : combien des personnes qui ont utilisé le guide se sont arrêtées à cette étape, dans les semaines où cela peut être montré. Ensemble, les lignes ne font pas 100 %. Une ligne sans barre : trop peu de personnes.',
  'insights.stopsFew':
    'Pour aucune étape de « {guide} », il n’y a assez d’arrêts pour les montrer.',
  'insights.finish': '{who} va au bout de « {guide} ».||{who} vont au bout de « {guide} ».',
  'insights.timesTitle': 'Le temps qu’il faut : {guide}',
  'insights.tellTime':
    'pour aller au bout de « {guide} », {who} met {time}.||pour aller au bout de « {guide} », {who} mettent {time}.',
  'insights.under2': 'moins de 2 minutes',
  'insights.under5': 'de 2 à 5 minutes',
  'insights.under15': 'de 5 à 15 minutes',
  'insights.under60': 'de 15 minutes à une heure',
  'insights.longer': 'plus d’une heure',
  'insights.timesNote':
    'Ce sont des parts des personnes qui sont allées au bout du guide au cours d’une semaine. Le temps va du début à la fin, pauses comprises. Seules comptent les semaines avec assez de personnes pour le montrer.',
  'insights.frictionTitle': 'Là où c’est difficile',
  'insights.frictionFew': 'Il n’y a nulle part assez de personnes bloquées pour les montrer.',
  'insights.frictionOrder': 'En haut, ce qui est arrivé le plus souvent sur toutes les semaines.',
  'insights.tellStopped':
    '{who} s’arrête à {step} de « {guide} ».||{who} s’arrêtent à {step} de « {guide} ».',
  'insights.tellMissing': 'pour {who}, {step} de « {guide} » était introuvable sur la page.',
  'insights.tellBack':
    '{who} revient en arrière depuis {step} de « {guide} ».||{who} reviennent en arrière depuis {step} de « {guide} ».',
  'insights.tellReported':
    '{who} dit que {step} de « {guide} » est incorrecte.||{who} disent que {step} de « {guide} » est incorrecte.',
  'insights.partNote':
    'Ce sont des parts des personnes qui ont utilisé le guide au cours d’une semaine. Seules comptent les semaines avec assez de personnes pour le montrer.',
  'insights.shownIn':
    'Dans {count} semaine d’équipe sur {all}, la dernière fois la semaine du {week}.||Dans {count} semaines d’équipes sur {all}, la dernière fois la semaine du {week}.',
  'insights.shownRest': 'Sinon, trop peu pour le montrer.',
  'insights.answersTitle': 'Ce que les personnes ont répondu',
  'insights.tellAnswer':
    '{who} répond à « {question} » : « {answer} ».||{who} répondent à « {question} » : « {answer} ».',
  'insights.mostIn': 'la plupart dans {count} semaine||la plupart dans {count} semaines',
  'insights.mostAnswered':
    '« La plupart » : de celles et ceux qui ont répondu. On ne sait pas combien, donc il n’y a pas de barre.',
  'insights.wordsTitle': 'Quels guides ont manqué',
  'insights.wordsTold': 'Le plus souvent cherchés sans résultat : {words}.',
  'insights.wordsFew':
    'Aucun mot n’a été cherché par assez de personnes dans une semaine pour être montré.',
  'insights.wordsNote':
    'La barre compte les semaines d’équipes où assez de personnes ont cherché le mot. Les personnes ne sont pas additionnées : quelqu’un peut chercher pendant plusieurs semaines. Seuls les mots d’une liste fixe comptent.',
  'insights.releasesTitle': 'Avant et après un changement : {guide}',
  'insights.releaseTold': 'Terminent « {guide} » : {before} avant « {release} », {after} après.',
  'insights.releaseChance': 'Cela peut être le hasard.',
  'insights.releaseFew':
    'Autour de « {release} », trop peu de personnes vont au bout de « {guide} » pour comparer.',
  'insights.releasesNote':
    'On compare au plus {count} semaines avant et {count} semaines après. La semaine même ne compte pas. Le cercle vide est avant, le plein après. Une différence n’explique pas sa cause.',
  'insights.showTable': 'Afficher en tableau',
  'insights.tableOf': 'Tableau : {title}',
  'insights.save': 'Enregistrer « {title} » en {format}',
  'insights.saveFailed': 'L’enregistrement n’a pas fonctionné. Réessayez.',
  'insights.report': 'Rapport d’une page',
  'insights.print': 'Imprimer',
  'insights.leaveReport': 'Retour à tous les graphiques',
  'insights.reportOf': '{team}. {guide}. Du {from} à la semaine du {to}.',
  'insights.reportFoot':
    'Fait le {day}. Chiffres de groupes, arrondis et un peu modifiés par le hasard ; derrière chaque nombre, il y a au moins {k} personnes.',

  'aggregate.length':
    '{file} est trop grand pour un fichier de chiffres. Choisissez le fichier que vous avez reçu.',
  'aggregate.corrupt': '{file} est abîmé ou incomplet. Redemandez le fichier.',
  'aggregate.kind':
    '{file} n’est pas un fichier de chiffres d’équipes. Choisissez le fichier que vous avez reçu.',
  'aggregate.version':
    '{file} est d’une autre version (attendu : {expected}). Mettez Leidraad à jour ou demandez un autre fichier.',
  'aggregate.count':
    '{file} : {where} contient un nombre impossible ({expected}). Redemandez le fichier.',
  'aggregate.field':
    '{file} : quelque chose est faux à {where} ({expected}). Redemandez le fichier.',
  'aggregate.mixed':
    '{file} ne va pas avec ce qui est ouvert : l’un est inventé, l’autre non. Rechargez la page et ouvrez ce fichier à part.',
};
