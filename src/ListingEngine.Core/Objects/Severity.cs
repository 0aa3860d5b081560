namespace ListingEngine.Core.Objects;

/// <summary>How bad a broken rule is.</summary>
public enum Severity
{
    /// <summary>The portal would not take the offer: it is withheld.</summary>
    Error,

    /// <summary>The portal takes it, but something will be lost or seen badly.</summary>
    Warning,

    /// <summary>It would sell better otherwise.</summary>
    Advice,
}
