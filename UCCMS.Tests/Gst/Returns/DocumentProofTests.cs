using UCCMS.Data.Gst.Returns;

namespace UCCMS.Tests.Gst.Returns;

/// <summary>Made documents of every kind close to the paisa from their lines to the file read back; the verb makes ten million.</summary>
public sealed class DocumentProofTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Twenty_thousand_documents_agree_everywhere(int seed)
    {
        var figures = DocumentProof.Run(20_000, seed, CancellationToken.None);
        Assert.Null(figures.Disagreement);
        Assert.InRange(figures.Documents, 20_000, 21_000);
        Assert.InRange(figures.Notes, 500, 5_000);
    }
}
