using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using static UCCMS.Tests.Gst.Returns.Returned;

namespace UCCMS.Tests.Gst.Returns;

/// <summary>Every rule of the portal and its tool: what breaks it is found, named and told how to put right; what is good is not.</summary>
public sealed class DocumentRulesTests
{

    public static TheoryData<string, MessageSeverity, string> Faults
    {
        get
        {
            var data = new TheoryData<string, MessageSeverity, string>();
            Broken.ToList().ForEach(b => data.Add(b.Code, b.Severity, b.Why));
            return data;
        }
    }

    private static IReadOnlyList<(string Code, MessageSeverity Severity, string Why, ReturnDocument Document)> Broken { get; } =
    [
        ("gstr1.number-form", MessageSeverity.Error, "seventeen characters", Good() with { Number = "DELH/26-27/000001" }),
        ("gstr1.number-form", MessageSeverity.Error, "an underscore", Good() with { Number = "DL_26" }),
        ("gstr1.number-form", MessageSeverity.Error, "zero", Good() with { Number = "000" }),
        ("gstr1.number-form", MessageSeverity.Error, "nothing", Good() with { Number = "" }),
        ("gstr1.date-before-gst", MessageSeverity.Error, "June 2017", Good() with { Date = new(2017, 6, 30) }),
        ("gstr1.date-after-period", MessageSeverity.Error, "the first of May", Good() with { Date = new(2026, 5, 1) }),
        ("gstr1.value-range", MessageSeverity.Error, "negative", Good() with { Value = new(-1) }),
        ("gstr1.value-range", MessageSeverity.Error, "fourteen digits", Good() with { Value = new(1_000_000_000_000_000) }),
        ("gstr1.value-parts", MessageSeverity.Warning, "within a rupee", Good() with { Value = Money.FromRupees(118.75m) }),
        ("gstr1.value-parts", MessageSeverity.Error, "beyond a rupee", Good() with { Value = Money.FromRupees(119.01m) }),
        ("gstr1.value-parts", MessageSeverity.Error, "beyond three round-offs", Good(DocumentKind.DebitNote) with { Value = Money.FromRupees(119.51m) }),
        ("gstr1.recipient-gstin", MessageSeverity.Error, "check character", Good() with { RecipientGstin = "07AAICA3918J1Z0" }),
        ("gstr1.recipient-gstin", MessageSeverity.Error, "a tax collector", Good() with { RecipientGstin = "27AAICA3918J1CT" }),
        ("gstr1.recipient-is-filer", MessageSeverity.Error, "own number", Good() with { RecipientGstin = Supplier }),
        ("gstr1.name-length", MessageSeverity.Warning, "a hundred characters", Good() with { RecipientName = new('N', 100) }),
        ("gstr1.place-of-supply", MessageSeverity.Error, "a code that ended", Good() with { PlaceOfSupplyCode = "28" }),
        ("gstr1.place-of-supply", MessageSeverity.Error, "no code", Good() with { PlaceOfSupplyCode = "" }),
        ("gstr1.inter-state", MessageSeverity.Error, "inter-State at home", Good() with { IsInterState = true }),
        ("gstr1.supply-type", MessageSeverity.Error, "tax on an exempt supply", Good() with { Supply = SupplyKind.Exempt }),
        ("gstr1.supply-type", MessageSeverity.Error, "no supply type on a note", Good(DocumentKind.CreditNote) with { Supply = (SupplyKind)99 }),
        ("gstr1.sez-without-gstin", MessageSeverity.Error, "a zone without number", Invoice("A1", null, 100, place: "29", supply: SupplyKind.SezWithPayment)),
        ("gstr1.rate-unknown", MessageSeverity.Error, "17%", Of(DocumentKind.TaxInvoice, "A1", Delhi, 100, rate: 17)),
        ("gstr1.rate-unusual", MessageSeverity.Warning, "5%", Of(DocumentKind.TaxInvoice, "A1", Delhi, 100, rate: 5)),
        ("gstr1.rate-twice", MessageSeverity.Error, "two rows at 18%", Rated(new ReturnRate(Percent.Of(18), Money.FromRupees(50), new(default, new(450), new(450), default)), new ReturnRate(Percent.Of(18), Money.FromRupees(50), new(default, new(450), new(450), default)))),
        ("gstr1.taxable-range", MessageSeverity.Error, "zero", Rated(new ReturnRate(Percent.Of(18), Money.Zero, GstSplit.None))),
        ("gstr1.taxable-range", MessageSeverity.Error, "twelve digits", Rated(new ReturnRate(Percent.Of(18), new(10_000_000_000_000), GstSplit.None))),
        ("gstr1.tax-amount", MessageSeverity.Warning, "one paisa a head", Rated(new ReturnRate(Percent.Of(18), Money.FromRupees(100), new(default, new(901), new(901), default)))),
        ("gstr1.tax-amount", MessageSeverity.Error, "two paise a head", Rated(new ReturnRate(Percent.Of(18), Money.FromRupees(100), new(default, new(902), new(902), default)))),
        ("gstr1.tax-amount", MessageSeverity.Warning, "the rest on a note", Rated(DocumentKind.CreditNote, new ReturnRate(Percent.Of(18), Money.FromRupees(100), new(default, new(903), new(903), default)))),
        ("gstr1.tax-amount", MessageSeverity.Error, "beyond a rupee on a note", Rated(DocumentKind.CreditNote, new ReturnRate(Percent.Of(18), Money.FromRupees(100), new(default, new(951), new(951), default)))),
        ("gstr1.tax-heads", MessageSeverity.Error, "IGST at home", Rated(new ReturnRate(Percent.Of(18), Money.FromRupees(100), new(new(1800), default, default, default)))),
        ("gstr1.cgst-sgst", MessageSeverity.Error, "halves of a rounded total", Rated(new ReturnRate(Percent.Of(18), Money.FromRupees(100), new(default, new(900), new(901), default)))),
        ("gstr1.sez-tax", MessageSeverity.Error, "tax without payment", Rated(new ReturnRate(Percent.Of(18), Money.FromRupees(100), new(new(1800), default, default, default))) with { Supply = SupplyKind.SezWithoutPayment, IsInterState = true }),
        ("gstr1.services-value", MessageSeverity.Error, "lines that come to less", Good() with { Services = [new("996811", Percent.Of(18), false, Money.FromRupees(99))] }),
        ("gstr1.services-value", MessageSeverity.Error, "exempt lines without exempt value", Good() with { Services = [.. Good().Services, new("996811", Percent.Zero, true, Money.FromRupees(1))] }),
        ("gstr1.sac-digits", MessageSeverity.Error, "four digits", Good() with { Services = [new("9968", Percent.Of(18), false, Money.FromRupees(100))] }),
        ("gstr1.sac-unknown", MessageSeverity.Error, "no such code", Good() with { Services = [new("996899", Percent.Of(18), false, Money.FromRupees(100))] }),
    ];

    [Theory]
    [MemberData(nameof(Faults))]
    public void Fault_of_a_document_is_named_with_what_to_do(string code, MessageSeverity severity, string why)
    {
        var document = Broken.Single(b => b.Why == why && b.Code == code && b.Severity == severity).Document;
        var found = Build(document).Tables.Messages.Kept.Where(m => m.Code == code).ToList();
        var message = Assert.Single(found);
        Assert.Equal((severity, document.Id, document.Kind, document.Number), (message.Severity, message.Document!.Id, message.Document.Kind, message.Document.Number));
        Assert.All(new[] { message.Sentence, message.Remedy }, s => Assert.True(s.Length > 20 && s[^1] == '.', s));
    }

    [Fact]
    public void Good_documents_of_every_table_give_no_message() => Assert.Empty(Build(
        Good(), Invoice("A2", Maharashtra, 54_321.55m), Invoice("A3", Maharashtra, 100, supply: SupplyKind.SezWithoutPayment), Invoice("A4", null, 300_000, place: "29"), Invoice("A5", null, 5.50m),
        Of(DocumentKind.CreditNote, "C1", Delhi, 10), Of(DocumentKind.DebitNote, "D1", Maharashtra, 10) with { Value = Money.FromRupees(13.30m) }, Good() with { Number = "A6", Date = new(2026, 3, 31) }).Tables.Messages.Kept); // an older date not reported yet is allowed

    [Fact]
    public void Number_used_twice_is_found_whatever_its_case()
    {
        var messages = Build(Good() with { Number = "dl/26-27/000001" }, Invoice("DL/26-27/000001", Maharashtra, 50)).Tables.Messages;
        Assert.Single(messages.Kept, m => m.Code == "gstr1.number-twice");
    }

    [Fact]
    public void Register_with_a_hole_is_found_and_one_without_is_not()
    {
        SeriesRow Row(int last, int issued, int cancelled) => new(DocumentKind.TaxInvoice, "00483", $"00{last}", 483, last, issued, cancelled);
        ReturnDocument[] two = [Good() with { Number = "A483" }, Invoice("A484", Maharashtra, 50)];
        Assert.Empty(Build(April, Rules, [Row(484, 2, 0)], two).Tables.Messages.Kept);
        Assert.Equal("gstr1.register-gap", Assert.Single(Build(April, Rules, [Row(485, 2, 0)], two).Tables.Messages.Kept).Code);
        Assert.Empty(Build(April, Rules, [Row(485, 2, 1)], two).Tables.Messages.Kept);
        Assert.Contains(Build(April, Rules, [Row(484, 2, 3)], two).Tables.Messages.Kept, m => m.Code == "gstr1.cancelled");
        Assert.Equal("gstr1.register-count", Assert.Single(Build(April, Rules, [Row(484, 2, 0)], two[0]).Tables.Messages.Kept).Code);
    }

    [Theory]
    [InlineData("2026-04", MessageSeverity.Error)]
    [InlineData("2025-04", MessageSeverity.Warning)]
    public void Empty_table_13_is_an_error_from_the_month_it_is_compulsory(string month, MessageSeverity expected)
    {
        var head = new ReturnHead(Supplier, ReturnPeriod.Parse(month));
        var messages = Build(head, ReturnRules.On(head.Period, ReturnRuleBook.Delivered), [], Good() with { Date = head.Period.To }).Tables.Messages;
        Assert.Equal(("gstr1.documents-empty", expected), (Assert.Single(messages.Kept).Code, messages.Kept[0].Severity));
    }

    [Fact]
    public void Table_12_that_is_empty_or_off_is_found()
    {
        var empty = Build(Good() with { Services = [] }).Tables.Messages.Kept.Select(m => m.Code);
        Assert.Contains("gstr1.hsn-empty", empty);
        var off = Build(Good() with { Services = [new("996811", Percent.Of(18), false, Money.FromRupees(99))] }).Tables.Messages.Kept.Select(m => m.Code);
        Assert.Contains("gstr1.hsn-totals", off);
    }

    [Fact]
    public void Code_at_two_rates_and_nets_below_zero_are_warned_of()
    {
        var messages = Build(Invoice("A1", null, 100, exempt: 50), Of(DocumentKind.CreditNote, "C1", null, 500, exempt: 90)).Tables.Messages;
        Assert.Equal(0, messages.Errors);
        Assert.Single(messages.Kept, m => m.Code == "gstr1.sac-rates");
        Assert.Equal(4, messages.Kept.Count(m => m.Code == "gstr1.net-negative")); // tables 7, 8 and two rows of 12
    }

    [Fact]
    public void Return_that_is_wrong_throughout_keeps_the_first_messages_and_counts_all()
    {
        var messages = Build([.. Enumerable.Range(1, 500).Select(at => Good() with { Number = $"A{at:0000}", Value = Money.FromRupees(500) })]).Tables.Messages;
        Assert.Equal(new MessageCount("gstr1.value-parts", MessageSeverity.Error, 500), Assert.Single(messages.Counts));
        Assert.Equal(ValidationMessages.MostKept, messages.Kept.Count);
        Assert.Equal(500, messages.Errors);
    }

    private static ReturnDocument Good(DocumentKind kind = DocumentKind.TaxInvoice) => Of(kind, "A1", Delhi, 100);

    private static ReturnDocument Rated(params ReturnRate[] rates) => Rated(DocumentKind.TaxInvoice, rates);

    private static ReturnDocument Rated(DocumentKind kind, params ReturnRate[] rates) => Of(kind, "A1", Delhi, 100) with
    {
        Rates = rates,
        Value = rates.Aggregate(Money.Zero, (sum, r) => sum + r.Taxable + r.Split.Tax).RoundedToRupee(),
        Services = [new("996811", Percent.Of(18), false, rates.Aggregate(Money.Zero, (sum, r) => sum + r.Taxable))],
    };
}
