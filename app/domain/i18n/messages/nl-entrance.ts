import type { enEntrance } from "./en-entrance.ts";
import type { MessageTree } from "./message-tree.ts";

/** What everybody meets first, in Dutch. */
export const nlEntrance: MessageTree<typeof enEntrance, "nl"> = {
  error: {
    home: "Naar de startpagina",
    reference: "Als u dit aan ons meldt, geef dan deze code door:",
    notFound: {
      title: "Deze pagina bestaat niet",
      text: "Misschien is het adres verkeerd getypt, of is de pagina niet voor u bestemd. Er is niets verloren gegaan.",
    },
    forbidden: {
      title: "Deze pagina is niet voor uw account",
      text: "Het account waarmee u bent ingelogd, mag haar niet openen. Log uit en log in met een account dat dat wel mag.",
    },
    refused: {
      title: "Dat is niet gelukt",
      text: "Ga terug, controleer wat u hebt ingevuld en verstuur het opnieuw. Er is niets opgeslagen.",
    },
    failed: {
      title: "Er ging iets mis aan onze kant",
      text: "Wat u al had verstuurd, is veilig. Probeer het zo meteen nog eens.",
    },
    closed: {
      title: "Dit helpcentrum is op dit moment gesloten",
      text: "De pagina’s kunnen nu niet worden geopend; kom later terug. Niets van wat u hebt verstuurd, is verloren, en openstaande aanvragen gaan verder per e-mail.",
    },
    unsent: {
      title: "Nog niet verstuurd",
      text: "Uw tekst kon niet worden opgeslagen. Hij staat er nog: wacht even en verstuur hem opnieuw. Twee keer verstuurd telt hij één keer.",
      words: "Uw tekst",
      send: "Opnieuw versturen",
    },
  },
  site: {
    skip: "Naar de inhoud",
    help: "Hulp",
    orders: "Mijn bestellingen",
    tickets: "Mijn aanvragen",
    signIn: "Inloggen",
    signOut: "Uitloggen",
    otherLanguage: "Taal",
    footer:
      "De antwoorden komen uit de artikelen van deze winkel. Zijn die niet genoeg, dan neemt een medewerker het over.",
    staff: "Voor het team",
  },
  doors: {
    title: "Guichet",
    lead: "Een helpcentrum dat zijn antwoorden voor de bestelling van de klant uitrekent en aan een mens overdraagt als het dat niet kan.",
    demo: "Dit is de demonstratie. Log in als een van deze personen; met twee vensters ziet u beide kanten.",
    customer: "Klant",
    customerText: "Kiest een bestelling en stelt een vraag. De inlogcode komt aan in het postvak UIT hieronder.",
    agent: "Klantenservice",
    agentText: "Werkt de wachtrij af en beantwoordt aanvragen.",
    editor: "Redactie",
    editorText: "Schrijft de artikelen en ziet ze voor een voorbeeldbestelling.",
    teamLead: "Teamleider",
    teamLeadText: "Ziet wat te laat is of vastzit, en regelt mensen, diensten en post.",
    enter: "Inloggen als {{name}}",
    password: "Wachtwoord",
    shops: "Winkels",
    visit: "{{shop}} bezoeken zonder in te loggen",
    outbox: "Postvak UIT: de e-mails die verstuurd zouden zijn",
    none: "Er is nog geen winkel ingesteld. Voeg onder content een map met een shop.yaml toe en start opnieuw.",
  },
  signIn: {
    title: "Inloggen",
    lead: "Vul het adres in waarmee u bestelt. We sturen een code; er is geen wachtwoord om te onthouden.",
    email: "E-mailadres",
    send: "Code aanvragen",
    codeTitle: "Vul uw code in",
    codeLead:
      "Als deze winkel {{email}} kent, is daar zojuist een code van zes cijfers heen gestuurd. Die werkt tien minuten.",
    code: "Code",
    confirm: "Inloggen",
    again: "Nieuwe code sturen",
    demoOutbox: "Demonstratie: de code staat in het postvak UIT.",
    staffTitle: "Inloggen voor het team",
    password: "Wachtwoord",
    errors: {
      email: "Vul een adres in zoals naam@voorbeeld.org.",
      wrong: "Die code klopt niet of werkt niet meer. Kijk in de nieuwste e-mail of vraag een nieuwe code aan.",
      tooMany: "Te veel pogingen. Wacht {{minutes}} min. en probeer het dan opnieuw.",
      password: "Adres en wachtwoord horen niet bij elkaar. Controleer beide.",
    },
    mail: {
      subject: "{{code}} is uw code voor {{shop}}",
      text: "Uw code voor {{shop}}: {{code}}\n\nDe code werkt één keer, tien minuten lang. Hebt u er niet om gevraagd, dan kunt u deze e-mail negeren: zonder de code kan niemand inloggen.",
    },
  },
  outbox: {
    title: "Postvak UIT",
    lead: "In de demonstratie worden e-mails in een map geschreven in plaats van verstuurd. De nieuwste eerst.",
    empty: "Er is nog niets verstuurd.",
    to: "Aan",
  },
};
