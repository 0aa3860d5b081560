using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Presentations;

/// <summary>What is wrong with an order, told by the order alone and by the objects it names.</summary>
internal static class PresentationChecks
{
    public const int MostObjects = 200, LongestTitle = 200, LongestNote = 2000, LongestName = 200, MostPhotos = 500;

    public static PresentationFault? Fault(PresentationInput input)
    {
        var field = input.Items is null ? "objectIds" : "items";
        var ids = input.Wanted.Select(i => i.ObjectId).ToList();
        if (input is { ObjectIds: not null, Items: not null })
            return new("items", new("Назовите объекты один раз: в objectIds или в items.", "Name the objects once: in objectIds or in items."));
        if (ids.Count == 0) return new(field, new("Выберите хотя бы один объект.", "Choose at least one object."));
        if (ids.Count > MostObjects)
        {
            return new(field, new($"Объектов {ids.Count}, а в одной презентации помещается {MostObjects}: разделите их на несколько.",
                $"There are {ids.Count} objects, and one presentation holds {MostObjects}: make several."));
        }

        if (ids.CountBy(id => id).FirstOrDefault(g => g.Value > 1) is { Value: > 1, Key: var twice })
            return new(field, new($"Объект № {twice} назван дважды: оставьте его один раз.", $"Object {twice} is named twice: keep it once."));
        if (input.Language is not ("ru" or "en")) return new("language", new("Язык презентации — ru или en.", "The language of a presentation is ru or en."));
        if (input.Title?.Length > LongestTitle) return TooLong("title", input.Title.Length, LongestTitle);
        return input.Wanted.Select(ItemFault).FirstOrDefault(f => f is not null);
    }

    /// <param name="input">The order.</param>
    /// <param name="objects">The company's objects of those numbers.</param>
    /// <param name="already">Numbers of objects that stand in the presentation: what became of them since is no fault of the order.</param>
    public static PresentationFault? Fault(PresentationInput input, IReadOnlyDictionary<long, PropertyObject> objects, IReadOnlySet<long> already)
    {
        foreach (var (at, item) in input.Wanted.Index())
        {
            var field = input.Items is null ? $"objectIds[{at}]" : $"items[{at}].objectId";
            if (!objects.TryGetValue(item.ObjectId, out var o))
                return new(field, new($"Объекта № {item.ObjectId} нет.", $"There is no object {item.ObjectId}."));
            if (already.Contains(o.Id)) continue;
            if (o.Status is ObjectStatus.Closed or ObjectStatus.Archived)
            {
                return new(field, new($"Объект № {o.Id} снят с рекламы: верните его в работу или уберите из презентации.",
                    $"Object {o.Id} is off the market: bring it back to work or leave it out."));
            }

            if (item.Photos?.FirstOrDefault(url => !o.Photos.Exists(p => p.Url == url)) is not null)
                return new($"items[{at}].photos", new($"У объекта № {o.Id} нет такого фото: выберите из его фотографий.", $"Object {o.Id} has no such photo: choose from its own."));
        }

        return null;
    }

    public static PresentationFault? LinkFault(string? name, DateTimeOffset? expiresAt, DateTimeOffset now)
    {
        if (name?.Length > LongestName) return TooLong("name", name.Length, LongestName);
        return expiresAt > now || expiresAt is null ? null : new("expiresAt", new("Срок ссылки уже прошёл: назовите время впереди.", "The link would be over already: tell a time ahead."));
    }

    private static PresentationFault? ItemFault(PresentationItemInput item, int at)
    {
        if (item.Note?.Length > LongestNote) return TooLong($"items[{at}].note", item.Note.Length, LongestNote);
        return item.Photos?.Count > MostPhotos ? TooLong($"items[{at}].photos", item.Photos.Count, MostPhotos) : null;
    }

    private static PresentationFault TooLong(string field, int length, int most) =>
        new(field, new($"Слишком длинно: {length}, а помещается {most}. Сократите.", $"Too long: {length}, and {most} is the most. Shorten it."));
}
