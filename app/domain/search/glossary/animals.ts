/** Animals, by which toys, prints and costumes are asked for. */
import { readConcepts, type Concept } from './concept.ts'

export const animals: Concept[] = readConcepts(`
bear | 小熊, 棕熊 | аю | медведь, медвежонок | bear
rabbit | 兔子, 小兔 | қоян | заяц, зайка, зайчик, кролик | rabbit, bunny, hare
panda | 熊猫 | панда | панда | panda
dinosaur | 恐龙 | динозавр | динозавр | dinosaur, dino
unicorn | 独角兽 | жалғыз мүйізді тұлпар, единорог | единорог | unicorn
horse | 小马, 骏马 | ат, жылқы, тұлпар | лошадь, лошадка, конь | horse, pony
camel | 骆驼 | түйе, бота | верблюд, верблюжонок | camel
sheep | 绵羊, 小羊 | қой, қозы | овца, овечка, барашек | sheep, lamb
cow | 奶牛, 黄牛 | сиыр, бұзау | корова, бычок | cow, calf
dog | 狗, 小狗, 狗狗 | ит, күшік | собака, собачка, щенок | dog, puppy
cat | 猫, 小猫 | мысық | кошка, кот, котёнок | cat, kitten
monkey | 猴子 | маймыл | обезьяна, обезьянка | monkey
lion | 狮子 | арыстан | лев, львёнок | lion
tiger | 老虎 | жолбарыс | тигр, тигрёнок | tiger
fox | 狐狸 | түлкі | лиса, лисичка | fox
wolf | 狼 | қасқыр | волк, волчонок | wolf
snowleopard | 雪豹 | барыс, қар барысы | снежный барс, ирбис | snow leopard
elephant | 大象 | піл | слон, слонёнок | elephant
eagle | 老鹰 | бүркіт, қыран | орёл, беркут | eagle
swan | 天鹅 | аққу | лебедь | swan
chick | 小鸡 | балапан | цыплёнок | chick
duck | 鸭子, 小鸭 | үйрек | утка, уточка | duck, duckling
owl | 猫头鹰 | үкі | сова, совёнок | owl
penguin | 企鹅 | пингвин | пингвин | penguin
whale | 鲸鱼 | кит | кит | whale
dolphin | 海豚 | дельфин | дельфин | dolphin
shark | 鲨鱼 | акула | акула | shark
octopus | 章鱼 | сегізаяқ | осьминог | octopus
turtle | 乌龟, 海龟 | тасбақа | черепаха, черепашка | turtle, tortoise
frog | 青蛙 | бақа | лягушка | frog
hamster | 仓鼠 | хомяк, аламан | хомяк, хомячок | hamster
parrot | 鹦鹉 | тотықұс | попугай | parrot
mermaid | 美人鱼 | су перісі, русалка | русалка | mermaid
princess | 公主 | ханшайым | принцесса | princess
capybara | 水豚, 卡皮巴拉 | капибара | капибара | capybara
`)
