/*
 * Given names in Latin letters that reports in Chinese leave as they are. Common knowledge; facts, no licence.
 */
export const LATIN_GIVEN_NAMES: readonly string[] = `
Aaron Abdul Adam Adrian Ahmed Alan Albert Alberto Alejandro Alessandro Alex Alexander
Alexandra Alexei Ali Alice Alison Alvin Amanda Amy Ana Andrea Andreas
Andrei Andrew Andy Angela Anita Ann Anna Anne Annie Anson Anthony Antonio Arnold
Arthur Barack Barbara Ben Benjamin Bernard Bernie Bill Bob Boris Brad Brandon
Brian Bruce Bryan Calvin Candy Carl Carla Carlo Carlos Carol Caroline Carrie
Catherine Charles Charlie Chris Christian Christina Christine Christopher Claire Clara Claudia
Clement Clifford Colin Craig Crystal Cynthia Daisy Dan Daniel Danielle Darren Dave David Dean Deborah Dennis
Derek Diana Diane Diego Dmitry Dominic Don Donald Donna Dorothy Doug Douglas Dylan Eason Eddie
Edgar Edison Edmond Edmund Edward Edwin Elena Eli Elizabeth Ellen Elon Emily Emma Emmanuel Enrico Eric Erik
Ernest Ethan Eugene Eva Evan Evelyn Felix Fernando Fiona Florence Francesco Francis Frank Franz Fred Frederick
Gabriel Gareth Gary Gavin Geoffrey George Gerald Gerhard Giorgio Giovanni Giuseppe Glenn
Gloria Gordon Grace Graham Greg Gregory Guillermo Hannah Hans Harold Harry
Harvey Hassan Hazel Heather Helen Henry Herbert Herman Hilary Howard Hugh Hugo Ian Igor Irene Iris Isaac Isabel Ivan Ivy
Jack Jackson Jacky Jacob Jake James Jamie Jan Jane Janet Janice Jasmine Jason Jasper Javier Jay Jean Jeff Jeffrey Jennifer
Jenny Jeremy Jerome Jerry Jessica Jessie Jim Jimmy Joan Joanna Joe Joel Joey Johan Johannes
John Johnny Jonas Jonathan Jordan Jorge Jose Joseph Josephine Joshua Joyce Juan Judith Judy Julia
Julian Julie Justin Karen Karl Kate Katherine Kathleen Keith Kelly Ken Kenneth Kenny
Kevin Kim Kimberly Kitty Klaus Kurt Kyle Lars Laura Lauren Laurent Lawrence
Lee Leo Leon Leonard Leonardo Leslie Lewis Lily Linda Linus Lisa Louis Lucas Lucy Luigi Luis
Luke Maggie Mandy Marc Marco Marcus Margaret Maria Mario Mark Markus Martin Marvin Mary Matt Matteo
Matthew Maurice Megan Melissa Michael Michel Michelle Miguel Mike Mikhail Mitch
Mohamed Mohammad Mohammed Molly Monica Nancy Natalie Nathan Neil Nicholas
Nick Nicolas Nicole Nigel Nikolai Noah Norman Oliver Olivier Oscar Owen Pablo Pamela
Patricia Patrick Paul Paula Pedro Peter Philip Phillip Phoebe Pierre Priscilla Queenie Rachel
Ralph Raymond Rebecca Ricardo Richard Rick Ricky Rita Robert Roberto Robin Roger Roland Ron Ronald
Ronnie Rosa Rose Ross Roy Ruby Russell Ruth Ryan Sally Sam Samantha Samson Samuel
Sandra Sara Sarah Satya Scott Sean Sebastian Selena Serena Sergei Sergey Sharon Shirley Simon
Sofia Sonia Sophie Stanley Stefan Stella Stephanie Stephen Steve Steven Stuart Sundar Susan Suzanne
Sylvia Ted Terence Teresa Terry Theodore Theresa Thomas Tiffany Tim Timothy Toby Todd Tom Tony
Tracy Trevor Tyler Ursula Vanessa Vera Vicky Victor Victoria Viktor Vincent Vivian Vladimir Walter
Warren Wayne Wendy Wilfred Wilhelm William Willy Wilson Winnie Winston Wolfgang Yuri Yvonne Zach Zoe
`
  .trim()
  .split(/\s+/);
