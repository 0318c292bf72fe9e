using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Dashboards;
using UCCMS.Core.Organisation;
using UCCMS.Data.Bookings;
using UCCMS.Data.Dashboards;
using UCCMS.Tests.Bookings;
using UCCMS.Tests.Contracts;
using static UCCMS.Tests.Bookings.BookingWorld;

namespace UCCMS.Tests.Dashboards;

/// <summary>Every list adds up to the total, the total is what the list of bookings shows, and no reach sees another's.</summary>
public sealed class RevenueQueriesTests
{
    private static readonly DaySpan Span = new(new(2026, 2, 1), new(2026, 3, 10));

    [Fact]
    public async Task Every_breakdown_adds_up_to_the_bookings_behind_it_and_each_reach_sees_its_own()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1), Row(2, ("product", "SPP"), ("booked_at", "03-03-2026 10:00")), Row(3, ("booked_at", "05-01-2026 10:00")), Row(4, ("customer_id", "1000000099"), ("booked_at", "10-02-2026 10:00")), Row(5, ("booked_at", "11-03-2026 10:00")));
        var nodal = ContractWorld.NodalClerk with { Scope = new OfficeScope(0, 1, 0, SeesAll: false) };
        foreach (var viewer in new[] { Actor.System("test"), Mumbai, nodal, ContractWorld.OtherCircle })
        {
            await using var scope = world.Contracts.Database.As(viewer);
            var figures = await scope.ServiceProvider.GetRequiredService<RevenueQueries>().FiguresAsync(Span, Span.Base(Comparison.Before));
            var filter = new BookingFilter(Span.From, Span.To, Status: BookingStatus.Booked) { IsOwn = true };
            var rows = await scope.ServiceProvider.GetRequiredService<BookingsQueries>().SumsAsync(filter, null);
            Assert.Equal((rows.Count, (rows.BaseTariff + rows.Vas).Paise), (figures.Total.Articles.Now, figures.Total.Charges.Now));
            Assert.Equal(viewer == nodal ? 2 : 3, rows.Count);
            Assert.Equal(1, figures.Total.Articles.Base);
            foreach (var list in new[] { figures.Circles, figures.Offices, figures.Products, figures.Facilities, figures.Customers })
            {
                Assert.Equal(figures.Total.Charges, new(list.Sum(s => s.Charges.Now), list.Sum(s => s.Charges.Base)));
            }

            Assert.Equal(figures.Total.Charges.Now, figures.Points.Sum(p => p.Charges.Paise));
            var facility = Assert.Single(figures.Facilities, f => f.Key == nameof(Facility.NationalAccount));
            Assert.Equal(facility.Articles.Now, (await scope.ServiceProvider.GetRequiredService<BookingsQueries>().SumsAsync(filter with { Facility = Facility.NationalAccount }, null)).Count);
        }

        await using var other = world.Contracts.Database.As(Sarojini);
        Assert.Equal(0, (await other.ServiceProvider.GetRequiredService<RevenueQueries>().FiguresAsync(Span, Span.Base(Comparison.Before))).Total.Articles.Now);
    }

    [Fact]
    public async Task Most_of_a_month_is_the_month_less_its_other_days()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1), Row(2, ("booked_at", "02-03-2026 10:00")), Row(3, ("booked_at", "27-03-2026 10:00")), Row(4, ("booked_at", "28-03-2026 10:00")));
        await using var scope = world.Contracts.Database.AsSystem();
        var revenue = scope.ServiceProvider.GetRequiredService<RevenueQueries>();
        var figures = await revenue.FiguresAsync(new(new(2026, 3, 2), new(2026, 3, 27)), new(new(2026, 1, 20), new(2026, 3, 27)));
        Assert.Equal((2, 3), (figures.Total.Articles.Now, figures.Total.Articles.Base));
        var longer = await revenue.FiguresAsync(new(new(2026, 1, 20), new(2026, 3, 27)), new(new(2026, 3, 28), new(2026, 3, 28)));
        Assert.Equal((3, 1), (longer.Total.Articles.Now, longer.Total.Articles.Base));
        Assert.Equal(longer.Total.Charges.Now, longer.Points.Sum(p => p.Charges.Paise));
        Assert.Equal(new DateOnly(2026, 1, 20), longer.Points[0].From);
    }

    [Fact]
    public async Task Circle_is_the_sum_of_its_divisions_and_reads_no_other_circle()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1), Row(2));
        await using var scope = world.Contracts.Database.As(ContractWorld.OtherCircle);
        var place = scope.ServiceProvider.GetRequiredService<DashboardPlace>();
        var figures = await scope.ServiceProvider.GetRequiredService<RevenueQueries>().FiguresAsync(Span, Span.Base(Comparison.Before));
        var reader = await place.ReaderOfAsync(ContractWorld.MumbaiDivision);
        await using var below = world.Contracts.Database.As(reader!);
        Assert.Equal(figures.Total.Charges, (await below.ServiceProvider.GetRequiredService<RevenueQueries>().FiguresAsync(Span, Span.Base(Comparison.Before))).Total.Charges);
        Assert.Null(await place.ReaderOfAsync(ContractWorld.DelhiCircle));
        await using var clerk = world.Contracts.Database.As(Mumbai);
        Assert.Null(await clerk.ServiceProvider.GetRequiredService<DashboardPlace>().ReaderOfAsync(ContractWorld.MumbaiDivision));
    }
}
