## Биринчи экран: эмне болуп жатат. Баскычтын өзү — жардам суроо.
crisis-need-danger-button = Мага коркунуч бар
crisis-need-dying-button = Жашагым келбейт
crisis-need-newborn-button = Төрөдүм, барар жерим жок
crisis-need-pregnant-button = Кош бойлуумун, жалгызмын
crisis-need-leaving-button = Баладан баш тартсамбы
crisis-need-hunger-button = Тамак же документ жок
crisis-young-button = 18ге чыга элекмин
crisis-hide-button = Жашыруу
crisis-who-sees = Телефонуңуз кимдин колунда болсо, чатты ошол көрөт. «Жашыруу» дароо кадимки менюну ачат.
crisis-secret = Сырыңызды сактайбыз. Балага коркунуч болсо, билдирүүгө милдеттүүбүз. Сизге коркунуч болсо, адегенде өзүңүзгө айтабыз.
crisis-write = <b>Жазыңыз, үн менен айтыңыз, сүрөт жөнөтүңүз</b> — аны командадагы адам көрөт. Болбосо төмөндөн тандаңыз:
crisis-write-young = <b>Жаз же үн менен айт.</b> Аны биздин командадагы чоң киши көрөт. Ата-энеңден сурабайбыз. 111ге чалсаң да болот, ал жерде балдарга жардам беришет.
crisis-open-already = Өтүнүчүңүз ачык, номери { $number }. Бул жерге жазганыңыздын баарын команда көрөт.
crisis-numbers = <b>{ $country }</b>: { $numbers }

## Каалаган жерде терилген сөздөр: аларды бир басып командага жөнөтүү.
crisis-send-this-button = Муну командага жөнөтүү
crisis-send-question-button = Муну адамдан суроо

## Өтүнүчтүн абалы. $who — кимге айтылат: балага «сен», чоң кишиге «сиз».
crisis-delivered =
    { $who ->
        [child] Командага жеткирдик. Номериң { $number }. Бирөө колго алганда айтабыз.
       *[adult] Командага жеткирдик. Номери { $number }. Бирөө колго алганда айтабыз.
    }
crisis-called = Нөөмөттөгү кишини чакырып жатабыз. Номери { $number }. Чалган тезирээк:
crisis-where-are-you =
    { $who ->
        [child] Кааласаң, кайда экениңди жаз. Жооп бербесең да болот.
       *[adult] Кааласаңыз, кайда экениңизди жазыңыз. Жооп бербесеңиз да болот.
    }
crisis-not-reached = Сөздөрүңүз { $number } номери менен сакталды, бирок азыр командадан эч кимди чакыра албадык. Чалыңыз:
crisis-usual-wait = Бул убакта өтүнүчтү адатта { $minutes } мүнөт ичинде колго алышат.
crisis-who-else =
    { $who ->
        [child] Бул телефонду дагы ким көрөт? Жооп бербесең да болот.
       *[adult] Бул телефонду дагы ким көрөт? Жооп бербесеңиз да болот.
    }
crisis-only-me-button = Мен гана
crisis-others-button = Башкалар да
crisis-only-me = Жооптор бул жерге толук келет. Жаза бериңиз, окуп жатабыз.
crisis-others = Жооптор үнсүз келет, сөзү көрүнбөйт: «Жазуу бар» деген сап гана чыгат. Өзүңүз ачасыз, 5 мүнөттөн кийин жабылат.
crisis-taken =
    { $who ->
        [child] Кабарың адамдын колунда. Ал окуп жатат.
       *[adult] Кабарыңыз адамдын колунда. Ал окуп жатат.
    }
crisis-still-calling =
    { $who ->
        [child] Азырынча эч ким колго алган жок. Чакыра беребиз. Күтпө, чал:
       *[adult] Азырынча эч ким колго алган жок. Чакыра беребиз. Күтпөңүз, чалыңыз:
    }
    { $numbers }
crisis-nobody =
    { $who ->
        [child] Азыр командадан эч кимди чакыра албадык. Чал:
       *[adult] Азыр командадан эч кимди чакыра албадык. Чалыңыз:
    }
    { $numbers }
crisis-closed =
    { $who ->
        [child] Өтүнүчүңдү жаптык. Дагы жардам керек болсо, «Мага жардам керек» дегенди ач.
       *[adult] Өтүнүчүңүздү жаптык. Дагы жардам керек болсо, «Мага жардам керек» дегенди ачыңыз.
    }

## Бейтарап сап: ким жана эмне жөнүндө жазганы көрүнбөйт.
crisis-note = Жазуу бар
crisis-note-button = Ачуу
crisis-kind-photo = <i>Сүрөт</i>
crisis-kind-voice = <i>Үн кабар</i>
crisis-kind-video = <i>Видео</i>
crisis-kind-video_note = <i>Видео</i>
crisis-kind-audio = <i>Аудио</i>
crisis-kind-animation = <i>Сүрөт</i>
crisis-kind-document = <i>Файл</i>
crisis-kind-sticker = <i>Стикер</i>
crisis-kind-other = <i>Кабар</i>
crisis-kind-location = <i>Жер</i>
crisis-kind-venue = <i>Жер</i>
crisis-kind-contact = <i>Байланыш</i>

## Эч ким билбеши үчүн: ал өз телефонунда эмнени тандайт.
crisis-careful-button = Эч ким билбесин
crisis-careful =
    <b>Эч ким билбеши үчүн</b>
    Купуя сөз: аны ушул чатта жазсаңыз, бул жерде кадимки меню гана калат.
    Сааттар: жазса боло турган саатты өзүңүз тандайсыз, башка убакта өзүңүз жазмайынча жазбайбыз.
    Чатты тизмеден жана башка түзмөктөрдөн бот өчүрө албайт: аны өзүңүз гана өчүрөсүз.
crisis-code-button = Купуя сөз
crisis-hours-ask-button = Качан жазса болот
crisis-code =
    <b>Купуя сөз</b>
    Бирден үчкө чейин жөнөкөй сөз ойлоп табыңыз, 30 тамгага чейин. Аны чаттан дароо өчүрөбүз.
crisis-code-again = Бул сөз болбойт. Бирден үчкө чейин сөз керек, 3төн 30 тамгага чейин, команда болбосун.
crisis-code-known = Эстеп калдык, чаттан өчүрдүк. Баарын жашыруу керек болгондо, ошол сөздү ушул жерге жазыңыз.
crisis-hours =
    <b>Сизге качан жазса болот?</b>
    Баарын жашырсаңыз да, ушул сааттарда жооп үнсүз келет.
crisis-hours-button = { $begin }:00–{ $end }:00
crisis-no-hours-button = Жазбаңыз, өзүм жазам
crisis-hours-set = Жакшы: { $hours }. Башка убакта өзүңүз жазып жатсаңыз гана жооп беребиз.
crisis-hours-none = Жакшы. Баарын жашырсаңыз, өзүңүз жазмайынча жазбайбыз.
crisis-hidden = Telegram ботко өчүрүүгө уруксат бергендин баарын чаттан өчүрдүк. Эки суткадан эскисин жана чаттын өзүн сиз гана өчүрө аласыз.
crisis-neutral = Башкы меню төмөнкү баскычта.

## Жабылгандан кийин: ал-жайын сураса болобу.
crisis-ask-later-button = Кийин ал-жайымды сураңыз
crisis-ask-never-button = Сурабаңыз
crisis-asked-later = 3, 14 жана 60 күндөн кийин үнсүз сурайбыз. Баарын жашырсаңыз, сурабайбыз.
crisis-asked-never = Жакшы, сурабайбыз. Жардам керек болсо, өзүңүз жазыңыз.
crisis-how-are-you =
    { $who ->
        [child] Кандайсың? Жооп бербесең да болот.
       *[adult] Кандайсыз? Жооп бербесеңиз да болот.
    }
crisis-is-well-button = Баары жакшы
crisis-help-again-button = Дагы жардам керек
crisis-glad = Айтканыңыз үчүн рахмат. Кыйын болсо, жазыңыз.

## Башка уюмга берүү: ушул сөздөргө макул болсо гана.
crisis-refer-ask =
    { $who ->
        [child] Сага жардам бериши үчүн башка уюмга ушуну гана жеткирели дейбиз:
       *[adult] Сизге жардам бериши үчүн башка уюмга ушуну гана жеткирели дейбиз:
    }
    { $words }
crisis-refer-yes-button = Жеткирсе болот
crisis-refer-no-button = Жеткирбеңиз
crisis-refer-yes = Рахмат. Ушул сөздөрдү гана жеткиребиз.
crisis-refer-no = Жакшы, жеткирбейбиз. Биз жаныңыздабыз.

## Адамдан суроо: жөнөкөй суроо.
crisis-ask =
    <b>Адамдан суроо</b>
    Сурооңузду жазыңыз же үн менен айтыңыз. Командадагы адам окуп, ушул жерде жооп берет.

    Сөздөрүңүздү жооп берүү үчүн гана сактайбыз.
crisis-asked = Командага жеткирдик. Номери { $number }. Жооп ушул жерге келет.
crisis-back-button = Токтогон жериме

## Эмнеге болбойт, кыскача.
crisis-button-gone = Бул баскыч эми жок. Экранды кайра ачыңыз.
crisis-note-gone = Бул жазуу эми жок.
crisis-case-gone = Мындай кайрылуу жок.
crisis-case-sealed = Кайрылуу эчак жабылган, аны окуу мөөнөтү бүттү.
crisis-already-taken = Мурда алынган: { $owner }.
crisis-not-in-team = Бул адам кайрылууларга жооп бербейт.
crisis-case-closed = Кайрылуу жабык. Адегенде кайра ачыңыз.
crisis-refer-how = Мындай жазыңыз: /refer жана бир-эки сап, { $most } тамгага чейин, { $lines } саптан ашпасын. Аны адегенде кайрылган адамдын өзү окуйт.
crisis-refer-first = Адегенде анын макулдугу: кайрылуунун темасында /refer. Макулдуксуз: /override жана себеби, экинчи киши керек.
crisis-override-how = Себебин жазыңыз: /override жана макулдугун эмнеге күтүүгө болбойт.
crisis-no-second = Азыр бот жаза ала турган экинчи киши жок.
crisis-second-is-another = Башка киши ырасташы керек.
crisis-in-its-topic = Муну кайрылуунун темасына жазыңыз.
crisis-say-how = Аны менен байланыш жок, кайрылуу болсо шашылыш. Ал-жайын кайдан билгениңизди тандаңыз.
crisis-other-open = Бул адамдын башка ачык кайрылуусу бар.
crisis-too-late-to-stop = Жөнөтүлүп кетти. Аны чаттан өчүрсө болот.
crisis-nothing-to-withdraw = Өчүрө турган эч нерсе жок: жооп жеткен жок же өчүрүлгөн.
crisis-too-old-to-withdraw = 48 сааттан ашты: Telegram эми өчүртпөйт.

## Командага кайрылуунун картасы.
crisis-topic = { $number } · { $severity } · { $where }
crisis-topic-drill = { $number } · МАШЫГУУ
crisis-card-head = <b>{ $number }</b> · { $severity } · { $where }
crisis-card-language = Тили: { $language }
crisis-card-waiting = Жооп күтө баштаган убактысы: { $since }
crisis-card-answered = Жооп берилди
crisis-card-owner = Жооптуу: { $owner }
crisis-card-nobody = <b>Эч ким алган жок</b>
crisis-card-next-call = Кийинки чакыруу: { $at }
crisis-card-lost = <b>Байланыш жок:</b> ал ботту токтоткон
crisis-drill-card = <b>МАШЫГУУ.</b> Эч кимге коркунуч жок. Чыныгыдай эле «Алам» баскычын басыңыз.
crisis-card-hidden = <b>Жазбаңыз:</b> ал чатты жашырды
crisis-card-except = Бул сааттардан башка: { $hours }
crisis-card-hours = Жазса болот: { $hours }
crisis-card-code = Купуя сөзү бар
crisis-card-hushed = Аны күткөн жооп: { $count }
crisis-card-closed = Жабылды { $at }: { $outcome }
crisis-count-text =
    { $count ->
         [one] { $count } кабар
        *[other] { $count } кабар
    }
crisis-count-voice =
    { $count ->
         [one] { $count } үн кабар
        *[other] { $count } үн кабар
    }
crisis-count-photo =
    { $count ->
         [one] { $count } сүрөт
        *[other] { $count } сүрөт
    }
crisis-count-video =
    { $count ->
         [one] { $count } видео
        *[other] { $count } видео
    }
crisis-count-document =
    { $count ->
         [one] { $count } файл
        *[other] { $count } файл
    }
crisis-count-other =
    { $count ->
         [one] { $count } башка
        *[other] { $count } башка
    }
crisis-and = { $one }, { $other }
crisis-about-crisis = Жардам сурайт
crisis-about-question = Суроо
crisis-about-minor = <b>18ге чыга элек</b>
crisis-nowhere = аймагы белгисиз
crisis-language-kk = казакча
crisis-language-ru = орусча
crisis-language-ky = кыргызча
crisis-language-en = англисче
crisis-severity-1-button = шашылыш
crisis-severity-2-button = тез арада
crisis-severity-3-button = бүгүн
crisis-severity-4-button = суроо

## Команданын баскычтары.
crisis-take-button = Алам
crisis-more-button = Дагы
crisis-card-button = Карточкага
crisis-hand-over-button = Өткөрүп берүү
crisis-canned-button = Даяр жооптор
crisis-severity-button = Шашылыштыгы
crisis-make-crisis-button = Бул — жардам суроо
crisis-release-button = Кезекке кайтаруу
crisis-close-button = Жабуу
crisis-reopen-button = Кайра ачуу
crisis-colleague-button = { $name }
crisis-open-topic-button = Теманы ачуу
crisis-stop-button = Токтотуу
crisis-withdraw-button = Анын чатынан өчүрүү
crisis-reveal-button = Мага көрсөтүү
crisis-reveal-help-button = Жардам жөнөтүү үчүн
crisis-reveal-call-button = Сураганындай чалуу үчүн
crisis-reveal-safety-button = Балага коркунуч бар
crisis-outcome-helped-button = Жардам бердик
crisis-outcome-referred-button = Башкаларга өткөрдүк
crisis-outcome-silent-button = Эми жазбайт
crisis-outcome-mistaken-button = Жардам керек эмес
crisis-outcome-safe-button = Аман экенин билебиз
crisis-outcome-services-button = Кызматтар колго алды
crisis-outcome-kin-button = Жакындарынан билдик
crisis-outcome-erased-button = өчүрүлдү
crisis-outcome-drill-button = машыгуу

## Командадагы адамды чакыруу: анын бир да сөзү жок.
crisis-page = <b>{ $number } · { $severity }</b>
crisis-page-again = <b>{ $number } · { $severity }</b> — ушул убакка чейин эч ким жооп берген жок
crisis-page-mine = <b>{ $number } · { $severity }</b> — эми сизде
crisis-page-facts = { $where } · { $language } · күтө баштаган убактысы: { $since }
crisis-page-taken = { $number }: жооптуу { $owner }
crisis-page-closed = { $number }: жабылды

## Жооп кайсы жерге жетти.
crisis-way-held = 5 секунддан кийин жөнөтөм
crisis-way-hushed = Кармалды: ага азыр жазууга болбойт. Өзү жазганда же өзү айткан саатта кетет
crisis-way-going = Жөнөтүлүп жатат
crisis-way-sent = Жөнөтүлдү
crisis-way-opened = Жөнөтүлдү · ачылды
crisis-way-stopped = Токтотулду, жөнөтүлгөн жок
crisis-way-blocked = Жеткен жок: ал ботту токтоткон
crisis-way-failed = Жеткен жок
crisis-way-withdrawn = Анын чатынан өчүрүлдү

## Командага саптар. $number — кайрылуунун номери.
crisis-team-number = <b>{ $number }</b>
crisis-received-contact = Байланыш келди
crisis-received-location = Жери келди
crisis-received-venue = Жери келди
crisis-received-other = Бот көрсөтө албаган нерсе келди
crisis-reveal-why = Эмне үчүн көрсөтүү керек? Аны өзүңүз гана көрөсүз. Себеби журналда калат.
crisis-team-edited = <i>Өзгөртүлдү:</i>
crisis-team-anonymous = Топтун атынан жазып жатасыз, бот ким экениңизди көрбөйт. Ага эч нерсе жөнөтүлгөн жок. Администратор укуктарынан «Анонимдүүлүктү» алып салыңыз.
crisis-team-returned = { $number }: { $owner } унчукпады, кайрылуу кезекке кайтты.
crisis-team-released = { $number }: { $owner } кайрылууну кезекке кайтарды.
crisis-team-came-back = { $number }: чат жашырылган эле, эми ошол жерден кайра жазып жатышат. Өзү экенине ынаныңыз.
crisis-team-is-well = { $number }: ал баары жакшы деп жооп берди.
crisis-team-not-asked = { $number }: ал-жайын сурай албадык. Башка жол менен билиңиз.
crisis-team-refer-asked = { $number }: ал бул саптарды окуп, өзү чечет.
crisis-team-refer-agreed = { $number }: ал макул, ушул саптарды гана берсе болот.
crisis-team-refer-refused = { $number }: ал макул эмес. Бербеңиз.
crisis-team-overridden = { $number }: экинчи киши ырастады, макулдугусуз берсе болот.
crisis-team-left = { $number }: { $owner } эми командада эмес, кайрылуу кезекте.
crisis-team-closed-already = { $number } жабык: эч нерсе жөнөтүлгөн жок. Адегенде кайра ачыңыз.
crisis-team-shield-iin = Жөнөтүлгөн жок: жоопто бирөөнүн ПИНи бар.
crisis-team-shield-phone = Жөнөтүлгөн жок: бул телефон башка кайрылуудан.
crisis-team-shield-case = Жөнөтүлгөн жок: жоопто башка кайрылуунун номери бар.
crisis-team-shield-person = Жөнөтүлгөн жок: жоопто башка адамдын Telegram номери бар.
crisis-team-not-delivered-blocked = { $number }: жооп жеткен жок, ал ботту токтоткон. Кайра жазса, бул жерден көрөсүз.
crisis-team-not-delivered-failed = { $number }: жооп жеткен жок. Дагы бир жолу аракет кылыңыз.
crisis-team-unshown = { $number }: Telegram бир кабарын көрсөткөн жок. Сөздөрү /cases → «Окуу» барагында.
crisis-warn-no-topics = Бот команда тобунда тема ача албайт. Ага «Темаларды башкаруу» укугун бериңиз, азырынча кайрылуулар жалпы темага түшөт.

## Даяр жооптор: командага баскыч жана ал көрө турган сөздөр.
crisis-canned-here-button = Мен ушул жердемин
crisis-canned-here = Саламатсызбы. Мен командадагы адаммын, жазганыңызды окуп жатам. Кандай ыңгайлуу болсо, аз-аздан жаза бериңиз.
crisis-canned-listening-button = Угуп жатам
crisis-canned-listening = Айтканыңыз үчүн рахмат. Сиз күнөөлүү эмессиз. Азыр эмне эң керек?
crisis-canned-number-button = 112ге чалыңыз
crisis-canned-number = Азыр коркунучтуу болсо, 112ге чалыңыз. Мен ушул жерде болом.
crisis-canned-morning-button = Эртең менен жооп берем
crisis-canned-morning = Дагы бир жолу окуп, эртең менен жооп берем. Коркунуч болсо, күтпөңүз: 112.
crisis-canned-where-button = Азыр кайдасыз?
crisis-canned-where = Кайсы шаарда же райондосуз? Так дарек керек эмес.
crisis-canned-thanks-button = Жакшы калыңыз
crisis-canned-thanks = Өзүңүздү сактаңыз. Дагы кыйын болсо, бул жерге жазыңыз: биз жаныңыздабыз.

## Жолду текшерүү: машыгуу кайрылуусу.
command-drill = Чакыруу жетеби, текшерүү
crisis-drill =
    <b>Машыгуу кайрылуусу</b>
    Бүт жолдон өтөт: тема, карточка, чакыруу. Канча убакытта алганын өлчөп, эмне бузулганын айтабыз.
crisis-drill-planned = Кийинкиси өзү: { $at }
crisis-drill-button = Азыр баштоо
crisis-drill-on-button = Жумасына бир жолу өзү
crisis-drill-off-button = Өзү башталбасын
crisis-drill-begun = { $number } машыгуу кайрылуусу башталды. Жыйынтыгы ушул жерге келет.
crisis-drill-taken = <b>Машыгуу { $number }:</b> { $seconds } секундда алынды, { $owner }.
crisis-drill-open = <b>Машыгуу { $number }:</b> эч ким алган жок.
crisis-drill-holds = Бүт жол иштейт.
crisis-broken-forum = ⚠ Команданын тобуна эч нерсе келген жок. Бот ошол топто барбы, текшериңиз.
crisis-broken-topic = ⚠ Бот тема ача албайт. Ага «Темаларды башкаруу» укугун бериңиз.
crisis-broken-card = ⚠ Темада карточка чыккан жок.
crisis-broken-duty = ⚠ Эч ким нөөмөттө эмес: /duty
crisis-broken-phone = ⚠ Бот командадагы бирөөгө жаза алган жок: ким экенин /duty көрсөтөт.
crisis-broken-somebody = ⚠ Чакыруу эч кимге жеткен жок.
crisis-broken-answer = ⚠ Ушул убакытта эч ким «Алам» баскычын баскан жок.

## Бир киши чечпеген иш.
crisis-erase-button = Өчүрүү
crisis-erase-sure-button = Өчүрүүнү суроо
crisis-erasing = Бардык сөздү мөөнөтүнөн мурда өчүрөбүзбү? Кайтарууга болбойт. Башка киши, координатор ырастайт.
crisis-wanted-erase = { $name } { $number } кайрылуусун мөөнөтүнөн мурда өчүрүүнү сурайт. Сөздөрү менен темасы биротоло жок болот.
crisis-wanted-override = { $name } { $number } кайрылуусун макулдугусуз башка уюмга берүүнү сурайт. Себеби:
crisis-second-button = Ырастайм
crisis-second-asked = Экинчи кишиге жөнөтүлдү. Ал ырастамайынча эч нерсе өзгөрбөйт.
crisis-agreed-erase = Өчүрүлдү. Журналда изи гана калды, сөздөрү жок.
crisis-agreed-override = Ырасталды, журналга жазылды.

## Мыйзам боюнча милдеттер: эмне, кимге тиешелүү, кайда жазылган.
crisis-duties-button = Милдеттер
crisis-duties = <b>Мыйзам эмнени талап кылат</b>
crisis-duties-none = Бул кайрылуу боюнча ботто текшерилген норма жок. Юристтен сураңыз.
crisis-duty-proof = <i>{ $act }, { $ref }-берене, { $edition } редакциясы</i>
crisis-duty-threat-to-child = Баланын өмүрүнө, ден соолугуна же укуктарына коркунуч бар экенин билсеңиз, камкорчулук органына билдирүү керек. Кимге тиешелүү: { $whose }.
crisis-duty-child-without-care = Бала ата-энесинин камкордугусуз калса, камкорчулук органына дароо билдирүү керек. Кимге тиешелүү: { $whose }.
crisis-duty-placed-child = Уюм өзү жайгаштырган бала каза болсо, ырайымсыздык же жыныстык зордук-зомбулук көрсө, балдардын укуктары органына жана полицияга 24 сааттын ичинде билдирүү керек. Кимге тиешелүү: { $whose }.
crisis-duty-mentored-child = Насаатчысы бар бала боюнча да ошондой: мекемеге, камкорчулук органына жана полицияга 24 сааттын ичинде. Кимге тиешелүү: { $whose }.
crisis-duty-tell-police = Мындай ишти полицияга айтпаса, айып салынат. Кимге тиешелүү: { $whose }.
crisis-duty-grave-crime = Балага каршы оор жыныстык кылмышты же өзгөчө оор кылмышты билип туруп билдирбөө да кылмыш. Кимге тиешелүү: { $whose }.
crisis-whose-everybody = баарына
crisis-whose-accredited = аккредитациядан өткөн уюмга
crisis-whose-mentoring = насаатчылар уюмуна
crisis-whose-social = социалдык коргоо, билим жана медицина кызматкерлерине
crisis-whose-but-kin = жубайы менен жакын туугандарынан башка баарына
crisis-duty-ours-button = { $article }-берене: бизге тиешелүү
crisis-duty-done-button = { $article }-берене: аткарылды
crisis-card-duty = ⚠ { $article }-берене: билдирүүнүн акыркы убактысы — { $until }
source-offences-code = Административдик укук бузуулар жөнүндө кодекс
source-criminal-code = Кылмыш-жаза кодекси
