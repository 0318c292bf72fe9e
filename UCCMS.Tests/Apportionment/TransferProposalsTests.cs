using UCCMS.Core.Adjustments;
using UCCMS.Core.Apportionment;
using UCCMS.Core.Ledger;
using UCCMS.Tests.Ledger;
using static UCCMS.Tests.Ledger.LedgerScene;

namespace UCCMS.Tests.Apportionment;

public sealed class TransferProposalsTests
{
    private static readonly DateOnly January = new(2025, 12, 30);
    private static readonly DateOnly February = new(2026, 1, 30);

    [Fact]
    public void One_is_proposed_for_each_customer_location_and_period()
    {
        var scene = new LedgerScene(isAdvance: false);
        var documents = new[] { Accounted(scene, Mumbai, 100m), Accounted(scene, Mumbai, 200m), Accounted(scene, Bengaluru, 400m), Accounted(scene, Delhi, 800m) };
        AwaitingDocument[] awaiting =
        [
            Awaiting(documents[0], 1, "A", February), Awaiting(documents[1], 1, "B", February), Awaiting(documents[2], 1, "A", January), Awaiting(documents[3], 1, "A", February),
        ];

        var proposed = TransferProposals.Of(scene.Book, RevenueShare.Of(scene.Book, documents.Select(d => d.Id)), awaiting);

        Assert.Equal(
            [(Bengaluru, January, "A", 400m), (Mumbai, February, "A, B", 300m)],
            proposed.Select(p => (p.Way.To, p.Way.PeriodFrom, p.Contracts, p.Total.Rupees)));
        Assert.All(proposed, p => Assert.Equal(Delhi, p.NodalOffice));
    }

    [Fact]
    public void Customers_are_kept_apart_and_strange_documents_left_out()
    {
        var scene = new LedgerScene(isAdvance: false);
        var documents = new[] { Accounted(scene, Mumbai, 100m), Accounted(scene, Mumbai, 200m), Accounted(scene, Mumbai, 400m) };
        AwaitingDocument[] awaiting = [Awaiting(documents[0], 1, "A", February), Awaiting(documents[1], 2, "C", February)];

        var proposed = TransferProposals.Of(scene.Book, RevenueShare.Of(scene.Book, documents.Select(d => d.Id)), awaiting);

        Assert.Equal([(1L, 100m), (2L, 200m)], proposed.Select(p => (p.Way.Customer.Value, p.Total.Rupees)));
    }

    [Fact]
    public void Net_and_each_tax_head_stand_apart()
    {
        var scene = new LedgerScene(isAdvance: false);
        var document = scene.Issued(scene.Invoice(Mumbai, 1_000m, 90m, 90m));
        scene.Allocated(document, Delhi, scene.Received(Delhi, 1_180m), 1_180m);
        scene.Misc(document);

        var proposed = Assert.Single(TransferProposals.Of(scene.Book, RevenueShare.Of(scene.Book, [document.Id]), [Awaiting(document, 1, "A", February)]));

        Assert.Equal([("NET/SP", 1_000m), ("CGST", 90m), ("SGST", 90m)], proposed.Lines.Select(l => (l.ComponentCode, l.Amount.Rupees)));
        Assert.Equal(new AdjustmentSums(new(100000), new(9000), new(9000), default, default, default), AdjustmentSums.Of(proposed.Lines));
    }

    private static DocumentVector Accounted(LedgerScene scene, UCCMS.Core.Organisation.OfficeId location, decimal net)
    {
        var document = scene.Issued(scene.Invoice(location, net));
        scene.Allocated(document, Delhi, scene.Received(Delhi, net), net);
        scene.Misc(document);
        return document;
    }

    private static AwaitingDocument Awaiting(DocumentVector document, long customer, string contract, DateOnly from) =>
        new(document.Id, new(customer), $"Customer {customer}", contract, from, from.AddMonths(1).AddDays(-1));
}
