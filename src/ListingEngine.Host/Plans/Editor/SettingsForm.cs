using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>What a portal is told besides, in the form of its plan: only what that portal asks or leaves open.</summary>
internal static class SettingsForm
{
    public const string Phones = "settings.phones", Description = "settings.description", JpegOnly = "settings.jpegOnly", StripContacts = "settings.stripContacts";

    private const string AnswersPath = "settings.fields";

    /// <summary>Name of the field that asks it.</summary>
    public static string NameOf(PortalField asked) => $"{AnswersPath}.{asked.Key}";

    public static void Write(PlanForm form, PortalSettings told)
    {
        foreach (var (key, answer) in told.Fields) form.Texts[$"{AnswersPath}.{key}"] = answer;
        form.Texts[Phones] = $"{told.Phones}";
        form.Texts[JpegOnly] = told.JpegOnly ? "true" : "";
        form.Texts[StripContacts] = told.StripContacts ? "true" : "";
        foreach (var (word, i) in told.Words.Select((w, i) => (w, i)))
        {
            var path = $"{PlanForm.WordsPath}.{i}";
            (form.Texts[$"{path}.element"], form.Texts[$"{path}.word"], form.Texts[$"{path}.instead"]) = (word.Element, word.Word, word.Instead);
            form.Words.Add(new(path));
        }
    }

    /// <param name="form">The form as it was sent.</param>
    /// <param name="portal">Null where it names none that we know.</param>
    /// <param name="description">Most characters of a text, as the form says it.</param>
    public static PortalSettings Read(PlanForm form, Portal? portal, int? description)
    {
        if (portal is null) return PortalSettings.None;
        var told = new PortalSettings { Fields = portal.Fields.Where(f => form.Has(NameOf(f))).ToDictionary(f => f.Key, f => form[NameOf(f)]) };
        return !portal.IsOpen ? told : told with
        {
            Words = [.. form.Words.Select(r => new WordChange(form[$"{r.Path}.element"], form[$"{r.Path}.word"], form[$"{r.Path}.instead"]))],
            Phones = portal.Dialect.PhoneElement is null ? null : EnumNames<PhoneForm>.Find(form[Phones]),
            Description = description,
            JpegOnly = form.Has(JpegOnly),
            StripContacts = form.Has(StripContacts),
        };
    }
}
