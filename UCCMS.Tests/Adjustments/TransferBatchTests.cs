using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using static UCCMS.Tests.Adjustments.AdjustmentSamples;

namespace UCCMS.Tests.Adjustments;

public sealed class TransferBatchTests
{
    [Fact]
    public void Batch_is_decided_after_its_sample_was_opened_and_only_as_shown()
    {
        var entries = Enumerable.Range(0, 40).Select(_ => Submitted()).ToList();
        var sample = RandomSample.Of([.. entries.Select(e => e.Id)], 5);
        var batch = TransferBatch.Open(TransferEntryAction.Verify, entries, [], sample, PaoMaker, Now);
        var shown = new ShownTransfers(40, batch.Total);
        Assert.Equal((2, 40 * 1180m), (batch.SampleLeft, batch.Total.Rupees));
        Assert.Equal("batch.sample-not-opened", Refusal(() => batch.Decide(TransferEntryAction.Verify, shown, PaoMaker, Now)));
        foreach (var entry in sample)
        {
            batch.MarkOpened(entry, PaoMaker, Now);
        }

        Assert.Equal("batch.not-yours", Refusal(() => batch.Decide(TransferEntryAction.Verify, shown, PaoChecker, Now)));
        Assert.Equal("batch.step", Refusal(() => batch.Decide(TransferEntryAction.Approve, shown, PaoMaker, Now)));
        Assert.Equal("batch.changed-since-shown", Refusal(() => batch.Decide(TransferEntryAction.Verify, shown with { Count = 39 }, PaoMaker, Now)));
        batch.Decide(TransferEntryAction.Verify, shown, PaoMaker, Now);
        Assert.Equal("batch.decided", Refusal(() => batch.Decide(TransferEntryAction.Verify, shown, PaoMaker, Now)));
    }

    [Fact]
    public void Entry_outside_the_sample_does_not_count()
    {
        var entries = new[] { Submitted(), Submitted() };
        var batch = TransferBatch.Open(TransferEntryAction.Verify, entries, [], new HashSet<TransferEntryId> { entries[0].Id }, PaoMaker, Now);
        batch.MarkOpened(entries[1].Id, PaoMaker, Now);
        Assert.Equal(1, batch.SampleLeft);
        Assert.Equal("batch.unknown", Refusal(() => batch.MarkOpened(TransferEntryId.New(), PaoMaker, Now)));
    }

    [Fact]
    public void Outliers_come_first()
    {
        var (ordinary, strange) = (Submitted(5000m), Submitted(10m));
        var batch = TransferBatch.Open(TransferEntryAction.Verify, [ordinary, strange], [new(strange.Id, "First entry")], new HashSet<TransferEntryId>(), PaoMaker, Now);
        Assert.Equal([strange.Id, ordinary.Id], batch.Entries.OrderBy(e => e.Position).Select(e => e.EntryId));
        Assert.Equal(["First entry", null], batch.Entries.OrderBy(e => e.Position).Select(e => e.OutlierReason));
    }

    [Fact]
    public void Nobody_batches_what_they_had_in_their_hands_or_what_has_moved_on()
    {
        Assert.Equal("te.maker-is-checker", Refusal(() => TransferBatch.Open(TransferEntryAction.Verify, [Submitted()], [], new HashSet<TransferEntryId>(), At("ddo", Role.Pao, Pao), Now)));
        Assert.Equal("batch.status", Refusal(() => TransferBatch.Open(TransferEntryAction.Approve, [Submitted()], [], new HashSet<TransferEntryId>(), PaoMaker, Now)));
        Assert.Equal("batch.nothing", Refusal(() => TransferBatch.Open(TransferEntryAction.Verify, [], [], new HashSet<TransferEntryId>(), PaoMaker, Now)));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    [InlineData(500, 25)]
    public void Sample_is_five_in_a_hundred_and_at_least_one(int items, int expected) =>
        Assert.Equal(expected, RandomSample.Of([.. Enumerable.Range(0, items)], 5).Count);

    [Fact]
    public void Sample_draws_every_item_at_most_once() =>
        Assert.Equal([0, 1, 2], RandomSample.Of([0, 1, 2], 100, below: _ => 0).Order());

    [Fact]
    public void Outliers_are_first_entries_far_ones_and_those_that_go_the_other_way()
    {
        var known = Submitted(1000m, 180m, 4000000001);
        var risen = Submitted(3000m, 540m, 4000000002);
        var first = Submitted(1000m, 180m, 4000000003);
        var back = Submitted(-10m, -1.80m, 4000000004);
        EarlierTotals[] earlier =
        [
            new(known.CustomerId, known.FromOfficeId, known.ToOfficeId, [Money.FromRupees(1100m)]),
            new(risen.CustomerId, risen.FromOfficeId, risen.ToOfficeId, [Money.FromRupees(1180m)]),
            new(back.CustomerId, back.FromOfficeId, back.ToOfficeId, [Money.FromRupees(1180m)]),
        ];
        var found = TransferOutliers.Of([known, risen, first, back], earlier, percent: 50).ToDictionary(o => o.Entry, o => o.Reason);
        Assert.DoesNotContain(known.Id, found.Keys);
        Assert.StartsWith("Came to", found[risen.Id], StringComparison.Ordinal);
        Assert.StartsWith("First entry", found[first.Id], StringComparison.Ordinal);
        Assert.Contains("other way", found[back.Id], StringComparison.Ordinal);
    }
}
