using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>What a person does with a saved view.</summary>
public enum ViewAct
{
    /// <summary>Away with it, for everyone it was shared with.</summary>
    Remove,

    /// <summary>The list opens with it for this person.</summary>
    MakeDefault,

    /// <summary>The list opens without it again.</summary>
    NoDefault,
}

/// <summary>A person removes an own view, or chooses which one a list opens with.</summary>
[Requires(Permissions.Work)]
public sealed class ChangeView(IExportsStore exports) : IUseCase<ChangeView.Input, Done>
{
    public sealed record Input(SavedViewId Id, ViewAct Act);

    /// <exception cref="RuleViolation">view.not-found, view.not-yours</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var view = await exports.GetAsync(input.Id, ct);
        if (input.Act == ViewAct.Remove)
        {
            RuleViolation.Unless(view.PersonId == actor.PersonId, "view.not-yours", $"Only {view.PersonName}, who saved this view, removes it.");
            await exports.RemoveAsync(view.Id, ct);
            return Done.Value;
        }

        var chosen = await exports.DefaultAsync(view.ListKey, ct);
        if (input.Act == ViewAct.MakeDefault)
        {
            if (chosen is null)
            {
                exports.Add(DefaultView.Of(actor.PersonId, view));
            }
            else
            {
                chosen.Change(view);
            }
        }
        else if (chosen is not null)
        {
            exports.Remove(chosen);
        }

        return Done.Value;
    }
}
