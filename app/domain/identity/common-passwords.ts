/** Pieces that passwords of the published lists of leaks are made of, for the languages of this market; small letters, each at least three long. */

const ENGLISH = `password passwd pass123 passw admin administrator root login welcome letmein access master secret system server test tester testing guest user demo
iloveyou loveyou lovely love baby angel princess sunshine dragon monkey tiger lion eagle falcon wolf bear shadow killer hunter ranger soldier
football soccer baseball basketball hockey chelsea arsenal liverpool barcelona realmadrid juventus manchester ronaldo messi superman batman spiderman
pokemon starwars matrix naruto minecraft roblox fortnite google facebook instagram telegram whatsapp youtube yandex mailru gmail hotmail yahoo samsung
apple iphone android nokia huawei xiaomi computer internet windows microsoft office money dollar business company trade market shop store sale wholesale
cargo logistics transit export import customer supplier merchant seller buyer keruen hello hellow world freedom forever friend friends family mother father
brother sister daddy mommy summer winter spring autumn january february march april august september october november december monday friday sunday
flower rose cherry orange banana chocolate cookie coffee pepper ginger silver golden diamond crystal purple yellow green black white blue happy lucky smile
michael jennifer jordan daniel charlie thomas robert andrew joshua matthew jessica ashley michelle nicole amanda anthony richard william george maria anna
alex alexander maxim victor victoria sergey andrey dmitry natasha nastya marina elena irina olga tatiana ivan igor oleg denis roman artem nikita mercedes
toyota honda nissan lexus porsche ferrari trustno1 whatever nothing default changeme temp qwe asd zxc abc xyz`

const RUSSIAN = `пароль привет любовь люблю тебя солнышко солнце наташа настя марина елена ирина ольга татьяна светлана екатерина катя маша мария анна аня юля юлия
сергей андрей дмитрий дима саша александр алексей алёша максим макс виктор виктория николай иван игорь олег денис роман артём артем никита владимир вова
мама папа мамочка семья сестра брат дочка сынок котик котёнок котенок кошка собака зайка зайчик рыбка малышка красотка ангел дьявол дракон тигр лев волк орёл
медведь спартак зенит динамо цска локомотив футбол хоккей россия москва питер казахстан алматы астана бишкек ташкент душанбе самарканд новосибирск родина
победа деньги бизнес рынок базар товар торговля магазин склад груз карго клиент друг друзья дружба счастье удача жизнь весна лето осень зима январь февраль
март апрель июнь июль август сентябрь октябрь ноябрь декабрь понедельник пятница воскресенье админ администратор директор начальник бухгалтер секрет вход
логин доступ система компьютер интернет телефон яндекс гугл вконтакте одноклассники qwerty йцукен здравствуй привет хорошо никогда навсегда`

const RUSSIAN_IN_LATIN = `parol privet lubov lyubov lublu solnce solnyshko natasha marina svetlana katya masha sasha dima vova mama papa kotik koshka zaika zaichik malyshka
krasotka spartak zenit dinamo cska rossiya russia moskva moscow piter kazakhstan qazaqstan almaty astana shymkent aktobe karaganda bishkek osh tashkent toshkent
samarkand dushanbe khujand khorgos horgos altynkol rahmet salem bazar tovar torg magazin sklad karavan druzhba schastie udacha vesna leto zima parol1 samsung
uzbekistan kyrgyzstan tajikistan tojikiston karakol urumqi zharkent dordoi`

const KAZAKH = `құпия сөз құпиясөз сәлем рахмет қазақ қазақстан алматы астана шымкент махаббат жаным анам әке ана бауыр достық дос бақыт жұлдыз күн ай гүл арман айгүл айдана
нұрлан ерлан асхат бекзат данияр нұрсұлтан алтын күміс теңіз дала бүркіт арыстан қасқыр барыс сауда базар дүкен тауар kazakh qazaq salem mahabbat zhanym arman
aigul nurlan erlan daniyar nursultan altyn barys zhuldyz asem aruzhan dias aidana`

const PINYIN = `woaini woainima aini wodemima mima woshishui nihao nihaoma zhongguo beijing shanghai yiwu guangzhou shenzhen hangzhou xinjiang wulumuqi huoerguosi
woaiwojia woai mama baba laopo laogong baobei baobao gongsi laoban shangcheng shichang facai gongxifacai wangyi taobao alibaba alipay zhifubao weixin wechat
wangwang tencent zhang wang liu chen yang zhao huang zhou xiao xiaoming xiaoli aaa a123 q123 abcd dearbook asdasd qweqwe 密码 我爱你 你好 中国 老板 发财`

const DIGITS = `520 521 1314 5201314 1314520 3344520 7758521 7758258 147258369 147258 258369 258456 963852 963852741 159357 159753 357159 456852 741852 741852963 789456
789456123 456123 321654 321654987 654321 987654 123123 123321 112233 11223344 121212 131313 232323 252525 696969 666 777 888 999 000 168 518 588 918 007 100 101
1231 12345a a12345 123qwe qwe123 1qazxsw2 zaq12wsx zaq1xsw2 xsw2zaq1 qwaszx qweasd qweasdzxc asdzxc wasd qwer asdf zxcv 911 112 102 103 119 110`

export const COMMON_PASSWORD_PARTS: readonly string[] = [
	...new Set([ENGLISH, RUSSIAN, RUSSIAN_IN_LATIN, KAZAKH, PINYIN, DIGITS].flatMap((list) => list.split(/\s+/))),
].filter((word) => word.length >= 2)
