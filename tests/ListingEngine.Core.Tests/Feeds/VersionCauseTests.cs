using ListingEngine.Core.Feeds;

namespace ListingEngine.Core.Tests.Feeds;

public class VersionCauseTests
{
    public static TheoryData<string, string> Causes => new()
    {
        { VersionCause.ByHand.ToString(), "Вручную" },
        { VersionCause.Time.ToString(), "Подошёл срок" },
        { VersionCause.Rollback(12).ToString(), "Возврат к версии 12" },
        { VersionCause.Import(20).ToString(), "Импорт: изменений 20" },
        { VersionCause.ManyObjects(20).ToString(), "Изменения в объектах: 20" },
        { VersionCause.NewObjects([7, 8]).ToString(), "Добавлен: № 7, № 8" },
        { VersionCause.Objects([1042], ["price"]).ToString(), "Цена: № 1042" },
        { VersionCause.Objects([7, 8], ["total_area", "sub_locality", "hasLift", "photos", "agent_id"]).ToString(), "Общая площадь, район города, лифт, фотографии, ответственный: № 7, № 8" },
        { VersionCause.Objects([7], ["newer_column"]).ToString(), "newerColumn: № 7" },
        { VersionCause.Objects([7], []).ToString(), "Правка: № 7" },
        { "demo", "demo" },
        { "rollback to 3", "Возврат к версии 3" },
    };

    [Theory, MemberData(nameof(Causes))]
    public void Says_what_it_was_however_it_was_kept(string kept, string says) => Assert.Equal(says, VersionCause.Read(kept).Says().Ru);

    [Fact]
    public void Is_read_as_it_was_written()
    {
        var cause = VersionCause.Objects([7, 8], ["price", "floor"]);
        Assert.Equal(cause, VersionCause.Read(cause.ToString()));
        Assert.Equal(VersionCause.Changes, VersionCause.Read("changes"));
    }
}
