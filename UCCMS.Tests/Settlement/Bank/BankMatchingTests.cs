using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Settlement.Bank;

/// <summary>Which receipt a line probably is.</summary>
public sealed class BankMatchingTests
{
    private static readonly DateOnly Day = new(2026, 2, 27);

    [Theory]
    [InlineData("NEFT SBIN526058120001 BHARAT", 100, 0, BankBucket.Matched)]
    [InlineData("neft/sbin526058120001/bharat", 100, 40, BankBucket.Matched)]
    [InlineData("NEFT SBIN526058120001", 99, 0, BankBucket.Partly)]
    [InlineData("NEFT HDFC000000000009", 100, 3, BankBucket.Partly)]
    [InlineData("NEFT HDFC000000000009", 100, 4, BankBucket.Unmatched)]
    [InlineData("NEFT HDFC000000000009", 99, 0, BankBucket.Unmatched)]
    [InlineData("NEFT SBIN526058120001", -100, 0, BankBucket.Unmatched)]
    public void Line_falls_into_one_bucket(string narration, long paise, int days, BankBucket bucket)
    {
        var receipt = Receipt("SBIN526058120001", 100);
        var proposal = Of([Line(narration, paise, Day.AddDays(days))], [receipt]).Single();
        Assert.Equal((bucket, bucket == BankBucket.Unmatched ? null : (ReceiptId?)receipt.Id), (proposal.Bucket, proposal.Receipt));
        Assert.NotEmpty(proposal.Reason);
    }

    [Fact]
    public void Cheque_number_agrees_without_its_zeros_and_not_after_half_a_year()
    {
        Assert.Equal(BankBucket.Matched, Of([Line("CHQ 000321", 100, Day)], [Receipt("321", 100)]).Single().Bucket);
        Assert.Equal(BankBucket.Unmatched, Of([Line("CHQ 000321", 100, Day.AddDays(200))], [Receipt("321", 100)]).Single().Bucket);
    }

    [Fact]
    public void Receipt_is_proposed_once_and_the_exact_line_goes_first()
    {
        var receipt = Receipt("SBIN526058120001", 100);
        var (exact, near) = (Line("SBIN526058120001", 100, Day), Line("UNKNOWN", 100, Day));
        var proposals = BankMatching.Of([near, exact], [receipt], 3);
        Assert.Equal((BankBucket.Matched, BankBucket.Unmatched), (proposals[exact.Id].Bucket, proposals[near.Id].Bucket));
    }

    [Fact]
    public void Order_of_lines_and_receipts_changes_no_bucket()
    {
        var random = new Random(20260227);
        for (var round = 0; round < 60; round++)
        {
            var receipts = Enumerable.Range(0, 25).Select(_ => Receipt($"SBIN5260581{random.Next(15):D5}", 100 + random.Next(6), Day.AddDays(random.Next(6)))).ToList();
            var lines = Enumerable.Range(0, 30).Select(_ => Line(random.Next(3) == 0 ? "NEFT" : $"NEFT SBIN5260581{random.Next(15):D5} X", 100 + random.Next(6), Day.AddDays(random.Next(6)))).ToList();
            var expected = BankMatching.Of(lines, receipts, 3);
            var shuffled = BankMatching.Of(lines.OrderBy(_ => random.Next()), receipts.OrderBy(_ => random.Next()), 3);
            Assert.All(lines, l => Assert.Equal(expected[l.Id], shuffled[l.Id]));
            var given = expected.Values.Select(p => p.Receipt).OfType<ReceiptId>().ToList();
            Assert.Equal(given.Distinct().Count(), given.Count);
        }
    }

    [Fact]
    public void Words_of_a_narration_that_may_be_references_are_found() =>
        Assert.Equal(["SBIN526058120001", "412345678901", "321123"], BankReferences.In("NEFT*SBIN526058120001*ABC LTD/UPI/412345678901", "Chq 0321123 of 27 Feb 2026").OrderByDescending(w => w.Length));

    [Fact]
    public void Equal_lines_of_a_day_stay_two_and_have_the_same_keys_in_every_statement()
    {
        ReadLine Cash(int at) => new(at, Day, Day, new(500), string.Empty, string.Empty, "CASH DEP");
        ReadStatement Of(string number, params ReadLine[] lines) => new(BankTexts.Account, number, Money.Zero, Money.Sum(lines.Select(l => l.Amount)), Day, lines);
        var two = Of("1", Cash(1), Cash(2)).Keyed().Select(k => k.Key).ToList();
        Assert.Equal(2, two.Distinct().Count());
        Assert.Equal(two[0], Of("2", Cash(9)).Keyed().Single().Key);
    }

    private static IEnumerable<BankProposal> Of(OpenLine[] lines, OpenReceipt[] receipts) => BankMatching.Of(lines, receipts, 3).Values;

    private static OpenLine Line(string narration, long paise, DateOnly day)
    {
        var id = BankLineId.New();
        return new(id, day, new(paise), BankReferences.In(narration), id.Value.ToString());
    }

    private static OpenReceipt Receipt(string reference, long paise, DateOnly? day = null) => new(ReceiptId.New(), ReceiptMode.Neft, BankReferences.Tidy(reference), new(paise), day ?? Day);
}
