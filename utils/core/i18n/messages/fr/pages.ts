import type { pages as en } from '../en/pages.ts';

export const pages: Readonly<Record<keyof typeof en, string>> = {
  'page.skip': 'Aller au contenu',
  'page.nav': 'Pages de Leidraad',
  'page.welcome': 'Bienvenue',
  'page.guides': 'Guides',
  'page.privacy': 'Vie privée',
  'page.cancel': 'Annuler',
  'page.failed': 'Cela n’a pas fonctionné. Veuillez réessayer.',

  'welcome.title': 'Bienvenue. Voici votre fil d’Ariane.',
  'welcome.intro':
    'Leidraad vous aide dans les applications web qui sont nouvelles pour vous. Pas à pas, pendant votre vrai travail.',
  'welcome.howTitle': 'Comment ça marche',
  'welcome.how1': 'Ouvrez une application qui a des guides. Le bouton de Leidraad s’affiche.',
  'welcome.how2':
    'Choisissez un guide. Un anneau montre où regarder, quelques mots disent quoi faire.',
  'welcome.how3':
    'C’est vous qui cliquez et qui écrivez. Arrêter, revenir, continuer plus tard\u202f: vous décidez.',
  'welcome.keyboard':
    'Clavier\u202f: avec {keys}, vous passez de l’explication à la page, et inversement.',
  'welcome.storesTitle': 'Ce que Leidraad enregistre',
  'welcome.stores':
    'Les guides que vous suivez, l’étape où vous êtes, et quand. Et les mots cherchés ici en vain. Seulement sur cet ordinateur.',
  'welcome.neverTitle': 'Ce que Leidraad ne fait jamais',
  'welcome.never1':
    'Enregistrer ce que vous écrivez dans une application ou ce qui est dans la page.',
  'welcome.never2':
    'Envoyer quelque chose sans votre oui, ou montrer à votre responsable ce que vous faites.',
  'welcome.never3': 'Cliquer ou remplir quelque chose à votre place.',
  'welcome.firstTitle': 'Votre premier pas',
  'welcome.firstReady': 'Vos guides sont prêts. Regardez pour quelles applications ils sont faits.',
  'welcome.firstEmpty': 'Ajoutez les guides que votre organisation vous a donnés.',
  'welcome.toGuides': 'Voir mes guides',
  'welcome.addGuides': 'Ajouter des guides',
  'welcome.toPrivacy': 'En savoir plus sur la vie privée',

  'guides.title': 'Vos guides',
  'guides.intro':
    'Les guides sont réunis en lots. Un lot correspond à une ou plusieurs applications.',
  'guides.empty': 'Vous n’avez pas encore de guide.',
  'guides.emptyHelp': 'Ajoutez les fichiers que votre organisation vous a donnés.',
  'guides.version': 'Version {version}',
  'guides.issuer': 'De {issuer}',
  'guides.contact': 'Questions\u202f: {contact}',
  'guides.count': '{count} guide||{count} guides',
  'guides.bundled': 'Fourni avec Leidraad',
  'guides.contents': 'Guides de ce lot',
  'guides.access': 'Où ce lot peut aider',
  'guides.granted': 'Autorisé',
  'guides.notGranted': 'Pas encore autorisé',
  'guides.allow': 'Autoriser',
  'guides.allowOn': 'Autoriser sur {host}',
  'guides.allowDenied': 'Vous n’avez pas donné l’autorisation. Leidraad n’ira pas sur ce site.',
  'guides.pinned': 'Votre organisation décide sur quels sites Leidraad peut aider.',
  'guides.values': 'À remplir pour votre organisation',
  'guides.valuesHelp': 'Avec ces informations, les guides fonctionnent pour vous.',
  'guides.required': 'obligatoire',
  'guides.save': 'Enregistrer',
  'guides.saved': 'C’est enregistré.',
  'guides.remove': 'Supprimer',
  'guides.removePack': 'Supprimer {pack}',
  'guides.removeTitle': 'Supprimer «\u202f{pack}\u202f»\u202f?',
  'guides.removeText': 'Les guides de ce lot disparaissent. Votre progression est conservée.',
  'guides.removed': '«\u202f{pack}\u202f» est supprimé.',
  'guides.rolesTitle': 'Votre travail',
  'guides.rolesText':
    'Que faites-vous\u202f? Vous verrez alors les guides qui vous sont destinés. Sans choix, vous les voyez tous.',
  'guides.quietTitle': 'Ce qui ne vous est plus proposé',
  'guides.quietSite': 'Tout sur {site}',
  'guides.offerAgain': 'Proposer à nouveau',
  'guides.addTitle': 'Ajouter des guides',
  'guides.addText': 'Choisissez un lot (.zip) ou ses fichiers séparés (.json), ou déposez-les ici.',
  'guides.choose': 'Choisir des fichiers',
  'guides.busy': 'Lecture des fichiers…',
  'guides.added': 'Les guides sont ajoutés.',
  'guides.warnings': 'Les guides sont ajoutés. Regardez encore ceci\u202f:',
  'guides.problems': 'Les guides ne sont pas ajoutés. Il faut d’abord changer ceci\u202f:',
  'guides.whyTitle': 'Pourquoi un guide n’est-il pas proposé\u202f?',
  'guides.whyText':
    'Collez l’adresse d’une page. Vous voyez pour chaque guide s’il y est proposé et, sinon, pourquoi. L’adresse n’est pas enregistrée.',
  'guides.whyAddress': 'Adresse de la page',
  'guides.whyAsk': 'Expliquer',
  'guides.whyBad': 'Ce n’est pas une adresse web. Elle commence par «\u202fhttps\u202f».',

  'offer.offered': 'Est proposé sur cette page.',
  'offer.other-app': 'Cette page ne fait pas partie de l’application du guide\u202f: {because}.',
  'offer.other-page': 'Le guide n’est proposé que sur d’autres pages\u202f: {because}.',
  'offer.by-link-only':
    'Le guide n’est jamais dans la liste. Seul un lien ou un autre guide y mène.',
  'offer.not-yet': 'L’actualité commence le {because}.',
  'offer.over': 'L’actualité a pris fin le {because}.',
  'offer.other-role': 'Le guide est destiné à un autre rôle\u202f: {because}.',
  'offer.condition': 'Une condition n’est pas remplie\u202f: {because}.',
  'offer.once': 'Le guide est proposé une seule fois, et il a déjà été commencé.',
  'offer.done': 'Le guide est proposé jusqu’à ce qu’il soit terminé, et il l’est.',
  'offer.read': 'L’actualité a déjà été lue.',
  'offer.no-value':
    'Des valeurs du paquet manquent\u202f: {because}. Indiquez-les sur cette page, dans le paquet.',
  'offer.no-permission':
    'Leidraad ne peut pas encore aider ici\u202f: {because}. Autorisez-le sur cette page, dans le paquet.',
  'offer.card-policy':
    'Figure dans la liste de cette page. Pas de carte\u202f: votre organisation a désactivé les cartes. Demandez à votre administrateur.',
  'offer.card-site':
    'Figure dans la liste de cette page. Pas de carte\u202f: vous ne voulez pas de propositions sur ce site. Vous pouvez revenir sur ce choix ici.',
  'offer.card-begun':
    'Figure dans la liste de cette page. Pas de carte\u202f: le guide a déjà été commencé. Lancez-le depuis la liste.',
  'offer.card-never':
    'Figure dans la liste de cette page. Pas de carte\u202f: vous ne voulez plus que ce guide soit proposé. Vous pouvez revenir sur ce choix ici.',
  'offer.card-enough':
    'Figure dans la liste de cette page. Pas de carte\u202f: le guide a été proposé trois fois. Lancez-le depuis la liste.',
  'offer.card-rest':
    'Figure dans la liste de cette page. Pas de carte pour le moment\u202f: le guide a été proposé il y a peu. Revenez demain, ou lancez-le depuis la liste.',
  'offer.card-quiet':
    'Figure dans la liste de cette page. Pas de carte pour le moment\u202f: autre chose a été proposé ou annoncé ces quatre dernières heures. Attendez, ou lancez-le depuis la liste.',
  'offer.ifUrl': 'l’adresse est {value}',
  'offer.ifRole': 'le rôle est {value}',
  'offer.ifLanguage': 'la langue est {value}',
  'offer.ifVariable': '«\u202f{name}\u202f» est {value}',
  'offer.ifGuideDone': 'le guide {value} est terminé',
  'offer.ifGuideOpen': 'le guide {value} n’est pas terminé',
  'offer.ifFrom': 'on est le {value} ou plus tard',
  'offer.ifUntil': 'on est le {value} ou plus tôt',
  'offer.ifElement': '«\u202f{name}\u202f» est {value}',
  'offer.ifNot': 'pas ({value})',
  'offer.ifAny': 'un de ces points\u202f: {value}',
  'offer.ifAll': 'tous ces points\u202f: {value}',

  'versions.address': 'Ou récupérez un lot à une adresse',
  'versions.addressHelp':
    'Votre organisation vous donne cette adresse. Leidraad n’y demande quelque chose que si vous le voulez.',
  'versions.addressLabel': 'Adresse du lot',
  'versions.fetch': 'Récupérer',
  'versions.fetching': 'Récupération du lot …',
  'versions.addressBad':
    'Cette adresse ne convient pas. Elle commence par «\u202fhttps\u202f» et finit en général par .zip ou par manifest.json.',
  'versions.denied': 'Vous ne l’avez pas autorisé. Rien n’a été récupéré.',
  'versions.same': 'Vous avez déjà cette version.',
  'versions.from': 'Vient de {address}',
  'versions.look': 'Chercher une nouvelle version',
  'versions.lookFor': 'Chercher une nouvelle version de {pack}',
  'versions.title': 'La version {version} est prête',
  'versions.changes': 'Voici ce qui change\u202f:',
  'versions.noChanges': 'Les guides restent les mêmes.',
  'versions.more': 'Et encore {count} changement||Et encore {count} changements',
  'versions.accept': 'Mettre à jour',
  'versions.drop': 'Ne pas mettre à jour',
  'versions.waits':
    'Vous êtes encore dans un guide de ce lot. La nouvelle version arrive dès que vous avez fini.',
  'versions.goBack': 'Revenir à la version {version}',
  'versions.now': 'Vous utilisez maintenant la version {version}.',
  'versions.taken': 'La version {version} est déjà publiée. Choisissez-en une plus haute.',
  'versions.changed':
    'Le guide a changé entre-temps, ou il n’est plus là. Regardez à nouveau et réessayez.',

  'changes.guide': '«\u202f{title}\u202f»',
  'changes.at': '{place}\u202f: {said}',
  'changes.step': 'étape {number}',
  'changes.item': 'point {number}',
  'changes.tip': 'conseil {number}',
  'changes.removed': 'a disparu',
  'changes.retargeted': 'montre autre chose',
  'changes.addresses': 'concerne d’autres adresses',
  'changes.kind': 'est devenu un autre type de guide',
  'changes.languageRemoved': 'la langue {name} a disparu',
  'changes.valueNeeded': 'demande une nouvelle donnée\u202f: {name}',
  'changes.valueRemoved': 'la donnée {name} a disparu',
  'changes.added': 'ajout',
  'changes.moved': 'a changé de place',
  'changes.described': 'ce qui est montré est reconnu autrement',
  'changes.advance': 'se termine autrement',
  'changes.ways': 's’affiche dans d’autres cas ou mène ailleurs',
  'changes.place': 'concerne une autre page',
  'changes.offer': 'est proposé autrement',
  'changes.languageAdded': 'ajout de la langue {name}',
  'changes.valueChanged': 'la donnée {name} a changé',
  'changes.other': '{name} a changé',
  'changes.about': 'les données sur le guide ont changé',
  'changes.words':
    '{field} ({language})\u202f: «\u202f{before}\u202f» devient «\u202f{after}\u202f»',
  'changes.wordsAdded': '{field} ({language}), ajout\u202f: «\u202f{after}\u202f»',
  'changes.wordsRemoved': '{field} ({language}), retrait\u202f: «\u202f{before}\u202f»',
  'changes.field_title': 'titre',
  'changes.field_body': 'explication',
  'changes.field_why': 'pourquoi',
  'changes.field_pitfalls': 'erreurs fréquentes',
  'changes.field_goal': 'but',
  'changes.field_choices': 'réponses',
  'changes.field_image': 'image',

  'privacy.title': 'Votre vie privée',
  'privacy.intro':
    'Tout ce que Leidraad enregistre se trouve sur cet ordinateur. Rien ne part sans votre oui. Vous voyez tout ici.',
  'privacy.storedTitle': 'Ce qui est enregistré ici',
  'privacy.what': 'Quoi',
  'privacy.howMany': 'Combien',
  'privacy.whyColumn': 'Pour quoi faire',
  'privacy.runs': 'Guides commencés',
  'privacy.runsWhy': 'Pour continuer là où vous étiez.',
  'privacy.events': 'Étapes, avec l’heure',
  'privacy.eventsWhy': 'Pour voir ce que vous avez déjà fait.',
  'privacy.weeks': 'Comptages par semaine',
  'privacy.weeksWhy':
    'Pour voir comment les guides fonctionnent. Ils ne partent que si vous dites oui.',
  'privacy.deliveries': 'Rapports prêts ou partis',
  'privacy.deliveriesWhy':
    'Pour que vous puissiez les lire, et que chaque semaine parte une seule fois.',
  'privacy.reports': 'Étapes que vous avez trouvées fausses',
  'privacy.reportsWhy': 'Pour que le guide puisse être corrigé, si vous le signalez.',
  'privacy.packs': 'Lots de guides',
  'privacy.packsWhy': 'Les explications elles-mêmes, et ce que vous avez rempli pour elles.',
  'privacy.searches': 'Mots cherchés sans résultat',
  'privacy.searchesWhy':
    'Pour savoir quels guides manquent encore. Des mots isolés seulement, sans nombres ni adresses e-mail.',
  'privacy.drafts': 'Guides sur lesquels vous travaillez',
  'privacy.draftsWhy':
    'Pour que vous puissiez continuer plus tard. Ce que vous tapez dans un champ n’y figure pas.',
  'privacy.feedback': 'Fichiers de ce qui n’a pas marché',
  'privacy.feedbackWhy':
    'Ce que vous avez enregistré, pour que rien ne compte deux fois. Et ce que vous avez ouvert dans le studio, pour la liste des corrections.',
  'privacy.published': 'Semaines d’équipes dont vous avez fait des chiffres en tant que collecteur',
  'privacy.publishedWhy': 'Pour que les chiffres d’une semaine ne soient faits qu’une fois.',
  'privacy.settings':
    'Langue, place du bouton, votre travail, ce qui vous a été proposé et pour qui sont les comptages',
  'privacy.settingsWhy': 'Pour afficher Leidraad comme vous le voulez.',
  'privacy.literal': 'Afficher tout, exactement comme c’est enregistré',
  'privacy.literalLabel': 'Tout ce qui est enregistré',
  'omits.pictures':
    'Des images, seul le nom figure ici. Le fichier téléchargé les contient en entier.',
  'omits.rest':
    'Ce n’est que le début, car il y a trop à afficher. Le fichier téléchargé contient tout.',
  'privacy.neverTitle': 'Ce qui n’est jamais enregistré',
  'privacy.never':
    'Ce que vous écrivez dans une application, ce qui est dans la page, l’adresse ou le titre de la page, votre nom.',
  'privacy.trouble': 'Leidraad ne peut rien enregistrer pour le moment.',
  'privacy.keepTitle': 'Garder ou emporter',
  'privacy.keepText':
    'Téléchargez votre progression, par exemple pour un nouvel ordinateur. Vous pourrez la remettre plus tard.',
  'privacy.download': 'Tout télécharger',
  'privacy.downloaded': 'Le téléchargement a commencé.',
  'privacy.tooLarge':
    'Le téléchargement a commencé. Ce fichier ne pourra pas être repris : il fait {found} Mo, et Leidraad peut en reprendre {most} au plus.',
  'privacy.makeSmaller':
    'Voulez-vous pouvoir tout reprendre ? Supprimez des guides avec beaucoup d’images, puis téléchargez de nouveau.',
  'privacy.restore': 'Remettre un fichier téléchargé',
  'privacy.busy': 'Veuillez patienter. Avec beaucoup d’images, cela peut prendre une minute.',
  'privacy.restored': 'Votre progression est de retour.',
  'privacy.restoreProblems': 'Le fichier n’est pas repris. Rien n’a changé.',
  'privacy.eraseTitle': 'Effacer',
  'privacy.eraseText':
    'Efface votre progression, vos réglages et les guides que vous avez ajoutés.',
  'privacy.erase': 'Tout effacer',
  'privacy.eraseQuestion': 'Tout effacer\u202f?',
  'privacy.eraseWarning':
    'Vous ne pourrez pas revenir en arrière. Voulez-vous garder quelque chose\u202f? Téléchargez-le d’abord.',
  'privacy.erased': 'Tout est effacé.',

  'told.title': 'Ce qui n’a pas marché',
  'told.text':
    'Donnez ceci à la personne qui écrit les guides, pour qu’elle puisse les corriger. Lisez-le d’abord et décochez ce que vous ne voulez pas dire. Rien n’est envoyé\u202f: vous enregistrez un fichier et vous le remettez vous-même.',
  'told.none':
    'Il n’y a rien de nouveau. Une étape est fausse\u202f? Cliquez alors sur «\u202fC’est faux\u202f».',
  'told.ids': 'Ce qui n’est plus connu ici porte un nom technique.',
  'told.line':
    '«\u202f{step}\u202f»\u202f: {what}, {count} fois||«\u202f{step}\u202f»\u202f: {what}, {count} fois',
  'told.missing': 'Introuvable sur la page',
  'told.unsorted': 'Quelque chose est faux, on ne sait plus quoi',
  'told.wordsText':
    'Rien n’est coché ici\u202f: un mot peut être un nom. Choisissez seulement ce que tout le monde peut lire.',
  'told.word': '«\u202f{word}\u202f», {count} fois||«\u202f{word}\u202f», {count} fois',
  'told.literal': 'Afficher le fichier exactement comme il sera',
  'told.literalLabel': 'Le fichier',
  'told.save': 'Enregistrer dans un fichier',
  'told.pick': 'Cochez d’abord quelque chose.',
  'told.savedNow': 'Le fichier s’appelle {file}. Donnez-le à la personne qui écrit les guides.',
  'told.before':
    'Ce que vous avez déjà enregistré dans {count} fichier n’est plus ici.||Ce que vous avez déjà enregistré dans {count} fichiers n’est plus ici.',
  'told.againText': 'Le fichier est perdu et personne ne l’a reçu\u202f?',
  'told.again': 'Tout afficher à nouveau',

  'refused.length':
    '{file}\u202f: ce fichier est trop grand. Choisissez le fichier enregistré sous «\u202fCe qui n’a pas marché\u202f».',
  'refused.corrupt':
    '{file}\u202f: ce fichier est illisible. Il est peut-être incomplet. Demandez qu’on vous le donne à nouveau.',
  'refused.kind':
    '{file}\u202f: c’est un autre type de fichier. Choisissez le fichier enregistré sous «\u202fCe qui n’a pas marché\u202f».',
  'refused.version':
    '{file}\u202f: ce fichier vient d’une autre version de Leidraad. Cette version lit le format {expected}. Mettez Leidraad à jour sur les deux ordinateurs.',
  'refused.count':
    '{file}, à {where}\u202f: ce nombre ne peut pas être juste. Attendu\u202f: un nombre entier de 1 à {most}. Demandez qu’on enregistre à nouveau le fichier.',
  'refused.field':
    '{file}, à {where}\u202f: ceci n’a pas sa place dans un tel fichier ({expected}). Demandez qu’on enregistre à nouveau le fichier.',

  'policy.title': 'Réglé par votre organisation',
  'policy.text':
    'Vous ne pouvez pas changer cela ici. Aucun guide ne démarre tout seul, et personne n’enregistre ce que vous faites.',
  'policy.value': 'Valeur',
  'policy.autoOffer': 'Guides proposés automatiquement',
  'policy.disabled': 'Désactivé',
  'policy.team': 'Équipe',
  'policy.threshold': 'Plus petit groupe dans les comptages',
  'policy.retentionDays': 'Durée de conservation des étapes',
  'policy.collectorKey': 'Clé qui scelle les comptages',
  'policy.collectorDestination': 'Où vont les rapports avec les comptages',
  'policy.on': 'oui',
  'policy.off': 'non',
  'policy.none': 'rien',
  'policy.people': '{count} personnes',
  'policy.days': '{count} jour||{count} jours',
  'policy.recording': 'enregistrer des guides',
  'policy.packFrom': 'de votre organisation',
  'policy.packFixed': 'Votre organisation a choisi ce lot. Vous ne pouvez pas le changer ici.',
  'policy.packInstalled': 'installé',
  'policy.packWaits': 'arrive dès que vous aurez fini le guide en cours',
  'policy.packFetched': 'est en train d’être chargé',
  'policy.packUnreachable':
    'Leidraad n’a pas le droit d’accéder à {host}. Ce site manque dans cette version de Leidraad.',
  'policy.packTwice':
    '{first} et {second} ont le même lot : {pack}. Leidraad utilise {first}, qui vient en premier dans la liste. Retirez l’un des deux.',
  'policy.wrongTitle':
    'Une partie est fausse et n’est pas prise en compte. Le reste fonctionne. Dites-le à votre administrateur :',
  'policy.rolesFixed': 'Votre organisation a réglé cela. Vous ne pouvez pas le changer ici.',
  'policy.studioOff': 'Votre organisation a désactivé le studio.',
  'policy.studioOffHelp':
    'Ce que vous avez créé est conservé. Vous pouvez le télécharger sur la page Vie privée.',

  'backup.length':
    '{file}\u202f: ce fichier fait {found} Mo. Leidraad peut en reprendre {expected} au plus. Sur l’autre ordinateur, supprimez des guides avec beaucoup d’images, puis téléchargez de nouveau.',
  'backup.json': '{file}\u202f: ce fichier est illisible. Il est peut-être incomplet.',
  'backup.kind': '{file}\u202f: ce fichier ne vient pas de Leidraad.',
  'backup.newer':
    '{file}\u202f: ce fichier vient d’une version plus récente de Leidraad. Mettez d’abord Leidraad à jour.',
  'backup.field': '{file}, à {where}\u202f: trouvé {found}, attendu\u202f: {expected}.',

  'storage.quota': 'Le disque est plein. Libérez de la place et tout remarchera.',
  'storage.blocked':
    'Une autre fenêtre utilise encore une ancienne version de Leidraad. Fermez le navigateur, puis rouvrez-le.',
  'storage.corrupt':
    'Les données enregistrées sont abîmées et illisibles. Remettez un fichier téléchargé ou effacez tout.',
  'storage.upgrade':
    'Les données viennent d’une autre version de Leidraad. Elles sont conservées. Mettez Leidraad à jour.',
  'storage.unavailable':
    'Le navigateur ne permet pas à Leidraad d’enregistrer pour le moment. Fermez-le, puis rouvrez-le.',
};
