import type { Translation } from '../../../components/i18n/catalog.ts';

export const story = {
  title: 'Un viernes en Alaska',
  dateline: '{date} · resumen propio, escrito para esta página',
  lede: 'Donald Trump y Vladímir Putin se reunieron en Alaska el viernes 15 de agosto de 2025 para hablar de la guerra en Ucrania. No se veían desde 2019, y era la primera visita de Putin a Occidente desde que su ejército invadió Ucrania en febrero de 2022. Tras unas dos horas y media de conversaciones, ambos leyeron declaraciones, no admitieron preguntas y no anunciaron ningún acuerdo. Putin propuso Moscú para la próxima reunión.',
  place:
    'Se reunieron en la Base Conjunta Elmendorf-Richardson, a las afueras de Anchorage. La base vigiló a la Unión Soviética durante la Guerra Fría y aún hoy es un puesto de vigilancia. El Air Force One aterrizó allí hacia las 10:20 de la mañana y el avión de Putin, menos de una hora después. Los dos presidentes se dieron la mano sobre una alfombra roja y se marcharon en el automóvil del estadounidense. El lugar tiene su propia historia: Rusia vendió Alaska a Estados Unidos en 1867 por 7,2 millones de dólares.',
  // No “unos”, because the distance may be in miles, “unas millas”.
  distances:
    'Por la ruta más corta, Anchorage está aproximadamente a {moscow} de Moscú y a {washington} de Washington.',
  talks:
    'Las conversaciones empezaron a las 11:32 con tres participantes por cada parte, no a solas. Junto a Trump se sentaron Marco Rubio, su secretario de Estado, y el enviado Steve Witkoff. Junto a Putin, Serguéi Lavrov, ministro de Exteriores desde 2004, y el asesor Yuri Ushakov. Lavrov había llegado con una sudadera en la que se leía URSS en letras cirílicas. En la delegación estadounidense estaban también Scott Bessent, secretario del Tesoro; Howard Lutnick, secretario de Comercio, y John Ratcliffe, director de la CIA.',
  zelensky:
    'Volodímir Zelenski no estaba invitado. Cuando Trump iba de camino, el presidente de Ucrania le pidió que lograra que Rusia pusiera fin a la guerra, y dijo que era Rusia quien debía dar los pasos. En el avión, Trump dijo a los periodistas que no iba a negociar en nombre de Ucrania, sino a conseguir que Putin negociara. Se hablaría de intercambios de territorio, dijo, pero solo Ucrania podía decidir sobre ellos. Añadió que Rusia se exponía a duras penalizaciones económicas si no se acordaba nada y que, antes de que algo fuera definitivo, hablaría con Zelenski y con líderes europeos.',
  india:
    'La reunión importaba también a India. El 6 de agosto Estados Unidos había decretado un arancel adicional del 25 % a los productos indios, a partir del 27 de agosto, porque India compra petróleo ruso. El economista Jeffrey Sachs, de la Universidad de Columbia, dijo que el país debía mantenerse al margen de la política de poder estadounidense y de la guerra comercial con China, que calificó de error.',
  louisiana:
    'También fue noticia aquella semana: Luisiana demandó a la plataforma de juegos Roblox por la seguridad de los menores.',
  about:
    'Este texto describe aquel día según lo que se sabía entonces; las horas son locales. Lo mismo hacen las fichas: un dato que puede cambiar lleva su fecha, los cambios posteriores se indican aparte y cada dato tiene una fuente.',

  map: 'Mapa del Ártico y de las tierras que lo rodean, con las rutas más cortas a Anchorage: desde Moscú, {moscow}; desde Washington, {washington}.',
  anchorage: 'Anchorage',
  moscow: 'Moscú',
  washington: 'Washington',
  rubio: 'Marco Rubio',
} satisfies Translation['story'];
