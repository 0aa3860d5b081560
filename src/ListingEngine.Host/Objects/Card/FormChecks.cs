using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Host.Objects.Card;

/// <summary>What the changed fields cannot be, by field: keys of sentences.</summary>
internal static class FormChecks
{
    private static readonly string[] MayBeNegative = ["floor", "address.latitude", "address.longitude"];

    public static void Run(PropertyObject o, ObjectForm form)
    {
        foreach (var name in form.Touched)
            if (Fault(CardFields.Find(name)!, o) is { } fault) form.Faults[name] = fault;
        if (ObjectChecks.Fault(ObjectView.Of(o)) is { } general && form.Touched.Contains(general.Field)) form.Faults.TryAdd(general.Field, "Card.Fault.Range");
    }

    private static string? Fault(CardField field, PropertyObject o) => (field.Name, field.Get(o)) switch
    {
        ("address.latitude", < -90m or > 90m) => "Card.Fault.Latitude",
        ("address.longitude", < -180m or > 180m) => "Card.Fault.Longitude",
        ("attributes.builtYear", < 1500 or > 2200) => "Card.Fault.Year",
        (_, decimal and < 0 or int and < 0 or long and < 0) when !MayBeNegative.Contains(field.Name) => "Card.Fault.Negative",
        (_, string { Length: > 2000 }) when field.Name != "description" => "Card.Fault.Long",
        _ when field.Name.EndsWith("Url", StringComparison.Ordinal) && field.Get(o) is string url && !WebAddress.IsOne(url) => "Card.Fault.Url",
        _ => null,
    };
}
