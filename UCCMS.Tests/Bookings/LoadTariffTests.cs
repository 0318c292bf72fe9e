using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;
using UCCMS.Tests.Organisation;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Bookings;

public sealed class LoadTariffTests
{
    private static readonly TariffFile Dearer = new(
        [new(2, "SPD", true, 0, null, 1, 500, Money.FromRupees(30)), new(3, "SPD", false, 0, null, 1, 500, Money.FromRupees(95))], []);

    [Fact]
    public async Task New_order_ends_the_rates_before_it_the_day_before_and_is_audited()
    {
        await using var database = await TestDatabase.CreateAsync();
        await SeedAsync(database);
        var from = IndianTime.Today(database.Clock).AddDays(20);
        var done = await database.RunAsync((LoadTariff u) => u, new LoadTariff.Input("new.xlsx", "ab", Dearer, "S.O. 1 of 2026", from));
        Assert.True(done.IsDone, done.Sentence);
        Assert.Equal((2, 18), (done.Value!.Begun, done.Value.Ended));
        var rates = await RatesAsync(database);
        Assert.All(rates.Where(r => r.From < from), r => Assert.Equal(from.AddDays(-1), r.To));
        var table = TariffTable.Of(rates);
        Assert.Equal([Money.FromRupees(59)], table.PossibleAmounts("SPD", from.AddDays(-1), isLocal: false, 100, 100));
        Assert.Equal([Money.FromRupees(95)], table.PossibleAmounts("SPD", from, isLocal: false, 100, 100));
        var record = await database.QueryAsync(db => db.Set<AuditRecord>().SingleAsync(a => a.Act == nameof(LoadTariff)));
        Assert.Equal(TariffDocument.Key("SPD", from), record.DocumentKey);
        Assert.Contains("new.xlsx", record.Changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Order_of_the_past_asks_once_more_and_the_same_day_is_refused()
    {
        await using var database = await TestDatabase.CreateAsync();
        await SeedAsync(database);
        var input = new LoadTariff.Input("new.xlsx", "ab", Dearer, "S.O. 1 of 2026", IndianTime.Today(database.Clock).AddDays(-10));
        Assert.Equal("tariff.past", (await database.RunAsync((LoadTariff u) => u, input)).Code);
        Assert.Equal(18, (await RatesAsync(database)).Count);
        Assert.True((await database.RunAsync((LoadTariff u) => u, input with { IsPastMeant = true })).IsDone);
        var again = await database.RunAsync((LoadTariff u) => u, input with { IsPastMeant = true, OrderNumber = "S.O. 2" });
        Assert.Equal(("tariff.same-day", "From"), (again.Code, again.Field));
        Assert.Equal(20, (await RatesAsync(database)).Count);
    }

    [Fact]
    public async Task File_with_a_problem_and_a_person_without_the_right_enter_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        var input = new LoadTariff.Input("new.xlsx", "ab", Dearer with { Problems = [new(2, "amount", "x", "no", "yes")] }, "S.O.", IndianTime.Today(database.Clock));
        Assert.Equal("tariff.problems", (await database.RunAsync((LoadTariff u) => u, input)).Code);
        Assert.Equal("permission.missing", (await database.RunAsync((LoadTariff u) => u, input with { File = Dearer }, Role.NodalOffice)).Code);
        Assert.DoesNotContain(await RatesAsync(database), r => r.OrderNumber == "S.O.");
    }

    [Fact]
    public async Task Order_to_come_is_withdrawn_and_the_tariff_before_it_holds_on()
    {
        await using var database = await TestDatabase.CreateAsync();
        await SeedAsync(database);
        var from = IndianTime.Today(database.Clock).AddDays(20);
        await database.RunAsync((LoadTariff u) => u, new LoadTariff.Input("new.xlsx", "ab", Dearer, "S.O. 1 of 2026", from));
        var begun = await database.RunAsync((WithdrawTariff u) => u, new WithdrawTariff.Input("SPD", new(2025, 10, 1), "Wrong"));
        Assert.Equal("tariff.begun", begun.Code);
        Assert.Equal("tariff.reason", (await database.RunAsync((WithdrawTariff u) => u, new WithdrawTariff.Input("SPD", from, " "))).Code);
        var done = await database.RunAsync((WithdrawTariff u) => u, new WithdrawTariff.Input("SPD", from, "The order was put off"));
        Assert.True(done.IsDone, done.Sentence);
        var rates = await RatesAsync(database);
        Assert.Equal(18, rates.Count);
        Assert.All(rates, r => Assert.Null(r.To));
    }

    private static Task<List<TariffRate>> RatesAsync(TestDatabase database) =>
        database.QueryAsync(db => db.Set<TariffRate>().AsNoTracking().Where(r => r.Product == "SPD").ToListAsync());

    private static Task<int> SeedAsync(TestDatabase database) => database.QueryAsync(async db =>
    {
        await TariffReference.LoadAsync(db, default);
        return 0;
    });
}
