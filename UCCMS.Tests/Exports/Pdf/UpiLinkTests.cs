using UCCMS.Core.Shared;
using UCCMS.Web.Exports.Pdf;

namespace UCCMS.Tests.Exports.Pdf;

public class UpiLinkTests
{
    [Fact]
    public void Link_for_a_bill_is_the_one_of_the_specification()
    {
        var link = UpiLink.ForBill("gpo.delhi@examplebank", "Delhi GPO", "9402", "DL/26-27/000002", Money.FromRupees(64_099));
        Assert.Equal("upi://pay?pa=gpo.delhi%40examplebank&pn=Delhi%20GPO&mc=9402&tr=DL2627000002&tn=Bill%20DL%2F26-27%2F000002&am=64099.00&cu=INR", link.ToString());
    }

    [Theory]
    [InlineData("gpo.delhi", "9402", "A1", "upi.address")]
    [InlineData("@bank", "9402", "A1", "upi.address")]
    [InlineData("a@b@c", "9402", "A1", "upi.address")]
    [InlineData("a@b", "94O2", "A1", "upi.merchant-code")]
    [InlineData("a@b", "9402", "A/1", "upi.reference")]
    [InlineData("a@b", "9402", "A12345678901234567890123456789012345", "upi.reference")]
    public void Link_that_no_app_would_take_is_refused(string address, string merchantCode, string reference, string code)
    {
        var refusal = Assert.Throws<RuleViolation>(() => new UpiLink(address, "Delhi GPO", merchantCode, reference, "Bill", Money.FromRupees(1)));
        Assert.Equal(code, refusal.Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Link_for_nothing_is_refused(int rupees)
    {
        var refusal = Assert.Throws<RuleViolation>(() => UpiLink.ForBill("a@b", "Delhi GPO", "9402", "X1", Money.FromRupees(rupees)));
        Assert.Equal("upi.amount", refusal.Code);
    }
}
