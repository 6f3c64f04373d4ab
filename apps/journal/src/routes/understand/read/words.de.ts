import type { ReadWords } from './words.ts';

export const de: ReadWords = {
  title: 'Kurze Antworten',
  lead: 'Jede mit ihren Quellen. Keine ersetzt Ihr Team.',
  back: 'Kurze Antworten',
  groups: { ms: 'Multiple Sklerose', fibromyalgia: 'Fibromyalgie' },
  sources: 'Quellen',
  lookedUp: (day) => `Nachgesehen: ${day}; nicht als ganze Arbeiten gelesen.`,
  pictures: {
    relapse: 'Ansehen: in einem Schub',
    lives: 'Ansehen: ein Leben mit MS',
    load: 'Ansehen: Last und Kreislauf',
  },
  previous: 'Davor',
  next: 'Weiter',
  callNow:
    'Plötzlich schwach oder gelähmt, Atemnot, Schmerz in der Brust oder der Gedanke, nicht mehr leben zu wollen? Gehen Sie jetzt zu „Schlimmer?“.',
  texts: {
    relapse: {
      title: 'Was ist ein Schub?',
      paragraphs: [
        'Ein Schub sind neue Beschwerden, oder alte, die deutlich schlimmer werden. Sie kommen in Stunden oder Tagen. Attacke und Exazerbation sind andere Wörter für dasselbe.',
        'Ein Schub muss länger als 24 Stunden dauern. Er muss mindestens 30 Tage nach dem Beginn des letzten beginnen. Und es darf keinen anderen Grund geben: keinen Infekt, kein Fieber, keine Hitze.',
        'Die meisten Schübe dauern Wochen. Dann lassen die Beschwerden nach, ganz oder zum Teil. Nicht jeder Schub braucht eine Behandlung. Sagen Sie es Ihrem Team trotzdem bald: Brauchen Sie eine, soll sie in den ersten 14 Tagen beginnen. Ihr Team sieht so auch, wie aktiv die MS ist.',
      ],
    },
    'pseudo-relapse': {
      title: 'Was ist ein Pseudoschub, und warum Hitze?',
      paragraphs: [
        'Manchmal kommen alte Beschwerden wieder, ohne dass etwas Neues kaputt ist. Das heißt Pseudoschub. Ein heißer Tag, ein heißes Bad, Sport, Fieber oder ein Infekt können das machen. Es ist echt, und es kann stark sein.',
        'Ein Nerv, der einmal seine Hülle verlor, hat wenig Reserve. Wird er warm, werden Signale langsam oder bleiben stecken. Kühlt der Körper ab, kommen sie wieder. Hitze zeigt alte schwache Stellen; sie macht nichts Neues kaputt.',
        'Kühlen Sie sich ab, ruhen Sie sich aus, und sehen Sie nach, ob Fieber oder ein Infekt da ist, zum Beispiel der Blase. Finden Sie einen, fragen Sie einen Arzt. Bleibt es danach länger als einen Tag, oder ist es neu, dann fragen Sie Ihr Team.',
      ],
    },
    remission: {
      title: 'Woran merke ich, dass ich in Remission bin?',
      paragraphs: [
        'Bei MS ist Remission die Zeit nach einem Schub und vor dem nächsten. Man muss sie nicht deutlich merken. Manchen geht es wieder gut. Bei anderen bleiben Beschwerden. Beide sind in Remission.',
        'Oft beginnt sie langsam. In einer Studie mit 223 Schüben war nach drei Monaten in 55 von 100 alles wie davor, nach sechs in 71 von 100.',
        'Eine Remission kann Monate dauern, und sie kann viele Jahre dauern. Für einen Menschen kann das niemand sagen. Ebb sagt, seit wann Ihre Einträge eine zeigen, und was noch bleibt.',
      ],
    },
    'what-stays': {
      title: 'Warum bleiben manche Beschwerden?',
      paragraphs: [
        'Nach einem Schub wird das meiste besser. In einer Studie mit 279 Schüben ließ etwa die Hälfte etwas zurück, das man nach Monaten noch messen konnte. Die andere Hälfte nicht.',
        'Nach sehr starken Schüben bleibt mehr. In einer Studie mit behandelten Menschen war bei etwa der Hälfte nach einem Jahr noch mindestens eine Stufe mehr Behinderung da. Am meisten besserte es sich in den ersten Monaten, aber es ging weiter.',
        'Warum? Die Schwellung geht weg, und die Hülle wächst zum Teil nach. Aber einige Fasern sind für immer verloren. Der Körper kann einen Teil auf anderen Wegen ausgleichen. Jeder Schub braucht vielleicht etwas von dieser Reserve auf. Darum kann es nach dem nächsten schwerer sein, sich zu erholen.',
      ],
    },
    nerves: {
      title: 'Was geschieht in den Nerven?',
      paragraphs: [
        'Nervenfasern in Gehirn und Rückenmark haben eine Hülle. Sie heißt Myelin und macht Signale schnell. Bei MS greift die eigene Abwehr sie irrtümlich an.',
        'Wo die Hülle fehlt, werden Signale langsam oder bleiben stecken. Welche Beschwerde kommt, hängt davon ab, welche Fasern dort liegen: die für das Auge, ein Bein, eine Hand oder die Blase.',
        'Geht die Schwellung zurück, kommen viele Signale wieder. Ein Teil der Hülle wächst nach und bleibt dünner. Eine Narbe entsteht. Einige Fasern sind für immer weg. Der Name sagt es: Sklerose heißt Narbe.',
      ],
    },
    steroids: {
      title: 'Was tut Kortison, und was nicht?',
      paragraphs: [
        'Starkes Kortison beruhigt für ein paar Tage die Entzündung eines Schubs. In einer Studie mit 457 Menschen mit entzündetem Sehnerv kam das Sehen mit Kortison aus dem Tropf früher wieder. Nach einem Jahr war es mit und ohne gleich.',
        'Darum sagt man: Kortison macht einen Schub kürzer, es ändert nicht, was bleibt. Eine große Studie von 2025 begleitete Menschen über Jahre, und den Behandelten ging es etwas besser. Wer es bekam, war aber nicht ausgelost. Also ist das nicht entschieden.',
        'Kortison ist nicht für jeden Schub, und nicht für einen Pseudoschub. Es kann den Schlaf, den Blutzucker und die Stimmung stören. Vorher sieht man nach einem Infekt. Fragen Sie Ihr Team, was für Sie richtig ist.',
      ],
    },
    types: {
      title: 'Welche Arten von MS gibt es?',
      paragraphs: [
        'Ärzte haben vier Namen. CIS ist ein erster Schub, aus dem MS werden kann oder nicht. Schubförmige MS (RRMS) hat Schübe und dazwischen bessere Zeiten. Etwa 85 bis 90 von 100 Menschen beginnen so.',
        'Danach kann die sekundär progrediente MS (SPMS) kommen: Es wird langsam schlechter, mit wenigen Schüben oder keinen. Die primär progrediente MS (PPMS) wird von Anfang an langsam schlechter. Etwa 10 bis 15 von 100 beginnen so.',
        'Jede Art kann aktiv sein oder nicht, und schlechter werden oder nicht. Die Namen helfen beim Reden. Sie sind keine Mauern: Manche wechseln von einer zur nächsten, und oft sieht man das erst im Rückblick.',
      ],
    },
    'first-attack': {
      title: 'Ein erster Schub: Ist es MS?',
      paragraphs: [
        'Nicht immer. Am meisten sagt das erste Bild vom Gehirn. Eine Studie begleitete 107 Menschen 20 Jahre lang. Von 73 mit Flecken auf dem Bild bekamen 60 MS. Von 34 ohne Flecken waren es 7.',
        'Rund gesagt: mit Flecken etwa 8 von 10, ohne etwa 2 von 10. Die Bilder waren aus den Jahren um 1985. Heutige Geräte sehen mehr.',
        'Nach 15 bis 20 Jahren mit MS ging es etwa einem Drittel noch gut, und bei etwa der Hälfte war es langsam schlechter geworden. Wie es einem Menschen gehen wird, weiß am Anfang niemand. Es gibt Mittel, die einen zweiten Schub seltener machen oder später. Fragen Sie früh danach.',
      ],
    },
    silent: {
      title: 'Kann MS ohne Schub schlechter werden?',
      paragraphs: [
        'Ja. Zwischen Schüben oder ganz ohne kann es langsam schlechter werden. Das kann früh beginnen, auch wenn manches gerade besser wird. Ärzte sagen PIRA: schlechter, und nicht durch Schübe. Manche sagen „still“.',
        'Man übersieht es leicht. Es zeigt sich in Werten beim Arzt, beim Gehen auf Zeit, bei einem Test der Hände oder in einem Tagebuch über Jahre. Ein schlechter Tag beim Arzt genügt nicht: Es muss Monate später noch da sein. Selbst dann wird es manchmal wieder besser.',
        'Warum es kommt, weiß man noch nicht gut. Eine gute Frage bei jedem Termin: Bin ich noch so wie vor zwei Jahren?',
      ],
    },
    neda: {
      title: 'Was heißt NEDA?',
      paragraphs: [
        'NEDA ist kurz für „kein Zeichen von Aktivität“. Es heißt dreierlei auf einmal, über eine Zeit: kein Schub, keine bleibende Verschlechterung, keine neuen Flecken auf dem Bild. Ärzte nehmen es als Ziel der Behandlung.',
        'Die Latte liegt hoch. In einer Studie hatten es 46 von 100 Menschen nach einem Jahr, und 8 von 100 nach sieben. Ein Fleck genügt, und es ist verfehlt; das heißt nicht, dass es schlecht geht.',
        'Es ist auch nicht alles. In einer anderen Studie hatten Menschen zwei Jahre lang NEDA. Einem von vier ging es in den etwa zehn Jahren danach doch schlechter. Ohne Bild kann niemand NEDA sagen. Ebb sagt dann „unbekannt“.',
      ],
    },
    who: {
      title: 'Wer bekommt MS, und wann?',
      paragraphs: [
        'Jeder kann sie bekommen. Meist zeigt sie sich zuerst zwischen 20 und 40 Jahren, manchmal früher oder später. Frauen bekommen sie zwei- bis dreimal so oft wie Männer.',
        'Weit weg vom Äquator ist sie häufiger. Hat ein Elternteil, ein Bruder oder eine Schwester MS, ist sie wahrscheinlicher, aber sie bleibt selten: 1 bis 3 von 100 bekommen sie auch. Niemand ist schuld.',
        'Etwa 85 bis 90 von 100 Menschen beginnen mit Schüben. Viele Menschen mit MS werden so alt wie andere. Im Mittel ist das Leben sechs bis sieben Jahre kürzer, und der Abstand wird kleiner.',
      ],
    },
    treatments: {
      title: 'Was tun Dauerbehandlungen?',
      paragraphs: [
        'Es gibt viele Mittel, die den Verlauf ändern: in den USA mehr als 20, wenn man alle Marken zählt. Sie machen Schübe seltener und milder, und neue Flecken auf dem Bild weniger. Was verloren ist, heilen sie nicht. Manche sind mild, manche stark.',
        'Die älteren, die man spritzt, kennt man lange, und sie schwächen die Abwehr kaum. Die neueren wirken meist besser und ändern die Abwehr mehr. Dann braucht es Bluttests und andere Prüfungen, damit man keinen Infekt übersieht.',
        'Gute Fragen: Was bringt es mir? Was kann schiefgehen, und wie merken wir es früh? Was ist, wenn ich ein Kind, eine Impfung, eine Pause will? Eine zweite Meinung ist Ihr Recht.',
      ],
    },
    rehabilitation: {
      title: 'Was kann Reha?',
      paragraphs: [
        'Reha heißt: üben, was sich üben lässt, und für den Rest neue Wege finden. Das kann Bewegung sein, die Arbeit der Hände, das Sprechen, das Denken, oder der Alltag zu Hause und im Beruf.',
        'Eine große Übersicht sah sich Studien mit mehr als 10.000 Menschen mit MS an. Training und Bewegung taten dem Gehen und der Kraft gut, und die Müdigkeit nahm ab. Programme mit mehreren Fachleuten halfen, mehr zu tun, auch später noch.',
        'Für anderes ist der Beweis schwach oder fehlt. Fangen Sie klein an, und hören Sie auf, bevor Sie erschöpft sind. Nach einem Schub ist eine gute Zeit, danach zu fragen.',
      ],
    },
    worse: {
      title: 'Wovon geht es mir schlechter, und was macht einen Schub?',
      paragraphs: [
        'Das sind zwei Dinge. Von Hitze, einer schlechten Nacht, Stress, zu viel Arbeit oder einem Glas zu viel kann es Ihnen heute schlechter gehen. Das vergeht, und nichts Neues geht kaputt.',
        'Was Schübe macht, ist schwerer zu finden. Eine Übersicht über 43 Studien fand mehr Schübe rund um Infekte und in den Monaten nach einer Geburt, und weniger in der Schwangerschaft. Auch Stress hing damit zusammen, aber den misst man schwer. Wer raucht, dem geht es schneller schlechter; beim Aufhören gibt es Hilfe.',
        'Ihr Tagebuch kann zeigen, was bei Ihnen zusammen auftritt. Was wovon kommt, zeigt es nicht. Dem kommt man nur näher, wenn man es abwechselnd ausprobiert.',
      ],
    },
    vaccines: {
      title: 'Impfungen und andere Mittel: Was soll ich fragen?',
      paragraphs: [
        'Fachleute in den USA sagen: Menschen mit MS sollen die üblichen Impfungen bekommen, und jedes Jahr die gegen Grippe. Bei Mitteln, die die Abwehr schwächen, raten sie von lebenden Impfstoffen ab. In einem Schub wartet man.',
        'Was nötig ist, sollte man mindestens vier bis sechs Wochen vor so einem Mittel impfen. Fragen Sie also früh: Welche brauche ich, bevor ich beginne?',
        'Nehmen Sie Kräuter, viel Vitamine oder anderes? Sagen Sie es Ihrem Team und in der Apotheke. Fragen Sie, ob es zu Ihren Mitteln passt. Setzen Sie dafür nichts ab, ohne zu fragen.',
      ],
    },
    'fibromyalgia-remission': {
      title: 'Heilung, Remission, Erholung: drei Dinge',
      paragraphs: [
        'Heilung hieße: Die Fibromyalgie ist weg und kann nicht wiederkommen. So etwas kennt man nicht. Remission heißt: Die Beschwerden bestimmen Ihr Leben nicht mehr. Erholung ist der Weg dorthin, und er geht auf und ab.',
        'Es kommt vor. In einer Studie mit 1.555 Menschen erfüllten etwa 45 von 100 irgendwann die Kriterien nicht mehr. Viele erfüllten sie später wieder. In einer Studie mit 28 Menschen über 26 Jahre hatte etwa einer von vier ein Jahr oder mehr ohne Beschwerden. Bei den meisten blieben sie, aber sie konnten so viel tun wie davor.',
        'Auch in Remission kann eine Krankheitswelle kommen. Das heißt nicht, dass Sie wieder am Anfang stehen. Darum fragt Ebb zuerst, was Sie wieder können, und dann erst, wie weh es tut.',
      ],
    },
    'load-and-loop': {
      title: 'Last und Kreislauf: eine Art, es sich vorzustellen',
      paragraphs: [
        'Fachleute sagen: Bei Fibromyalgie geht der Körper anders mit Schmerz um, er ist wohl lauter gestellt. Wie das im Ganzen kommt, weiß niemand. Ein Bild kann helfen.',
        'Denken Sie an eine Last, die Sie tragen: kurzer Schlaf, Stress, zu viel tun, krank sein. Und an einen Alarm, der gelernt hat, leicht zu läuten. Beschwerden bringen Sorge und Beobachten, und die halten ihn laut. Ist beides hoch, geht er vielleicht weiter, wenn die Last gesunken ist.',
        'Passt das zu Ihnen, kann man zweierlei versuchen: weniger tragen, und den Alarm leiser werden lassen. Das erste hilft vielleicht in Wochen. Das zweite geht wohl langsamer, hat Rückschläge und hält vielleicht länger. Es ist ein Bild, kein Beweis.',
      ],
    },
    'what-helps': {
      title: 'Was hilft zuerst?',
      paragraphs: [
        'Fachleute aus 12 Ländern sahen sich 107 Übersichten über Studien an. Nur zu Bewegung raten sie stark: Gehen, Wasser, leichte Gewichte. Auch Gespräche, langsame Bewegung wie Tai-Chi und Programme aus mehreren Teilen können helfen. Medikamente kommen später, und nicht für alle.',
        'Ein Weg beginnt mit dem Schlaf. Dann bewegen Sie sich wenig, oft, und hören auf, bevor es zu viel ist: an guten und an schlechten Tagen gleich. Klein und täglich ist besser als viel und selten.',
        'Sehen Sie weniger auf die Beschwerden. Darum fragt Ebb nur einmal in der Woche, und fragt, was Sie tun konnten. Was dem einen hilft, hilft dem anderen vielleicht nicht.',
      ],
    },
  },
};
