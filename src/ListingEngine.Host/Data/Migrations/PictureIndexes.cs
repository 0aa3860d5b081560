using Microsoft.EntityFrameworkCore.Migrations;

namespace ListingEngine.Host.Data.Migrations;

/// <summary>Indexes of expressions, which the mapping cannot say: parts of hashes for <see cref="PictureSearch"/>, pictures for <see cref="ObjectPictures"/>.</summary>
internal static class PictureIndexes
{
    public static void Create(MigrationBuilder migration)
    {
        for (var band = 0; band < PictureBands.Count; band++)
            migration.Sql($"""
                CREATE INDEX ix_pictures_looks_{band} ON pictures (company_id, ({PictureBands.Sql(band, "looks[1]")})) WHERE {PictureBands.Compared}
                """);
        migration.Sql($"CREATE INDEX ix_objects_pictures ON objects USING gin ({ObjectPictures.Hashes} jsonb_path_ops)");
    }
}
