using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using static UCCMS.Core.Settlement.SuggestionReason;

namespace UCCMS.Tests.Settlement;

/// <summary>What a payment is probably for, and why.</summary>
public sealed class AllocationSuggestionTests
{
    private static readonly OwedDocument[] Owed = [Of("07D/25-26/000123", 300), Of("07D/25-26/000124", 500), Of("27M/25-26/000007", 100), Of("27M/25-26/000008", 450)];

    [Theory]
    [InlineData("for 07D/25-26/000124 Feb", 500, "124:500:NamedByPayer")]
    [InlineData("07d 2526 000124", 200, "124:200:NamedByPayer")]
    [InlineData("07D/25-26/000124,27M/25-26/000007", 600, "124:500:NamedByPayer 007:100:NamedByPayer")]
    [InlineData("27M/25-26/000007", 550, "007:100:NamedByPayer 008:450:ExactAmount")]
    [InlineData("07D/25-26/0001245", 500, "124:500:ExactAmount")]
    [InlineData("A07D/25-26/000124", 300, "123:300:ExactAmount")]
    [InlineData(null, 900, "123:300:ExactTogether 124:500:ExactTogether 007:100:ExactTogether")]
    [InlineData(null, 950, "124:500:ExactTogether 008:450:ExactTogether")]
    [InlineData(null, 320, "123:300:OldestFirst 124:20:OldestFirst")]
    [InlineData(null, 2000, "123:300:OldestFirst 124:500:OldestFirst 007:100:OldestFirst 008:450:OldestFirst")]
    [InlineData(null, 0, "")]
    public void Surest_reason_comes_first(string? written, long paise, string expected) => Assert.Equal(expected, Said(AllocationSuggestion.Of(new(paise), Owed, written)));

    [Fact]
    public void Two_pairs_of_the_same_sum_are_a_guess_and_so_are_not_suggested()
    {
        OwedDocument[] owed = [Of("INV/0001", 700), Of("INV/0002", 200), Of("INV/0003", 600), Of("INV/0004", 300)];
        Assert.All(AllocationSuggestion.Of(new(901), owed), s => Assert.Equal(OldestFirst, s.Reason));
        Assert.Equal("001:700:ExactTogether 002:200:ExactTogether", Said(AllocationSuggestion.Of(new(900), owed))); // the oldest, whatever else fits
        OwedDocument[] others = [Of("INV/0000", 50), .. owed];
        Assert.All(AllocationSuggestion.Of(new(900), others), s => Assert.Equal(OldestFirst, s.Reason));
    }

    private static OwedDocument Of(string number, long paise) => new(new(Guid.CreateVersion7()), number, new(paise));

    private static string Said(IReadOnlyList<SuggestedAllocation> made) =>
        string.Join(' ', made.Select(s => $"{(Owed.FirstOrDefault(o => o.Document == s.Document)?.Number ?? (s.Amount.Paise == 700 ? "INV/0001" : "INV/0002"))[^3..]}:{s.Amount.Paise}:{s.Reason}"));
}
