import type { pages as en } from '../en/pages.ts';

export const pages: Readonly<Record<keyof typeof en, string>> = {
  'page.skip': 'Aller au contenu',
  'page.nav': 'Pages de Leidraad',
  'page.welcome': 'Bienvenue',
  'page.guides': 'Guides',
  'page.privacy': 'Vie privée',
  'page.cancel': 'Annuler',
  'page.failed': 'Cela n’a pas fonctionné. Veuillez réessayer.',
  'page.again': 'Réessayer',

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
  'guides.allowedOn': 'Autorisé\u202f: {host}',
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
  'guides.offeredAgain': 'À nouveau proposé\u202f: {what}',
  'guides.addTitle': 'Ajouter des guides',
  'guides.addText': 'Choisissez un lot (.zip) ou ses fichiers séparés (.json), ou déposez-les ici.',
  'guides.choose': 'Choisir des fichiers',
  'guides.busy': 'Lecture des fichiers…',
  'guides.added': 'Les guides sont ajoutés.',
  'guides.warnings': 'Les guides sont ajoutés. Regardez encore ceci\u202f:',
  'guides.problems': 'Les guides ne sont pas ajoutés. Il faut d’abord changer ceci\u202f:',
  'guides.each': 'Le résultat pour chaque fichier\u202f:',
  'guides.waits': 'Une nouvelle version est prête. Regardez-la auprès de son lot, sur cette page.',
  'guides.whyTitle': 'Pourquoi un guide n’est-il pas proposé\u202f?',
  'guides.whyText':
    'Collez l’adresse d’une page. Vous voyez pour chaque guide s’il y est proposé et, sinon, pourquoi. L’adresse n’est pas enregistrée.',
  'guides.whyAddress': 'Adresse de la page',
  'guides.whyAsk': 'Expliquer',
  'guides.whyBad':
    'Ce n’est pas une adresse web. Une adresse web commence par «\u202fhttps\u202f».',

  'offer.offered': 'Ce guide y est proposé.',
  'offer.other-app': 'Cette adresse ne fait pas partie de l’application du guide\u202f: {because}.',
  'offer.other-page': 'Le guide n’est proposé que sur d’autres pages\u202f: {because}.',
  'offer.by-link-only':
    'Le guide n’est jamais dans la liste. Seul un lien ou un autre guide y mène.',
  'offer.news-by-link':
    'Une actualité vient d’elle-même, jamais par un lien. Ainsi, personne ne la voit.',
  'offer.tips-by-link':
    'Les conseils viennent quand quelqu’un les demande, par un lien ou depuis un autre guide.',
  'offer.not-yet': 'L’actualité commence le {because}.',
  'offer.over': 'L’actualité a pris fin le {because}.',
  'offer.other-role': 'Le guide est destiné à un autre rôle\u202f: {because}.',
  'offer.condition': 'Une condition n’est pas remplie\u202f: {because}.',
  'offer.once': 'Le guide est proposé une seule fois, et il a déjà été commencé.',
  'offer.done': 'Le guide est proposé jusqu’à ce qu’il soit terminé, et il l’est.',
  'offer.read': 'L’actualité a déjà été lue.',
  'offer.no-value':
    'Des données du lot manquent\u202f: {because}. Indiquez-les sur cette page, dans le lot.',
  'offer.no-permission':
    'Leidraad ne peut pas encore aider sur ce site\u202f: {because}. Autorisez-le sur cette page, dans le lot.',
  'offer.card-policy':
    'Ce guide y figure dans la liste. Pas de carte\u202f: votre organisation a désactivé les cartes. Demandez à votre administrateur.',
  'offer.card-site':
    'Ce guide y figure dans la liste. Pas de carte\u202f: vous ne voulez pas de propositions sur ce site. Vous pouvez revenir sur ce choix ici.',
  'offer.card-begun':
    'Ce guide y figure dans la liste. Pas de carte\u202f: le guide a déjà été commencé. Lancez-le depuis la liste.',
  'offer.card-never':
    'Ce guide y figure dans la liste. Pas de carte\u202f: vous ne voulez plus que ce guide soit proposé. Vous pouvez revenir sur ce choix ici.',
  'offer.card-enough':
    'Ce guide y figure dans la liste. Pas de carte\u202f: le guide a été proposé trois fois. Lancez-le depuis la liste.',
  'offer.card-rest':
    'Ce guide y figure dans la liste. Pas de carte pour le moment\u202f: le guide a été proposé il y a peu. Revenez demain, ou lancez-le depuis la liste.',
  'offer.card-quiet':
    'Ce guide y figure dans la liste. Pas de carte pour le moment\u202f: autre chose a été proposé ou annoncé ces quatre dernières heures. Attendez, ou lancez-le depuis la liste.',
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
};
