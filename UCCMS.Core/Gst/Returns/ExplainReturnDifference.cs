using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>A second person says why documents and return of the latest preparation differ; then it can be filed.</summary>
[Requires(Permissions.ExplainReturn)]
public sealed class ExplainReturnDifference(IReturnsStore returns, TimeProvider time) : IUseCase<ExplainReturnDifference.Input, Done>
{
    public sealed record Input(PreparedReturnId Prepared, string Text);

    /// <exception cref="RuleViolation">return.not-found, return.not-latest, return.nothing-to-explain, return.maker-is-checker, return.explanation, office.out-of-reach</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var prepared = await returns.GetLatestAsync(input.Prepared, ct);
        returns.Add(ReturnExplanation.Of(prepared, input.Text, actor, time.GetUtcNow().UtcDateTime));
        return Done.Value;
    }
}
