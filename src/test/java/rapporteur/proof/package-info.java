/// Long tests, run by `mvn -Pproof verify`: what is promised when processes are killed, run side by side, run out of
/// disk or are fed rubbish, and what things cost. Each starts the program as its users do; begin at
/// [rapporteur.proof.Program].
package rapporteur.proof;
