using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;
using UCCMS.Tests.Bookings;
using static UCCMS.Tests.Bookings.BookingWorld;

namespace UCCMS.Tests.Shared;

/// <summary>What a column is filtered by is done by the database, on both of them, and counts in the totals.</summary>
public sealed class ColumnFiltersTests
{
    [Fact]
    public async Task Several_filters_narrow_rows_and_totals_alike()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1), Row(2, ("product", "SPP"), ("base_tariff", "80.00")), Row(3, ("product", "SPP"), ("base_tariff", "120.50"), ("booked_at", "03-03-2026 23:59")), Row(4, ("base_tariff", "500.00")));
        await using var scope = world.Contracts.Database.As(Mumbai);
        var bookings = scope.ServiceProvider.GetRequiredService<BookingsQueries>();
        async Task<int> Count(params (string Key, string Value)[] wishes)
        {
            var filter = new BookingFilter { Where = ColumnWish.Write(wishes.Select(w => new ColumnWish(w.Key, w.Value))) };
            var (page, sums) = (await bookings.SearchAsync(filter, new PageRequest(Take: 100)), await bookings.SumsAsync(filter, null));
            Assert.Equal((page.Items.Count, Money.Sum(page.Items.Select(r => r.BaseTariff))), (sums.Count, sums.BaseTariff));
            Assert.Equal(page.Total, page.Items.Count);
            return page.Total;
        }

        Assert.Equal(4, await Count());
        Assert.Equal(2, await Count(("product", "spp")));
        Assert.Equal(1, await Count(("product", "spp"), ("tariff", "100..")));
        Assert.Equal(1, await Count(("tariff", "120.5..120.5")));
        Assert.Equal(2, await Count(("tariff", "100..1,000")));
        Assert.Equal(1, await Count(("booked", "2026-03-03..2026-03-03")));
        Assert.Equal(4, await Count(("status", "Booked~Excluded")));
        Assert.Equal(0, await Count(("status", "Cancelled")));
        Assert.Equal(4, await Count(("office", "mumbai")));
        Assert.Equal(0, await Count(("office", "%")));
        Assert.Equal(4, await Count(("tariff", "much.."), ("nothing", "known"), ("status", "Nonsense"))); // what cannot be read narrows nothing
    }

    [Fact]
    public void What_is_wished_survives_its_line_of_text()
    {
        ColumnWish[] wishes = [new("a", "x & y = z%"), new("b", "1..2")];
        Assert.Equal(wishes, ColumnWish.Read(ColumnWish.Write(wishes.Reverse())));
        Assert.Null(ColumnWish.Write([]));
        Assert.Equal(("1", null), new ColumnWish("b", "1..").Ends);
    }

    /// <summary>A value that a column of this kind can be filtered by.</summary>
    internal static ColumnWish Sample(ColumnFilter of) => new(of.Key, of.Kind switch
    {
        ColumnKind.Text => "office",
        ColumnKind.Decimal => "1.5..200.25",
        ColumnKind.Choice => string.Join(ColumnWish.Or, Enum.GetNames(of.States!).Take(2)),
        ColumnKind.Day => "2026-01-01..2026-01-31",
        _ => "1..200",
    });
}
