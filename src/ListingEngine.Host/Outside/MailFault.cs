namespace ListingEngine.Host.Outside;

/// <summary>Why a letter was not taken.</summary>
/// <param name="Fault">How soon it is worth trying again.</param>
/// <param name="Code">Names its sentence.</param>
/// <param name="Detail">In others' words: hostile.</param>
internal sealed record MailFault(OutsideFault Fault, string Code, string Detail = "");
