/// The whole program on questions with known answers: over the project's own digests in every run, over the articles as
/// collected in the proofs.
package rapporteur.seeds;
