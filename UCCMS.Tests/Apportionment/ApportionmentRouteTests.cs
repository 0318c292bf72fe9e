using UCCMS.Core.Apportionment;
using UCCMS.Core.Organisation;

namespace UCCMS.Tests.Apportionment;

public sealed class ApportionmentRouteTests
{
    private static readonly AccountingOffice Nodal = Office(1, circle: 1, ddo: 1);

    [Theory]
    [InlineData(2, 2, false, RevenueRoute.TransferEntry)] // between circles always
    [InlineData(1, 2, true, RevenueRoute.TransferEntry)]
    [InlineData(1, 2, false, RevenueRoute.Stays)]
    [InlineData(1, 1, true, RevenueRoute.InternalJournal)]
    [InlineData(1, 1, false, RevenueRoute.InternalJournal)] // the setting is about different DDOs
    public void Circle_and_ddo_choose_the_way(int circle, int ddo, bool insideCircle, RevenueRoute route) =>
        Assert.Equal(route, ApportionmentRoute.Of(Nodal, Office(2, circle, ddo), insideCircle));

    [Fact]
    public void Offices_without_a_ddo_do_not_share_one()
    {
        var nobody = new AccountingOffice(new(3), "Nobody's", new(91), null, null, null);
        Assert.Equal(RevenueRoute.TransferEntry, ApportionmentRoute.Of(nobody, nobody with { Id = new(4) }, insideCircle: true));
    }

    private static AccountingOffice Office(int id, int circle, int ddo) => new(new(id), $"Office {id}", new(90 + circle), null, new(70 + ddo), new(80 + circle));
}
