using UCCMS.Core.Invoicing;
using UCCMS.Tests.Contracts;
using UCCMS.Tests.Invoicing;

namespace UCCMS.Tests.Shared;

public sealed class TextLengthTests
{
    [Fact]
    public async Task Text_longer_than_its_column_is_refused_in_a_sentence_and_changes_nothing()
    {
        await using var world = await InvoicingWorld.CreateAsync();
        await world.HandOverAsync();
        var draft = await world.DraftAsync(ContractWorld.DelhiGpo);
        await InvoicingWorld.DoneAsync(world.RunAsync(InvoicingWorld.DelhiClerk, (SubmitLocationDraft u) => u, new SubmitLocationDraft.Input(draft.Id, "Agreed")));
        var outcome = await world.RunAsync(InvoicingWorld.DelhiDivision, (ReturnDraft u) => u, new ReturnDraft.Input(draft.Id, new string('x', 20_000)));
        Assert.Equal(("text.too-long", nameof(LocationDraft.ReturnRemark)), (outcome.Code, outcome.Field));
        Assert.Contains("20000 characters", outcome.Sentence, StringComparison.Ordinal);
        Assert.Equal(LocationDraftStatus.Submitted, (await world.DraftAsync(ContractWorld.DelhiGpo)).Status);
    }
}
