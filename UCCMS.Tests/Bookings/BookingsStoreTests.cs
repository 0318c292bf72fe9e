using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Bookings;

public sealed class BookingsStoreTests
{
    private static readonly BillingPeriod Period = new(new(2026, 1, 30), new(2026, 2, 27), new(2026, 2, 28));

    [Fact]
    public async Task Every_statement_runs_on_an_empty_database()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var store = scope.ServiceProvider.GetRequiredService<IBookingsStore>();
        Assert.Empty(await store.TotalsAsync(new ContractId(1), Period.From, null, default));
        Assert.Empty(await store.TotalsAsync(new ContractId(1), Period.From, new OfficeId(11000001), default));
        Assert.Equal(0, await store.BlockingFindingsAsync(new ContractId(1), Period, new OfficeId(11000001), default));
        Assert.Empty(await store.EffectsAsync(new ContractId(1), Period.From, new OfficeId(11000001), default));
    }
}
