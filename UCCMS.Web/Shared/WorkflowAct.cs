namespace UCCMS.Web.Shared;

/// <summary>The move that a person chose, and the remark where one was asked for.</summary>
public sealed record WorkflowAct<TAction>(TAction Action, string? Remark)
    where TAction : struct, Enum;
