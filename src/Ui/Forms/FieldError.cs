namespace Huiyin.Ui;

/// <summary>What has to be completed, and where.</summary>
public sealed record FieldError(string FieldId, string Message);
