using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Tests.Intake;

/// <summary>The truth behind made adverts.</summary>
/// <param name="Number">Adverts with the same one are of one property.</param>
/// <param name="Street">Its name and the word for its kind, apart.</param>
/// <param name="House">Number, letter, building; empty where there is none.</param>
/// <param name="Text">What its first advert says; flats of one new building say the same.</param>
/// <param name="Photos">Looks of its photos.</param>
public sealed record MadeProperty(
    int Number, ObjectKind Kind, Deal Deal, string Town, (string Name, string Kind) Street, (int Number, string Letter, string Block) House, double Latitude, double Longitude,
    decimal Area, decimal? Plot, int Rooms, int? Floor, int Floors, decimal Price, string Phone, string Text, IReadOnlyList<long[]> Photos)
{
    /// <summary>The area as somebody else measured it, up to 3 % apart.</summary>
    public decimal OtherArea { get; } = Math.Round(Area * (1000 + new Random(Number).Next(-29, 30)) / 1000, 1);
}
