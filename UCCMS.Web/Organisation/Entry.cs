using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Organisation;

/// <summary>One form of a page: sends its act, and keeps how it ended for the notice and for the field at fault.</summary>
public sealed class Entry(UseCaseRunner runner)
{
    private readonly CommandId command = new();

    public Outcome<bool>? Outcome { get; private set; }

    /// <summary>What to say when it was done.</summary>
    public string? Said { get; private set; }

    /// <summary>The sentence of the refusal, where it is about one of these fields.</summary>
    public string? ErrorOf(params ReadOnlySpan<string> fields) =>
        Outcome is { IsDone: false, Field: { } field } && fields.Contains(field) ? Outcome.Sentence : null;

    /// <summary>Refuses before anything is sent: a choice is missing.</summary>
    public void Refuse(string field, string sentence) => Outcome = Outcome<bool>.Refused("form.incomplete", sentence, field);

    /// <summary>Runs the act; true when it was done.</summary>
    public async Task<bool> RunAsync<TUseCase, TInput, TResult>(Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input, string said)
        where TUseCase : notnull => (await ResultAsync(pick, input, said)).IsDone;

    /// <summary>Runs the act and gives its result.</summary>
    public async Task<Outcome<TResult>> ResultAsync<TUseCase, TInput, TResult>(Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input, string said)
        where TUseCase : notnull
    {
        var ended = await runner.RunAsync(pick, input, command.Value);
        Outcome = new Outcome<bool>(ended.Kind, ended.IsDone, ended.Code, ended.Sentence, ended.Field);
        Said = said;
        command.Renew();
        return ended;
    }
}
