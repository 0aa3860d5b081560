namespace ListingEngine.Host.Intake;

/// <summary>
/// What a changed offer makes of an object's photos. What the source does not speak of stays with the address: what the engine found out about
/// the picture, and what a person said of it. Where a person has arranged the photos, their order, kinds, captions and flags stay, what the person
/// added stays, what the person removed stays away; new pictures of the source come last, and those that it dropped go.
/// </summary>
internal static class KeptPhotos
{
    private const string Arranged = "SELECT FROM object_changes c WHERE c.object_id = o.id AND c.via = 'page' AND jsonb_exists(c.became, 'photos')";

    /// <summary>An expression over the object <c>o</c> and the staged offer <c>s</c>.</summary>
    public const string Sql = $$"""
        CASE WHEN NOT EXISTS ({{Arranged}}) THEN (
            SELECT coalesce(jsonb_agg(n.photo || coalesce(known.kept -> (n.photo ->> 'url'), '{}') ORDER BY n.at), '[]')
            FROM (SELECT jsonb_object_agg(p.photo ->> 'url', p.photo - '{url,kind,caption,notForPortals}'::text[]) AS kept
                FROM jsonb_array_elements(o.photos) p(photo)) known,
                jsonb_array_elements(s.photos) WITH ORDINALITY n(photo, at))
        ELSE (
            SELECT coalesce(jsonb_agg(x.photo ORDER BY x.part, x.at), '[]') FROM (
                SELECT 0 AS part, p.at, p.photo FROM jsonb_array_elements(o.photos) WITH ORDINALITY p(photo, at),
                    LATERAL jsonb_build_array(jsonb_build_object('url', p.photo -> 'url')) address
                WHERE s.photos @> address
                    OR EXISTS ({{Arranged}} AND c.became -> 'photos' @> address AND NOT c.was -> 'photos' @> address)
                UNION ALL
                SELECT 1, n.at, n.photo FROM jsonb_array_elements(s.photos) WITH ORDINALITY n(photo, at),
                    LATERAL jsonb_build_array(jsonb_build_object('url', n.photo -> 'url')) address
                WHERE NOT o.photos @> address
                    AND NOT EXISTS ({{Arranged}} AND c.was -> 'photos' @> address AND NOT c.became -> 'photos' @> address)) x) END
        """;
}
