import type { EverydayTexts } from './everyday-texts.ts';

/** What stands before a colon, and who says what is in quotation marks. */
export const labels = [
  'Note',
  'Local news',
  'Weather',
  'Notice board',
  'Letters',
  'Today',
  'Quote of the day',
];
export const said = [
  'she said',
  'he wrote',
  'the teacher read',
  'they replied',
  'the caller said',
  'it says on the door',
];

/** The words that headlines write in small letters. */
export const smallInHeadlines: ReadonlySet<string> = new Set(
  'a an and as at but by for from in is it of on or the to with'.split(' '),
);

/** Everyday English. Words are chosen because they are names, too. */
export const english: EverydayTexts = {
  lists: {
    season: 'spring summer autumn winter fall',
    month: 'January February March April May June July August September October November December',
    day: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    feast: 'Easter Christmas',
    color: `black white brown green gray grey gold silver rose violet amber ruby pearl blue red golden pink scarlet purple
      yellow crimson ivory`,
    trade: `baker cook carpenter farmer fisher hunter mason miller porter potter shepherd singer tailor turner weaver archer
      gardener butcher plumber nurse teacher driver painter clerk barber waiter cobbler glazier roofer tinker sailor
      piper fiddler fowler forester cooper chandler draper thatcher brewer carter sawyer slater tanner wheeler fletcher
      usher bailey parson dyer skinner smith walker`,
    rank: `bishop king prince duke earl knight judge marshal pope abbot major cardinal general sergeant captain queen
      mayor minister governor senator colonel admiral chief dean squire baron sheriff consul chancellor constable`,
    land: `bush wood forest field hill river lake brook bank bridge church temple castle hall house lane street park garden
      stone rock heath marsh moor mill meadow valley cliff ford glen grove shore beach harbor ridge spring pond well
      dale cove barn tower gate cross common orchard quarry`,
    lands: `woods fields hills rivers banks parks waters wells hills brooks meadows marshes moors cliffs rocks stones
      gardens bridges lanes shores`,
    material:
      'clay glass steel iron gold silver stone sand wood slate lead copper tin wool cotton silk marble coal chalk ivory',
    thing: `bell ball coin penny ring key lamp drum horn kettle basket ladder hammer needle mirror clock watch brush candle
      button pan flag whistle chain saddle crown sword bow arrow net bucket shell boot glove scarf`,
    adjective: `young long short little small large strong sharp swift bright wise good best fair grand sweet savage moody
      blunt noble rich poor old new early late wild strange close nice dear true loud gentle stout meek hardy merry
      sterling humble proud`,
    food: `rice bean berry cherry olive pepper ginger basil lamb apple orange rye turkey ham fish onion pea plum lemon fig
      sage mint thyme cress beet corn pear peach hazel almond barley chestnut`,
    mass: 'rice pepper ginger basil lamb rye turkey ham fish mint thyme cress barley corn sage beet bread milk honey sugar',
    animal: `fox wolf bird swan crane hawk eagle drake bull buck hare lamb lion bear badger heron raven martin finch robin
      jay wren partridge falcon otter beaver mouse pike`,
    abstract: `love power justice peace victory liberty freedom independence progress union unity reform democracy hope
      faith joy grace trust mercy patience wisdom honor glory charity prudence chance luck fortune courage truth
      silence speed`,
    body: `republic nation state congress parliament senate council court cabinet treasury assembly commission committee
      agency bureau company corporation bank office board ministry army navy union party club league school college
      church`,
    weather: 'rain snow frost fog hail wind sleet drizzle thunder mist ice sunshine gales',
    family:
      'mother father sister brother aunt uncle cousin daughter son niece nephew grandmother grandfather wife husband',
    shop: 'bakery bookshop market library station school theater cinema café hospital museum chemist pool depot inn',
    subject:
      'reading writing history geography biology music art drama algebra spelling chemistry singing sewing cooking',
    sport:
      'rugby football tennis cricket hockey chess rowing swimming cycling golf netball judo archery boxing',
    number: 'two three four five six seven eight nine ten eleven twelve',
    title: 'Mr Mrs Ms Dr Professor Sir Miss',
    given: `Will Mark Grace Rose Hope Bill Frank May June April Summer Winter Autumn Faith Joy Jack Rob Pat Sue Art Max Guy
      Ray Dean Drew Chance Christian Victor Violet Amber Ruby Pearl Olive Ginger Basil Robin Martin Iris Lily Daisy Ivy
      Heather Holly Hazel Penny Gene Miles Reed Chase Grant Lance Wade Clay Cliff Glen Dale Heath Brook Skip Buck Earl
      Duke Prince Barry Harry Larry Ann Emma Olivia Noah Liam Sophie Ella Lucas Henry George Arthur Alice Clara Nora
      Peter Paul Simon Thomas Edward Walter Edith Agnes Mabel Doris Elsie Ralph Cecil Hugo Felix Oscar Ned Tom Dick Sally
      Molly Polly Jenny Betty Kitty Carol Eve Noel Dawn Bonnie Merry Sunny Sandy Rusty Dusty Rocky Stormy`,
    surname: `Smith Johnson Williams Brown Jones Davis Miller Wilson Moore Taylor Anderson Thomas Jackson White Harris Martin
      Thompson Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips
      Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Morgan Bell Murphy Bailey Cooper Richardson
      Cox Howard Ward Peterson Gray James Watson Brooks Kelly Sanders Price Bennett Wood Barnes Ross Henderson Coleman
      Jenkins Perry Powell Long Patterson Hughes Flores Washington Butler Simmons Foster Bryant Alexander Russell Griffin
      Hayes Myers Ford Hamilton Graham Sullivan Wallace Woods Cole West Jordan Owens Reynolds Fisher Ellis Harrison
      Gibson Cruz Marshall Porter Hunter Hicks Crawford Henry Boyd Mason Kennedy Warren Dixon Burns Gordon Shaw Holmes
      Rice Robertson Hunt Black Daniels Palmer Mills Nichols Grant Knight Ferguson Rose Stone Hawkins Dunn Perkins Hudson
      Spencer Gardner Payne Pierce Berry Matthews Wagner Willis Ray Watkins Olson Carroll Duncan Snyder Hart Cunningham
      Bradley Lane Andrews Ruiz Harper Fox Riley Armstrong Carpenter Weaver Greene Lawrence Elliott Chavez Sims Austin
      Peters Kelley Franklin Lawson Fields Gutierrez Ryan Schmidt Carr Vasquez Castillo Wheeler Chapman Oliver Montgomery
      Richards Williamson Johnston Banks Meyer Bishop McCoy Howell Morrison Hansen Fernandez Garza Harvey Little Burton
      Stanley Nguyen George Jacobs Reid Kim Fuller Lynch Dean Gilbert Garrett Romero Welch Larson Frazier Burke Hanson
      Day Mendoza Moreno Bowman Medina Fowler Brewer Hoffman Carlson Silva Pearson Holland Douglas Fleming Jensen Vargas
      Byrd Davidson Hopkins May Terry Herrera Wade Soto Walters Curtis Neal Caldwell Lowe Jennings Barnett Graves Jimenez
      Horton Shelton Barrett Castro Sutton Gregory McKinney Lucas Miles Craig Rodriquez Chambers Holt Lambert Fletcher
      Watts Bates Hale Rhodes Pena Beck Newman Haynes McDaniel Mendez Bush Vaughn Parks Dawson Santiago Norris Hardy Love
      Steele Curry Powers Schultz Barker Guzman Page Munoz Ball Keller Chandler Weber Leonard Walsh Lyons Ramsey Wolfe
      Schneider Mullins Benson Sharp Bowen Daniel Barber Cummings Hines Baldwin Griffith Hubbard Salazar Reeves Warner
      Stevenson Burgess Santos Tate Cross Garner Mann Mack Moss Thornton Dennis McGee Farmer Winters Winter Walker
      Waters Wells Strange Trip Reagan Carter Clinton Nixon Thatcher Blair Major Brown Churchill Lincoln Wilson Hoover
      Cleveland Taft Pitt Peel Grey North Eden Heath`,
    street: `King Queen Church Mill High Station Park Victoria Baker Hill Wood Stone Green Market Bridge Castle School Water
      Spring Oak Elm Rose Lake River Union Liberty Main Prince Duke George York Chapel Meadow Bell Bond Fleet Grove Mason
      Weaver Temple Cross North South East West Lincoln Franklin Jackson Madison Monroe Cherry Chestnut Walnut`,
    town: `Reading Bath Nice Mobile Cork Rye Deal Sandwich Battle Ware Split Bend Hull Derby York Lincoln Lancaster Preston
      Dover Kent Burton Stafford Chester Bedford Oxford Cambridge Wells Crewe March Rugby Bury Sale Street Beer Ash Hope
      Poole Looe Stroud Settle Leek Hastings Bolton Barking Tring Diss Eye Speke Flint Hay Barry Neath Mold`,
    firm: 'Apple Shell Gap Oracle Amazon Meta Orange Visa Sprint Virgin Ford Chase Boots Target Subway Next Square Total Mars',
    city: `Paris London Berlin Rome Madrid Vienna Athens Lisbon Prague Warsaw Dublin Stockholm Oslo Cairo Tokyo Sydney Singapore
      Istanbul Venice Munich Geneva Toronto Chicago Barcelona Milan`,
    paper:
      'Post Times Guardian Independent Mirror Sun Star Globe Standard Record Chronicle Herald Echo Mail Observer Express',
  },
  sentences: `
    The {animal} slept behind the {land} until {day}.
    A {thing} lay on the {color} table.
    An old {trade} lived at the end of the lane.
    I have never seen so much {weather} in {month}.
    Me too, said the {trade}.
    My {family} works at the {shop}.
    Mine is the {color} one beside the {thing}.
    We took the bus to the {shop}.
    Us two can carry the {thing}.
    Our {family} plays {sport} on {day}.
    You can hear the {animal} from the {land}.
    Your {thing} is on the {color} chair.
    He sold the {thing} in {month}.
    Him I know, but not the {trade}.
    His {family} baked {food} bread.
    She walked to the {shop} in the {weather}.
    Her {family} was a {trade}.
    It was colder than last {season}.
    Its roof is made of {material}.
    They met at the {land} every {day}.
    Them we did not see all {season}.
    Their {thing} was made of {material}.
    This {thing} belongs to the {trade}.
    That {animal} has eaten the {food}.
    These boots are too small for my {family}.
    Those days are gone, said the {rank}.
    Who left the {thing} at the {shop}?
    What does a {trade} do in {season}?
    Which {animal} lives by the {land}?
    When does the {shop} open on {day}?
    Where did you buy the {color} {thing}?
    Why is the {animal} so {adjective}?
    How much {mass} do we need for {number} people?
    And then the {weather} came.
    Or ask the {trade} at the {shop}.
    But the {rank} did not listen.
    Nor did the {family} of the {trade}.
    So we stayed at home until {month}.
    Yet nobody saw the {animal}.
    If the {weather} stops, we will go to the {land}.
    Then the {thing} broke.
    Than this, nothing is simpler, said the {trade}.
    As a {trade} she earned little.
    Of course the {shop} was closed.
    At noon the {thing} rang.
    By {month} the {land} was dry.
    For {number} days there was only {weather}.
    From the {land} you can see the sea.
    In {month} the {animal} comes back.
    Into the {land} went {number} children.
    On {day} there is {sport} at the {shop}.
    To the {shop} it is {number} minutes on foot.
    Up the {land} ran a {color} {animal}.
    Down by the {land} somebody was singing.
    Off they went, {number} of them, with a {thing}.
    Out of the {weather} stepped a {trade}.
    Over the {land} hung a {color} moon.
    Under the {thing} was a {color} note.
    With a {thing} and some luck it can be done.
    About {number} people came to the {shop}.
    After {month} the days grow short.
    Again the {animal} got away.
    All of the {mass} was gone by {day}.
    Also bring a {thing}.
    Always wash the {food} first.
    Am I late for {subject}?
    Any {trade} can mend that.
    Are there {number} of you?
    Be quiet, the {family} is asleep.
    Before {month} we paint the door {color}.
    Both of them study {subject}.
    Can you lend me a {thing}?
    Could the {trade} come on {day}?
    Did the {animal} hurt itself?
    Do {animal} and {animal} live together?
    Does the {shop} sell {mass}?
    Each child drew a {animal}.
    Even the {rank} laughed.
    Ever since {month} the {land} has been closed.
    Every {season} we go to the {land}.
    Few people like {mass} with {mass}.
    First boil the {mass}, then add salt.
    Get a {thing} before the {weather} starts.
    Go past the {shop} and turn left.
    Had we known, we would have taken the {color} one.
    Has anyone seen my {thing}?
    Have some more {mass}.
    Here is the {thing} you lost.
    Just put the {thing} by the door.
    Last {season} was warmer.
    Let the {animal} sleep.
    Like her {family}, she plays {sport}.
    Made of {material}, it lasted {number} years.
    Make a list before you go to the {shop}.
    Many a {trade} has tried.
    May I borrow the {color} {thing}?
    May is the month when the {land} turns green.
    Might it be the {animal} again?
    More {weather} is expected on {day}.
    Most of the {subject} books are {color}.
    Much of the {land} was under water.
    Must we learn {subject} on a {day}?
    Need a {trade}? Ask at the {shop}.
    Never leave a {thing} in the {weather}.
    New paint makes the {land} look {adjective}.
    Next {day} there is no school.
    No {animal} has been seen here since {month}.
    Not every {trade} owns a {thing}.
    Now the {land} is quiet.
    Often we hear a {animal} at night.
    Old {thing} for sale, made of {material}.
    Once there was a {rank} who loved {mass}.
    One {thing} was missing.
    Only the {family} of the {trade} knew.
    Other people prefer {sport}.
    Own a {thing}? Keep it dry.
    Same time next {day}?
    Say it again, please, and more slowly.
    See page {number} for {subject}.
    Some {mass} would be nice.
    Still no {weather}, though it is {month}.
    Such a {adjective} {animal}!
    Take the {food} out of the oven.
    There was a {thing} behind the {land}.
    Three of them came from the {shop}.
    Today we learn how a {trade} works.
    Too much {mass} is bad for a {animal}.
    Two cups of {mass}, please.
    Until {day} the {shop} is closed.
    Use a {thing} of {material}.
    Very few {adjective} days are left this {season}.
    Was that a {animal}?
    Well, the {trade} was right.
    Were you at the {shop} on {day}?
    While the {family} cooked, the {animal} got out.
    Will the {weather} last until {day}?
    Will anyone help the {trade}?
    Would you like {mass} or {mass}?
    Yes, the {thing} is ours.
    {month} was wet, and the {land} flooded.
    {month} brings the first {weather}.
    {month} and {month} are the busiest months at the {shop}.
    {month} sale: every {thing} at half price.
    {month} evenings are long when one waits.
    {day} is market day.
    {day} morning, before school, he feeds the {animal}.
    {day} was the only day without {weather}.
    {day} lunch: {food} soup and bread.
    {feast} falls late this year.
    {feast} cards are made in {subject} class.
    {feast} bread is baked with {mass}.
    {season} came early.
    {season} came early to the {land} this year.
    {season} is the best time for {sport}.
    {season} is when the {animal} leaves the {land}.
    {season} coats are in the {color} cupboard.
    {season} holidays begin on {day}.
    {season} tires cost more than last year.
    {season} after {season} the {land} looked the same.
    {season} term starts with {subject}.
    {season} nights smell of {mass}.
    {season}, said the {trade}, is a bad time to paint.
    {color} is her favorite color.
    {color} paint covers better than {color}.
    {color} or {color}? The {family} could not decide.
    {color} shoes do not go with a {color} hat.
    {color} clouds meant {weather}.
    {color} ink is for corrections.
    {color} leaves covered the {land}.
    {trade} wanted from {month}.
    {trade} or helper needed for the {season}.
    {trade} with own {thing} looks for work.
    {trade} by day, {trade} by night: that was his life.
    {trade} finds old {thing} under the floor.
    {trade} retires after forty years.
    {trade}, {trade}, {trade}: the town had all of them.
    {rank} opens new {shop}.
    {rank} visits the {land} on {day}.
    {rank} and {rank} disagree about the {land}.
    {rank} of hearts, said the player, and laid down the card.
    {rank} thanks the {trade} who saved a {animal}.
    {rank} is a word with a long history.
    {land} closed until {month}.
    {land} path open to walkers again.
    {land} walk: meet at the {shop} on {day}.
    {land} level rising after {weather}.
    {land} for sale, with a view of the {land}.
    {land} cleaned by pupils of the {shop}.
    {lands} as far as one could see.
    {lands} and {lands} make up the north of the county.
    {lands} are home to the {animal}.
    {material} is heavier than {material}.
    {material} was dear that {season}.
    {material} or {material}, it all goes into one bin.
    {material} work: every {day} at the {shop}.
    {material} prices fell in {month}.
    {thing} found near the {land}.
    {thing} lost on {day}; please ring at number {number}.
    {thing} and {thing} hung on the wall.
    {thing} for sale, hardly used.
    {thing} makers were rare in the valley.
    {adjective} people have {adjective} dreams.
    {adjective} faces looked out of the window.
    {adjective} words were spoken at the {shop}.
    {adjective} or not, the {thing} was his.
    {adjective} news from the {land}.
    {adjective} as a {animal}, her {family} used to say.
    {adjective}, {adjective} and {adjective}: so they described the {trade}.
    {adjective} weeks followed.
    {food} soup is on the menu on {day}.
    {mass}, salt and water: that is all it takes.
    {food} pie is cheaper at the {shop}.
    {food} and {food} grow well beside each other.
    {food} harvest begins in {month}.
    {food} jam, made by her {family}.
    {mass} is not for the {animal}.
    {animal} seen near the {land}.
    {animal} and {animal} share the {land}.
    {animal} stories are for the little ones.
    {animal} feathers lay on the {color} carpet.
    {animal} watch begins in {month}.
    {animal}, {animal} or {animal}? Children vote for the school badge.
    {abstract} takes time.
    {abstract} was the word on every banner.
    {abstract} cannot be bought at the {shop}.
    {abstract} and {abstract} are the subject of the essay.
    {abstract} is a fine thing, said the {rank}.
    {abstract}! cried the crowd at the {land}.
    {abstract} songs were sung until {number} in the morning.
    {body} meets again on {day}.
    {body} rules were changed in {month}.
    {body} lends {thing} to the school.
    {body} says no to a new {land}.
    {body} day is a holiday.
    {body} members voted {number} to {number}.
    {body} buildings are often {color}.
    {weather} is on its way.
    {weather} and {weather} until {day}.
    {weather} delays trains for {number} hours.
    {weather} warning for the {land}.
    {sport} is played in the {season}.
    {sport} club looks for a {trade}.
    {sport} on {day}: bring your own {thing}.
    {sport} was her {family}’s passion.
    {subject} is her best subject.
    {subject} homework: page {number}.
    {subject} lessons move to {day}.
    {number} of them stayed.
    {number} eggs, a little {mass}, some milk.
    {number} geese crossed the {land}.
    {family} and {family} went to the {shop}.
    {family} knows best.
    {given} and {given} walked to the {shop}.
    {given} is {number} years old and plays {sport}.
    {given}, come and see the {animal}!
    {given} lost a {thing} at the {land}.
    {given} has a {color} bicycle.
    {given} wants to become a {trade}.
    {given} baked a {food} cake for {given}.
    {given}’s {family} drives the school bus.
    {given} learned {subject} from her {family}.
    Dear {given}, thank you for the {food} jam.
    Happy birthday, {given}!
    Ask {given} or {given}, they were there.
    Only {given} knew where the {thing} was.
    {title} {surname} teaches {subject}.
    {title} {surname} lives next door.
    {title} {surname} will see you on {day}.
    {title} {surname} sold the {land} in {month}.
    Good morning, {title} {surname}.
    {given} {surname} won the {sport} cup.
    {given} {surname} has been our {trade} for {number} years.
    {given} {surname} and {given} {surname} got married in {month}.
    The {surname} twins have moved to {town}.
    The {surname} family keeps a {animal}.
    {surname} scored twice in the second half.
    {surname} & {surname}, {trade} since 1904.
    {surname}, {given}: {subject}, room {number}.
    {surname} won, {surname} came second.
    {surname} said the {weather} would not last.
    {surname} passed to {surname}, and the match was over.
    According to {surname}, the {thing} is made of {material}.
    A neighbor, {given} {surname}, saw the {animal} first.
    The shop on {street} Street closes at noon.
    Turn left into {street} Lane and stop at the {land}.
    {street} Street is closed for repairs until {month}.
    {street} Road was full of {weather}.
    She lives at {number} {street} Street.
    The bus stops at {street} Street and {street} Street.
    The train to {town} leaves at {number}.
    {shop} closed until {month}, says the {rank}.
    {shop} open on {day}, from {number} to {number}.
    {city} is {number} hours away by train.
    {city} and {city} are warmer in {month}.
    The {family} flew to {city} in {month}.
    {town} lies {number} miles north of {town}.
    {town} has a {shop} and a {land}.
    {town} fair: every {day} in {month}.
    {town} beat {town} by {number} points.
    In {town} the {season} is mild.
    We spent a week in {town}, near the {land}.
    There is a {firm} shop near the station.
    She paid by {firm} card.
    {firm} is hiring in {town}.
    {firm}, {firm} and {firm} have offices there.
    The {paper} printed her letter on {day}.
    He reads the {paper} at breakfast.
    {paper} readers chose the {animal} as bird of the year.
    {paper} and {paper} reported the same.
    {trade} {surname} has closed the shop.
    {trade} and {animal}, a fable for children.
    {trade} apron, {color}, size {number}.
    {land} and {land} were painted by the {trade}.
    {land} of our own, dreamed the {family}.
    {body} and {body} share a building.
    {body} car found in the {land}.
    Taylor, {given}: {subject}, room {number}.
    Wright, {given}: {subject}, room {number}.
    Watts and volts are taught in room {number}.
    Walker, {given}: {subject}, room {number}.
    Reading is fun, said {title} {surname}.
    Reading in bed is bad for the eyes.
    Reading glasses lay beside the {thing}.
    Bath time is at {number}.
    Bath towels are {color}.
    Bath the {animal} in warm water.
    Nice weather for {sport}.
    Nice to meet you, {title} {surname}.
    Nice work, {given}!
    Mobile phones stay in the bag during {subject}.
    Mobile library: every {day} on {street} Street.
    Turkey is served with {mass}.
    Turkey for {number}, please.
    Apple trees need a cold {season}.
    Apple or {food}? Both are ripe in {month}.
    Post the letter before {day}.
    Post early for {feast}.
    Post offices close at {number}.
    Times have changed at the {shop}.
    Times tables are learned in year {number}.
    Times: {day}, {number} to {number}.
    Sun and {weather} take turns in {month}.
    Sun hats are {color}.
    Star signs do not tell the future.
    Star of the show was {given} {surname}.
    Mirror, mirror on the wall, asked the queen.
    Globe and map belong to {subject}.
    Standard tickets cost {number} pounds.
    Record heat was measured in {month}.
    Record players are back in fashion.
    Target practice is on {day}.
    Herald angels sing on the {feast} card.
    Chronicle of a long {season}.
    Guardian or parent must sign.
    Independent shops close on {street} Street.
    Shell the {food} first.
    Shell soup was the {trade}’s favorite.
    Gap in the fence: the {animal} got out.
    Oracle bones are shown at the {shop}.
    Orange juice, {food} and bread.
    Orange is the color of the {season}.
    Visa forms are at the {shop}.
    Sprint to the {land} and back!
    Virgin snow covered the {land}.
    Ford the river where it is shallow.
    Chase the {animal} out of the garden.
    Chase and catch is a game for {number}.
    Boots and gloves lay by the door.
    Subway tickets are sold at the {shop}.
    Word games keep the children quiet.
    Word by word she read the letter.
    Office hours: {day}, {number} to {number}.
    Office chairs are on sale until {day}.
    Cork floats, {material} does not.
    Paradise, for a {animal}, is a warm {land}.
    Bend your knees and lift the {thing}.
    Bend in the road: slow down.
    Lead the {animal} to the water.
    Lead pipes were replaced in {month}.
    Hell of a {season}, said the {trade}.
    Rugby boots, size {number}, for sale.
    Battle of the bands at the {shop}.
    Sandwich with {mass} or with {mass}?
    Deal the cards, {given}.
    Deal with the {thing} first.
    Rye bread keeps for {number} days.
    Ware and price are on the label.
    Split the {mass} among {number} people.
    Split wood dries faster.
    Read the first {number} pages by {day}.
    Read aloud, {given}, please.
    Case closed, said the {rank}.
    Case by case the {trade} checked them.
    Close the {land} gate behind you.
    Close friends came from {town}.
    Day after day there was {weather}.
    Days grow longer in {month}.
    Early birds get the {mass}.
    Early in {month} the {animal} returns.
    West of the {land} it was dry.
    West winds bring {weather}.
    East of {town} the road is closed.
    East wind, {weather} and cold feet.
    North of the {land} lies {town}.
    North or south, home is best.
    South winds are warm in {month}.
    South of {street} Street there are no shops.
    Self service until {number}.
    Speed kills, says the sign at the {shop}.
    Stand in line, please.
    Stand back from the {animal}!
    Trip to {town}: {day}, {number} pounds.
    Trip over a {thing} and you will learn.
    Trust the {trade}, not the {rank}.
    Trust me, it is the {color} one.
    Ward {number} is on the left.
    Waters rose after the {weather}.
    Weeks went by without a letter from {town}.
    Wild flowers grow beside the {land}.
    Winner of the {sport} cup: {given} {surname}.
    Winter’s last snow lay on the {land}.
    Winter met nobody’s wishes this year.
    Winters are mild in {town}.
    Mark the place with a {thing}.
    Mark my words, said the {trade}.
    Mark, get set, go!
    Grace before meals was the {family}’s task.
    Grace notes are hard to play.
    Hope is all they had.
    Hope to see you in {month}.
    Bill and tip came to {number} pounds.
    Bill for {mass}: paid on {day}.
    Frank talk helps.
    Frank letters from the {trade} to his {family}.
    Rich or poor, everybody needs a {trade}.
    Jack up the car before you start.
    Jack of all trades, master of none.
    Rob a bank? Not even for {food} pie.
    Pat the {animal} gently.
    Pat answers did not help the {rank}.
    Sue them, said the {family}, but nobody did.
    Art is taught on {day}.
    Art supplies: paper, {color} paint, a {thing}.
    Max. {number} people in the lift.
    Guy ropes hold the tent.
    Ray of hope for the {land}.
    Dean of the college is a friendly {trade}’s son.
    Drew a {animal}, colored it {color}, went home.
    Chance meetings make good stories.
    Christian names come first on the form.
    Victor or loser, both shook hands.
    Rose petals fell on the {thing}.
    Rose early, went to the {shop}, came home at {number}.
    June brides choose {color} flowers.
    April showers, goes the saying.
    April fool! cried {given}.
    March on, children, the {land} is not far.
    March past the {shop} and turn left.
    August visitors filled the {land}.
    Summer school begins on {day}.
    Spring onions cost less in {month}.
    Spring the trap gently.
    Fall is the {color} season.
    Fall asleep, wake up, feed the {animal}.
    Page {number} is missing.
    Page the {trade}, please.
    Cash only at the {shop}.
    Price per {thing}: {number} pounds.
    Penny for your thoughts, {given}.
    Coin collectors meet on {day}.
    Bell rings, school is over.
    Bell ringing practice: {day}, {number} o’clock.
    Ball games are not allowed in the {land}.
    Banks close at {number} on {day}.
    Bush fires burned until {month}.
    Hill walking is free.
    Stone soup is an old tale.
    Woods and water, that is all we need.
    Lane closed. Use {street} Street.
    Glass and {material} go into different bins.
    Iron your shirt before {day}.
    Iron gates were painted {color}.
    Steel yourself for a cold {season}.
    Swan Lake will be danced at the {shop}.
    Crane falls on empty {shop}.
    Drake and duck swim on the pond.
    Bull in a {color} field: keep out.
    Hare and tortoise, a play for {number} children.
    Love and {weather} cannot be planned.
    Love letters from a {trade}.
    Power is off until {day}.
    Power cut hits {street} Street.
    Justice for the {animal}, says the badge.
    Peace at last, thought the {trade}.
    Liberty to come and go is in the contract.
    State schools open on {day}.
    State your name and that of your {family}.
    Union dues are paid in {month}.
    Court number {number} is free for {sport}.
    Council tax rises in {month}.
    Company is welcome, said the {family}.
    Bank holiday: the {shop} is closed.
    Cabinet makers use {material} and glue.
    General knowledge: who was the first {rank}?
    General rule: never wake a {animal}.
    Major roads are free of {weather}.
    Major works begin on {street} Street.
    Minor roads are not.
    Captain and crew had {mass} for lunch.
    Judge for yourself.
    Judge a {thing} by its use.
    King size beds are sold at the {shop}.
    King of the {land}, the children called the {animal}.
    Prince or beggar, all were wet.
    Noble aims, few means.
    Cardinal points: {lands}, north and south.
    Sergeant at arms is an old office.
    Bishop takes knight, and the game was lost.
    Knight to e4, said {given}.
    Young at heart, {given} joined the {sport} club.
    Long ago a {rank} lived in the {land}.
    Short of money, the {trade} walked.
    Little by little the {weather} stopped.
    Small shops suffer most, says {title} {surname}.
    Large families need a big {thing}.
    Strong {weather} is expected.
    Sharp bend after the {land}.
    Swift answers are best.
    Bright spells, then {weather}.
    Wise heads stayed at home.
    Good day to you, {title} {surname}!
    Best before {month}.
    Best of {number} sets wins.
    Fair weather friends went home.
    Grand prize: a trip to {town}.
    Grand piano, {color}, for sale.
    Sweet {food} tea at {number}.
    Savage {weather} hit the {land}.
    Moody {animal}, do not touch.
    Blunt knives are dangerous.
    Strange things happen in {month}.
    Dear neighbors, the {land} will be closed on {day}.
    Please bring: a {thing}, {food}, warm socks.
    Shopping list: {food}, {food}, {food}.
    Team: {given}, {given}, {given} and {given}.
    Menu: {food} soup; {food} pie; tea.
    Timetable: {subject}, {subject}, break, {subject}.
    Found: one {thing}, {color}.
    To do: post letter, mend {thing}, ring {given}.
    Lost: {animal}, answers to {given}.
    Answers: {number}, {number}, {number}.
    The word “{abstract}” was written on the wall.
    “{season},” said the {trade}, “is my time of the year.”
    “{given}!” called the {family} from the {land}.
    “{adjective} morning!” said the {rank}.
    “Will you come on {day}?” asked {given}.
    “May we go?” asked the {number} children.
    A play called “The {animal} and the {rank}” opens on {day}.
    The song “{color} {thing}” was on the radio.
    Room {number} smells of {material} and {mass}.
    Nobody in {town} had seen such {weather} since {month}.
    Though the {trade} was {adjective}, the {rank} was not.
    Somewhere behind the {land} a {thing} rang.
    Because of the {weather} there was no {sport}.
    Instead of {mass} they were given {mass}.
    Between the {land} and the {land} runs a path.
    Without a {thing} the {trade} cannot work.
    Perhaps the {animal} has gone to the {land}.
    Since {day} the {shop} has had a new {trade}.
    Tomorrow it will be {number} degrees and there will be {weather}.
    Yesterday {given} saw a {animal} on {street} Street.
    Thanks to the {trade}, the {land} is open again.
    Please keep the {animal} away from the {food}.
    Nothing tastes better than {mass} in {month}.
    During {subject} the {family} rang.
    Around {number} the {weather} began.
    Children under {number} travel free.
    Doors open at {number}, the {sport} begins at {number}.
    Tickets are sold at the {shop} on {street} Street.
    Everyone at the {shop} knows {given}.
    Half of the {land} belongs to {title} {surname}.
  `,
};
