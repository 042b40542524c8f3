import type { EverydayTexts } from './everyday-texts.ts';

export const spanish: EverydayTexts = {
  lists: {
    mes: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    dia: 'lunes martes miércoles jueves viernes sábado domingo',
    oficio: `el_herrero el_guerrero el_caballero el_pastor el_molinero el_carpintero el_zapatero el_rey el_conde el_marqués
      el_alcalde el_cartero el_panadero el_pescador el_barbero el_vaquero`,
    nombreoficio:
      'herrero pastor molinero carpintero zapatero cartero panadero pescador barbero cocinero jardinero sastre',
    animal: 'el_lobo el_león el_toro el_gallo el_zorro el_cordero el_halcón el_cuervo el_gato el_ciervo',
    cosa: 'un_cesto un_martillo un_espejo un_sombrero un_clavo un_vaso un_libro un_botón un_tambor un_anillo',
    lugar:
      'la_torre la_fuente la_sierra la_vega la_iglesia la_casa la_plaza la_playa la_estación la_huerta la_peña la_costa',
    color: 'blanco rojo verde negro pardo gris rubio moreno calvo delgado',
    valor: 'paz amor justicia libertad victoria esperanza fe gracia razón fortuna luz gloria',
    comida: 'arroz pan sal romero laurel queso miel chocolate pescado trigo',
    apellido: `García Martínez López Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Álvarez Muñoz Romero Alonso
      Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado
      Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero Cano Prieto Méndez
      Cruz Calvo Gallego Vidal León Márquez Herrera Peña Flores Cabrera Campos Vega Fuentes Carrasco Diez Reyes Caballero
      Nieto Aguilar Pascual Santana Herrero Lorenzo Montero Hidalgo Giménez Ibáñez Ferrer Duran Santiago Benítez Mora
      Vargas Arias Carmona Crespo Pastor Soto Sáez Velasco Moya Soler Parra Bravo Gallardo Rojas`,
    nombre: `Paz Luz Rosa Esperanza Consuelo Dolores Pilar Mercedes Gloria Victoria Blanca Clara Alba Sol Ángel Jesús Salvador
      Domingo Bruno León Julio Augusto Abril Mar Rocío Nieves Ana Juan Luis Carmen Irene`,
    ciudad:
      'León Santiago Vigo Burgos Cuenca Mérida Toledo Soria Ávila Lugo Cáceres Huesca Reus Elche Gandía Olot',
    numero: 'dos tres cuatro cinco seis siete ocho nueve diez once doce',
    servicio: `el_ayuntamiento el_museo el_teatro el_mercado el_hospital el_colegio el_aeropuerto el_puerto el_juzgado el_palacio
      la_estación la_biblioteca la_escuela la_universidad la_catedral la_alcaldía`,
    consejo: `el_consejo el_gobierno el_parlamento el_congreso el_senado el_sindicato el_partido el_club el_ministerio el_ejército
      la_policía la_guardia`,
    cargo:
      'el_presidente el_ministro el_gobernador el_canciller el_director el_diputado la_alcaldesa la_ministra',
    capital: `Madrid París Londres Berlín Roma Lisboa Viena Atenas Praga Varsovia Dublín Estocolmo Tokio Estambul Venecia Milán
      Barcelona Sevilla Ginebra Bruselas Lima Bogotá Chicago Miami`,
    diario: 'el_País el_Mundo la_Razón la_Nación el_Mercurio el_Sol la_Vanguardia',
  },
  sentences: `
    El gato duerme junto a {lugar}.
    La vecina vio {animal} en {mes}.
    Los niños juegan delante de {lugar}.
    Las tardes de {mes} son largas.
    Lo bueno, dice {oficio}, viene despacio.
    Un amigo de {apellido} vive en {ciudad}.
    Una carta llegó el {dia}.
    Yo conozco a {nombre} desde {mes}.
    Tú olvidaste {cosa} en casa de {nombre}.
    Él trabaja en {ciudad}.
    Ella compra {comida} los {dia}.
    Se busca {nombreoficio} en {ciudad}.
    Mi hermano es {nombreoficio}.
    Su tía prepara {comida}.
    Sus vecinos llamaron al {nombreoficio}.
    Pero {oficio} no contesta.
    Que pase {oficio}.
    Quien busca {cosa} pregunta cerca de {lugar}.
    Cuando llega {mes}, {animal} se va.
    Donde estaba {lugar} hay ahora una escuela.
    Como {animal}, corre y no mira atrás.
    Si viene {oficio}, dale {cosa}.
    No despiertes al gato, dijo {nombre}.
    De {ciudad} a {ciudad} hay {numero} horas.
    Del {dia} al {dia} está cerrado.
    Al llegar {mes} cambia el tiempo.
    En {mes} cierran {lugar}.
    Con {cosa} todo es más fácil.
    Por {lugar} pasa {oficio}.
    Para {nombre} basta {cosa}.
    Sin {cosa} no se puede hacer nada.
    Es {dia} y llueve en {ciudad}.
    Son {numero} los que vienen el {dia}.
    Era {mes} cuando llegó {oficio}.
    Fue {oficio} quien abrió la puerta.
    Ha llovido desde el {dia}.
    Hay {comida} en la mesa.
    Muy cerca de {lugar} vive {oficio}.
    Más {comida}, por favor.
    Ya es {mes}, dice {oficio}.
    Este {dia} no hay clase.
    Esta semana abre {lugar}.
    Todo estaba tranquilo en {lugar}.
    Hoy canta {nombre} en {ciudad}.
    {mes} fue frío.
    {mes} y {mes} son los meses de {comida}.
    {dia} de mercado: hay {comida} y {comida}.
    {dia}, a las {numero}, junto a {lugar}.
    {oficio} encontró {cosa}.
    {oficio} y {oficio} no se hablan.
    {animal} y {animal} salen en el cuento.
    {lugar} está cerrada hasta {mes}.
    {lugar} de {ciudad} será pintada.
    {color} o {color}, hay que elegir.
    {valor} y {valor}, decía el cartel.
    {valor}, cantaban junto a {lugar}.
    {comida}, {comida}, {comida}: esa es la lista.
    El señor {apellido} enseña música.
    La señora {apellido} vive al lado.
    {nombre} {apellido} se casa en {mes}.
    {apellido}, {nombre}: sala {numero}.
    {apellido} marca y {apellido} empata.
    {nombre} y {nombre} van a {lugar}.
    ¡{nombre}, ven a ver {animal}!
    La familia {apellido} viaja a {ciudad}.
    {ciudad} gana en {ciudad}.
    {servicio} cierra en {mes}.
    {servicio} está a {numero} minutos andando.
    {consejo} se reúne el {dia} en {ciudad}.
    {consejo} compra {cosa}.
    {cargo} visita {lugar} en {mes}.
    {cargo} y {oficio} toman café.
    {capital} está a {numero} horas de {ciudad}.
    {capital} y {capital} quedan lejos.
    {nombre} viaja a {capital} en {mes}.
    Lee {diario} cada {dia}.
    Rosa y {color} son sus colores.
    Sol y lluvia en {ciudad}.
    Casas y campos, desde {lugar} se ve todo.
    Flores para {nombre}, dice la tarjeta.
    «{valor}», repite {nombre}.
    «¡{nombre}!», grita {oficio}.
  `,
};
