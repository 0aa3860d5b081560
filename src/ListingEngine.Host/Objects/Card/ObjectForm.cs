using System.Text.Json;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Objects.Card;

/// <summary>A field that two people changed at once.</summary>
internal sealed record Clash(CardField Field, string Mine, string Theirs);

/// <summary>What stands in the form of an object: a text for each field, what stood there when it was opened, and what is wrong.</summary>
internal sealed class ObjectForm
{
    /// <summary>Name of the hidden field that remembers what the form showed when it was opened.</summary>
    public const string SeenName = "seen";

    /// <summary>Prefix of the choice between mine and theirs.</summary>
    public const string Pick = "pick.";

    private const int MostText = 100_000;

    public Dictionary<string, string> Texts { get; } = [];

    public Dictionary<string, string> Seen { get; private init; } = [];

    /// <summary>Sentences by field.</summary>
    public Dictionary<string, string> Faults { get; } = [];

    public List<Clash> Clashes { get; } = [];

    /// <summary>Fields that a portal asks for, drawn whatever the kind.</summary>
    public HashSet<string> Asked { get; } = [];

    /// <summary>Fields that were changed by <see cref="ApplyTo"/>.</summary>
    public HashSet<string> Touched { get; } = [];

    public bool IsWrong => Faults.Count > 0 || Clashes.Count > 0;

    public ObjectKind Kind => EnumNames<ObjectKind>.Find(Texts.GetValueOrDefault("kind", "")) ?? default;

    public Deal Deal => EnumNames<Deal>.Find(Texts.GetValueOrDefault("deal", "")) ?? default;

    public string SeenJson => JsonSerializer.Serialize(Seen, ListingJson.Plain.DictionaryStringString);

    /// <summary>The form of an object as it stands, opened now.</summary>
    public static ObjectForm Of(PropertyObject o, TimeZoneInfo zone)
    {
        var form = new ObjectForm();
        foreach (var field in CardFields.All) form.Texts[field.Name] = FieldText.Write(field, o, zone);
        return form;
    }

    /// <summary>The form as it was sent; fields that it did not show are not in it.</summary>
    public static ObjectForm Sent(IFormCollection posted)
    {
        var form = new ObjectForm { Seen = SeenOf(posted[SeenName].ToString()) };
        foreach (var name in form.Seen.Keys.Union(posted.Keys))
            if (CardFields.Find(name) is not null) form.Texts[name] = FieldText.Plain(posted[name].ToString());
        return form;
    }

    /// <summary>Fields that this kind and deal show, and those that hold something whatever the kind.</summary>
    public IEnumerable<CardField> Drawn() => CardFields.All.Where(f => !IsArchiving(f)
        && (f.Fits(Kind, Deal) || Texts.GetValueOrDefault(f.Name, "").Length > 0 || Faults.ContainsKey(f.Name) || Asked.Contains(f.Name)));

    // Into the archive and out of it lead acts of their own.
    private bool IsArchiving(CardField field) => field.Name == "status" && Texts.GetValueOrDefault("status") == nameof(ObjectStatus.Archived);

    /// <summary>Fields that come into the form now are remembered as they stand now; the others as they stood when they came.</summary>
    public void SeeWhatIsDrawn(PropertyObject o, TimeZoneInfo zone)
    {
        if (CardFields.Find("status") is { } status) Texts.TryAdd(status.Name, FieldText.Write(status, o, zone));
        foreach (var field in Drawn())
        {
            var now = FieldText.Write(field, o, zone);
            Texts.TryAdd(field.Name, now);
            Seen.TryAdd(field.Name, now);
        }
    }

    /// <summary>
    /// Puts what the person changed into the object. A field that stands as it was shown is left alone; one that somebody else changed
    /// meanwhile is a clash, unless the person has chosen.
    /// </summary>
    public void ApplyTo(PropertyObject o, TimeZoneInfo zone, IFormCollection? choices = null)
    {
        foreach (var (name, mine) in Texts.ToList())
        {
            var field = CardFields.Find(name)!;
            var now = FieldText.Write(field, o, zone);
            var shown = Seen.GetValueOrDefault(name, now);
            if (choices?[Pick + name].ToString() == "theirs" && now == shown) Texts[name] = now;
            else if (mine != shown && mine != now) Apply(field, o, now, shown, zone);
        }
    }

    private void Apply(CardField field, PropertyObject o, string now, string shown, TimeZoneInfo zone)
    {
        var mine = Texts[field.Name];
        if (now != shown)
        {
            Clashes.Add(new(field, mine, now));
            Seen[field.Name] = now;
            return;
        }

        var (value, problem) = mine.Length > MostText ? (null, "Card.Fault.Long") : FieldText.Read(field, mine, zone);
        if (problem is not null)
        {
            Faults[field.Name] = problem;
            return;
        }

        field.Set(o, value);
        Touched.Add(field.Name);
    }

    private static Dictionary<string, string> SeenOf(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ListingJson.Plain.DictionaryStringString) ?? [];
        }
        catch (JsonException)
        {
            // Not written by our form: then nothing was shown.
            return [];
        }
    }
}
